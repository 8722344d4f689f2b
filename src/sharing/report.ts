import type { StepwiseWork } from "../calculation";
import { finish } from "../calculation/work";
import { ByShape, callKinds, callsIn, tokensOf } from "../formula";
import type {
  WorkbookContents,
  FoundCell,
  FoundName,
  FoundSheet,
  Report,
  SheetReport,
} from "./contents";
import { stateOf } from "./functions";

/** Whether Excel has lost the add-in in this cell. */
export const isStuck = ({ value }: FoundCell, kinds: ReadonlySet<string>): boolean =>
  kinds.has("stuck") || (kinds.has("live") && value === "#NAME?");

/** What Macroscope has in the workbook, counted. */
export const reportOf = (contents: WorkbookContents): Report => finish(reporting(contents));

/** The same in steps, between which a page may answer. */
export function* reporting(contents: WorkbookContents): StepwiseWork<Report> {
  const functions = new Set<string>();
  const sheets: SheetReport[] = [];
  for (const sheet of contents.sheets) sheets.push(yield* sheetReport(sheet, contents, functions));
  const total = (key: "live" | "native" | "stuck" | "frozen") =>
    sheets.reduce((sum, sheet) => sum + sheet[key], 0);
  const names = contents.names.filter(({ name }) => /^MACRO_[A-Z0-9]+$/i.test(name));
  const inState = (state: string) =>
    names.filter((name) => stateOf(name) === state).map(({ name }) => name);
  return {
    sheets,
    live: total("live"),
    native: total("native"),
    stuck: total("stuck") + stuckNames(contents.names),
    frozen: total("frozen"),
    functions: [...functions].sort(),
    names: { current: inState("current"), older: inState("older"), taken: inState("taken") },
  };
}

const stuckNames = (names: readonly FoundName[]): number =>
  names.filter(({ formula }) => callKinds(formula).has("stuck")).length;

function* sheetReport(
  { name, visibility, protected: locked, cells, names }: FoundSheet,
  { store }: WorkbookContents,
  functions: Set<string>,
): StepwiseWork<SheetReport> {
  const count = { live: 0, native: 0, stuck: stuckNames(names) };
  const byShape = new ByShape<ReadonlySet<string>>();
  for (const cell of cells) {
    yield;
    const kinds = byShape.of(cell.formula, () => {
      const calls = callsIn(tokensOf(cell.formula));
      for (const call of calls) functions.add(call.function);
      return new Set(calls.map(({ kind }) => kind));
    });
    if (isStuck(cell, kinds)) count.stuck++;
    else if (kinds.has("live")) count.live++;
    else if (kinds.has("native")) count.native++;
  }
  const here = store?.frozen.filter(({ at }) => at?.sheet.toUpperCase() === name.toUpperCase());
  return { name, visibility, protected: locked, ...count, frozen: here?.length ?? 0 };
}
