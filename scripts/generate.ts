import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as references from "../src/catalog/references";
import { catalogFiles, countsModule, entriesModule, functionsModule } from "./catalogIndex";
import { chainModules } from "./chain";
import { presetFiles, presetsModule, scenariosModule } from "./presetIndex";
import {
  referencesModule,
  sourceRecords,
  tableFiles,
  tablesModule,
  tableTextsModule,
} from "./tables";

/**
 * Writes everything that follows from the catalog: npm run generate. With --check it writes nothing and fails where a
 * file is stale, which is what CI asks.
 */

const root = join(__dirname, "..");
const check = process.argv.includes("--check");
const stale: string[] = [];

function put(path: string, content: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === content) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Removes generated files of functions and presets that are gone. */
function keepOnly(folder: string, files: ReadonlyMap<string, string>, ending = ""): void {
  if (!existsSync(join(root, folder))) return;
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (!name.endsWith(ending) || files.has(path)) continue;
    stale.push(path);
    if (!check) rmSync(join(root, path));
  }
}

async function main(): Promise<void> {
  const files = catalogFiles(root);
  const presets = presetFiles(root);
  for (const [path, content] of await chainModules(root)) put(path, content);
  put("src/catalog/scenario/_presets.generated.ts", presetsModule(presets));
  put("src/scenarios/scenarios.generated.ts", scenariosModule(presets));
  const tables = tableFiles(root);
  const sources = sourceRecords(root);
  put("src/catalog/scenario/_laterTables.generated.ts", tablesModule(tables));
  put("src/catalog/scenario/_tableTexts.generated.ts", tableTextsModule(tables, sources));
  put("src/catalog/references/tables.generated.ts", referencesModule(sources));
  put("src/catalog/functions.generated.ts", functionsModule(files));
  put("src/catalog/entries.generated.ts", entriesModule(files));
  put(
    "src/catalog/counts.generated.ts",
    countsModule(files.length, Object.keys(references).length),
  );

  // This program was made of the modules as they were: what follows from new ones is for a new run.
  if (stale.length && !check) {
    console.log(`Wrote ${stale.length} modules.`);
    const again = [join(root, "scripts/run.mjs"), join(root, "scripts/generate.ts")];
    process.exit(spawnSync(process.execPath, again, { cwd: root, stdio: "inherit" }).status ?? 1);
  }
  const { documents } = await import("./documents");
  const pages = documents();
  const { expectedTables } = await import("./expectedTables");
  const expected = expectedTables(root);
  for (const [path, content] of [...pages, ...expected]) put(path, content);
  keepOnly("docs/functions", pages);
  keepOnly("src/catalog/scenario/presets", expected, ".expected.csv");

  if (check && stale.length) {
    console.error(`Stale, run npm run generate:\n  ${stale.join("\n  ")}`);
    process.exit(1);
  }
  console.log(stale.length ? `Wrote ${stale.length} files.` : "Everything is up to date.");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
