import { rowHeights } from "../../../src/workbench/xlsx/rowHeights";
import type { FileCell } from "../../../src/workbench/xlsx";
import { full } from "./full";

// Rows are as high as their wrapped texts need, in Excel and elsewhere.

const sheet = full.sheets[0];

const cell = (value: FileCell["value"], more: Partial<FileCell> = {}): FileCell => ({
  row: 3,
  column: 0,
  value,
  calculated: false,
  look: { wrap: true },
  format: "",
  ...more,
});

const heightOf = (cells: readonly FileCell[], width = 46): number | undefined =>
  rowHeights({ ...sheet, cells, columnWidths: [width, width] }).get(3);

const long = "How far capex follows compute demand (0 more with the same; 1 same with less)";

test("a text that fits leaves its row as it is; one that does not gets a line more", () => {
  expect(heightOf([cell("Share of compute used for training")])).toBeUndefined();
  expect(heightOf([cell(long)])).toBe(30);
  expect(heightOf([cell(long)], 24)).toBe(60);
  expect(heightOf([cell(long)], 90)).toBeUndefined();
});

test("what is not wrapped or no text asks for nothing, and the highest cell of a row decides", () => {
  expect(heightOf([cell(long, { look: {} })])).toBeUndefined();
  expect(heightOf([cell(123456789012345)], 3)).toBeUndefined();
  expect(heightOf([cell("one line"), cell("a\nb\nc", { column: 1 })])).toBe(45);
});

test("a word that is wider than its column goes on below, and no row is higher than Excel's", () => {
  expect(heightOf([cell("commoditised_models")], 12)).toBe(30);
  expect(heightOf([cell("word ".repeat(5000))])).toBe(409);
});
