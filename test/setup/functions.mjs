import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";

/** functions.js and functions.json straight from the sources, once a run: tests need not wait for webpack. */
export async function bundleFunctions(root, folder) {
  mkdirSync(folder, { recursive: true });
  const make = (contents, outfile) =>
    build({
      absWorkingDir: root,
      stdin: { contents, resolveDir: root, loader: "ts" },
      bundle: true,
      outfile: join(folder, outfile),
      format: outfile.endsWith("cjs") ? "cjs" : "iife",
      target: "es2016",
      logLevel: "error",
    });
  await make('import "./src/functions";', "functions.js");
  await make(
    `import { entries } from "./src/catalog/entries.generated";
     import { metadata } from "./src/catalog/metadata";
     export const made = metadata(entries, "https://localhost:3000");`,
    "metadata.cjs",
  );
  const { made } = createRequire(import.meta.url)(join(folder, "metadata.cjs"));
  writeFileSync(join(folder, "functions.json"), JSON.stringify(made));
}
