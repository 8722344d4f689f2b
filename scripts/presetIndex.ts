import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file src/catalog/scenario/presets/<name>.ts exports <name>, its numbers, and <name>Story, its prose. The two
 * lists of them are written by npm run generate, so that a new preset is one new file and nothing else. The functions
 * bundle imports only the first list.
 */
export function presetFiles(root: string): string[] {
  return readdirSync(join(root, "src/catalog/scenario/presets"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort((a, b) => (a < b ? -1 : 1));
}

const notice = (folder: string) =>
  `// Written by npm run generate from the files of ${folder}. Do not edit.\n`;

/** src/catalog/scenario/_presets.generated.ts */
export const presetsModule = (files: readonly string[]): string => `${notice("presets")}
import type { PresetRecord } from "./_preset";
${files.map((name) => `import { ${name} } from "./presets/${name}";`).join("\n")}

/** Every preset, in alphabetical order, which puts the baseline first. */
export const presets: readonly PresetRecord[] = [
${files.map((name) => `  ${name},`).join("\n")}
];
`;

/** src/scenarios/scenarios.generated.ts */
export const scenariosModule = (
  files: readonly string[],
): string => `${notice("src/catalog/scenario/presets")}
import type { PresetRecord, Story } from "../catalog/scenario/_preset";
${files
  .map((name) => `import { ${name}, ${name}Story } from "../catalog/scenario/presets/${name}";`)
  .join("\n")}

/** Every preset with its prose, in alphabetical order. */
export const everyScenario: readonly (PresetRecord & Story)[] = [
${files.map((name) => `  { ...${name}, ...${name}Story },`).join("\n")}
];
`;
