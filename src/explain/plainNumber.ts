import { parseA1, splitSheet } from "../a1";
import { findPreset, type Scenario, scenario } from "../scenarios";
import type { CellContent, SheetAround } from "./sheetAround";
import { type User, usersOf } from "./users";
import {
  chainLines,
  type AssumptionLine,
  satelliteLines,
} from "../sheets/scenario/assumptionLines";

/** What is known of a number that stands in a cell. */
export interface PlainNumber {
  /** a_capex0 */
  readonly name?: string;
  /** What it is called: by its name's comment, or by what stands before it or above it. */
  readonly label: string;
  readonly unit: string;
  /** What an analyst would try. */
  readonly low?: number;
  readonly high?: number;
  /** Where the sheet says that it comes from. */
  readonly basis: string;
  readonly source: string;
  /** The scenario that the sheet, or its column, begins with, and what that says of it. */
  readonly preset?: { readonly title: string; readonly line: AssumptionLine };
  readonly users: readonly User[];
}

/** What a sheet says of the number in a cell, and who takes it. */
export function plainNumber(around: SheetAround, row: number, column: number): PlainNumber {
  const names = around.names.filter(({ formula }) => means(formula, around.sheet, row, column));
  const table = tableAround(around, row);
  const named = names[0];
  const key = /^a_(\w+)$/.exec(named?.name ?? "")?.[1] ?? table?.text(row, "Key");
  const preset = key === undefined ? undefined : presetOf(around.cells, table, column, key);
  const found = table?.isNumber(column) ? table : undefined;
  const line = preset?.line;
  const above = headOf(around.cells, row, column);
  const at = (word: string) => found?.number(row, word);
  return {
    ...(named && { name: named.name }),
    label: line?.label ?? (named?.comment || before(around.cells, row, column) || above.label),
    unit: line?.unit ?? (found?.text(row, "Unit") || above.unit),
    low: line?.low ?? at("Low"),
    high: line?.high ?? at("High"),
    // On a scenario sheet these are formulas: they say what was changed.
    basis: found?.shown(row, "Basis") ?? "",
    source: found?.shown(row, "Source") ?? "",
    ...(preset && { preset }),
    users: usersOf(around, names, { row, column }),
  };
}

function means(formula: string, sheet: string, row: number, column: number): boolean {
  const { sheet: on, rest } = splitSheet(formula.replace(/^=/, ""));
  const area = on?.toLowerCase() === sheet.toLowerCase() ? parseA1(rest) : null;
  return area?.row === row && area.column === column && area.rows === 1 && area.columns === 1;
}

const isText = (content: CellContent | undefined): content is string =>
  typeof content === "string" && content !== "" && !content.startsWith("=");

/** What a row is called: the first text of those cells before a number that stand together, or the nearest one. */
function before(cells: SheetAround["cells"], row: number, column: number): string {
  const line = cells[row]?.slice(0, column) ?? [];
  const gap = line.lastIndexOf("");
  return line.slice(gap + 1).find(isText) ?? line.filter(isText).at(-1) ?? "";
}

/** The head of its column: the texts that stand together above it, name first and unit last. */
function headOf(cells: SheetAround["cells"], row: number, column: number) {
  const at = (k: number) => cells[k]?.[column];
  let k = row - 1;
  while (k >= 0 && !isText(at(k))) k--;
  const texts: string[] = [];
  for (; k >= 0 && isText(at(k)); k--) texts.unshift(at(k) as string);
  return { label: texts[0] ?? "", unit: texts.length > 1 ? texts.at(-1)! : "" };
}

/** The table of assumptions that a row belongs to: what its columns are called. */
interface Table {
  readonly header: number;
  readonly text: (row: number, word: string) => string | undefined;
  /** What a cell shows, by a formula or not. */
  readonly shown: (row: number, word: string) => string | undefined;
  readonly number: (row: number, word: string) => number | undefined;
  /** Whether a column has the numbers of the table. */
  readonly isNumber: (column: number) => boolean;
}

const values: readonly string[] = ["Value", "In use"];

function tableAround({ cells, shown }: SheetAround, row: number): Table | undefined {
  let header = row - 1;
  while (header >= 0 && cells[header]?.[0] !== "Assumption") header--;
  const words = cells[header];
  if (!words) return undefined;
  const at = (of: number, word: string, from = cells) => {
    const place = words.indexOf(word);
    return place < 0 ? undefined : from[of]?.[place];
  };
  const key = at(row, "Key");
  if (!isText(key)) return undefined;
  return {
    header,
    text: (of, word) => {
      const content = at(of, word);
      return isText(content) ? content : undefined;
    },
    shown: (of, word) => {
      const content = at(of, word, shown);
      return typeof content === "string" ? content : undefined;
    },
    number: (of, word) => {
      const content = at(of, word);
      return typeof content === "number" ? content : undefined;
    },
    isNumber: (column) => values.includes(String(words[column])),
  };
}

/** The scenario of a sheet, or of a column of the manager, and what it says of an assumption. */
function presetOf(
  cells: SheetAround["cells"],
  table: Table | undefined,
  column: number,
  key: string,
): PlainNumber["preset"] {
  const subtitle = String(cells[1]?.[0] ?? "");
  const ofSheet = / based on ([^·]+?) ·/.exec(subtitle)?.[1] ?? /^([^·]+?) ·/.exec(subtitle)?.[1];
  // A manager has a scenario a column: its key stands below its title, and what it is based on below that.
  const below = (rows: number) =>
    table && !table.isNumber(column) ? cells[table.header + rows]?.[column] : undefined;
  const known = [below(2), below(1), ofSheet].find(
    (name): name is string => isText(name) && findPreset(name) !== undefined,
  );
  if (known === undefined) return undefined;
  const found: Scenario = scenario(known);
  const line = [...chainLines(found), ...satelliteLines(found)].find((one) => one.key === key);
  return line && { title: found.title, line };
}
