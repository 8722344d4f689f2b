import fc from "fast-check";
import { concentration } from "../../../src/catalog/valuation/concentration";
import { marketCapLoss } from "../../../src/catalog/valuation/marketCapLoss";
import { sectorShock } from "../../../src/catalog/valuation/sectorShock";
import { errorText, evaluate } from "../../support/formula";
import { between, near } from "../../support/numbers";

describe("MARKETCAPLOSS", () => {
  test("takes the fall with either sign, and what is left is what the fall leaves", () => {
    fc.assert(
      fc.property(between(0, 1e4), between(0.001, 1), (loss, p) => {
        const prior = marketCapLoss.compute(loss, -p, "prior");
        expect(marketCapLoss.compute(loss, p, "prior")).toBe(prior);
        near(marketCapLoss.compute(loss, -p, "after"), prior * (1 - p), 1e-9);
      }),
    );
  });

  test("says what a fall of nothing cannot tell", () => {
    expect(errorText("=MACRO.MARKETCAPLOSS(589,0)")).toBe(
      "MARKETCAPLOSS: price_change must not be 0, got 0",
    );
    expect(errorText("=MACRO.MARKETCAPLOSS(589,-17)")).toBe(
      "MARKETCAPLOSS: price_change must be between -1 and 1, got -17",
    );
  });
});

describe("SECTORSHOCK", () => {
  const list = (length: number) =>
    fc.array(between(-2, 2), { minLength: length, maxLength: length });
  const pairs = fc
    .integer({ min: 1, max: 9 })
    .chain((length) => fc.tuple(list(length), list(length)));

  test("contributions add up to the total, which is the shock to the whole", () => {
    fc.assert(
      fc.property(between(-0.9, 0.5), pairs, (shock, [exposures, weights]) => {
        const rows = sectorShock.compute(shock, exposures, weights) as (string | number)[][];
        const product = exposures.reduce((sum, e, i) => sum + e * weights[i]!, 0);
        const total = rows[rows.length - 1]!;
        expect(rows.length).toBe(exposures.length + 2);
        expect(Math.abs((total[4] as number) - shock * product)).toBeLessThan(1e-13);
        expect(total.slice(0, 3)).toEqual(["Total", "", ""]);
      }),
    );
  });

  test("names the four sectors of the curve, and numbers any others", () => {
    const first = (formula: string) => evaluate(formula).map(([cell]) => cell);
    expect(first("=MACRO.SECTORSHOCK(-0.17)")).toEqual([
      "Sector",
      "AI semiconductors",
      "Electrical equipment and power",
      "Hyperscalers",
      "Internet and software",
    ]);
    expect(first("=MACRO.SECTORSHOCK(-0.17,{1;0.5},{0.2;0.1},FALSE)")).toEqual([
      "Sector 1",
      "Sector 2",
      "Total",
    ]);
  });

  test("says that the ranges differ", () => {
    expect(errorText("=MACRO.SECTORSHOCK(-0.17,,{0.1;0.2})")).toBe(
      "SECTORSHOCK: weights must be as many as exposures, 4, got 2",
    );
  });
});

describe("CONCENTRATION", () => {
  const seven = [0.076, 0.0661, 0.0629, 0.0412, 0.0404, 0.0256, 0.0226];
  const weights = fc
    .array(between(0.01, 1), { minLength: 1, maxLength: 30 })
    .map((list) => list.map((w) => w / list.reduce((a, b) => a + b)));
  const shock = between(-0.95, 1);

  test("of equal holdings is their number", () => {
    for (const n of [1, 2, 10, 500])
      near(concentration.compute(new Array<number>(n).fill(1 / n), null, null, "effn"), n, 1e-12);
  });

  test("hhi lies between 10,000 over the number of holdings and 10,000", () => {
    fc.assert(
      fc.property(weights, (list) => {
        const hhi = concentration.compute(list, null, null, "hhi");
        expect(hhi).toBeGreaterThanOrEqual(10000 / list.length - 1e-9);
        expect(hhi).toBeLessThanOrEqual(10000 + 1e-9);
        near(concentration.compute(list, null, null, "effn") * hhi, 10000, 1e-12);
      }),
    );
  });

  test("with 493 equal others the seven largest leave at most 51 effective holdings", () => {
    const rest = (1 - seven.reduce((a, b) => a + b)) / 493;
    const all = [...seven, ...new Array<number>(493).fill(rest)];
    near(concentration.compute(all, null, null, "hhi"), 194.948877484787, 1e-12);
    near(concentration.compute(all, null, null, "effn"), 51.2954992561081, 1e-12);
  });

  test("the order of the list does not matter, and a larger n never weighs less", () => {
    fc.assert(
      fc.property(weights, fc.nat(29), (list, more) => {
        const n = 1 + (more % list.length);
        const top = concentration.compute(list, n, null, "top");
        near(concentration.compute([...list].reverse(), n, null, "top"), top, 1e-12);
        if (n > 1) expect(concentration.compute(list, n - 1, null, "top")).toBeLessThanOrEqual(top);
      }),
    );
  });

  test("the new weight is the shocked part over the shocked whole, and the shock undone restores it", () => {
    fc.assert(
      fc.property(weights, shock, (list, s) => {
        const top = concentration.compute(list, 1, s, "top");
        const effect = concentration.compute(list, 1, s, "effect");
        const after = concentration.compute(list, 1, s, "newtop");
        near(after * (1 + effect), top * (1 + s), 1e-11);
        if (after <= 1)
          near(concentration.compute([after], 1, 1 / (1 + s) - 1, "newtop"), top, 1e-9);
      }),
    );
  });

  test("Nvidia was three quarters of the S&P 500's loss on 27 January 2025", () => {
    const index = 6012.28 / 6101.24 - 1;
    near(concentration.compute(seven.slice(1, 2), 1, -0.1697, "effect") / index, 0.7693, 1e-3);
  });

  test("says what is missing or too many", () => {
    expect(errorText('=MACRO.CONCENTRATION({0.5;0.5},1,,"newtop")')).toBe(
      "CONCENTRATION: shock must be given for newtop, got nothing",
    );
    expect(errorText("=MACRO.CONCENTRATION({0.5;0.5},3)")).toBe(
      "CONCENTRATION: n must be at most 2, the weights, got 3",
    );
    expect(errorText("=MACRO.CONCENTRATION({7.6;6.6})")).toBe(
      "CONCENTRATION: weights, item 1, must be between 0 and 1, got 7.6",
    );
  });
});
