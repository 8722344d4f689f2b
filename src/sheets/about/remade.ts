import { quoted } from "../../a1";
import { isRange, tokensOf } from "../../formula";
import {
  isParameterKey,
  type Outcome,
  ownKey,
  parameterIn,
  type ScenarioChoice,
  satellitesIn,
  type Vintage,
} from "../../scenarios";
import type { OwnScenario } from "../../scenarios/own";
import type { Area, PlanBlock, PlanCell, SheetPlan } from "../plan";
import type { FilledColumns } from "../manager/columns";
import { assumptionAt } from "../scenario/assumptions";
import { same } from "./drift";
import type { Read } from "../../a1/fingerprint";
import { firstStamp, isFirstEdition, keyNow } from "./firstEdition";
import type { SheetCells } from "./spots";
import { presetsOf, type Stamp, type StampedValue, valueUnder } from "./stamp";

/* What is alike in all sheets that are made anew: which cells are the user's, and how they come into the new sheet. */

/** What somebody wrote into a cell of an assumption: a number, or a formula. */
export interface WrittenAssumption {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
  /** The title of the column of a manager. */
  readonly under?: string;
}

/** A cell of an assumption that the new sheet does not take over. */
export interface Lost {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** The assumption is gone; the formula refers to cells of its sheet; it is neither number nor formula. */
  readonly why: "gone" | "formula" | "text";
}

interface Remaking {
  readonly sheet: string;
  readonly years: number;
  readonly kept: readonly WrittenAssumption[];
  readonly lost: readonly Lost[];
  /** Other sheets with formulas that refer to the old one, and go on doing so. */
  readonly referredBy: readonly string[];
}

/** A sheet of one scenario: its model, or its sensitivity. */
export interface RemadeScenario extends Remaking {
  readonly choice: ScenarioChoice;
  /** What a sensitivity shows. */
  readonly outcome?: Outcome;
}

/** A manager and the model that follows it. */
export interface RemadeManager extends Remaking {
  /** The sheet of the model, where it is there still. */
  readonly model: string | undefined;
  /** The key of the column in use. */
  readonly selected: string;
  /** Columns that were not there when the sheet was made, or that a kept scenario had filled. */
  readonly own: readonly OwnScenario[];
  /** What the user has written, by the keys of columns and assumptions of now. */
  readonly columns: FilledColumns;
  /** What the user has written over the green cells of the model. */
  readonly typedOver: readonly WrittenAssumption[];
}

/** A sheet of the first edition, or a pair of them, and what goes into the new one. */
export type Remade = RemadeScenario | RemadeManager;

/** The numbers that a scenario had: the stamp has what the very build gave, of the scenarios that were used then. */
export const numbersThen = (stamp: Stamp, preset: string): readonly StampedValue[] =>
  isFirstEdition(stamp) && presetsOf(stamp).includes(preset)
    ? stamp.values
    : firstStamp([preset], stamp.version, stamp.date).values;

/** Whether a cell is the user's, and whether the new sheet takes it over. */
export function userCell(
  cell: Read,
  then: { readonly values: readonly StampedValue[]; readonly preset: string; readonly key: string },
  now: { readonly vintage: Vintage; readonly sheet: string },
): { readonly written: WrittenAssumption } | { readonly why: Lost["why"] } | undefined {
  const number = valueUnder(then.values, then.preset, then.key);
  if (!number || (typeof cell === "number" && same(cell, number.value))) return undefined;
  return written(cell, then.key, now);
}

/** A cell as it goes into the new sheet, or why it does not. */
export function written(
  cell: Read,
  keyThen: string,
  { vintage, sheet }: { readonly vintage: Vintage; readonly sheet: string },
): { readonly written: WrittenAssumption } | { readonly why: Lost["why"] } {
  const key = keyNow(keyThen);
  const known = isParameterKey(key)
    ? parameterIn(vintage, key)
    : satellitesIn(vintage).find((one) => one.key === key);
  const isFormula = typeof cell === "string" && cell.startsWith("=");
  if (!known) return { why: "gone" };
  if (typeof cell !== "number" && !isFormula) return { why: "text" };
  if (isFormula && !standsElsewhere(cell, sheet)) return { why: "formula" };
  return { written: { key, label: known.label, unit: known.unit, value: cell } };
}

/** A plan with the user's numbers and formulas in the rows of their assumptions. */
export const withCells = (plan: SheetPlan, cells: readonly WrittenAssumption[]): SheetPlan =>
  cells.reduce((before, { key, value }) => {
    const isRow = (line: readonly PlanCell[]) => line[assumptionAt.key] === key;
    const block = before.blocks.find(
      ({ column, cells: rows }) => column === 0 && rows.some(isRow),
    )!;
    const row = block.row + block.cells.findIndex(isRow);
    return withCell(before, { row, column: assumptionAt.value }, value);
  }, plan);

/** A plan with a number or a formula in one of its cells. */
export const withCell = (
  plan: SheetPlan,
  at: Pick<Area, "row" | "column">,
  value: number | string,
): SheetPlan => ({
  ...plan,
  blocks: plan.blocks.map((block): PlanBlock => {
    const [row, column] = [at.row - block.row, at.column - block.column];
    if (block.cells[row]?.[column] === undefined) return block;
    const cell: PlanCell = typeof value === "string" ? { formula: value } : value;
    const cells = block.cells.map((line, i) =>
      i === row ? line.map((old, j) => (j === column ? cell : old)) : line,
    );
    return { ...block, cells };
  }),
});

/** An own scenario of the user's title and words, and the numbers of a preset. */
export const ownOf = (title: string, story: string, basedOn: string): OwnScenario => ({
  key: ownKey(title),
  title,
  story,
  basedOn,
  overrides: {},
});

/** The user's words: what stands in column A until it says what the scenario is not. */
export function storyIn(cells: readonly (readonly Read[])[]): string {
  const lines = cells.map(([first]) => String(first ?? ""));
  const end = lines.findIndex((line) => line === "" || line.startsWith("Of the scenario it is"));
  const text = lines.slice(0, Math.max(0, end)).join(" ");
  return text.replace(/^Own scenario, based on [^.]*\.\s*/, "");
}

/** The horizon: rows of the chain below year 0. */
export function yearsOn(cells: readonly (readonly Read[])[]): number {
  const first = cells.findIndex(([cell]) => cell === "Year") + 2;
  const rows = cells.slice(first).findIndex(([cell]) => (cell ?? "") === "");
  return rows > 1 ? rows - 1 : 10;
}

/** The sheets with formulas that refer to one of some, these apart. */
export const referringTo = (old: readonly string[], sheets: readonly SheetCells[]): string[] =>
  sheets
    .filter(({ sheet }) => !old.includes(sheet))
    .filter(({ cells }) => old.some((one) => refersTo(cells, one)))
    .map(({ sheet }) => sheet);

/** Whether a formula means the same on another sheet of the workbook: no cell of its own sheet is in it. */
const standsElsewhere = (formula: string, sheet: string): boolean =>
  tokensOf(formula).every(
    (token) =>
      (!isRange(token) || token.value.includes("!")) &&
      !names(sheet).some((one) => token.value.startsWith(one)),
  );

export const refersTo = (cells: readonly (readonly Read[])[], sheet: string): boolean =>
  cells.some((row) =>
    row.some(
      (cell) =>
        typeof cell === "string" &&
        cell.startsWith("=") &&
        tokensOf(cell).some(({ value }) => names(sheet).some((one) => value.startsWith(one))),
    ),
  );

const names = (sheet: string): string[] => [`${quoted(sheet)}!`, `${sheet}!`];
