import fc from "fast-check";
import { sheetName } from "../../src/sheets/sheetName";

test("a good name that is free stays as it is", () => {
  expect(sheetName("The DeepSeek shock", ["Sheet1"])).toBe("The DeepSeek shock");
});

test("a name that is taken in any case gets a number", () => {
  expect(sheetName("Shock", ["SHOCK", "shock (2)"])).toBe("Shock (3)");
});

test.each([
  ["a/b\\c?d*e[f]g:h", "a b c d e f g h"],
  ["'quoted'", "quoted"],
  ["  ", "Sheet"],
  ["", "Sheet"],
  ["History", "History (2)"],
  ["HISTORY", "HISTORY (2)"],
  ["x".repeat(40), "x".repeat(31)],
  [`${"x".repeat(30)}\u{1f600}`, "x".repeat(30)],
  [`${"x".repeat(30)}'y`, "x".repeat(30)],
  ["Sensitivity The DeepSeek shock, changed", "Sensitivity The DeepSeek shock"],
  ["A comparison of two scenarios (changed)", "A comparison of two scenarios"],
  ["Mine,", "Mine,"],
])("%j becomes %j", (wanted, name) => {
  expect(sheetName(wanted, [])).toBe(name);
});

test("whatever is asked for, Excel accepts it and nobody has it", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.array(texts), (wanted, others) => {
      const taken = [...others, wanted, sheetName(wanted, [])];
      const name = sheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(name.toLowerCase()).not.toBe("history");
      expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});
