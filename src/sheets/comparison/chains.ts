import { type Outcome, outcomes } from "../../scenarios";
import type { Chosen } from "../../scenarios/ownChosen";
import { below, cell, range } from "../../a1";
import type { SheetBuilder } from "../builder";
import { formatOf, yearFormat } from "../formats";
import type { Area } from "../plan";
import { unitOf } from "../scenario/columns";

/*
 * One TRANSMISSION a scenario, spilled: everything else on the sheet reads from these tables, so that choosing another
 * outcome looks up numbers and runs no chain again.
 */

export interface Chains {
  /** The outcomes of the k-th scenario in a year, in their order. */
  readonly row: (k: number, year: number) => Area;
  readonly at: (k: number, outcome: Outcome, year: number) => string;
  /** An outcome in all years after the base. */
  readonly after: (k: number, outcome: Outcome) => Area;
  readonly table: (k: number) => Area;
  readonly all: Area;
  /** How many numbers all tables hold. */
  readonly numbers: number;
}

const width = 1 + outcomes.length;

export function placeChains(row: number, count: number, years: number): Chains {
  // The title and key of each, its header, its years and a row of air.
  const stride = years + 4;
  const table = (k: number): Area => ({
    row: row + k * stride + 1,
    column: 0,
    rows: years + 2,
    columns: width,
  });
  const place = (outcome: Outcome) => 1 + outcomes.indexOf(outcome);
  return {
    table,
    row: (k, year) => ({
      row: table(k).row + 1 + year,
      column: 1,
      rows: 1,
      columns: outcomes.length,
    }),
    at: (k, outcome, year) => cell(table(k).row + 1 + year, place(outcome)),
    after: (k, outcome) => ({
      row: table(k).row + 2,
      column: place(outcome),
      rows: years,
      columns: 1,
    }),
    all: { row, column: 0, rows: count * stride, columns: width },
    numbers: count * (years + 1) * width,
  };
}

export function putChains(
  builder: SheetBuilder,
  chains: Chains,
  compared: readonly Chosen[],
  changes: readonly (Area | undefined)[],
): void {
  builder.put(chains.all.row - 1, 0, [["The chains, one TRANSMISSION a scenario"]], "heading");
  compared.forEach(({ title, preset }, k) => {
    const table = chains.table(k);
    builder.put(table.row - 1, 0, [[title, preset.key]], "subtitle");
    const keyCell = cell(table.row - 1, 1);
    const changed = changes[k] ? `,${range(changes[k])}` : "";
    builder.spill(table, `MACRO.TRANSMISSION(${keyCell},${below(table).rows - 1}${changed})`, [
      yearFormat,
      ...outcomes.map((outcome) => formatOf(unitOf(outcome))),
    ]);
  });
}
