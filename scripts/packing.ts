import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** How a release is packed (scripts/release.ts). */

/** Every file of a folder, by its path in it with slashes, in order. */
export function filesOf(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .map((path) => [relative(folder, path).split(sep).join("/"), readFileSync(path)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** As `sha256sum -c` reads it. */
export const sums = (files: ReadonlyMap<string, Uint8Array>): Buffer =>
  Buffer.from(
    [...files]
      .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
      .join(""),
  );

/** The same files give the same bytes: a ZIP's clock begins in 1980, and stays there. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });

/**
 * What of dist/ is published, and the sums of it. The workbench is for trying things out, and holds Microsoft's Office.js
 * for that purpose only.
 */
export function shippedOf(dist: string): Map<string, Uint8Array> {
  const shipped = new Map<string, Uint8Array>(
    [...filesOf(dist)].filter(([path]) => !path.startsWith("workbench/")),
  );
  return shipped.set("SHA256SUMS", sums(shipped));
}
