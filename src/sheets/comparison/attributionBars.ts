import { cell, columnOf, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { chosenFormat } from "../outcomeChooser";
import type { Area, AxisTitles } from "../plan";

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
/** What lifts, what lowers, and what both come to; the same above zero and below it, seen on white and on black. */
const colors = { rises: "#2E86C1", falls: "#D35400", together: "#808080" };

/**
 * What is drawn of a bar from one height to another. Stacked columns grow away from zero on either side: what lies above zero
 * is positive, what lies below it negative, and the unseen base is nothing where the bar crosses zero.
 */
const drawn: readonly (readonly [
  name: string,
  color: string,
  part: (from: string, to: string) => string,
])[] = [
  ["Base", "none", (from, to) => `MAX(0,MIN(${from},${to}))+MIN(0,MAX(${from},${to}))`],
  ["Lifts", colors.rises, (from, to) => `IF(${to}>${from},MAX(0,${to})-MAX(0,${from}),0)`],
  ["Lifts, below 0", colors.rises, (from, to) => `IF(${to}>${from},MIN(0,${from})-MIN(0,${to}),0)`],
  ["Lowers", colors.falls, (from, to) => `IF(${to}<${from},MAX(0,${from})-MAX(0,${to}),0)`],
  [
    "Lowers, below 0",
    colors.falls,
    (from, to) => `IF(${to}<${from},MIN(0,${to})-MIN(0,${from}),0)`,
  ],
];

/**
 * From the first scenario to the second as a waterfall: the largest parts, the rest in one, and the difference that they come
 * to. Each bar begins where the parts before it have led.
 */
export function putBars(
  builder: SheetBuilder,
  row: number,
  table: Area,
  called: {
    readonly title: string;
    readonly first: string;
    readonly axis: Pick<AxisTitles, "values" | "valuesFrom">;
  },
): void {
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
  const rows = count + 2;
  const last = rows - 1;
  const body = { row: first, column: at, rows, columns: 6 + drawn.length };
  const added = range({ row: first, column: at + 1, rows: count, columns: 1 });
  builder.put(
    first - 1,
    at,
    [
      [
        "The largest, for the chart",
        "Adds",
        "Comes to",
        "From",
        "To",
        ...drawn.map(([name]) => name),
        "Together",
      ],
    ],
    "columnHeader",
  );
  const sizeOf = (k: number) => {
    if (k < count) return `INDEX(${adds},${place(k + 1)})`;
    return k === count ? `SUM(${adds})-SUM(${added})` : `SUM(${adds})`;
  };
  builder.put(
    first,
    at,
    Array.from({ length: rows }, (_, k) => {
      const [size, from, to] = [1, 3, 4].map((column) => cell(first + k, at + column)) as [
        string,
        string,
        string,
      ];
      return [
        k < count
          ? formula(`INDEX(${labels},${place(k + 1)})`)
          : k === count
            ? "All others"
            : "All together",
        formula(sizeOf(k)),
        formula(`${start}+${to}`),
        k === 0 || k === last ? 0 : formula(cell(first + k - 1, at + 4)),
        formula(`${from}+${size}`),
        ...drawn.map(([, , part]) => (k === last ? 0 : formula(part(from, to)))),
        k === last ? formula(to) : 0,
      ];
    }),
    "formula",
  );
  builder.style(columnOf(body, 0), "rowHeader");
  builder.format({ ...body, column: at + 1, columns: body.columns - 1 }, chosenFormat);
  const series = [...drawn, ["Together", colors.together] as const].map(([name, color], k) => ({
    name,
    color,
    values: columnOf(body, 5 + k),
  }));
  builder.chartOf(called.title, {
    kind: "ColumnStacked",
    title: called.first,
    categories: columnOf(body, 0),
    axisTitles: { categories: "Assumption", ...called.axis },
    series: [series[0]!, ...series.slice(1)],
    place: { row, column: 0, rows: splitChartRows, columns: 5 },
    legend: false,
  });
}
