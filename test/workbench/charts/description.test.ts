import { describe as words, readingAt } from "../../../src/workbench/charts/description";
import { chart, series } from "./chartData";

const debt = series([1, 1.2, 1.178], { name: "Debt", format: "0.0%" });

test("a chart in words: its kind, its categories, and what each series comes to", () => {
  expect(words(chart([debt]))).toBe(
    "Line chart from 2026 to 2028. Debt: last 117.8% (2028), lowest 100.0% (2026), highest 120.0% (2027).",
  );
});

test("columns with a line, and a series without values", () => {
  const data = chart([{ ...debt, kind: "column" }, series([null, null, null], { name: "None" })]);
  expect(words(data)).toContain("Column and line chart");
  expect(words(data)).toContain("None: no values.");
});

test("the last value is the last one there is", () => {
  expect(words(chart([series([3, 4, null])]))).toContain("last 4 (2027)");
});

test("reading a category gives each series in the format of its cells, a dash where it has none", () => {
  const data = chart([debt, series([null, 5, 6], { name: "Gap", secondary: true })]);
  expect(readingAt(data, 0)).toEqual({
    category: "2026",
    values: [
      { name: "Debt", text: "100.0%", index: 0 },
      { name: "Gap (right)", text: "–", index: 1 },
    ],
  });
});
