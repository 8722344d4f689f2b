import { asText, wrapped } from "../../src/sheets/text";
import { readInput } from "../../src/workbench/host/input";

test.each([
  "=1+1",
  "+A1",
  "-5",
  "@x",
  "'quoted",
  "3%",
  "8 May",
  "May 2025",
  "10-11x",
  "TRUE",
  "#N/A",
  "1e5",
])("%s stays a text when it is put into a cell", (text) => {
  expect(asText(text)).toBe(`'${text}`);
  expect(readInput(asText(text))).toEqual({ text });
});

test.each(["Yield", "AI demand", "Ärger", ""])("%j needs nothing in front", (text) => {
  expect(asText(text)).toBe(text);
});

test("a long text is broken between words and nothing is lost", () => {
  const text = "one two three four five six seven";
  expect(wrapped(text, 12)).toEqual(["one two", "three four", "five six", "seven"]);
  expect(wrapped("", 12)).toEqual([]);
});
