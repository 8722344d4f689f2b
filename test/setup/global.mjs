import { join, resolve } from "node:path";
import { bundleFunctions } from "./functions.mjs";
import { bundlePackages } from "./packages.mjs";

/** What every test file would otherwise make for itself. */
export default async function prepare() {
  const root = resolve(import.meta.dirname, "../..");
  const folder = join(root, ".cache", "test");
  await bundleFunctions(root, folder);
  await bundlePackages(root, folder);
}
