import { ownKey } from "../../scenarios";
import type { OwnScenario } from "../../scenarios/own";
import { managerAt, type FilledColumn, isFree, managerColumns } from "../manager/columns";
import { managerMatrix } from "../manager/managerSheet";
import { managerSheets } from "../manager/managerSheets";
import type { SheetPlan, SheetSet } from "../plan";
import type { ScenarioSheetOptions } from "../scenario/scenarioSheet";
import type { Read } from "../../a1/fingerprint";
import { isFirstSheet, nameNow, vintage } from "./firstEdition";
import { firstNumbers, firstPresets } from "./firstNumbers";
import {
  type Lost,
  numbersThen,
  ownOf,
  refersTo,
  referringTo,
  type RemadeManager,
  storyIn,
  userCell,
  withCell,
  withCells,
  type WrittenAssumption,
  written,
  yearsOn,
} from "./remade";
import { type ManagerHead, managerHead, type SheetCells, spotsOn } from "./spots";
import type { Stamp, StampedValue } from "./stamp";

/*
 * A manager of the first edition and its model. The new ones have the presets with the numbers of the same month; a number
 * that the user wrote into a column goes into the same column, and a column that a scenario of the user's had filled, or
 * that the user has put in, comes along with its title and story.
 */

type Cells = readonly (readonly Read[])[];

/** A column of the old manager, and the one that it becomes. */
interface Old {
  readonly column: number;
  readonly title: string;
  /** Its key, and the key of the column of now. */
  readonly then: string;
  readonly key: string;
  /** The scenario of the first edition whose numbers it began with. */
  readonly begun: string;
  /** Where it is neither a preset nor free, or another one is that already. */
  readonly own?: OwnScenario;
}

export function remadeManagerOf(
  { sheet, cells }: SheetCells,
  stamp: Stamp,
  sheets: readonly SheetCells[],
): RemadeManager | undefined {
  const head = managerHead(cells);
  if (!head) return undefined;
  const model = sheets.find((one) => isModelOf(one, sheet));
  const kept: WrittenAssumption[] = [];
  const lost: Lost[] = [];
  const own: OwnScenario[] = [];
  const columns = new Map<string, FilledColumn>();
  const olds = oldColumns(cells, head);
  for (const old of olds) {
    const user = userCells(cells, head, old, numbersThen(stamp, old.begun), sheet);
    // A copy of a preset's column in which nothing was changed is the preset.
    if (old.own && firstPresets.includes(old.then) && user.kept.length + user.lost.length === 0)
      continue;
    kept.push(...user.kept);
    lost.push(...user.lost);
    if (old.own) own.push(old.own);
    columns.set(old.key, {
      ...((old.own || isFree(old.key)) && { title: old.title }),
      cells: new Map(user.kept.map(({ key, value }) => [key, value])),
    });
  }
  const over = model ? typedOver(model, sheet) : { kept: [], lost: [] };
  return {
    sheet,
    model: model?.sheet,
    years: model ? yearsOn(model.cells) : 10,
    selected: selectedOn(cells, olds),
    own,
    columns,
    typedOver: over.kept,
    kept: [...kept, ...over.kept],
    lost: [...lost, ...over.lost],
    referredBy: referringTo(model ? [sheet, model.sheet] : [sheet], sheets),
  };
}

/** The sheet of the model follows the manager, and is no scenario's. */
const isModelOf = ({ sheet, cells }: SheetCells, manager: string): boolean =>
  sheet !== manager &&
  isFirstSheet(cells) &&
  spotsOn(cells)[0]?.preset === "" &&
  refersTo(cells, manager);

/**
 * Columns as they are now: those of the presets under their names, free ones as they are, others as scenarios of the
 * user's.
 */
function oldColumns(cells: Cells, { row, key, side }: ManagerHead): Old[] {
  const olds: Old[] = [];
  const isTaken = (name: string) =>
    olds.some((one) => one.title === name || one.key === ownKey(name));
  for (let column = key + 1; column < side; column++) {
    const [title, then, based] = [0, 1, 2].map((line) =>
      String(cells[row + line]?.[column] ?? ""),
    ) as [string, string, string];
    const isPreset = firstPresets.includes(then);
    const begun = isPreset ? then : firstPresets.includes(based) ? based : "baseline";
    const now = isPreset ? nameNow(then) : then;
    if ((isPreset || isFree(then)) && !olds.some((one) => one.key === now)) {
      olds.push({ column, title, then, key: now, begun });
      continue;
    }
    let name = title;
    for (let k = 2; isTaken(name); k++) name = `${title} (${k})`;
    const own = ownOf(name, storyOf(cells, title), nameNow(begun));
    olds.push({ column, title: name, then, key: own.key, begun, own });
  }
  return olds;
}

/** What somebody has written into a column. */
function userCells(
  cells: Cells,
  { row: titles, key: at, end }: ManagerHead,
  { column, title, begun }: Old,
  values: readonly StampedValue[],
  sheet: string,
) {
  const kept: WrittenAssumption[] = [];
  const lost: Lost[] = [];
  for (let row = titles + 3; row < end; row++) {
    const line = cells[row]!;
    const then = { values, preset: begun, key: String(line[at] ?? "") };
    const user = userCell(line[column] ?? "", then, { vintage, sheet });
    if (!user) continue;
    if ("written" in user) kept.push({ ...user.written, under: title });
    else lost.push({ sheet, row, column, label: `${title}, ${line[0]}`, ...user });
  }
  return { kept, lost };
}

/** What somebody has written over the green cells of the model. */
function typedOver({ sheet, cells }: SheetCells, manager: string) {
  const kept: WrittenAssumption[] = [];
  const lost: Lost[] = [];
  const known = new Set(firstNumbers("baseline").map(({ key }) => key));
  for (const { key, row, value: column } of spotsOn(cells)) {
    const cell = cells[row]![column]!;
    if (!known.has(key) || refersTo([[cell]], manager)) continue;
    const user = written(cell, key, { vintage, sheet });
    if ("written" in user) kept.push({ ...user.written, under: sheet });
    else lost.push({ sheet, row, column, label: String(cells[row]![0]), ...user });
  }
  return { kept, lost };
}

/** The key of the column that the old manager has in use; the baseline's where it has none. */
function selectedOn(cells: Cells, olds: readonly Old[]): string {
  const chosen = cells.find(([first]) => first === "Scenario in use")?.[managerAt.inUse];
  const old =
    olds.find(({ title }) => title === chosen) ?? olds.find(({ then }) => then === chosen);
  return old?.key ?? "baseline";
}

/** The story of a column, in the user's words. */
function storyOf(cells: Cells, title: string): string {
  const stories = cells.findIndex(([first]) => first === "The scenarios");
  const story = cells.findIndex(([first], row) => row > stories && first === title);
  return stories < 0 || story < 0 ? "" : storyIn(cells.slice(story + 1));
}

/** The new manager and its model. */
export function managerSet(
  { years, selected, own, columns: filled, typedOver: over }: RemadeManager,
  options: Omit<ScenarioSheetOptions, "years">,
): SheetSet {
  const set = managerSheets({ ...options, years, vintage, selected, own, filled });
  const columns = managerColumns(own, vintage, filled);
  const matrix = managerMatrix(years, columns);
  const formulas = columns.keys.flatMap((key, k) =>
    [...(filled.get(key)?.cells ?? [])].flatMap(([assumption, value]) =>
      typeof value === "string"
        ? [{ at: { row: matrix.rowOf(assumption), column: managerAt.own + k }, value }]
        : [],
    ),
  );
  return {
    names: set.names,
    plans: (names) => {
      const [manager, model] = set.plans(names) as [SheetPlan, SheetPlan];
      return [
        formulas.reduce((plan, { at: place, value }) => withCell(plan, place, value), manager),
        withCells(model, over),
      ];
    },
  };
}
