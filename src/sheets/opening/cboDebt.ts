import { tables } from "../../catalog/scenario/_tables";
import { cell, range } from "../address";
import { formula, SheetBuilder } from "../builder";
import type { Area, PlanCell, SheetPlan } from "../plan";
import { wrapped } from "../text";
import { putHeader } from "./header";

type Value = number | null;

const rowsOf = (name: string) => tables.find((table) => table.name === name)!.rows;
/** Debt to GDP from 2025 on as CBO prints it (cbo-data, annual_fy_2025-03.csv). */
const printed = [
  0.99889, 1.01727, 1.03375, 1.05438, 1.07228, 1.09216, 1.11114, 1.13042, 1.1525, 1.17068, 1.1848,
];
const printedRatio = new Map<unknown, number>(printed.map((ratio, i) => [2025 + i, ratio]));

/** Fiscal years in $bn: deficit, other means of financing, debt at the end of the year, net interest, GDP. */
const cbo = rowsOf("cbo").map((row) =>
  row.slice(0, 6).map((item): Value => (typeof item === "number" ? item : null)),
);

const inputs = ["Fiscal year", "Deficit", "Other means", "Debt", "Net interest", "GDP"];
const derived = ["Primary balance", "Rate", "Growth", "Other to GDP"];
const pathColumns = 6;

/** CBO's debt, and DEBTPATH fed with CBO's own deficits, interest and growth: the two must agree. */
export function cboDebt(): SheetPlan {
  const builder = new SheetBuilder("CBO debt");
  const top = putHeader(
    builder,
    "Does DEBTPATH reproduce the Congressional Budget Office?",
    "CBO's projection of January 2025 ($bn). One formula, DEBTPATH, runs its primary balances, rates and growth from the debt of 2024; beside it stands the ratio that CBO prints.",
  );
  const first = top + 1;
  const last = first + cbo.length - 1;
  const years = cbo.length - 1;

  builder.put(top, 0, [[...inputs, ...derived]], "columnHeader");
  const given = builder.put(first, 0, cbo, "input");
  builder.style({ ...given, columns: 1 }, "rowHeader");
  builder.format({ ...given, columns: 1 }, "0");
  builder.format({ ...given, column: 1, columns: 5 }, "#,##0");

  const rates = builder.put(
    first + 1,
    6,
    Array.from({ length: years }, (_, k): PlanCell[] => {
      const row = first + 1 + k;
      const [other, deficit, debt, interest, gdp] = [2, 1, 3, 4, 5];
      return [
        formula(`-(${cell(row, deficit!)}-${cell(row, interest!)})/${cell(row, gdp!)}`),
        formula(`${cell(row, interest!)}/${cell(row - 1, debt!)}`),
        formula(`${cell(row, gdp!)}/${cell(row - 1, gdp!)}-1`),
        formula(`${cell(row, other!)}/${cell(row, gdp!)}`),
      ];
    }),
    "formula",
  );
  builder.format(rates, "0.00%");
  const series = (k: number) => range({ ...rates, column: rates.column + k, columns: 1 });

  const pathAt = rates.column + derived.length;
  builder.spill(
    { row: top, column: pathAt, rows: cbo.length + 1, columns: pathColumns },
    `MACRO.DEBTPATH(${cell(first, 3)}/${cell(first, 5)},${series(0)},${series(1)},${series(2)},,${series(3)})`,
    ["0", "0.00%", "0.00%", "0.00%", "0.00%", "0.00%"],
  );

  const printedAt = pathAt + pathColumns;
  builder.put(top, printedAt, [["CBO prints", "Difference (points)"]], "columnHeader");
  const printed = builder.put(
    first,
    printedAt,
    cbo.map(([year], k): PlanCell[] => {
      const ratio = printedRatio.get(year!);
      return ratio === undefined
        ? [null, null]
        : [ratio, formula(`100*(${cell(first + k, pathAt + 1)}-${cell(first + k, printedAt)})`)];
    }),
  );
  builder.style({ ...printed, columns: 1 }, "input");
  builder.format({ ...printed, columns: 1 }, "0.00%");
  builder.format({ ...printed, column: printedAt + 1, columns: 1 }, "0.000");

  const below = last + 2;
  const debt = (from: number, to: number): Area => ({
    row: from,
    column: 3,
    rows: to - from + 1,
    columns: 1,
  });
  const flows = (column: number) => range({ row: first + 1, column, rows: years, columns: 1 });
  builder.put(below, 0, [
    [
      "Debt rolls forward",
      formula(
        `SUMPRODUCT(ABS(${range(debt(first + 1, last))}-${range(debt(first, last - 1))}-${flows(1)}-${flows(2)}))=0`,
      ),
    ],
    [
      "Within 0.02 points of CBO, 2026 to 2035",
      formula(
        `SUMPRODUCT(--(ABS(${range({ row: first + 2, column: printedAt + 1, rows: years - 1, columns: 1 })})>0.02))=0`,
      ),
    ],
  ]);
  builder.style({ row: below, column: 1, rows: 2, columns: 1 }, "check");

  const chartRow = below + 3;
  builder.chart({
    kind: "Line",
    title: "Debt held by the public to GDP",
    categories: { ...given, columns: 1 },
    series: [
      {
        name: "DEBTPATH",
        values: { row: first, column: pathAt + 1, rows: cbo.length, columns: 1 },
      },
      { name: "CBO", values: { ...printed, columns: 1 } },
    ],
    place: { row: chartRow, column: 0, rows: 16, columns: 7 },
  });
  builder.lines(
    chartRow + 17,
    0,
    [
      "Deficits, debt, net interest and GDP: CBO, The Budget and Economic Outlook: 2025 to 2035, January 2025 (cbo.gov/publication/60870). Printed ratios: CBO's long-term data of March 2025.",
      "The rate is net interest over the debt at the start of the year, and so no market rate. CBO's rates contain the effect of debt on rates already: the feedback of DEBTPATH is left at 0.",
    ].flatMap((text) => wrapped(text)),
    "note",
  );
  builder.setWidths(38, ...new Array<number>(printedAt + 1).fill(12));
  builder.freeze(first, 1);
  return builder.plan();
}
