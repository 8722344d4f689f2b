import { readdirSync } from "node:fs";
import { join } from "node:path";
import { families } from "../src/catalog/page";

/**
 * Every file src/catalog/<family>/<name>.ts exports <name> and <name>Page. The two lists of them are written by
 * npm run generate, so that a new function is one new file and nothing else. The functions bundle imports only the
 * first list, so that no prose travels in it.
 */

export interface CatalogFile {
  readonly family: string;
  readonly name: string;
}

export function catalogFiles(root: string): CatalogFile[] {
  const catalog = join(root, "src/catalog");
  return Object.keys(families)
    .flatMap((family) =>
      readdirSync(join(catalog, family))
        .filter((file) => file.endsWith(".ts") && !file.startsWith("_"))
        .map((file) => ({ family, name: file.replace(/\.ts$/, "") })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const notice = "// Written by npm run generate from the files of this folder. Do not edit.\n";

/** Imports stand family by family: in the bundle alike then stands beside alike, and compresses better. */
export function functionsModule(files: readonly CatalogFile[]): string {
  const order = Object.keys(families);
  const imports = [...files].sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family));
  return `${notice}import type { AnyFunction } from "../calculation";
${imports.map(({ family, name }) => `import { ${name} } from "./${family}/${name}";`).join("\n")}

/** Every function of the catalog, in alphabetical order. */
export const functions: readonly AnyFunction[] = [
${files.map(({ name }) => `  ${name},`).join("\n")}
];
`;
}

export function entriesModule(files: readonly CatalogFile[]): string {
  return `${notice}import type { Entry } from "./page";
${files.map(({ family, name }) => `import { ${name}, ${name}Page } from "./${family}/${name}";`).join("\n")}

/** Every function with its page, in alphabetical order. */
export const entries: readonly Entry[] = [
${files.map(({ name }) => `  { fn: ${name}, page: ${name}Page },`).join("\n")}
];
`;
}

/** How much there is, for ABOUT: the functions bundle must not import pages and references to count them. */
export function countsModule(functions: number, sources: number): string {
  return `${notice}export const counts = { functions: ${functions}, sources: ${sources} };\n`;
}
