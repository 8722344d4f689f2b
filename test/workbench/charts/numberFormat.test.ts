import { reading, tickLabels } from "../../../src/workbench/charts/numberFormat";

test("ticks keep the cells' format with as many decimals as they need, no more and no fewer", () => {
  expect(tickLabels([0.95, 1, 1.05], "0.0%")).toEqual(["95%", "100%", "105%"]);
  expect(tickLabels([0, 0.0025, 0.005], "0.0%")).toEqual(["0.00%", "0.25%", "0.50%"]);
  expect(tickLabels([0, 500, 1000], "#,##0.0")).toEqual(["0", "500", "1,000"]);
  expect(tickLabels([-0.5, 0], '$#,##0.00" bn"')).toEqual(["-$0.5 bn", "$0.0 bn"]);
});

test("each section of a format is fitted, and texts in it stay", () => {
  expect(tickLabels([-2, 0, 2], '0.00"x1.5";(0.00)')).toEqual(["(2)", "0x1.5", "2x1.5"]);
  expect(tickLabels([0, 1500], "0.0,")).toEqual(["0.0", "1.5"]);
});

test("dates and exponents are shown as their format says", () => {
  expect(tickLabels([46023], "yyyy-mm")).toEqual(["2026-01"]);
  expect(tickLabels([1000], "0.0E+00")).toEqual(["1.0E+03"]);
});

test("General shows plain numbers, with separators where they are long", () => {
  expect(tickLabels([0, 0.5, 1], "General")).toEqual(["0.0", "0.5", "1.0"]);
  expect(tickLabels([-10000, 0, 10000], "General")).toEqual(["-10,000", "0", "10,000"]);
  expect(reading(1 / 3, "General")).toBe("0.333");
  expect(reading(2026, "General")).toBe("2026");
});

test("a reading is shown as its cell shows it", () => {
  expect(reading(1.1779627723590518, "0.0%")).toBe("117.8%");
  expect(reading(-5.18, "0.0")).toBe("-5.2");
});
