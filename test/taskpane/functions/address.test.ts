import {
  addressCovers,
  firstCell,
  forFormula,
  readAddress,
} from "../../../src/taskpane/functions/address";

const at = (text: string) => readAddress(text)!;

test.each([
  "B3",
  "$B$3",
  "b3:c9",
  "D1#",
  "Sheet1!B3",
  "'My ''own'' sheet'!$A$1:$B$2",
  "Übersicht!A1",
])("%s is an address", (text) => expect(readAddress(text)).toBeDefined());

test.each([
  "",
  "B",
  "3",
  "B0",
  "XFE1",
  "A1048577",
  "A1:",
  "[Book2]Sheet1!A1",
  "'[Book2]Sheet1'!A1",
  "Sheet1!A1,B2",
  "A1+1",
  "A1:B2:C3",
  "My sheet!A1",
  "a'b!A1",
  "'a'b'!A1",
  "NOW()",
])("%s is not an address", (text) => expect(readAddress(text)).toBeUndefined());

test("a cell of the formula's own sheet needs no sheet name, whatever the case and the quotes", () => {
  expect(forFormula(at("Sheet1!B3"), at("Sheet1!A1"))).toBe("B3");
  expect(forFormula(at("'sheet1'!B3"), at("Sheet1!A1"))).toBe("B3");
  expect(forFormula(at("Inputs!B3"), at("Sheet1!A1"))).toBe("Inputs!B3");
  expect(forFormula(at("Inputs!B3"), undefined)).toBe("Inputs!B3");
});

test("a selection is called by its first cell", () => {
  expect(firstCell(at("Sheet1!$B$3:$D$9"))).toBe("B3");
});

test("a cell lies in a range of its own sheet only", () => {
  expect(addressCovers(at("Sheet1!A1:C3"), at("Sheet1!B2"))).toBe(true);
  expect(addressCovers(at("Sheet1!C3:A1"), at("Sheet1!B2"))).toBe(true);
  expect(addressCovers(at("Sheet1!A1:C3"), at("Sheet1!D2"))).toBe(false);
  expect(addressCovers(at("Sheet2!A1:C3"), at("Sheet1!B2"))).toBe(false);
  expect(addressCovers(at("Sheet1!AA1"), at("Sheet1!AA1"))).toBe(true);
});
