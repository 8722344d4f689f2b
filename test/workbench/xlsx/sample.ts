import { formula, SheetBuilder, type SheetPlan } from "../../../src/sheets";
import {
  type Calculated,
  type FileWorkbook,
  noExtras,
  sheetOfPlan,
} from "../../../src/workbench/xlsx";

/** Texts that Excel, XML or a formula might take for something else. */
export const strange = [
  "=1+1",
  "+1",
  "-1",
  "@x",
  "007",
  "#N/A",
  "TRUE",
  "<b>&\"'",
  " ends ",
  "a\nb",
  "_x0041_",
  "bell\u0007",
  "naïve → 😀",
];

function plan(name = "It's <one>"): SheetPlan {
  const builder = new SheetBuilder(name);
  builder.put(0, 0, [["Title"]], "title");
  builder.put(
    1,
    0,
    strange.map((text) => [text]),
  );
  builder.put(1, 1, [[1], [0.25], [-3e-7], [true], [null]], "input");
  builder.format({ row: 2, column: 1, rows: 1, columns: 1 }, "0.0%");
  builder.format({ row: 3, column: 1, rows: 1, columns: 1 }, '0.0"x"');
  builder.spill({ row: 1, column: 3, rows: 3, columns: 2 }, "MACRO.TABLE(B2)", ["", "0.00%"]);
  builder.put(5, 3, [
    [formula("B2+B3"), formula("MACRO.ONE(B2)"), formula("1/0"), formula('"a<b"'), formula("B2>0")],
  ]);
  builder.name("a_rate", 2, 1, 'The "rate" & more');
  builder.dropDown(4, 1, ["low", 'the "high"']);
  builder.chart({
    kind: "Line",
    title: "Lines & <more>",
    categories: { row: 2, column: 3, rows: 2, columns: 1 },
    series: [
      { name: "left", values: { row: 2, column: 4, rows: 2, columns: 1 } },
      { name: "right", values: { row: 1, column: 1, rows: 2, columns: 1 }, secondary: true },
    ],
    place: { row: 8, column: 3, rows: 10, columns: 5 },
  });
  builder.chartOf('"The "&A2&" & more"', {
    kind: "ColumnClustered",
    title: "The one & more",
    axisTitles: {
      categories: "Kind",
      values: "rate",
      valuesFrom: { row: 2, column: 0, rows: 1, columns: 1 },
    },
    categories: { row: 1, column: 0, rows: 2, columns: 1 },
    series: [{ name: "only", values: { row: 1, column: 1, rows: 2, columns: 1 } }],
    place: { row: 8, column: 9, rows: 10, columns: 5 },
  });
  builder.chart({
    kind: "ColumnStacked",
    title: "Floating",
    categories: { row: 1, column: 0, rows: 2, columns: 1 },
    series: [
      { name: "base", values: { row: 1, column: 1, rows: 2, columns: 1 }, color: "none" },
      { name: "part", values: { row: 1, column: 1, rows: 2, columns: 1 }, color: "#2E86C1" },
      { name: "usual", values: { row: 1, column: 1, rows: 2, columns: 1 } },
    ],
    place: { row: 20, column: 3, rows: 10, columns: 5 },
    legend: false,
  });
  const numbers = { row: 1, column: 1, rows: 2, columns: 1 };
  builder.chart({
    kind: "AreaStacked",
    title: "Band",
    categories: { row: 1, column: 0, rows: 2, columns: 1 },
    series: [
      { name: "middle", values: numbers, kind: "Line" },
      { name: "from", values: numbers, color: "none" },
      { name: "band", values: numbers, color: "#BDD7EE" },
    ],
    place: { row: 20, column: 9, rows: 10, columns: 5 },
  });
  builder.setWidths(20, 12, 12);
  builder.freeze(1, 2);
  return builder.plan();
}

const answers: Readonly<Record<string, number | string | boolean>> = {
  "1,3": "Year",
  "1,4": "Rate",
  "2,3": "one",
  "2,4": 0.01,
  "3,3": "two",
  "3,4": "#NUM!",
  "5,3": 1.25,
  "5,4": 0.1 + 0.2,
  "5,5": "#DIV/0!",
  "5,6": "a<b",
  "5,7": true,
};
export const calculated: Calculated = {
  value: (row, column) => answers[`${row},${column}`] ?? "",
  spill: (row, column) =>
    row === 1 && column === 3 ? { row: 1, column: 3, rows: 3, columns: 2 } : null,
};

export const properties = {
  title: "A & B",
  description: "",
  creator: "Macroscope",
  date: "2025-02-03",
};
/** A little workbook with one of everything, on two sheets that are alike. */
export const workbook: FileWorkbook = {
  ...noExtras,
  properties,
  sheets: [sheetOfPlan(plan(), calculated), sheetOfPlan(plan("Two"), calculated)],
};
