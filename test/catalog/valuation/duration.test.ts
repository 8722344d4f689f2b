import fc from "fast-check";
import { discountShock } from "../../../src/catalog/valuation/discountShock";
import { equityDuration } from "../../../src/catalog/valuation/equityDuration";
import { growthShock } from "../../../src/catalog/valuation/growthShock";
import { impliedDuration } from "../../../src/catalog/valuation/impliedDuration";
import { twoStageValue } from "../../../src/catalog/valuation/twoStageValue";
import { errorText } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, near } from "../../support/numbers";

beforeAll(startIronCalc);

const years = fc.integer({ min: 1, max: 40 });

describe("EQUITYDURATION", () => {
  test("modified is the slope of the price: -P'/P", () => {
    fc.assert(
      fc.property(
        between(-0.05, 0.3),
        years,
        between(0, 0.05),
        between(0.02, 0.1),
        (g, n, gT, s) => {
          const price = (r: number) => twoStageValue.compute(1, g, n, gT, r);
          const r = gT + s;
          const step = 1e-5 * s;
          const slope = (price(r - step) - price(r + step)) / (2 * step) / price(r);
          near(equityDuration.compute(r, g, "modified", n, gT), slope, 1e-6);
        },
      ),
    );
  });

  test("Macaulay is modified times 1 + r, in one stage and in two", () => {
    fc.assert(
      fc.property(between(-0.1, 0.05), between(0.01, 0.1), years, (g, s, n) => {
        const r = 0.05 + s;
        for (const stage of [null, n])
          near(
            equityDuration.compute(r, g, "macaulay", stage, 0.04),
            (1 + r) * equityDuration.compute(r, g, "modified", stage, 0.04),
          );
      }),
    );
  });

  test("in two stages of the same growth is that of one", () => {
    fc.assert(
      fc.property(between(-0.1, 0.1), between(0.005, 0.1), years, (g, s, n) =>
        near(
          equityDuration.compute(g + s, g, "modified", n, g),
          equityDuration.compute(g + s, g, "modified", null, 0.04),
          1e-10,
        ),
      ),
    );
  });

  test("is the average wait, weighted by present values, of five thousand years of cash", () => {
    const [cell] = evaluateCells(new Map(), [
      "=LET(when,SEQUENCE(5000),w,(1.0591/1.0891)^when,SUMPRODUCT(when,w)/SUM(w))",
    ]) as number[];
    near(equityDuration.compute(0.0891, 0.0591, "macaulay", null, 0.04), cell!, 1e-12);
  });

  test("says which rate must be above which", () => {
    expect(errorText("=MACRO.EQUITYDURATION(0.05,0.06)")).toBe(
      "EQUITYDURATION: discount_rate must be above growth, got 0.05 and 0.06",
    );
    expect(errorText('=MACRO.EQUITYDURATION(0.04,0.1,"modified",5)')).toBe(
      "EQUITYDURATION: discount_rate must be above terminal_growth, got 0.04 and 0.04",
    );
  });
});

describe("IMPLIEDDURATION", () => {
  const flows = fc.array(between(0, 5), { minLength: 1, maxLength: 12 });
  const worth = (list: readonly number[]) =>
    list.reduce((sum, flow, i) => sum + flow / 1.12 ** (i + 1), 0);

  test("of a perpetuity at its own price is (1+r)/r, however many of its years are forecast", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), between(0.01, 0.2), (n, r) =>
        near(impliedDuration.compute(1 / r, new Array<number>(n).fill(1), r), (1 + r) / r, 1e-10),
      ),
    );
  });

  test("is Excel's bond duration where the forecasts are the whole price", () => {
    const [cell] = evaluateCells(new Map(), [
      "=DURATION(DATE(2025,1,15),DATE(2030,1,15),5%,5%,1)",
    ]) as number[];
    near(impliedDuration.compute(100, [5, 5, 5, 5, 105], 0.05), cell!, 1e-9);
  });

  test("lengthens with the price while the forecasts stay", () => {
    fc.assert(
      fc.property(flows, between(60, 500), (list, price) => {
        expect(impliedDuration.compute(price * 1.01, list, 0.12)).toBeGreaterThanOrEqual(
          impliedDuration.compute(price, list, 0.12) - 1e-9,
        );
      }),
    );
  });

  test("is never longer than that of a share that pays nothing in the forecast years, nor below 0", () => {
    fc.assert(
      fc.property(flows, between(1, 500), (list, price) => {
        fc.pre(worth(list) <= price);
        const wait = impliedDuration.compute(price, list, 0.12);
        expect(wait).toBeLessThanOrEqual(list.length + 1.12 / 0.12 + 1e-9);
        expect(wait).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("has no answer where the forecasts alone are worth more than the price", () => {
    fc.assert(
      fc.property(flows, between(0.5, 0.999), (list, part) => {
        fc.pre(worth(list) > 0.01);
        expect(impliedDuration.compute(worth(list) * part, list, 0.12)).toMatchObject({
          code: "NUM",
          message: expect.stringContaining("price must be at least what the cash_flows are worth"),
        });
      }),
    );
    expect(errorText("=MACRO.IMPLIEDDURATION(10,{3,3.3,3.6,4,4.4})")).toMatch(
      /^IMPLIEDDURATION: price must be at least what the cash_flows are worth today, 12.9/,
    );
  });
});

describe("DISCOUNTSHOCK", () => {
  const fcfYield = between(0.005, 0.1);
  const change = between(-0.004, 0.05);

  test("leaves the price alone where growth matches all of the change", () => {
    fc.assert(
      fc.property(fcfYield, change, (y, d) => {
        for (const method of ["exact", "duration", "convexity"] as const)
          expect(discountShock.compute(y, d, 1, method) + 0).toBe(0);
      }),
    );
  });

  test("exactly is above the tangent, whichever way the rate moves", () => {
    fc.assert(
      fc.property(fcfYield, change, (y, d) => {
        fc.pre(Math.abs(d) > 1e-6);
        expect(discountShock.compute(y, d, 0, "exact")).toBeGreaterThan(
          discountShock.compute(y, d, 0, "duration"),
        );
      }),
    );
  });

  test("starts with the slope that EQUITYDURATION gives, and convexity comes closer", () => {
    fc.assert(
      fc.property(fcfYield, (y) => {
        const tiny = y * 1e-6;
        const duration = equityDuration.compute(0.2, 0.2 - y, "modified", null, 0.04);
        near(discountShock.compute(y, tiny, 0, "exact") / tiny, -duration, 1e-5);
        const exact = discountShock.compute(y, y / 10, 0, "exact");
        expect(Math.abs(discountShock.compute(y, y / 10, 0, "convexity") - exact)).toBeLessThan(
          Math.abs(discountShock.compute(y, y / 10, 0, "duration") - exact),
        );
      }),
    );
  });

  test("composes: two shocks in a row are their sum at once", () => {
    fc.assert(
      fc.property(fcfYield, between(0, 0.05), between(0, 0.05), (y, a, b) =>
        near(
          (1 + discountShock.compute(y, a, 0, "exact")) *
            (1 + discountShock.compute(y + a, b, 0, "exact")),
          1 + discountShock.compute(y, a + b, 0, "exact"),
        ),
      ),
    );
  });

  test("falls further at a lower yield", () => {
    fc.assert(
      fc.property(fcfYield, between(0.0001, 0.05), (y, d) => {
        expect(discountShock.compute(y * 0.9, d, 0, "exact")).toBeLessThan(
          discountShock.compute(y, d, 0, "exact"),
        );
      }),
    );
  });

  test("says what is left of the yield", () => {
    expect(errorText("=MACRO.DISCOUNTSHOCK(0.02,-0.03)")).toMatch(
      /^DISCOUNTSHOCK: the yield must stay above 0 after the change, got -0.00/,
    );
  });
});

describe("GROWTHSHOCK", () => {
  test("is DISCOUNTSHOCK read backwards: less growth is as much more discount", () => {
    fc.assert(
      fc.property(between(-0.9, 2), between(0.005, 0.1), (p, y) => {
        const dg = growthShock.compute(p, y);
        near(discountShock.compute(y, -dg, 0, "exact"), p, 1e-10);
      }),
    );
  });

  test("has the sign of the price move and is proportional to the yield", () => {
    fc.assert(
      fc.property(between(-0.9, 2), between(0.005, 0.1), (p, y) => {
        fc.pre(Math.abs(p) > 1e-300);
        expect(Math.sign(growthShock.compute(p, y)) + 0).toBe(Math.sign(p) + 0);
        near(growthShock.compute(p, 2 * y), 2 * growthShock.compute(p, y), 1e-13);
      }),
    );
  });
});
