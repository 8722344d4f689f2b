import { yearAt } from "../../../src/taskpane/chart/Plot";
import { dashes, extent, pathOf, type Series } from "../../../src/taskpane/chart/series";

const one = (...values: number[]): Series => ({ name: "", values, quantity: 0, reference: false });
const same = (value: number) => value;

test("the axis shows every line whole", () => {
  expect(extent([one(1, 9), one(-20, 3)], 1)).toEqual([-20, 9]);
});

test("a difference that is no news does not fill the axis", () => {
  expect(extent([one(100, 100.2)], 8)).toEqual([96.1, 104.1]);
  expect(extent([one(5, 5)], 8)).toEqual([1, 9]);
});

test("years without a value leave a gap, and do not move the axis", () => {
  expect(pathOf([1, NaN, 3, 4], same, same)).toBe("M0,1ZM2,3L3,4");
  expect(extent([one(1, NaN, 9)], 1)).toEqual([1, 9]);
  expect(extent([one(NaN)], 3)).toEqual([0, 3]);
});

test("four lines have four patterns: colour is never the only difference", () => {
  const patterns = ([0, 1] as const).flatMap((quantity) =>
    [false, true].map((reference) => dashes({ quantity, reference })),
  );
  expect(new Set(patterns).size).toBe(4);
});

test("a point of the plot reads the nearest year, and beyond its ends the first or the last", () => {
  const width = 346;
  expect(yearAt(46, width, 10)).toBe(0);
  expect(yearAt(46 + 290 / 2, width, 10)).toBe(5);
  expect(yearAt(46 + 290 / 2 + 14, width, 10)).toBe(5);
  expect(yearAt(46 + 290 / 2 + 15, width, 10)).toBe(6);
  expect(yearAt(-5, width, 10)).toBe(0);
  expect(yearAt(width + 5, width, 10)).toBe(10);
});
