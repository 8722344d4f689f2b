import fc from "fast-check";
import type { Look } from "../../../src/sheets";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../../src/workbench/headless";
import {
  calculatedSheets,
  type FileCell,
  type FileWorkbook,
  noExtras,
  plainPrint,
  readXlsx,
  writeXlsx,
} from "../../../src/workbench/xlsx";
import { functionsBundle } from "../../support/functionsBundle";
import { allPlans } from "./allPlans";
import { full } from "./full";
import { normal } from "./normal";
import { partsOf } from "./readBack";
import { properties, strange, workbook } from "./sample";
import { flaws } from "./validity";

/** Reads what is written, and writes what is read: nothing is lost, nothing changes. */
function expectSame(made: FileWorkbook): void {
  const bytes = writeXlsx(made);
  const { workbook: read, leftOut } = readXlsx(bytes);
  expect(leftOut).toEqual([]);
  expect(read).toEqual(normal(made));
  expect(Buffer.from(writeXlsx(read)).equals(bytes)).toBe(true);
}

test("a workbook with one of everything is read as it was written, and has no flaw", () => {
  expectSame(workbook);
  expectSame(full);
  expect(flaws(partsOf(writeXlsx(full)))).toEqual([]);
});

describe("what the pane inserts", () => {
  let engine: HeadlessWorkbook;
  beforeAll(() => {
    engine = createHeadlessWorkbook(functionsBundle());
  });
  afterAll(() => engine.dispose());

  test.each(Object.entries(allPlans()))(
    "%s, saved, opened and saved again, is the same to the byte",
    async (_name, plans) => {
      const [first, ...others] = await calculatedSheets(engine.grid, plans);
      const made = { ...noExtras, properties, sheets: [first!, ...others] as const };
      expectSame(made as unknown as FileWorkbook);
    },
  );
});

const texts = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constantFrom(...strange));
const look = fc.record<Look>(
  {
    color: fc.constantFrom("#0000FF", "#006100"),
    fill: fc.constantFrom("#F2F2F2", "#FFFBE6"),
    bold: fc.constant(true),
    italic: fc.constant(true),
    size: fc.integer({ min: 6, max: 40 }),
    align: fc.constantFrom("Left", "Center", "Right"),
    wrap: fc.constant(true),
    underlined: fc.constant(true),
  },
  { requiredKeys: [] },
);
const value = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const cells = fc.uniqueArray(
  fc.record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
    value,
    look,
    format: fc.constantFrom("", "0%", "0.00%", '0.0"x"', "m/d/yyyy"),
  }),
  { selector: ({ row, column }) => `${row},${column}`, maxLength: 30 },
);

test("cells of any text, number and look come back as they were", () => {
  fc.assert(
    fc.property(cells, (made) => {
      const sorted = made
        .map((cell): FileCell => ({ ...cell, calculated: false }))
        // A file knows one 0.
        .map((cell) => (Object.is(cell.value, -0) ? { ...cell, value: 0 } : cell))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      const sheet = { ...workbook.sheets[1]!, cells: sorted, charts: [], print: plainPrint };
      expectSame({ ...noExtras, properties, sheets: [sheet] });
    }),
    { numRuns: 150 },
  );
});
