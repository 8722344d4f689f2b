import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The built bundle, for the tests that hold what ships and not what is in src/. */

export const dist = join(__dirname, "../../dist");

export function shipped(file: string): Buffer {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`${file} is not built: npm run build`);
  return readFileSync(path);
}

export const gzipped = (file: string) => gzipSync(shipped(file), { level: 9 }).length;
