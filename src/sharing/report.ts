import { callKinds, callsIn, tokensOf } from "../formula";
import type { Contents, FoundCell, FoundName, FoundSheet, Report, SheetReport } from "./contents";
import { stateOf } from "./functions";

/** Whether Excel has lost the add-in in this cell. */
export const isStuck = ({ value }: FoundCell, kinds: ReadonlySet<string>): boolean =>
  kinds.has("stuck") || (kinds.has("live") && value === "#NAME?");

/** What Macroscope has in the workbook, counted. */
export function reportOf(contents: Contents): Report {
  const functions = new Set<string>();
  const sheets = contents.sheets.map((sheet) => sheetReport(sheet, contents, functions));
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

function sheetReport(
  { name, visibility, protected: locked, cells, names }: FoundSheet,
  { store }: Contents,
  functions: Set<string>,
): SheetReport {
  const count = { live: 0, native: 0, stuck: stuckNames(names) };
  for (const cell of cells) {
    const calls = callsIn(tokensOf(cell.formula));
    const kinds = new Set<string>(calls.map(({ kind }) => kind));
    for (const call of calls) functions.add(call.function);
    if (isStuck(cell, kinds)) count.stuck++;
    else if (kinds.has("live")) count.live++;
    else if (kinds.has("native")) count.native++;
  }
  const here = store?.frozen.filter(({ at }) => at?.sheet.toUpperCase() === name.toUpperCase());
  return { name, visibility, protected: locked, ...count, frozen: here?.length ?? 0 };
}
