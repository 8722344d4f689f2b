import fc from "fast-check";
import { alignedScale, valueScale } from "../../../src/workbench/charts/valueAxis";

const line = { fromZero: false, steps: 5 };
const bars = { fromZero: true, steps: 5 };

test("an axis of lines contains zero unless the values lie close together and far from it", () => {
  expect(valueScale([20, 100], line)).toMatchObject({ minimum: 0, maximum: 100 });
  expect(valueScale([96, 102], line).minimum).toBeGreaterThanOrEqual(95);
  expect(valueScale([-102, -96], line).maximum).toBeLessThanOrEqual(-95);
  expect(valueScale([-100, -20], line)).toMatchObject({ minimum: -100, maximum: 0 });
});

test("an axis of bars contains zero always", () => {
  expect(valueScale([96, 102], bars).minimum).toBe(0);
  expect(valueScale([-102, -96], bars).maximum).toBe(0);
});

test("one number, or numbers that differ by rounding only, are measured from zero", () => {
  expect(valueScale([100, 100 + 1e-12], line)).toMatchObject({ minimum: 0, maximum: 100 });
  expect(valueScale([0], line)).toMatchObject({ minimum: 0, maximum: 1 });
  expect(valueScale([], line)).toMatchObject({ minimum: 0, maximum: 1 });
});

test("ends and unit that the chart's maker has set stay as they are", () => {
  const scale = valueScale([20, 93], { ...line, minimum: 10, maximum: 97, unit: 25 });
  expect(scale).toEqual({ minimum: 10, maximum: 97, ticks: [10, 35, 60, 85] });
});

test("the right axis has its ticks where the left one has them", () => {
  const left = valueScale([0, 607], line);
  const right = alignedScale([40, 100], left, line);
  expect(right.ticks).toHaveLength(left.ticks.length);
  expect([right.minimum, right.maximum]).toEqual([right.ticks[0], right.ticks.at(-1)]);
});

test("where both sides have gains and losses zero is at the same height on both", () => {
  const left = valueScale([-40, 260], bars);
  const right = alignedScale([-0.44, 0.4], left, line);
  expect(right.ticks.indexOf(0)).toBe(left.ticks.indexOf(0));
  expect(right.minimum).toBeLessThanOrEqual(-0.44);
  expect(right.maximum).toBeGreaterThanOrEqual(0.4);
});

/** No number of a sheet is as small as the smallest that a computer knows. */
const number = fc
  .double({ min: -1e9, max: 1e9, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-12 ? 0 : value));
const numbers = fc.array(number, { minLength: 1, maxLength: 20 });

test("every value lies on its axis, and so does every tick", () => {
  fc.assert(
    fc.property(numbers, numbers, fc.boolean(), (ours, theirs, fromZero) => {
      const left = valueScale(ours, { ...line, fromZero });
      const right = alignedScale(theirs, left, line);
      for (const [values, { minimum, maximum, ticks }] of [
        [ours, left],
        [theirs, right],
      ] as const) {
        const slack = 1e-9 * (maximum - minimum);
        const on = (value: number) => value >= minimum - slack && value <= maximum + slack;
        expect(values.every(on)).toBe(true);
        expect(ticks.every(on)).toBe(true);
        expect(ticks.length).toBeGreaterThan(1);
      }
    }),
  );
});
