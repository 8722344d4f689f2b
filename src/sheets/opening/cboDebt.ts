import { tables } from "../../catalog/scenario/_tables";
import { cell, range } from "../../a1";
import { formula, SheetBuilder } from "../builder";
import type { PlanCell, SheetPlan } from "../plan";
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

/** The columns, from the answer to what it is made of: all that matters stands beside the pane on a small screen. */
const answers = ["Fiscal year", "DEBTPATH: debt to GDP", "CBO prints", "Difference (points)"];
const inputs = ["Deficit", "Other means", "Debt", "Net interest", "GDP"];
const derived = ["Primary balance", "Rate", "Growth", "Other to GDP"];
const pathColumns = 6;
const [ratioAt, printedAt, differenceAt] = [1, 2, 3] as const;
const [deficitAt, otherAt, debtAt, interestAt, gdpAt] = [4, 5, 6, 7, 8] as const;
const derivedAt = 9;
const pathAt = derivedAt + derived.length;

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

  builder.put(top, 0, [[...answers, ...inputs, ...derived]], "columnHeader");
  const dates = builder.put(
    first,
    0,
    cbo.map(([year]) => [year!]),
    "rowHeader",
  );
  builder.format(dates, "0");
  const given = builder.put(
    first,
    deficitAt,
    cbo.map(([, ...flows]) => flows),
    "input",
  );
  builder.format(given, "#,##0");

  const rates = builder.put(
    first + 1,
    derivedAt,
    Array.from({ length: years }, (_, k): PlanCell[] => {
      const row = first + 1 + k;
      const [other, deficit, debt, interest, gdp] = [
        cell(row, otherAt),
        cell(row, deficitAt),
        cell(row - 1, debtAt),
        cell(row, interestAt),
        cell(row, gdpAt),
      ];
      return [
        formula(`-(${deficit}-${interest})/${gdp}`),
        formula(`${interest}/${debt}`),
        formula(`${gdp}/${cell(row - 1, gdpAt)}-1`),
        formula(`${other}/${gdp}`),
      ];
    }),
    "formula",
  );
  builder.format(rates, "0.00%");
  const series = (k: number) => range({ ...rates, column: rates.column + k, columns: 1 });

  builder.spill(
    { row: top, column: pathAt, rows: cbo.length + 1, columns: pathColumns },
    `MACRO.DEBTPATH(${cell(first, debtAt)}/${cell(first, gdpAt)},${series(0)},${series(1)},${series(2)},,${series(3)})`,
    ["0", "0.00%", "0.00%", "0.00%", "0.00%", "0.00%"],
  );

  const compared = builder.put(
    first,
    ratioAt,
    cbo.map(([year], k): PlanCell[] => {
      const row = first + k;
      const ratio = printedRatio.get(year!);
      const path = formula(cell(row, pathAt + 1));
      return ratio === undefined
        ? [path, null, null]
        : [path, ratio, formula(`100*(${cell(row, ratioAt)}-${cell(row, printedAt)})`)];
    }),
    "formula",
  );
  const ratios = { ...compared, columns: 1 };
  const prints = { ...compared, column: printedAt, columns: 1 };
  builder.style({ ...prints, row: first + 1, rows: years }, "input");
  builder.format({ ...compared, columns: 2 }, "0.00%");
  builder.format({ ...compared, column: differenceAt, columns: 1 }, "0.000");

  const below = last + 2;
  const column = (at: number, from: number, to: number) =>
    range({ row: from, column: at, rows: to - from + 1, columns: 1 });
  builder.put(below, 0, [
    ["Within 0.02 points of CBO, 2026 to 2035"],
    ["Debt rolls forward by deficit and other means"],
  ]);
  builder.put(
    below,
    deficitAt,
    [
      [formula(`SUMPRODUCT((ABS(${column(differenceAt, first + 2, last)})>0.02)*1)=0`)],
      [
        formula(
          `SUMPRODUCT(ABS(${column(debtAt, first + 1, last)}-${column(debtAt, first, last - 1)}-${column(deficitAt, first + 1, last)}-${column(otherAt, first + 1, last)}))=0`,
        ),
      ],
    ],
    "check",
  );

  const chartRow = below + 3;
  builder.chart({
    kind: "Line",
    title: "Debt held by the public, % of GDP",
    axisTitles: { categories: "Fiscal year", values: "% of GDP" },
    categories: dates,
    series: [
      { name: "DEBTPATH", values: ratios },
      { name: "CBO", values: prints },
    ],
    place: { row: chartRow, column: 0, rows: 16, columns: 8 },
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
  builder.setWidths(12, ...new Array<number>(pathAt + pathColumns - 1).fill(12));
  builder.freeze(first, 1);
  return builder.plan();
}
