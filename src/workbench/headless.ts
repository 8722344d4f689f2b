import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { type Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import enUS from "@univerjs/preset-sheets-node-core/locales/en-US";
import { ErrorMessages } from "./functions/messages";
import type { FunctionsMetadata } from "./functions/metadata";
import { registerFunctions } from "./functions/register";
import { CustomFunctionsRuntime } from "./functions/runtime";
import { ExcelHost } from "./host/excelHost";
import type { GridValue, Grid } from "./host/grid";
import { forgetParsedFormulas } from "./host/univerEngine";
import { UniverGrid } from "./host/univerGrid";
import { emptyWorkbook, registerPlugins } from "./univer";
// After the host: charts of the host and their parts know one another, and the host has to be first to ask for them.
import { type SavedFile, WorkbookFile } from "./files/workbookFile";
import { type FileAddIn, readXlsx } from "./xlsx";

/** A built add-in's custom functions. */
export interface FunctionsBundle {
  /** The script, as built. */
  readonly functionsJs: string;
  readonly functionsJson: FunctionsMetadata;
}

/** In milliseconds, the longest that a timer takes: how many formulas there are and how busy the machine is, nobody knows. */
const NO_HURRY = 2 ** 31 - 1;

/** What a formula gives: one cell, or rows of cells where it spills. */
export type FormulaResult = GridValue | GridValue[][];

/** A workbook without a screen: Univer's engine, the add-in's functions and the Office.js host. */
export interface HeadlessWorkbook {
  /** Univer's own services. */
  readonly injector: Injector;
  readonly grid: Grid;
  readonly host: ExcelHost;
  /** What functions said with their errors. */
  readonly messages: ErrorMessages;
  /** Ids that functions.json lists and functions.js lacks. */
  readonly missing: readonly string[];
  /**
   * Puts the workbook of an .xlsx file in the place of this one and calculates it.
   * @returns what the file holds and the workbook does not, in words, and how many cells show an answer of the file
   *   because the engine cannot calculate them
   * @throws {FileTrouble} where the file is refused, in words; the workbook is then as it was
   */
  openFile(
    bytes: Uint8Array,
    name?: string,
  ): Promise<{ readonly leftOut: readonly string[]; readonly kept: number }>;
  /** The workbook as it is now, as the bytes of an .xlsx file. */
  saveFile(): Promise<SavedFile>;
  /** Calculates formulas apart from any sheet, so that spills never meet, at full precision. */
  evaluate(formulas: readonly string[]): Promise<FormulaResult[]>;
  /** Waits for a calculation that is going on: Univer's timers would outlive it. */
  dispose(): Promise<void>;
}

/** Reads functions.js and functions.json from a build's folder. */
export function readFunctionsBundle(folder: string): FunctionsBundle {
  return {
    functionsJs: readFileSync(join(folder, "functions.js"), "utf8"),
    functionsJson: JSON.parse(
      readFileSync(join(folder, "functions.json"), "utf8"),
    ) as FunctionsMetadata,
  };
}

/**
 * Starts Univer without a screen and gives it the functions of a build.
 * @param ownAddIn what a file that gets the add-in's first settings says of the add-in
 */
export function createHeadlessWorkbook(
  bundle: FunctionsBundle,
  ownAddIn: Omit<FileAddIn, "settings"> | null = null,
): HeadlessWorkbook {
  forgetParsedFormulas();
  const univer = startUniver();
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(emptyWorkbook());
  const injector = univer.__getInjector();
  const grid = new UniverGrid(api, workbook, injector);
  const messages = new ErrorMessages();
  /** While formulas are evaluated: whether one of their functions turned out to be asynchronous. */
  let evaluation: { again: boolean } | undefined;
  const missing = registerFunctions({
    injector,
    runtime: run(bundle.functionsJs),
    metadata: bundle.functionsJson,
    messages,
    sheetName: (id) => workbook.getSheetBySheetId(id)?.getSheetName() ?? id,
    recalculate: () => {
      if (evaluation) evaluation.again = true;
      else void grid.recalculate();
    },
  });

  const calculate = async (formulas: readonly string[]): Promise<FormulaResult[]> => {
    const unit = workbook.getId();
    const sheet = workbook.getActiveSheet();
    const id = sheet.getSheetId();
    // Each in a row of its own, so that messages can be told apart.
    const distinct = [...new Set(formulas)];
    const cells = Object.fromEntries(
      distinct.map((formula, k) => [k, { 0: [grid.readable(formula, sheet.getSheetName())] }]),
    );
    forgetParsedFormulas();
    const results = await api.getFormula().executeFormulas({ [unit]: { [id]: cells } }, NO_HURRY);
    const answers = results[unit]?.[id];
    return formulas.map((formula) =>
      readable(answers?.[distinct.indexOf(formula)]?.[0]?.[0]?.value),
    );
  };

  const host = new ExcelHost(grid);
  const file = new WorkbookFile(host, { documentSettings: [] }, () => Promise.resolve(ownAddIn));
  return {
    injector,
    grid,
    host,
    messages,
    missing,
    async openFile(bytes, name = "Book1.xlsx") {
      const read = readXlsx(bytes);
      const { kept } = await file.open(name, read);
      return { leftOut: read.leftOut, kept };
    },
    saveFile: () => file.save(),
    async evaluate(formulas) {
      const current = (evaluation = { again: false });
      const first = await calculate(formulas);
      evaluation = undefined;
      return current.again ? calculate(formulas) : first;
    },
    async dispose() {
      await grid.settle();
      grid.dispose();
      univer.dispose();
    },
  };
}

function startUniver(): Univer {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
  });
  registerPlugins(univer, UniverSheetsNodeCorePreset());
  return univer;
}

/** Runs functions.js as Excel's JavaScript-only runtime does: no DOM, no Node, CustomFunctions as a global. */
function run(script: string): CustomFunctionsRuntime {
  const runtime = new CustomFunctionsRuntime();
  const globals: Record<string, unknown> = {
    CustomFunctions: runtime.CustomFunctions,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
  };
  globals.self = globals;
  globals.window = globals;
  runInNewContext(script, globals, { filename: "functions.js" });
  return runtime;
}

const isRows = (value: unknown): value is unknown[][] => Array.isArray(value);

function readable(value: unknown): FormulaResult {
  // The engine gives nothing at all for a formula that it cannot read; in a cell that is #VALUE!.
  if (value === null || value === undefined) return "#VALUE!";
  if (!isRows(value)) return toCell(value);
  const rows = value.map((row) => row.map(toCell));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0]! : rows;
}

const toCell = (value: unknown): GridValue =>
  // The engine reads 1E400 as infinity, which no cell of Excel's holds.
  typeof value === "number" && !Number.isFinite(value)
    ? "#NUM!"
    : typeof value === "number" || typeof value === "string" || typeof value === "boolean"
      ? value
      : "";
