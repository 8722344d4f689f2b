import fc from "fast-check";
import { affordPrice } from "../../../src/catalog/household/affordPrice";
import { housingHeadwind } from "../../../src/catalog/household/housingHeadwind";
import { mortgageShock } from "../../../src/catalog/household/mortgageShock";
import { wealthEffect } from "../../../src/catalog/household/wealthEffect";
import { errorText } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, near } from "../../support/numbers";

const rate = between(0.005, 0.12);
const shock = between(-300, 500);
const years = between(5, 40);

beforeAll(startIronCalc);

const draws = fc.sample(fc.tuple(rate, between(5, 500), fc.integer({ min: 5, max: 40 })), {
  numRuns: 50,
  seed: 20250127,
});
const native = (text: (r: number, after: number, months: number) => string) =>
  evaluateCells(
    new Map(),
    draws.map(([r, bp, n]) => `=${text(r / 12, (r + bp / 10000) / 12, 12 * n)}`),
  ) as number[];

describe("WEALTHEFFECT", () => {
  test("is linear in wealth, change and propensity", () => {
    fc.assert(
      fc.property(between(0, 1e5), between(-1, 1), between(0, 0.2), (wealth, change, mpc) => {
        near(wealthEffect.compute(2 * wealth, change, mpc), 2 * wealth * change * mpc);
        near(wealthEffect.compute(wealth, -change, mpc), -wealth * change * mpc);
      }),
    );
  });

  test("nobody loses more than everything", () => {
    expect(errorText("=MACRO.WEALTHEFFECT(55000,-120%)")).toBe(
      "WEALTHEFFECT: change must be -1 or more, got -1.2",
    );
  });
});

describe("MORTGAGESHOCK", () => {
  test("is the ratio of two of Excel's PMT", () => {
    const theirs = native((r, after, n) => `PMT(${after},${n},-1)/PMT(${r},${n},-1)-1`);
    draws.forEach(([r, bp, n], i) => near(mortgageShock.compute(r, bp, n, 1), theirs[i]!, 1e-9));
  });

  test("two shocks in turn compound to one", () => {
    fc.assert(
      fc.property(rate, between(0, 300), between(0, 300), years, (r, a, b, n) =>
        near(
          (1 + mortgageShock.compute(r, a, n, 1)) *
            (1 + mortgageShock.compute(r + a / 10000, b, n, 1)),
          1 + mortgageShock.compute(r, a + b, n, 1),
          1e-11,
        ),
      ),
    );
  });

  test("has the sign of the shock, and is less than the rate's own rise in proportion", () => {
    fc.assert(
      fc.property(rate, between(1, 500), years, (r, bp, n) => {
        const dearer = mortgageShock.compute(r, bp, n, 1);
        expect(dearer).toBeGreaterThan(0);
        expect(dearer).toBeLessThan(bp / 10000 / r);
        // An interest-only loan without end feels all of it.
        near(mortgageShock.compute(r, bp, 1e5, 1), bp / 10000 / r, 1e-9);
      }),
    );
  });

  test("passes on the share of the shock that is said", () => {
    fc.assert(
      fc.property(rate, shock, years, between(0, 1.5), (r, bp, n, part) =>
        near(
          mortgageShock.compute(r, bp, n, part),
          mortgageShock.compute(r, bp * part, n, 1),
          1e-9,
        ),
      ),
    );
  });

  test("at a rate of 0 the payment is the loan over the months", () => {
    // From 0 to 12% a year, 1% a month, over one year: 12 payments of 0.0888.
    near(mortgageShock.compute(0, 1200, 1, 1), (12 * 0.01) / (1 - 1.01 ** -12) - 1, 1e-11);
    near(mortgageShock.compute(1e-12, 100, 30, 1), mortgageShock.compute(0, 100, 30, 1), 1e-9);
  });
});

describe("AFFORDPRICE", () => {
  test("is Excel's PV of the old PMT at the new rate", () => {
    const theirs = native((r, after, n) => `PV(${after},${n},PMT(${r},${n},420000))`);
    draws.forEach(([r, bp, n], i) =>
      near(affordPrice.compute(420000, r, bp, n, 1), theirs[i]!, 1e-10),
    );
  });

  test("falls by as much as the payment has become dearer", () => {
    fc.assert(
      fc.property(rate, shock, years, (r, bp, n) => {
        fc.pre(r + bp / 10000 > 1e-4);
        near(
          affordPrice.compute(420000, r, bp, n, 1) * (1 + mortgageShock.compute(r, bp, n, 1)),
          420000,
        );
        // And a shock that is taken back restores the price.
        near(
          affordPrice.compute(affordPrice.compute(420000, r, bp, n, 1), r + bp / 10000, -bp, n, 1),
          420000,
          1e-10,
        );
      }),
    );
  });

  test("its errors carry its own name", () => {
    expect(errorText("=MACRO.AFFORDPRICE(420000,6.96%,-20000)")).toBe(
      "AFFORDPRICE: shock_bp must leave a rate above -1, got -20000",
    );
  });
});

describe("HOUSINGHEADWIND", () => {
  test("is linear and opposite to the shock", () => {
    fc.assert(
      fc.property(shock, between(0, 1.5), between(0, 0.1), (bp, part, semi) => {
        near(housingHeadwind.compute(bp, part, semi), -semi * part * (bp / 100));
        near(housingHeadwind.compute(-bp, part, semi), semi * part * (bp / 100));
      }),
    );
  });

  test("nobody borrows less than nothing, however high yields go", () => {
    fc.assert(
      fc.property(between(0, 1e5), between(0, 3), between(0, 1), (bp, part, semi) => {
        expect(housingHeadwind.compute(bp, part, semi)).toBeGreaterThanOrEqual(-1);
      }),
    );
    expect(housingHeadwind.compute(5000, 1, 0.025)).toBe(-1);
  });
});
