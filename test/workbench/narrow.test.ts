import { shownNumber } from "../../src/workbench/narrow";

/** Every character as wide as another. */
const shown = (text: string, room: number, value?: number) =>
  shownNumber(text, value, room, ({ length }) => length);

describe("a number in a column that is too narrow", () => {
  test.each([
    ["1,234.5", 7, "1,234.5"],
    ["1,234.5", 6, "######"],
    ["12.3%", 3, "###"],
    ["12.3%", 0, "#"],
  ])("by a format: %s in %d characters is %s", (text, room, expected) => {
    expect(shown(text, room)).toBe(expected);
  });

  test.each([
    [316.227766016838, 10, "316.227766"],
    [316.227766016838, 5, "316.2"],
    [2.9999, 3, "3"],
    [123456789012.34, 10, "##########"],
    [123456789012.34, 12, "123456789012"],
    // Rounded to nothing it would be another number.
    [0.000123456789, 4, "####"],
    [-1234.6, 5, "-1235"],
  ])("without one: %d in %d characters is %s", (value, room, expected) => {
    expect(shown(String(value), room, value)).toBe(expected);
  });
});
