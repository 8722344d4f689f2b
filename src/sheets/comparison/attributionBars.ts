import { cell, columnOf, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { chosenFormat } from "../outcomeChooser";
import type { Area } from "../plan";

/** The chart of what makes the difference between two scenarios. */

export const splitChartRows = 18;
const bars = 10;

/** Of the table of parts. */
export const splitColumns = {
  label: 0,
  adds: 1,
  from: 2,
  to: 3,
  unit: 4,
  key: 5,
  number: 6,
  forth: 7,
  back: 8,
};
/** From the first scenario to the second: the largest parts, the rest in one, and where they lead. */
export function putBars(builder: SheetBuilder, row: number, table: Area): void {
  const count = Math.min(bars, table.rows);
  const side = table.columns + 1;
  const size = { ...table, column: side, columns: 1 };
  const adds = range(columnOf(table, splitColumns.adds), "both");
  builder.put(
    table.row - 1,
    side,
    [
      ["Size"],
      ...Array.from({ length: table.rows }, (_, k) => [
        // Equal sizes are told apart by their place.
        formula(`ABS(${cell(table.row + k, splitColumns.adds)})-ROW()*10^-12`),
      ]),
    ],
    "note",
  );
  const sizes = range(size, "both");
  const place = (k: number) => `MATCH(LARGE(${sizes},${k}),${sizes},0)`;
  const labels = range(columnOf(table, splitColumns.label), "both");
  const start = cell(table.row - 1, splitColumns.forth, "both");
  const first = table.row;
  const at = side + 2;
  builder.put(first - 1, at, [["The largest, for the chart", "Adds", "Comes to"]], "columnHeader");
  builder.put(
    first,
    at,
    [
      ...Array.from({ length: count }, (_, k) => [
        formula(`INDEX(${labels},${place(k + 1)})`),
        formula(`INDEX(${adds},${place(k + 1)})`),
        formula(`${k === 0 ? start : cell(first + k - 1, at + 2)}+${cell(first + k, at + 1)}`),
      ]),
      [
        "All others",
        formula(
          `SUM(${adds})-SUM(${range({ row: first, column: at + 1, rows: count, columns: 1 })})`,
        ),
        formula(`${cell(first + count - 1, at + 2)}+${cell(first + count, at + 1)}`),
      ],
    ],
    "formula",
  );
  const body = { row: first, column: at, rows: count + 1, columns: 3 };
  builder.style(columnOf(body, 0), "label");
  builder.format({ ...body, column: at + 1, columns: 2 }, chosenFormat);
  builder.chart({
    kind: "ColumnClustered",
    title: "What each assumption adds on the way from the first scenario to the second",
    categories: columnOf(body, 0),
    series: [{ name: "Adds", values: columnOf(body, 1) }],
    place: { row, column: 0, rows: splitChartRows, columns: 5 },
  });
}
