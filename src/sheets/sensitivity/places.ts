import { outcomes, parameterKeys, parameterNumbers } from "../../scenarios";
import type { Area } from "../plan";

/** Where everything stands on a sensitivity sheet: each block is fed by others, above and below it. */

export const chartRows = 18;
/** Values of each of the two assumptions of the grid. */
export const steps = 7;
/** Bars of the tornado chart: the widest of them. */
export const bars = 12;

/** Those that can vary. How many years there are is chosen elsewhere. */
export const withSpan = parameterKeys.filter(
  (key) => key !== "years" && parameterNumbers[key].low !== undefined,
);

export interface SensitivityPlaces {
  readonly top: Readonly<
    Record<"outcome" | "year" | "allPass" | "draws" | "seed" | "scenario" | "details", number>
  >;
  readonly charts: number;
  readonly grid: number;
  readonly tornado: Area;
  /** The rows of the tornado before those without swing are left out. */
  readonly all: Area;
  readonly bars: Area;
  readonly fan: Area;
  readonly lines: Area;
  readonly chain: Area;
  /** The same without a shock, for the fan's chart. */
  readonly baseline: Area;
  /** Without its header; the assumptions that have a span stand first. */
  readonly assumptions: Area;
  readonly spans: number;
  readonly checks: number;
}

export function place(years: number): SensitivityPlaces {
  const charts = 15;
  const grid = charts + chartRows + 2;
  const tornado = { row: grid + steps + 8, column: 0, rows: withSpan.length + 1, columns: 9 };
  const fan = { row: tornado.row + tornado.rows + 3, column: 0, rows: years + 3, columns: 9 };
  const chain = {
    row: fan.row + fan.rows + 3,
    column: 0,
    rows: years + 2,
    columns: 1 + outcomes.length,
  };
  const baseline = { ...chain, row: chain.row + chain.rows + 3 };
  const all = { ...tornado, columns: 8, row: baseline.row + baseline.rows + 3 };
  const assumptions = {
    row: all.row + all.rows + 4,
    column: 0,
    rows: parameterKeys.length - 1,
    columns: 10,
  };
  return {
    top: { outcome: 2, year: 3, allPass: 4, scenario: 6, details: 7, draws: 11, seed: 12 },
    charts,
    grid,
    tornado,
    all,
    bars: { row: tornado.row, column: 9, rows: bars + 1, columns: 6 },
    fan,
    lines: { row: fan.row, column: 9, rows: years + 2, columns: 11 },
    chain,
    baseline,
    assumptions,
    spans: withSpan.length,
    checks: assumptions.row + assumptions.rows + 2,
  };
}
