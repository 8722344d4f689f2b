import fc from "fast-check";
import { capexPayback } from "../../../src/catalog/aicapital/capexPayback";
import { requiredRevenue } from "../../../src/catalog/aicapital/requiredRevenue";
import { strandedCompute } from "../../../src/catalog/aicapital/strandedCompute";
import { jevonsDemand } from "../../../src/catalog/compute/jevonsDemand";
import { jevonsSplit } from "../../../src/catalog/compute/jevonsSplit";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, near } from "../../support/numbers";

const efficiency = between(1.01, 50);
const elasticity = between(-3, -0.2);

beforeAll(startIronCalc);

const native = (formulas: string[]) => evaluateCells(new Map(), formulas) as number[];

type Output = "table" | "book" | "rent" | "value" | "impairment";
const stranded = (
  output: Output,
  {
    age = 1,
    life = 5,
    e = 10,
    eps = -0.5,
    k = 0,
    salvage = 0,
    supply = 1,
    w = 0,
    eT = 1,
    epsT = -1,
  },
) =>
  strandedCompute.compute(
    ...([100, age, life, e, eps, k, salvage, supply, output, w, eT, epsT] as const),
  ) as number;

describe("STRANDEDCOMPUTE", () => {
  test("rents fall exactly where demand is inelastic", () => {
    fc.assert(
      fc.property(efficiency, elasticity, (e, eps) => {
        fc.pre(Math.abs(eps + 1) > 1e-6);
        expect(Math.sign(stranded("rent", { e, eps }) - 1)).toBe(Math.sign(-1 - eps));
      }),
    );
    near(stranded("rent", { eps: -1 }), 1);
  });

  test("at the rent, demand for compute fills the fleet (the mirror of JEVONSDEMAND)", () => {
    fc.assert(
      fc.property(efficiency, elasticity, between(0.5, 3), (e, eps, supply) => {
        const rent = stranded("rent", { e, eps, supply });
        near((rent / e) ** eps / e, supply, 1e-9);
      }),
    );
  });

  test("where the price does not have to move, JEVONSDEMAND finds the same fleet", () => {
    fc.assert(
      fc.property(efficiency, elasticity, (e, eps) => {
        // With full pass-through demand is e^(-eps-1); a fleet of that size rents for what it did.
        const supply = jevonsDemand.compute(1, e, eps, 1, null, null, 0.5, 1);
        near(stranded("rent", { e, eps, supply }), 1, 1e-9);
      }),
    );
  });

  test("more supply and more operating cost never raise the value", () => {
    fc.assert(
      fc.property(efficiency, elasticity, between(0.5, 2), between(0, 0.9), (e, eps, supply, k) => {
        const here = stranded("value", { e, eps, supply, k });
        expect(stranded("value", { e, eps, supply: supply * 1.1, k })).toBeLessThanOrEqual(here);
        if (stranded("rent", { e, eps, supply }) < 1)
          expect(stranded("value", { e, eps, supply, k: k + 0.05 })).toBeLessThanOrEqual(here);
      }),
    );
  });

  test("value is at least salvage, and a shortfall is what book lacks", () => {
    fc.assert(
      fc.property(efficiency, elasticity, between(0, 1), between(0, 9), (e, eps, salvage, age) => {
        const [row] = strandedCompute.compute(
          ...([100, age, 5, e, eps, 0.15, salvage, 1, "table", 0, 1, -1] as const),
        ) as [number[]];
        const [book, , value, impairment, part] = row as [number, number, number, number, number];
        expect(value).toBeGreaterThanOrEqual(salvage * 100);
        expect(impairment).toBe(Math.max(0, book - value));
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a fleet that is written off has nothing to lose", () => {
    expect(evaluate("=MACRO.STRANDEDCOMPUTE(100,6,5,10,-0.5,,,,,FALSE)")).toEqual([
      [0, 0.1, 0, 0, 0],
    ]);
  });

  test("without an efficiency gain and at today's supply nothing changes", () => {
    fc.assert(
      fc.property(elasticity, between(0, 0.9), (eps, k) => {
        expect(stranded("value", { e: 1, eps, k })).toBe(80);
        expect(stranded("value", { e: 1, eps: 0, k })).toBe(80);
      }),
    );
  });

  test("a fleet that just meets the demand earns efficiency times the rent, whatever the elasticity", () => {
    for (const eps of [-2, -1, -0.5, -0.01, 0])
      expect(stranded("rent", { e: 2, supply: 0.5, eps })).toBe(2);
  });

  test("fixed demand and too small a fleet have no price", () => {
    expect(errorText("=MACRO.STRANDEDCOMPUTE(100,1,5,0.5,0)")).toBe(
      "STRANDEDCOMPUTE: no rent clears the market, got a supply of 1",
    );
  });
});

describe("STRANDEDCOMPUTE with training and inference apart", () => {
  const share = between(0.01, 0.99);
  const any = fc.tuple(efficiency, elasticity, efficiency, elasticity, between(0.3, 3), share);

  test("both segments together fill the fleet", () => {
    fc.assert(
      fc.property(any, ([e, eps, eT, epsT, supply, w]) => {
        const rent = stranded("rent", { e, eps, supply, w, eT, epsT });
        near((w / eT) * (rent / eT) ** epsT + ((1 - w) / e) * (rent / e) ** eps, supply, 1e-10);
      }),
    );
  });

  test("two segments that are alike are one, and a share of 0 or 1 leaves the other out", () => {
    fc.assert(
      fc.property(any, ([e, eps, eT, epsT, supply, w]) => {
        const one = stranded("rent", { e, eps, supply });
        near(stranded("rent", { e, eps, supply, w, eT: e, epsT: eps }), one, 1e-10);
        expect(stranded("rent", { e, eps, supply, w: 0, eT, epsT })).toBe(one);
        near(
          stranded("rent", { e, eps, supply, w: 1, eT, epsT }),
          stranded("rent", { e: eT, eps: epsT, supply }),
        );
      }),
    );
  });

  test("the rent lies between those of the segments alone, and falls with supply", () => {
    fc.assert(
      fc.property(any, ([e, eps, eT, epsT, supply, w]) => {
        const both = stranded("rent", { e, eps, supply, w, eT, epsT });
        const ends = [
          stranded("rent", { e, eps, supply }),
          stranded("rent", { e: eT, eps: epsT, supply }),
        ];
        expect(both).toBeGreaterThanOrEqual(Math.min(...ends) * (1 - 1e-9));
        expect(both).toBeLessThanOrEqual(Math.max(...ends) * (1 + 1e-9));
        expect(stranded("rent", { e, eps, supply: supply * 1.1, w, eT, epsT })).toBeLessThan(both);
      }),
    );
  });

  test("at the rent of today JEVONSSPLIT finds the same fleet", () => {
    fc.assert(
      fc.property(any, ([e, eps, eT, epsT, , w]) => {
        const rows = jevonsSplit.compute(1, w, eT, epsT, e, eps, 1) as number[][];
        near(stranded("rent", { e, eps, supply: rows[2]![5]!, w, eT, epsT }), 1, 1e-9);
      }),
    );
  });

  test.each([
    [{ e: 8, eps: -1.11, supply: 1.2, w: 0.48, eT: 11, epsT: -0.2 }, 0.6144686534712],
    [{ e: 8, eps: -1.11, supply: 1.5, w: 0.48, eT: 11, epsT: 0 }, 0.4859064082487],
    [{ e: 8, eps: -1.5, supply: 1, w: 0.48, eT: 11, epsT: -1 }, 1.6314820791225],
    [{ e: 3, eps: -1.11, supply: 1.3, w: 0.48, eT: 3, epsT: -1 }, 0.8299612745378],
  ])("%j rents for %d, as bisection and Newton's method found elsewhere", (given, rent) => {
    near(stranded("rent", given), rent, 1e-12);
  });

  test("demand of which no part reacts leaves a glut worthless and a shortage without a price", () => {
    const fixed = { eps: 0, epsT: 0, w: 0.5, e: 4, eT: 2 };
    expect(stranded("rent", { ...fixed, supply: 1 })).toBe(0);
    expect(stranded("rent", { ...fixed, supply: 0.375 })).toBe(1);
    expect(() => stranded("rent", { ...fixed, supply: 0.3 })).toThrow("no rent clears the market");
    for (const supply of [0.25, 0.2])
      expect(() => stranded("rent", { ...fixed, eps: -1, supply })).toThrow("no rent clears");
    expect(() => stranded("rent", { ...fixed, eps: -1, supply: 0.26 })).not.toThrow();
  });
});

describe("CAPEXPAYBACK", () => {
  const capex = between(10, 500);
  const cash = between(30, 100);

  test("the cash of that many years, growing and discounted, is the outlay", () => {
    fc.assert(
      fc.property(capex, cash, between(0, 0.05), between(-0.02, 0.3), (c, first, r, g) => {
        // Away from equal rates and from the outlay that is never paid back.
        fc.pre(Math.abs(g - r) > 1e-3 && c * (r - g) < 0.9 * first);
        const years = capexPayback.compute(c, first, r, g);
        const sum = (first * (1 - ((1 + g) / (1 + r)) ** years)) / (r - g);
        near(sum, c, 1e-9);
      }),
    );
  });

  test("without growth it is Excel's NPER", () => {
    const draws = fc.sample(fc.tuple(capex, cash, between(0.001, 0.05)), {
      numRuns: 50,
      seed: 20250127,
    });
    const theirs = native(draws.map(([c, first, r]) => `=NPER(${r},${first},-${c})`));
    draws.forEach(([c, first, r], i) =>
      near(capexPayback.compute(c, first, r, 0), theirs[i]!, 1e-10),
    );
  });

  test("is continuous where growth meets the discount rate", () => {
    fc.assert(
      fc.property(capex, cash, between(0, 0.2), (c, first, r) => {
        const here = capexPayback.compute(c, first, r, r);
        near(here, (c * (1 + r)) / first);
        near(capexPayback.compute(c, first, r, r + 1e-12), here, 1e-9);
      }),
    );
  });

  test("more cash and more growth pay back sooner, a higher rate later", () => {
    // Growth begins after the first year, so the outlay is more than the cash of that year.
    fc.assert(
      fc.property(between(110, 500), cash, between(0, 0.04), (c, first, r) => {
        const here = capexPayback.compute(c, first, r, 0);
        expect(capexPayback.compute(c, first * 1.1, r, 0)).toBeLessThan(here);
        expect(capexPayback.compute(c, first, r, 0.05)).toBeLessThan(here);
        expect(capexPayback.compute(c, first, r + 0.01, 0)).toBeGreaterThan(here);
      }),
    );
  });

  test("interest on the outlay alone is never paid back, one cent more is", () => {
    expect(evaluate("=MACRO.CAPEXPAYBACK(100,9,9%)")).toEqual([["#N/A"]]);
    expect(evaluate("=MACRO.CAPEXPAYBACK(100,9.01,9%)")[0]![0]).toBeGreaterThan(50);
    expect(errorText("=MACRO.CAPEXPAYBACK(100,-5)")).toBe(
      "CAPEXPAYBACK: never paid back, got cash_flow -5",
    );
  });

  test("nothing spent is back at once", () => {
    expect(evaluate("=MACRO.CAPEXPAYBACK(0,0)")).toEqual([[0]]);
  });
});

describe("REQUIREDREVENUE", () => {
  const life = between(1, 30);
  const rate = between(0.0001, 0.3);

  test("is Excel's PMT over the margin", () => {
    const draws = fc.sample(fc.tuple(life, rate, between(0.1, 1)), { numRuns: 50, seed: 20250127 });
    const theirs = native(draws.map(([n, r, m]) => `=PMT(${r},${n},-251)/${m}`));
    draws.forEach(([n, r, m], i) => near(requiredRevenue.compute(251, n, r, m), theirs[i]!, 1e-10));
  });

  test("pays the outlay back exactly in its life", () => {
    fc.assert(
      fc.property(life, rate, (n, r) => {
        near(capexPayback.compute(251, requiredRevenue.compute(251, n, r, 1), r, 0), n, 1e-9);
      }),
    );
  });

  test("is continuous at a rate of 0", () => {
    fc.assert(
      fc.property(life, (n) => {
        near(requiredRevenue.compute(251, n, 0, 1), 251 / n);
        near(requiredRevenue.compute(251, n, 1e-13, 1), 251 / n, 1e-11);
      }),
    );
  });

  test("approaches the interest alone when life is long", () => {
    near(requiredRevenue.compute(251, 1000, 0.09, 1), 251 * 0.09);
  });
});
