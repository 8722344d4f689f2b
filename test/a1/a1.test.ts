import fc from "fast-check";
import {
  type Area,
  below,
  boundingArea,
  cell,
  columnIndex,
  columnLetters,
  columnOf,
  contains,
  isOnSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  parseA1,
  parseCell,
  quoted,
  quotedAsNeeded,
  range,
  splitSheet,
} from "../../src/a1";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

test("columns count as Excel counts them, to the last", () => {
  for (const [letters, index] of [
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["AZ", 51],
    ["ZZ", 701],
    ["AAA", 702],
    ["XFD", MAX_COLUMNS - 1],
  ] as const) {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  }
});

test.each([
  ["B7", area(6, 1)],
  ["$b$7", area(6, 1)],
  ["B7:C9", area(6, 1, 3, 2)],
  ["C9:$B$7", area(6, 1, 3, 2)],
  ["B:C", area(0, 1, MAX_ROWS, 2)],
  ["$3:$2", area(1, 0, 2, MAX_COLUMNS)],
  ["XFD1048576", area(MAX_ROWS - 1, MAX_COLUMNS - 1)],
])("%s is read", (text, expected) => expect(parseA1(text)).toEqual(expected));

test.each([
  "",
  "A0",
  "XFE1",
  "A1048577",
  "A1:",
  "1",
  "A",
  "A1#",
  "R1C1",
  "A1:B2:C3",
  "rate",
  "A:1",
])("%j is no area", (text) => expect(parseA1(text)).toBeNull());

test("any area on a sheet is read back from its address, fixed or not", () => {
  const any = fc
    .record({
      row: fc.nat(MAX_ROWS - 1),
      column: fc.nat(MAX_COLUMNS - 1),
      bottom: fc.nat(MAX_ROWS - 1),
      right: fc.nat(MAX_COLUMNS - 1),
    })
    .filter(({ row, column, bottom, right }) => bottom >= row && right >= column)
    .map(({ row, column, bottom, right }) =>
      area(row, column, bottom - row + 1, right - column + 1),
    );
  fc.assert(
    fc.property(any, (one) => {
      expect(isOnSheet(one)).toBe(true);
      expect(parseA1(range(one))).toEqual(one);
      expect(parseA1(range(one, "both"))).toEqual(one);
    }),
  );
});

test("what does not move has a dollar sign", () => {
  expect([cell(6, 1), cell(6, 1, "column"), cell(6, 1, "row"), cell(6, 1, "both")]).toEqual([
    "B7",
    "$B7",
    "B$7",
    "$B$7",
  ]);
  expect(range(area(0, 1, MAX_ROWS, 2), "both")).toBe("$B:$C");
  expect(range(area(1, 0, 2, MAX_COLUMNS))).toBe("2:3");
});

test("only a single cell has a place", () => {
  expect(parseCell("$AB$10")).toEqual({ row: 9, column: 27 });
  expect(parseCell("A1:B2")).toBeNull();
  expect(parseCell("A:A")).toBeNull();
});

test.each([
  ["Sheet1!A1", "Sheet1", "A1"],
  ["'It''s new'!B2:C3", "It's new", "B2:C3"],
  ["'It''s new!'!A1", "It's new!", "A1"],
  ["'C:\\a\\[b.xlsx]c'!A1", "C:\\a\\[b.xlsx]c", "A1"],
  ["A1", undefined, "A1"],
  ["Sheet1!A1+Sheet2!B1", undefined, "Sheet1!A1+Sheet2!B1"],
  ["'a'!A1+'b'!B1", undefined, "'a'!A1+'b'!B1"],
])("%s stands on the sheet %p", (reference, sheet, rest) => {
  expect(splitSheet(reference)).toEqual(sheet === undefined ? { rest } : { sheet, rest });
});

test("a sheet's name is found again behind its quotes, and quoted only where Excel would not read it bare", () => {
  const name = fc.string({ minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(name, (sheet) => {
      expect(splitSheet(`${quoted(sheet)}!A1`)).toEqual({ sheet, rest: "A1" });
      expect(splitSheet(`${quotedAsNeeded(sheet)}!A1`)).toEqual({ sheet, rest: "A1" });
    }),
  );
  expect(
    ["Model", "My sheet", "A1", "R1C1", "RC", "1st", "a-b", "It's"].map(quotedAsNeeded),
  ).toEqual(["Model", "'My sheet'", "'A1'", "'R1C1'", "'RC'", "'1st'", "'a-b'", "'It''s'"]);
});

test("areas that touch do not overlap; one contains itself; the bounding one contains all", () => {
  const [left, right] = [area(0, 0, 2, 2), area(0, 2, 2, 2)];
  expect(overlaps(left, right)).toBe(false);
  expect(overlaps(left, area(1, 1, 5, 5))).toBe(true);
  expect(contains(left, left)).toBe(true);
  expect(contains(left, area(1, 1, 1, 2))).toBe(false);
  expect(boundingArea([left, right])).toEqual(area(0, 0, 2, 4));
  expect(boundingArea([])).toBeNull();
});

test("a table without its header, and one of its columns", () => {
  expect(below(area(3, 1, 5, 4))).toEqual(area(4, 1, 4, 4));
  expect(columnOf(area(3, 1, 5, 4), 2)).toEqual(area(3, 3, 5, 1));
});
