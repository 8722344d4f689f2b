import fc from "fast-check";
import { fitBass } from "../../../src/catalog/fits/fitBass";
import { fitElasticity } from "../../../src/catalog/fits/fitElasticity";
import { fitLearning } from "../../../src/catalog/fits/fitLearning";
import { bothTails, width95 } from "../../../src/catalog/fits/_student";
import { errorText, evaluate } from "../../support/formula";
import { between, near } from "../../support/numbers";

type Rows = readonly (readonly [string, ...number[]])[];
const row = (rows: unknown, measure: string) =>
  (rows as Rows).find(([name]) => name === measure)!.slice(1) as number[];

const prices = [60, 36, 30, 15, 10, 5, 2.5, 2.19, 1.1, 0.6];
const quantities = [1, 1.6, 2.1, 4.4, 7, 15, 33, 36, 80, 140];
const elasticity = (p: readonly number[], q: readonly number[], changes = false, tested = -1) =>
  fitElasticity.compute(p, q, changes ? "changes" : "levels", tested);

/** Points scattered about a line in logs. */
const scattered = fc
  .tuple(
    between(-2, 0),
    between(0.5, 3),
    fc.array(fc.tuple(between(0.5, 60), between(0.8, 1.25)), { minLength: 5, maxLength: 14 }),
  )
  .filter(([, , points]) => {
    const list = points.map(([p]) => p);
    return Math.max(...list) > 1.5 * Math.min(...list);
  })
  .map(([eps, start, points]) => ({
    p: points.map(([price]) => price),
    q: points.map(([price, noise]) => Math.exp(start) * price ** eps * noise),
  }));

describe("Student's t", () => {
  // Finite sums for whole degrees of freedom, in forty decimals.
  test.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [3, 3.18244630528371],
    [8, 2.30600413520417],
    [30, 2.04227245630124],
    [100, 1.98397151852355],
  ])("with %i degrees 95%% lie within %d standard errors", (degrees, width) =>
    near(width95(degrees), width, 1e-13),
  );

  test.each([
    [10.6, 8, 5.48498406432943e-6],
    [0.3, 1, 0.814452841844515],
    [30, 40, 4.85090766059021e-29],
  ])("beyond %d with %i degrees lies %d, however far out", (t, degrees, p) =>
    expect(Math.abs(bothTails(t, degrees) / p - 1)).toBeLessThan(1e-11),
  );

  test("is a right angle of Cauchy's with one degree and falls from 1 to 0", () => {
    fc.assert(
      fc.property(between(0, 50), fc.integer({ min: 1, max: 3000 }), (t, degrees) => {
        near(bothTails(t, 1), 1 - (2 / Math.PI) * Math.atan(t), 1e-12);
        near(bothTails(t, 2), 1 - t / Math.sqrt(2 + t * t), 1e-11);
        expect(bothTails(t + 0.1, degrees)).toBeLessThanOrEqual(bothTails(t, degrees));
        expect(bothTails(-t, degrees)).toBe(bothTails(t, degrees));
      }),
    );
    expect(bothTails(0, 7)).toBe(1);
    expect(bothTails(Infinity, 7)).toBe(0);
  });
});

describe("FITELASTICITY", () => {
  test("does not move with the unit of prices or of quantities", () => {
    fc.assert(
      fc.property(scattered, between(0.01, 1000), fc.boolean(), ({ p, q }, unit, changes) => {
        const once = elasticity(p, q, changes);
        for (const other of [
          elasticity(
            p.map((x) => x * unit),
            q,
            changes,
          ),
          elasticity(
            p,
            q.map((x) => x * unit),
            changes,
          ),
        ])
          for (const measure of ["Elasticity", "Elasticity, robust error"])
            row(once, measure).forEach((value, i) => near(row(other, measure)[i]!, value, 1e-7));
      }),
    );
  });

  test("in levels does not depend on the order of rows; in changes it does", () => {
    const turned = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7];
    const [p, q] = [prices, quantities].map((list) => turned.map((i) => list[i]!));
    near(
      row(elasticity(p!, q!), "Elasticity")[0]!,
      row(elasticity(prices, quantities), "Elasticity")[0]!,
      1e-12,
    );
    const changed = row(elasticity(p!, q!, true), "Elasticity")[0]!;
    expect(
      Math.abs(changed - row(elasticity(prices, quantities, true), "Elasticity")[0]!),
    ).toBeGreaterThan(1e-6);
  });

  test("finds the elasticity that made the data, without error", () => {
    fc.assert(
      fc.property(between(-3, 0.5), (eps) => {
        const [b, error] = row(
          elasticity(
            prices,
            prices.map((p) => 7 * p ** eps),
          ),
          "Elasticity",
        );
        near(b!, eps, 1e-12);
        expect(error).toBeLessThan(1e-12);
      }),
    );
  });

  test("residuals are at right angles to prices: no other slope leaves less", () => {
    fc.assert(
      fc.property(scattered, between(-0.5, 0.5), ({ p, q }, away) => {
        fc.pre(Math.abs(away) > 1e-3);
        const rows = elasticity(p, q);
        const [b] = row(rows, "Elasticity");
        const [a] = row(rows, "Constant");
        const left = (slope: number) =>
          p.reduce(
            (sum, price, i) => sum + (Math.log(q[i]!) - a! - slope * Math.log(price)) ** 2,
            0,
          );
        expect(left(b! + away)).toBeGreaterThan(left(b!) - 1e-12);
      }),
    );
  });

  test("the test of the value at an end of the interval has a p of 5%", () => {
    fc.assert(
      fc.property(scattered, ({ p, q }) => {
        const [, error, low] = row(elasticity(p, q), "Elasticity");
        fc.pre(error! > 1e-6);
        near(row(elasticity(p, q, false, low!), `p against ${low}`)[0]!, 0.05, 1e-6);
      }),
    );
  });

  test("says what is wrong, and where", () => {
    expect(errorText("=MACRO.FITELASTICITY({60;36;30},{1;2})")).toBe(
      "FITELASTICITY: quantities must be as many as prices, 3, got 2",
    );
    expect(errorText("=MACRO.FITELASTICITY({60;36},{1;2})")).toBe(
      "FITELASTICITY: prices must have at least 3 rows, got 2",
    );
    expect(errorText('=MACRO.FITELASTICITY({60;36;30},{1;2;3},"changes")')).toBe(
      "FITELASTICITY: prices must have at least 4 rows, got 3",
    );
    expect(errorText("=MACRO.FITELASTICITY({60;36;30},{1;0;3})")).toBe(
      "FITELASTICITY: quantities, item 2, must be above 0, got 0",
    );
    expect(errorText("=MACRO.FITELASTICITY({5;5;5},{1;2;3})")).toBe(
      "FITELASTICITY: prices must vary, got the same throughout",
    );
    expect(evaluate('=MACRO.FITELASTICITY({8;4;2;1},{1;2;3;5},"changes")')).toEqual([["#DIV/0!"]]);
    expect(evaluate("=MACRO.FITELASTICITY({60;36;30},{1,2,4})")).toHaveLength(8);
  });
});

test.each([
  ["quantities", "=MACRO.FITELASTICITY({60;36;30},{0.1;0.1;0.1})", "Elasticity", 0],
  ["costs", "=MACRO.FITLEARNING({1;2;4;8},{0.7;0.7;0.7;0.7})", "Progress ratio", 1],
])(
  "%s that do not vary have nothing to explain: no R², whatever rounding leaves",
  (_, formula, measure, value) => {
    const rows = evaluate(formula);
    near(row(rows, measure)[0]!, value, 1e-15);
    expect(row(rows, "R²")[0]).toBe("#DIV/0!");
  },
);

describe("FITLEARNING", () => {
  test("finds the progress ratio that made the data", () => {
    fc.assert(
      fc.property(between(0.5, 1.1), between(1, 1000), (progress, first) => {
        const made = [1, 2, 4, 8];
        const rows = fitLearning.compute(
          made,
          made.map((n) => first * n ** Math.log2(progress)),
        );
        const [ratio, error] = row(rows, "Progress ratio");
        near(ratio!, progress, 1e-12);
        expect(error).toBeLessThan(1e-12);
      }),
    );
  });

  test("a fifth less with each doubling is a ratio of 0.8, without error", () => {
    const rows = evaluate("=MACRO.FITLEARNING({1;2;4;8},{100;80;64;51.2})");
    const [ratio, error] = row(rows, "Progress ratio");
    near(ratio!, 0.8, 1e-12);
    expect(error).toBeLessThan(1e-12);
  });

  test("the ends of the ratio are those of the slope, carried over", () => {
    const rows = evaluate("=MACRO.FITLEARNING({100;200;400;800},{10;8.2;6.3;5.2})").slice(1);
    const [, , low, high] = row(rows, "Progress ratio");
    const [, , from, to] = row(rows, "Slope");
    near(low!, 2 ** from!, 1e-13);
    near(high!, 2 ** to!, 1e-13);
  });
});

describe("FITBASS", () => {
  test("sees no saturation in constant sales, nor in sales that double for ever, whatever their unit", () => {
    fc.assert(
      fc.property(between(0.001, 1000), fc.integer({ min: 4, max: 12 }), (unit, periods) => {
        const constant = Array.from({ length: periods }, () => unit);
        const doubling = constant.map((first, k) => first * 2 ** k);
        for (const sales of [constant, doubling])
          expect(evaluate(`=MACRO.FITBASS({${sales.join(";")}})`)).toEqual([["#N/A"]]);
      }),
    );
    expect(errorText("=MACRO.FITBASS({0.1;0.1;0.1;0.1;0.1;0.1})")).toBe(
      "FITBASS: no saturation in these data",
    );
  });

  test("says of sales that add up to no number that the result is none", () => {
    const sales = "{1E307;2E307;8E307;9E307}";
    expect(evaluate(`=MACRO.FITBASS(${sales})`)).toEqual([["#NUM!"]]);
    expect(errorText(`=MACRO.FITBASS(${sales})`)).toBe(
      "FITBASS: the result is not a finite number",
    );
  });

  const recursion = (p: number, q: number, m: number, periods: number) => {
    let reached = 0;
    return Array.from({ length: periods }, () => {
      const now = (p + (q * reached) / m) * (m - reached);
      reached += now;
      return now;
    });
  };

  test("finds the p, q and m that made the data, without error", () => {
    const rows = fitBass.compute(recursion(0.03, 0.38, 1000, 10));
    near(row(rows, "p")[0]!, 0.03, 1e-12);
    near(row(rows, "q")[0]!, 0.38, 1e-12);
    near(row(rows, "m")[0]!, 1000, 1e-12);
    for (const [measure, size] of [
      ["p", 1],
      ["q", 1],
      ["m", 1000],
    ] as const)
      expect(row(rows, measure)[1]! / size).toBeLessThan(1e-11);
    fc.assert(
      fc.property(between(0.005, 0.06), between(0.2, 0.6), between(1, 1e6), (p, q, m) => {
        const found = fitBass.compute(recursion(p, q, m, 15));
        near(row(found, "p")[0]!, p, 1e-8);
        near(row(found, "q")[0]!, q, 1e-8);
        near(row(found, "m")[0]! / m, 1, 1e-8);
      }),
    );
  });

  test("p and q do not move with the unit of adopters, and m moves with it", () => {
    const data = [30, 40, 53, 67, 83, 97, 107, 110, 104, 90];
    const once = fitBass.compute(data);
    const many = fitBass.compute(data.map((x) => x * 1e6));
    for (const measure of ["p", "q"])
      row(once, measure).forEach((value, i) => near(row(many, measure)[i]!, value, 1e-10));
    row(once, "m").forEach((value, i) => near(row(many, "m")[i]!, value * 1e6, 1e-10));
  });

  test("where sales do not bend there is no market to be found", () => {
    expect(errorText("=MACRO.FITBASS({1;2;4;8;16})")).toBe("FITBASS: no saturation in these data");
    expect(errorText("=MACRO.FITBASS({1;2;4})")).toBe(
      "FITBASS: adopters must have at least 4 rows, got 3",
    );
    expect(errorText("=MACRO.FITBASS({1;2;0;4})")).toBe(
      "FITBASS: adopters, item 3, must be above 0, got 0",
    );
  });
});
