import fc from "fast-check";
import { pertTable, toNormal, toPert } from "../../../src/catalog/scenario/_pert";
import {
  copies,
  latticeOf,
  pointOf,
  seeded,
  xoshiro128,
} from "../../../src/catalog/scenario/_random";

/** The sampler, given random numbers, against the analytic Beta distribution: a = 1 + 4 m and b = 5 - 4 m between 0 and 1. */

const count = 200_000;
const draws = (low: number, mode: number, high: number, seed = 28, n = count) => {
  const list = Float64Array.from({ length: n }, seeded(seed));
  toNormal(list, 0, 1);
  toPert(pertTable(low, mode, high), list, 0, 1);
  return list;
};

/** The regularised incomplete Beta function for a + b = 6, by Simpson's rule on its density. */
function distribution(x: number, a: number): number {
  const b = 6 - a;
  // u = x^a takes the edge off the density near 0; here a and b are 1 or more, and the plain rule will do.
  const density = (t: number) => t ** (a - 1) * (1 - t) ** (b - 1);
  const integral = (to: number) => {
    const n = 20_000;
    let sum = density(0) + density(to);
    for (let k = 1; k < n; k++) sum += (k % 2 ? 4 : 2) * density((k * to) / n);
    return (sum * to) / (3 * n);
  };
  return integral(x) / integral(1);
}

const modes = [0, 0.02, 0.25, 0.5, 0.7, 0.99, 1];

test.each(modes)("mode %d: mean and variance are Beta's", (mode) => {
  const sample = draws(0, mode, 1);
  const a = 1 + 4 * mode;
  const variance = (a * (6 - a)) / 36 / 7;
  const mean = sample.reduce((sum, x) => sum + x, 0) / count;
  const spread = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / count;
  // Five standard errors; the fourth moment of a Beta with a, b >= 1 is below 6 variances squared.
  expect(Math.abs(mean - a / 6)).toBeLessThan(5 * Math.sqrt(variance / count));
  expect(Math.abs(spread / variance - 1)).toBeLessThan(5 * Math.sqrt(5 / count));
});

test.each(modes)(
  "mode %d: the sample lies on Beta's distribution (Kolmogorov and Smirnov)",
  (mode) => {
    const sample = draws(0, mode, 1).sort();
    let worst = 0;
    for (let share = 0.0005; share < 1; share += 0.0125) {
      const x = sample[Math.floor(share * count)]!;
      worst = Math.max(worst, Math.abs(distribution(x, 1 + 4 * mode) - share));
    }
    // 1.95 / sqrt(n) is passed once in a thousand samples.
    expect(worst).toBeLessThan(1.95 / Math.sqrt(count) + 1 / count);
  },
);

test("every draw lies between low and high, whatever they are", () => {
  const span = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      span,
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer(),
      (low, width, part, seed) => {
        const high = low + width;
        const mode = Math.min(high, low + part * width);
        for (const x of draws(low, mode, high, seed, 50)) {
          expect(x).toBeGreaterThanOrEqual(low);
          expect(x).toBeLessThanOrEqual(high);
        }
      },
    ),
  );
});

test("the mean is (low + 4 mode + high) / 6, on any scale", () => {
  const sample = draws(-50, 10, 250);
  const mean = sample.reduce((sum, x) => sum + x, 0) / count;
  expect(mean).toBeCloseTo((-50 + 4 * 10 + 250) / 6, 0);
});

test("random numbers are those of the authors' own xoshiro128**", () => {
  // The first ten from the state 1, 2, 3, 4, as other ports print them too (Rust's rand_xoshiro).
  expect(Array.from({ length: 10 }, xoshiro128([1, 2, 3, 4]))).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test("neighbouring seeds have nothing in common", () => {
  const [one, two] = [seeded(1), seeded(2)].map((next) => Array.from({ length: 4000 }, next));
  const bits = one!.map((x, k) => (x ^ two![k]!) >>> 0);
  for (let bit = 0; bit < 32; bit++) {
    const differing = bits.filter((x) => (x >>> bit) & 1).length;
    expect(Math.abs(differing - 2000)).toBeLessThan(5 * Math.sqrt(1000));
  }
});

test.each([10, 16, 73])(
  "a copy of the lattice has one point of the assumption at place %d in each of equal parts, however many twos they are",
  (place) => {
    const { factor, shifts } = latticeOf(5, place);
    for (const bits of [1, 6, 12]) {
      const parts = Array.from({ length: 2 ** bits }, (_, m) => {
        const x = Math.imul(pointOf(m * copies + 3), factor) + shifts[3]!;
        return (x >>> 0) >>> (32 - bits);
      });
      expect(new Set(parts).size).toBe(2 ** bits);
    }
  },
);

test("the sixteen copies and the assumptions are shifted each by its own", () => {
  const shifts = Array.from({ length: 74 }, (_, place) => [...latticeOf(1, place).shifts]).flat();
  expect(new Set(shifts).size).toBe(74 * copies);
  expect(latticeOf(2, 0).shifts).not.toEqual(latticeOf(1, 0).shifts);
});
