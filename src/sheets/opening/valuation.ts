import { cell, range } from "../../a1";
import { formula, SheetBuilder } from "../builder";
import type { PlanCell, SheetPlan } from "../plan";
import { wrapped } from "../text";
import { putHeader } from "./header";

type Line = readonly [
  label: string,
  microsoft: PlanCell,
  index: PlanCell,
  format: string,
  source: string,
];

const models = [
  ["gordon", "Growth for ever (gordon)"],
  ["twostage", "Growth for ten years, then 4% (twostage)"],
  ["h", "Growth that falls evenly, approximated (h)"],
  ["fade", "The same, exactly (fade)"],
] as const;

const yields = [0.015, 0.02, 0.025, 0.03, 0.035, 0.04, 0.05, 0.06];
const whose = new Map([
  [0.02, "Microsoft (Hsu and Goldman)"],
  [0.03, "S&P 500 at most (Hsu and Goldman)"],
]);

/** What growth do Microsoft's and the market's prices assume? */
export function valuation(): SheetPlan {
  const builder = new SheetBuilder("Valuation");
  const top = putHeader(
    builder,
    "What growth does the price assume?",
    "The lower the free-cash-flow yield, the more growth is expected (Hsu and Goldman, February 2025: below 3% for the S&P 500, 2% for Microsoft). How much depends on how long it may last: four models of the same price.",
  );
  const row = (k: number) => top + 1 + k;
  const both = (text: (column: number) => string): [PlanCell, PlanCell] => [
    formula(text(1)),
    formula(text(2)),
  ];
  const at = (k: number, column: number) => cell(row(k), column);
  const [cash, price, stock, cost, years, terminal] = [0, 1, 2, 3, 4, 5] as const;

  const given: Line[] = [
    [
      "Free cash flow ($bn; index: per 100)",
      70.03,
      3,
      "#,##0.00",
      'Microsoft: year to December 2024 (tipranks.com). S&P 500: "below 3" in Hsu and Goldman\'s chart, 3 February 2025; 3 is the most that allows',
    ],
    [
      "Market value ($bn; index: 100)",
      3321,
      100,
      "#,##0",
      "Microsoft: disfold.com, labelled 1 January 2025 (more likely 24 January: 7.43bn shares at about $444)",
    ],
    [
      "Pay in shares ($bn)",
      10.734,
      0,
      // None is 0, and not a measured 0.000.
      "#,##0.000;-#,##0.000;0",
      "Microsoft: fiscal year 2024 (10-K of 2025, note 17). Index: judgement, none known",
    ],
    [
      "Cost of equity",
      0.0891,
      0.0891,
      "0.00%",
      "judgement: 4.58% on ten-year Treasuries and Damodaran's premium of 4.33%, 1 January 2025",
    ],
    ["Years of fast growth", 10, 10, "0", "judgement"],
    ["Growth after them", 0.04, 0.04, "0.0%", "judgement: about 2% real and 2% inflation"],
  ];
  const answers: Line[] = [
    [
      "Free-cash-flow yield",
      ...both((c) => `MACRO.FCFYIELD(${at(cash, c)},${at(price, c)})`),
      "0.00%",
      "",
    ],
    [
      "The same after pay in shares",
      ...both((c) => `MACRO.FCFYIELD(${at(cash, c)},${at(price, c)},${at(stock, c)})`),
      "0.00%",
      "pay in shares is a cost that cash flow leaves out",
    ],
    ...models.map(([model, label]): Line => [
      label,
      ...both(
        (c) =>
          `MACRO.IMPLIEDGROWTH(${at(price, c)},${at(cash, c)},${at(cost, c)},"${model}",${at(years, c)},${at(terminal, c)})`,
      ),
      "0.0%",
      model === "h" ? "overstates badly for rich prices: compare the exact one below it" : "",
    ]),
  ];
  const lines = [...given, ...answers];
  builder.put(top, 0, [["", "Microsoft", "S&P 500", "Source"]], "columnHeader");
  const body = builder.put(
    row(0),
    0,
    lines.map(([label, microsoft, index, , source]) => [label, microsoft, index, source]),
  );
  builder.style({ ...body, columns: 1 }, "rowHeader");
  builder.style({ ...body, column: 1, columns: 2, rows: given.length }, "input");
  builder.style(
    { ...body, row: row(given.length), column: 1, columns: 2, rows: answers.length },
    "formula",
  );
  builder.style({ ...body, column: 3, columns: 1 }, "source");
  lines.forEach(([, , , format], k) =>
    builder.format({ row: row(k), column: 1, rows: 1, columns: 2 }, format),
  );

  const title = row(lines.length) + 1;
  builder.put(title, 0, [["Growth that a price assumes, by free-cash-flow yield"]], "heading");
  builder.put(
    title + 1,
    0,
    [["Whose", "Yield", ...models.map(([model]) => model)]],
    "columnHeader",
  );
  builder.put(
    title + 2,
    0,
    yields.map((value) => [whose.get(value) ?? null]),
    "source",
  );
  const column = builder.put(
    title + 2,
    1,
    yields.map((value) => [value]),
    "input",
  );
  builder.format(column, "0.0%");
  builder.put(title + 2, 2, [
    models.map(([model]) =>
      formula(
        `MACRO.IMPLIEDGROWTH(1,${range(column)},${at(cost, 2)},"${model}",${at(years, 2)},${at(terminal, 2)})`,
      ),
    ),
  ]);
  const grown = { ...column, column: 2, columns: models.length };
  builder.style(grown, "formula");
  builder.format(grown, "0.0%");
  builder.chart({
    kind: "Line",
    title: "Growth that the price assumes, % a year, by free-cash-flow yield",
    axisTitles: { categories: "Free-cash-flow yield", values: "% a year" },
    categories: column,
    series: [
      { name: "gordon", values: { ...grown, columns: 1 } },
      { name: "twostage", values: { ...grown, column: 3, columns: 1 } },
      { name: "fade", values: { ...grown, column: 5, columns: 1 } },
    ],
    place: { row: title + 1, column: 7, rows: 16, columns: 7 },
  });
  builder.lines(
    title + 3 + yields.length + 8,
    0,
    [
      "Each column of the table is one formula that spills over all yields.",
      "The answer moves with the cost of equity one for one in the first model: change it before you lean on the level.",
    ].flatMap((text) => wrapped(text)),
    "note",
  );
  builder.setWidths(46, 11, 11, 11, 11, 11, 2);
  builder.freeze(top + 1, 1);
  return builder.plan();
}
