import {
  changedScenario,
  findPreset,
  isParameterKey,
  type Outcome,
  outcomes,
  type ParameterKey,
  type ScenarioChoice,
} from "../../scenarios";
import { labelOf } from "../outcomeChooser";
import type { SheetPlan, SheetSet } from "../plan";
import { scenarioSheet, type ScenarioSheetOptions } from "../scenario/scenarioSheet";
import { sensitivitySheet } from "../sensitivity/sensitivitySheet";
import type { Read } from "../../a1/fingerprint";
import { nameNow } from "./firstEdition";
import {
  type Lost,
  numbersThen,
  ownOf,
  referringTo,
  type Remade,
  type RemadeScenario,
  storyIn,
  userCell,
  withCells,
  type WrittenAssumption,
  yearsOn,
} from "./remade";
import { managerSet, remadeManagerOf } from "./remakeManager";
import { type SheetCells, spotsOn } from "./spots";
import type { Stamp } from "./stamp";

/*
 * A sheet of the first edition of the chain: its formulas are no longer the chain's, so that no number in a cell brings it
 * up to date. A new sheet is made of the same scenario, or of the same scenarios, and what the user wrote into the cells of
 * assumptions goes into it. The old sheet stays as it is, with whatever else stands on it.
 */

/** What becomes of a sheet of the first edition; undefined where nothing is made of it by itself. */
export const remadeOf = (
  sheet: SheetCells,
  stamp: Stamp,
  sheets: readonly SheetCells[],
): Remade | undefined =>
  remadeManagerOf(sheet, stamp, sheets) ?? remadeScenarioOf(sheet, stamp, sheets);

/** The new sheets. */
export function remadeSet(remade: Remade, options: Omit<ScenarioSheetOptions, "years">): SheetSet {
  if ("columns" in remade) return managerSet(remade, options);
  const plan = scenarioPlan(remade, options);
  return { names: [plan.name], plans: () => [plan] };
}

/** The old sheets for which the new ones stand, in their order. */
export const remadeFrom = (remade: Remade): string[] =>
  "columns" in remade ? [remade.sheet, remade.model ?? remade.sheet] : [remade.sheet];

function remadeScenarioOf(
  { sheet, cells }: SheetCells,
  stamp: Stamp,
  sheets: readonly SheetCells[],
): RemadeScenario | undefined {
  const spots = spotsOn(cells).filter(({ key }) => key !== "" && key !== "Key");
  const { preset = "", basis } = spots[0] ?? {};
  const name = nameNow(preset);
  const vintage = findPreset(name)?.vintage;
  // A manager's numbers have their basis elsewhere.
  if (!vintage || basis === undefined) return undefined;
  const values = numbersThen(stamp, preset);
  const kept: WrittenAssumption[] = [];
  const lost: Lost[] = [];
  for (const { key, row, value: column } of spots) {
    const found = userCell(cells[row]![column]!, { values, preset, key }, { vintage, sheet });
    if (!found) continue;
    if ("written" in found) kept.push(found.written);
    else lost.push({ sheet, row, column, label: String(cells[row]![0]), ...found });
  }
  const outcome = sensitivityOf(cells);
  return {
    sheet,
    choice: choiceOf(cells, name, kept),
    ...(outcome && { outcome }),
    years: yearsOn(cells),
    kept,
    lost,
    referredBy: referringTo([sheet], sheets),
  };
}

/** The outcome that a sensitivity shows; undefined on any other sheet. */
const sensitivityOf = (cells: readonly (readonly Read[])[]): Outcome | undefined =>
  String(cells[0]?.[0]).startsWith("Sensitivity: ")
    ? (outcomes.find((one) => labelOf(one) === cells[2]?.[1]) ?? "debt")
    : undefined;

function scenarioPlan(
  { choice, outcome, years, kept }: RemadeScenario,
  options: Omit<ScenarioSheetOptions, "years">,
): SheetPlan {
  const plan = outcome
    ? sensitivitySheet(choice, { ...options, years, outcome })
    : scenarioSheet(choice, { ...options, years });
  return withCells(
    plan,
    kept.filter(({ key, value }) => typeof value === "string" || !isParameterKey(key)),
  );
}

/** A preset, a preset with numbers of the user's, or the own scenario that the sheet was made of. */
function choiceOf(
  cells: readonly (readonly Read[])[],
  preset: string,
  kept: readonly WrittenAssumption[],
): ScenarioChoice {
  const overrides: Partial<Record<ParameterKey, number>> = {};
  for (const { key, value } of kept)
    if (isParameterKey(key) && typeof value === "number") overrides[key] = value;
  const subtitle = String(cells[1]?.[0]);
  if (!subtitle.includes(" based on "))
    return Object.keys(overrides).length > 0 ? changedScenario(preset, overrides) : preset;
  const title = String(cells[0]?.[0]).replace(/^Sensitivity: /, "");
  // The words stand from the fifth row.
  return { ...ownOf(title, storyIn(cells.slice(4)), preset), overrides };
}
