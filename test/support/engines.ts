import { type SheetPlan } from "../../src/sheets";
import type { Area, PlanCell } from "../../src/sheets/plan";
import { stages } from "../../src/scenarios";
import type { GridValue } from "../../src/workbench/host/grid";
import {
  calculatedSheets,
  type FileWorkbook,
  nativeCopy,
  noExtras,
} from "../../src/workbench/xlsx";
import { addPlannedSheet } from "../../src/workbench/plannedSheet";
import { createHeadlessWorkbook } from "../../src/workbench/headless";
import { functionsBundle } from "./functionsBundle";
import { startIronCalc } from "./ironcalc";
import { IronWorkbook } from "./ironWorkbook";

/** Sheets in a spreadsheet engine, of which single cells are overwritten and put back. */

/** A cell; sheet, row and column count from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface Engine {
  readonly name: string;
  value(place: Place): unknown;
  /** Writes over a cell; what was overwritten before is as it was again. */
  overwrite(place: Place, by: number | string): Promise<void>;
  /** Puts back what was overwritten. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** With the add-in's functions, in the engine of the workbench. */
export async function inUniver(plans: readonly SheetPlan[]): Promise<Engine> {
  const workbook = createHeadlessWorkbook(functionsBundle());
  const { grid } = workbook;
  const ids = plans.map((plan) => addPlannedSheet(grid, plan));
  await grid.settle();
  const at = ({ sheet, row, column }: Place) => ({
    sheet: ids[sheet]!,
    row,
    column,
    rows: 1,
    columns: 1,
  });
  const entry = (content: PlanCell): GridValue | { formula: string } => content ?? "";
  let before: Place | undefined;
  const putBack = () => {
    if (before) grid.write(at(before), [[entry(contentAt(plans, before))]]);
    before = undefined;
  };
  return {
    name: "Univer",
    value: (place) => grid.values(at(place))[0]![0],
    async overwrite(place, by) {
      putBack();
      before = place;
      grid.write(at(place), [[by]]);
      await grid.settle();
    },
    async restore() {
      putBack();
      await grid.settle();
    },
    close: () => workbook.dispose(),
  };
}

/** The native copy in IronCalc; what has no native form is frozen to its values. */
export async function inIronCalc(plans: readonly SheetPlan[]): Promise<Engine> {
  await startIronCalc();
  const workbook = createHeadlessWorkbook(functionsBundle());
  const [first, ...others] = await calculatedSheets(workbook.grid, plans);
  await workbook.dispose();
  const live: FileWorkbook = {
    ...noExtras,
    properties: { title: "", description: "", creator: "", date: "2025-02-03" },
    sheets: [first!, ...others],
    addIn: null,
  };
  const native = nativeCopy(withoutTables(live));
  const iron = new IronWorkbook(native, false);
  const original = ({ sheet, row, column }: Place) => {
    const found = native.sheets[sheet]!.cells.find((c) => c.row === row && c.column === column);
    const formula = found?.formula;
    return {
      text: formula?.text ?? (found?.calculated ? "" : String(found?.value ?? "")),
      alone: formula !== undefined && formula.spill === null,
    };
  };
  let before: Place | undefined;
  const putBack = () => {
    const entries = before ? [{ ...before, ...original(before) }] : [];
    before = undefined;
    return entries;
  };
  return {
    name: "IronCalc",
    value: ({ sheet, row, column }) => iron.value(sheet, row, column),
    async overwrite(place, by) {
      iron.type([...putBack(), { ...place, text: String(by) }]);
      before = place;
      return Promise.resolve();
    },
    async restore() {
      iron.type(putBack());
      return Promise.resolve();
    },
    close: () => Promise.resolve(iron.free()),
  };
}

/** TORNADO and FAN have no native form: their tables become values, as when a copy is prepared to be sent. */
function withoutTables(workbook: FileWorkbook): FileWorkbook {
  const [first, ...others] = workbook.sheets.map((sheet) => {
    const areas = sheet.cells.flatMap(({ row, column, formula }) => {
      if (!formula || !/MACRO\.(TORNADO|FAN)\(/.test(formula.text)) return [];
      return [formula.spill ?? { row, column, rows: 1, columns: 1 }];
    });
    const inside = (row: number, column: number) => areas.some((area) => holds(area, row, column));
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (!inside(cell.row, cell.column)) return cell;
        const { formula: _, ...value } = cell;
        return { ...value, calculated: false };
      }),
    };
  });
  return { ...workbook, sheets: [first!, ...others] };
}

const holds = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function contentAt(plans: readonly SheetPlan[], { sheet, row, column }: Place): PlanCell {
  for (const block of plans[sheet]!.blocks)
    if (row >= block.row && column >= block.column) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return cell;
    }
  return null;
}

/** Where things stand on a plan. */
export function placesOf(plans: readonly SheetPlan[], sheet = 0) {
  const plan = plans[sheet]!;
  const named = (name: string): Place => {
    const { row, column } = plan.names.find((one) => one.name === name)!;
    return { sheet, row, column };
  };
  /** The cell right of a label in column A. */
  const beside = (label: string, column = 1): Place => {
    for (const block of plan.blocks) {
      const k = block.column === 0 ? block.cells.findIndex(([first]) => first === label) : -1;
      if (k >= 0) return { sheet, row: block.row + k, column };
    }
    throw new Error(`${plan.name} has no line ${label}`);
  };
  const chain = (key: string, year: number): Place => {
    const head = plan.blocks.find(
      ({ cells }) => cells.length === 1 && cells[0]![0] === "Year" && cells[0]!.length > 1,
    )!;
    const column = 1 + stages.findIndex((stage) => stage.key === key);
    return { sheet, row: head.row + 2 + year, column };
  };
  /** The labels of the checks below their heading. */
  const checks = (): string[] => {
    const { row } = beside("Checks");
    const block = plan.blocks.find((one) => one.row === row + 1 && one.column === 0)!;
    return block.cells.map(([label]) => String(label));
  };
  return { named, beside, chain, checks };
}
