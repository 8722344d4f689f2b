import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import * as references from "../src/catalog/references";
import { catalogFiles, countsModule, entriesModule, functionsModule } from "./catalogIndex";
import { presetFiles, presetsModule, scenariosModule } from "./presetIndex";

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

/** Removes generated files of functions that are gone. */
function keepOnly(folder: string, names: ReadonlySet<string>): void {
  const path = join(root, folder);
  if (!existsSync(path)) return;
  for (const name of readdirSync(path))
    if (!names.has(name)) {
      stale.push(relative(root, join(path, name)));
      if (!check) rmSync(join(path, name));
    }
}

async function main(): Promise<void> {
  const files = catalogFiles(root);
  const presets = presetFiles(root);
  put("src/catalog/scenario/_presets.generated.ts", presetsModule(presets));
  put("src/scenarios/scenarios.generated.ts", scenariosModule(presets));
  put("src/catalog/functions.generated.ts", functionsModule(files));
  put("src/catalog/entries.generated.ts", entriesModule(files));
  put(
    "src/catalog/counts.generated.ts",
    countsModule(files.length, Object.keys(references).length),
  );

  // Only now does the catalog know of a new file.
  const { documents } = await import("./documents");
  const pages = documents();
  for (const [path, content] of pages) put(path, content);
  keepOnly(
    "docs/functions",
    new Set([...pages.keys()].map((path) => path.replace("docs/functions/", ""))),
  );

  if (check && stale.length) {
    console.error(`Stale, run npm run generate:\n  ${stale.join("\n  ")}`);
    process.exit(1);
  }
  console.log(stale.length ? `Wrote ${stale.length} files.` : "Everything is up to date.");
}

void main();
