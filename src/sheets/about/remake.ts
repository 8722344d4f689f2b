import { quoted } from "../../a1";
import { isRange, tokensOf } from "../../formula";
import {
  changedScenario,
  findPreset,
  isParameterKey,
  ownKey,
  type ParameterKey,
  parameterIn,
  type ScenarioChoice,
  satellitesIn,
} from "../../scenarios";
import type { PlanCell, SheetPlan } from "../plan";
import { scenarioSheet } from "../scenario/scenarioSheet";
import { same } from "./drift";
import type { Read } from "./fingerprint";
import { firstStamp, keyNow, nameNow } from "./firstEdition";
import { type SheetCells, spotsOn } from "./spots";
import { presetsOf, type Stamp, valueUnder } from "./stamp";

/*
 * A scenario's sheet of the first edition of the chain: its formulas are no longer the chain's, so that no number in a cell
 * brings it up to date. A new sheet is made of the same scenario, and what the user wrote into the blue cells goes into it.
 * The old sheet stays as it is, with whatever else stands on it.
 */

/** What somebody wrote into a blue cell: a number, or a formula. */
interface Written {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | string;
}

/** A blue cell that the new sheet does not take over. */
interface Lost {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** The assumption is gone; the formula refers to cells of its sheet; it is neither number nor formula. */
  readonly why: "gone" | "formula" | "text";
}

export interface Remade {
  readonly sheet: string;
  readonly choice: ScenarioChoice;
  readonly years: number;
  readonly kept: readonly Written[];
  readonly lost: readonly Lost[];
  /** Other sheets with formulas that refer to the old one, and go on doing so. */
  readonly referredBy: readonly string[];
}

/** What becomes of a sheet of the first edition; undefined where it is no scenario's. */
export function remadeOf(
  { sheet, cells }: SheetCells,
  stamp: Stamp,
  sheets: readonly SheetCells[],
): Remade | undefined {
  const spots = spotsOn(cells).filter(({ key }) => key !== "" && key !== "Key");
  const { preset = "", basis } = spots[0] ?? {};
  const name = nameNow(preset);
  const vintage = findPreset(name)?.vintage;
  const { version, date } = stamp;
  // The stamp has what the very build gave; it knows a scenario only where the workbook used it then.
  const { values } = presetsOf(stamp).includes(preset)
    ? stamp
    : firstStamp([preset], version, date);
  // A manager's numbers have their basis elsewhere.
  if (!vintage || basis === undefined) return undefined;

  const kept: Written[] = [];
  const lost: Lost[] = [];
  for (const { key, row, value: column } of spots) {
    const cell = cells[row]![column]!;
    const then = valueUnder(values, preset, key);
    if (!then || (typeof cell === "number" && same(cell, then.value))) continue;
    const label = String(cells[row]![0]);
    const now = keyNow(key);
    const known = isParameterKey(now)
      ? parameterIn(vintage, now)
      : satellitesIn(vintage).find((one) => one.key === now);
    const isFormula = typeof cell === "string" && cell.startsWith("=");
    const lose = (why: Lost["why"]) => lost.push({ row, column, label, why });
    if (!known) lose("gone");
    else if (typeof cell !== "number" && !isFormula) lose("text");
    else if (isFormula && !standsElsewhere(cell, sheet)) lose("formula");
    else kept.push({ key: now, label: known.label, unit: known.unit, value: cell });
  }
  return {
    sheet,
    choice: choiceOf(cells, name, kept),
    years: yearsOn(cells),
    kept,
    lost,
    referredBy: sheets
      .filter((other) => other.sheet !== sheet && refersTo(other.cells, sheet))
      .map((other) => other.sheet),
  };
}

/** The plan of the new sheet: the scenario with the user's numbers, as it is inserted today. */
export function remadePlan(
  { choice, years, kept }: Remade,
  options: { readonly date: string; readonly version: string },
): SheetPlan {
  const plan = scenarioSheet(choice, { ...options, years });
  const typed = kept.filter(({ key, value }) => typeof value === "string" || !isParameterKey(key));
  return typed.reduce(withCell, plan);
}

function withCell(plan: SheetPlan, { key, value }: Written): SheetPlan {
  const place = plan.names.find(({ name }) => name === `a_${key}`)!;
  const cell: PlanCell = typeof value === "string" ? { formula: value } : value;
  return {
    ...plan,
    blocks: plan.blocks.map((block) => {
      const [row, column] = [place.row - block.row, place.column - block.column];
      if (block.cells[row]?.[column] === undefined) return block;
      const cells = block.cells.map((line, i) =>
        i === row ? line.map((old, j) => (j === column ? cell : old)) : line,
      );
      return { ...block, cells };
    }),
  };
}

/** A preset, a preset with numbers of the user's, or the own scenario that the sheet was made of. */
function choiceOf(
  cells: readonly (readonly Read[])[],
  preset: string,
  kept: readonly Written[],
): ScenarioChoice {
  const overrides: Partial<Record<ParameterKey, number>> = {};
  for (const { key, value } of kept)
    if (isParameterKey(key) && typeof value === "number") overrides[key] = value;
  const subtitle = String(cells[1]?.[0]);
  if (!subtitle.includes(" based on "))
    return Object.keys(overrides).length > 0 ? changedScenario(preset, overrides) : preset;
  const title = String(cells[0]?.[0]);
  return { key: ownKey(title), title, story: storyOn(cells), basedOn: preset, overrides };
}

/** The user's words: what stands from the fifth row until the sheet says what the scenario is not. */
function storyOn(cells: readonly (readonly Read[])[]): string {
  const lines = cells.slice(4).map(([first]) => String(first ?? ""));
  const end = lines.findIndex((line) => line === "" || line.startsWith("Of the scenario it is"));
  const text = lines.slice(0, Math.max(0, end)).join(" ");
  return text.replace(/^Own scenario, based on [^.]*\.\s*/, "");
}

/** The horizon: rows of the chain below year 0. */
function yearsOn(cells: readonly (readonly Read[])[]): number {
  const first = cells.findIndex(([cell]) => cell === "Year") + 2;
  const rows = cells.slice(first).findIndex(([cell]) => (cell ?? "") === "");
  return rows > 1 ? rows - 1 : 10;
}

/** Whether a formula means the same on another sheet of the workbook: no cell of its own sheet is in it. */
const standsElsewhere = (formula: string, sheet: string): boolean =>
  tokensOf(formula).every(
    (token) =>
      (!isRange(token) || token.value.includes("!")) &&
      !names(sheet).some((one) => token.value.startsWith(one)),
  );

const refersTo = (cells: readonly (readonly Read[])[], sheet: string): boolean =>
  cells.some((row) =>
    row.some(
      (cell) =>
        typeof cell === "string" &&
        cell.startsWith("=") &&
        tokensOf(cell).some(({ value }) => names(sheet).some((one) => value.startsWith(one))),
    ),
  );

const names = (sheet: string): string[] => [`${quoted(sheet)}!`, `${sheet}!`];
