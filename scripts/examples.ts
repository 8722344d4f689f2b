/**
 * npm run examples            writes examples/*.xlsx
 * npm run examples -- --check says whether they are what it would write
 *
 * The values in them are calculated with the built functions in the workbench's engine, so that a recipient without the
 * add-in sees numbers. A sheet with an error, or a formula without an answer, is not written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { holdingsSheet, openingSheets, scenarioSheet, type SheetPlan } from "../src/sheets";
import type { HeadlessWorkbook } from "../src/workbench/headless";
import {
  autoOpen,
  calculatedSheets,
  type FileAddIn,
  type FileSheet,
  type FileWorkbook,
  nativeCopy,
  noExtras,
  writeXlsx,
} from "../src/workbench/xlsx";

const root = join(__dirname, "..");
const dist = process.env.MACROSCOPE_DIST ?? join(root, "dist");
const folder = join(root, "examples");

/** Stands on the sheets and in the files: a fixed day, so that the same sources give the same bytes. */
const date = "2026-11-21";

interface Example {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly plans: readonly SheetPlan[];
  /** A template has rows that stay empty until they are filled. */
  readonly template?: true;
  /** A copy beside it that works without the add-in. */
  readonly native?: string;
}

function scenarioExample(file: string, key: string): Example {
  const plan = scenarioSheet(key, { date, version });
  return {
    file,
    title: plan.name,
    description: `The scenario ${key} of Macroscope ${version} as a live model: change a blue cell.`,
    plans: [plan],
  };
}

/** Excel opens the pane with a live workbook where the add-in has been deployed to its reader. */
const addIn: FileAddIn = {
  id: /<Id>(.*)<\/Id>/.exec(readFileSync(join(root, "manifest.xml"), "utf8"))![1]!,
  version: `${version}.0`,
  store: "EXCatalog",
  storeType: "EXCatalog",
  settings: { [autoOpen]: "true" },
};

const examples = (): Example[] => [
  {
    file: "opening.xlsx",
    title: "Macroscope: Jevons, valuation, debt",
    description: `Three models that calculate with the functions of Macroscope ${version}.`,
    plans: openingSheets(),
  },
  {
    ...scenarioExample("deepseek-shock.xlsx", "deepseek_2025"),
    native: "deepseek-shock-native.xlsx",
  },
  scenarioExample("foreign-sudden-stop.xlsx", "foreign_sudden_stop"),
  {
    file: "holdings.xlsx",
    title: "Holdings",
    description: `Five companies under two moves of rates and a scenario, with Macroscope ${version}: type your own over them.`,
    plans: [holdingsSheet({ date, version })],
    template: true,
  },
];

/** Cells whose answer one would not show to somebody: errors, and formulas that gave nothing. */
const unanswered = ({ name, cells }: FileSheet, template: boolean): string[] =>
  cells
    .filter(
      ({ calculated, value, formula }) =>
        calculated && (String(value).startsWith("#") || (!template && formula && value === "")),
    )
    .map(({ row, column, value, formula }) =>
      [name, `row ${row + 1}, column ${column + 1}`, String(value), formula?.text ?? ""].join(": "),
    );

async function workbookOf(example: Example, workbook: HeadlessWorkbook): Promise<FileWorkbook> {
  const [first, ...others] = await calculatedSheets(workbook.grid, example.plans);
  if (!first) throw new Error(`${example.file} would have no sheet`);
  const wrong = [first, ...others].flatMap((sheet) => unanswered(sheet, Boolean(example.template)));
  if (wrong.length > 0) throw new Error(`${example.file} has errors:\n${wrong.join("\n")}`);
  const { title, description } = example;
  const properties = { title, description, creator: "Macroscope", date };
  return { ...noExtras, properties, sheets: [first, ...others], addIn };
}

/** A file of examples/, and what is to be in it. */
interface Written {
  readonly file: string;
  readonly workbook: FileWorkbook;
}

async function filesOf(example: Example, engine: HeadlessWorkbook): Promise<Written[]> {
  const workbook = await workbookOf(example, engine);
  const live = { file: example.file, workbook };
  if (example.native === undefined) return [live];
  const description = `${example.description} This copy works without the add-in.`;
  const copy = nativeCopy({
    ...workbook,
    properties: { ...workbook.properties, description },
    addIn: null,
  });
  return [live, { file: example.native, workbook: copy }];
}

async function main(check: boolean): Promise<void> {
  if (!existsSync(join(dist, "functions.js")))
    throw new Error(`functions.js not found in ${dist}. Run npm run build first.`);
  const { createHeadlessWorkbook, readFunctionsBundle } = await import("../src/workbench/headless");
  const workbook = createHeadlessWorkbook(readFunctionsBundle(dist));
  let stale = 0;
  mkdirSync(folder, { recursive: true });
  const files: Written[] = [];
  for (const example of examples()) files.push(...(await filesOf(example, workbook)));
  for (const { file, workbook: made } of files) {
    const bytes = writeXlsx(made);
    const path = join(folder, file);
    const same = existsSync(path) && readFileSync(path).equals(bytes);
    if (check && !same) stale++;
    if (!check && !same) writeFileSync(path, bytes);
    const verdict = same ? "as it was" : check ? "stale" : "written";
    console.log(`examples/${file}: ${(bytes.length / 1000).toFixed(1)} kB, ${verdict}`);
  }
  await workbook.dispose();
  if (stale > 0) throw new Error("Run npm run examples, after npm run build.");
}

main(process.argv.includes("--check")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
