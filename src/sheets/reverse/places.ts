import { parameterKeys } from "../../scenarios";
import type { Area } from "../plan";
import { withSpan } from "../sensitivity/places";

/* Where everything stands on the sheet of a reverse stress test. */

export const top = { outcome: 2, target: 3, year: 4, allPass: 5, scenario: 7, details: 8 };

export const charts = 14;

export const chartRows = 18;

export const bars = 10;

/** Values of the first assumption beside which stands what the second would have to be. */
export const steps = 13;

export const alone = { row: charts + chartRows + 3, column: 0, rows: withSpan.length, columns: 9 };

export const nearest = { row: alone.row, column: 10, rows: bars, columns: 2 };

export const two = alone.row + alone.rows + 3;

export const curve = { row: two + 5, column: 0, rows: steps, columns: 3 };

export const assumptions = {
  row: curve.row + steps + 4,
  column: 0,
  rows: parameterKeys.length - 1,
  columns: 10,
};

export const checks = assumptions.row + assumptions.rows + 2;

export const one = (row: number, column = 1): Area => ({ row, column, rows: 1, columns: 1 });
