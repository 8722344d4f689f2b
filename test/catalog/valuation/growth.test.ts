import fc from "fast-check";
import { fcfYield } from "../../../src/catalog/valuation/fcfYield";
import { hModelValue } from "../../../src/catalog/valuation/hModelValue";
import { impliedErp } from "../../../src/catalog/valuation/impliedErp";
import { impliedGrowth } from "../../../src/catalog/valuation/impliedGrowth";
import { twoStageValue } from "../../../src/catalog/valuation/twoStageValue";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, near } from "../../support/numbers";

beforeAll(startIronCalc);

const years = fc.integer({ min: 1, max: 40 });
const growth = between(-0.3, 0.5);
const terminal = between(-0.02, 0.045);
const spread = between(0.005, 0.15);
const models = ["gordon", "twostage", "h", "fade"] as const;

/** The fade summed year by year, without our recursion. */
function fadeValue(fcf: number, g: number, n: number, gT: number, r: number): number {
  let flow = fcf;
  let sum = 0;
  for (let t = 1; t <= n; t++) {
    flow *= 1 + g - ((g - gT) * (t - 0.5)) / n;
    sum += flow / (1 + r) ** t;
  }
  return sum + (flow * (1 + gT)) / (r - gT) / (1 + r) ** n;
}

describe("FCFYIELD", () => {
  const money = between(-500, 500);
  const cap = between(1, 5000);

  test("does not depend on the unit of money", () => {
    fc.assert(
      fc.property(money, cap, between(0, 50), between(0.001, 1000), (fcf, price, comp, unit) =>
        near(
          fcfYield.compute(fcf * unit, price * unit, comp * unit, "equity", 0, 0),
          fcfYield.compute(fcf, price, comp, "equity", 0, 0),
        ),
      ),
    );
  });

  test("enterprise without debt and interest is equity, and equity ignores both", () => {
    fc.assert(
      fc.property(money, cap, between(0, 50), money, between(0, 50), (f, v, s, debt, interest) => {
        const equity = fcfYield.compute(f, v, s, "equity", 0, 0);
        expect(fcfYield.compute(f, v, s, "enterprise", 0, 0)).toBe(equity);
        expect(fcfYield.compute(f, v, s, "equity", debt, interest)).toBe(equity);
      }),
    );
  });

  test("falls as the price rises while there is cash", () => {
    fc.assert(
      fc.property(between(0.1, 500), cap, between(1.001, 5), (fcf, price, dearer) => {
        const here = fcfYield.compute(fcf, price, 0, "equity", 0, 0);
        expect(fcfYield.compute(fcf, price * dearer, 0, "equity", 0, 0)).toBeLessThan(here);
      }),
    );
  });

  test("says what is wrong with the price", () => {
    expect(errorText("=MACRO.FCFYIELD(1,0)")).toBe("FCFYIELD: the price must not be 0, got 0");
    expect(errorText('=MACRO.FCFYIELD(1,5,0,"enterprise",-8)')).toBe(
      "FCFYIELD: market_cap plus net_debt must be above 0, got -3",
    );
    expect(errorText('=MACRO.FCFYIELD(1,5,0,"firm")')).toMatch(/one of equity, enterprise/);
  });
});

describe("IMPLIEDGROWTH", () => {
  test("of a two-stage or H-model value is the growth it was made with", () => {
    fc.assert(
      fc.property(growth, years, terminal, spread, (g, n, gT, s) => {
        const two = twoStageValue.compute(3, g, n, gT, gT + s);
        near(impliedGrowth.compute(two, 3, gT + s, "twostage", n, gT, false), g, 1e-9);
        const h = hModelValue.compute(3, g, n, gT, gT + s);
        if (h > 0) near(impliedGrowth.compute(h, 3, gT + s, "h", n, gT, false), g, 1e-9);
      }),
    );
  });

  test("of a fading stream, summed year by year, is the growth it starts with", () => {
    fc.assert(
      fc.property(growth, years, terminal, spread, (g, n, gT, s) => {
        const price = fadeValue(3, g, n, gT, gT + s);
        near(impliedGrowth.compute(price, 3, gT + s, "fade", n, gT, false), g, 1e-9);
      }),
    );
  });

  test("rises with the price and falls with the cash, in every model", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        between(30, 200),
        between(0.05, 0.15),
        years,
        fc.boolean(),
        (model, multiple, r, n, forward) => {
          const at = (price: number, fcf: number) =>
            impliedGrowth.compute(price, fcf, r, model, n, 0.03, forward);
          const here = at(multiple, 1);
          expect(at(multiple * 1.01, 1)).toBeGreaterThan(here);
          expect(at(multiple, 1.01)).toBeLessThan(here);
          near(at(multiple * 7, 7), here, 1e-9);
        },
      ),
    );
  });

  test("is the same in all four models where it is the terminal growth", () => {
    fc.assert(
      fc.property(years, terminal, spread, fc.boolean(), (n, gT, s, forward) => {
        const price = forward ? 1 / s : (1 + gT) / s;
        for (const model of models)
          near(impliedGrowth.compute(price, 1, gT + s, model, n, gT, forward), gT, 1e-9);
      }),
    );
  });

  test("for ever tends to the discount rate as the yield tends to nothing", () => {
    near(impliedGrowth.compute(1, 1e-12, 0.09, "gordon", 10, 0.04, false), 0.09, 1e-10);
    near(impliedGrowth.compute(100, 3, 0.0891, "gordon", 10, 0.04, true), 0.0891 - 0.03, 1e-13);
  });

  test("from next year's cash is what the price less that cash implies a year from now", () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), between(10, 80), years, (model, price, n) => {
        near(
          impliedGrowth.compute(price, 1, 0.09, model, n, 0.03, true),
          impliedGrowth.compute(price * 1.09 - 1, 1, 0.09, model, n, 0.03, false),
          1e-9,
        );
      }),
    );
  });

  test("is found over a thousand years, and for any multiple from a thousandth to a million", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        between(-3, 6),
        between(-0.9, 0.2),
        spread,
        (n, digits, gT, s) => {
          const price = 10 ** digits;
          const g = impliedGrowth.compute(price, 1, gT + s, "twostage", n, gT, false);
          expect(g).toBeGreaterThan(-1);
          near(twoStageValue.compute(1, g, n, gT, gT + s), price, 1e-9);
        },
      ),
    );
  });

  test("says which rate must be above which, and when the price is too low", () => {
    expect(errorText('=MACRO.IMPLIEDGROWTH(100,2,0.03,"fade")')).toBe(
      "IMPLIEDGROWTH: discount_rate must be above terminal_growth, got 0.03 and 0.04",
    );
    expect(errorText('=MACRO.IMPLIEDGROWTH(0.1,2,0.09,"fade")')).toBe(
      "IMPLIEDGROWTH: no growth above -1 gives a price as low as 0.1",
    );
    expect(errorText("=MACRO.IMPLIEDGROWTH(100,0,0.09)")).toMatch(/fcf must be above 0, got 0/);
    expect(evaluate('=MACRO.IMPLIEDGROWTH(100,2,0.09,"gordon",2.5)')).toEqual([["#NUM!"]]);
  });
});

describe("TWOSTAGEVALUE and HMODELVALUE", () => {
  test("are Gordon's value where growth is the terminal growth, however long", () => {
    fc.assert(
      fc.property(years, terminal, spread, (n, gT, s) => {
        const gordon = (2 * (1 + gT)) / s;
        near(twoStageValue.compute(2, gT, n, gT, gT + s), gordon);
        near(hModelValue.compute(2, gT, n, gT, gT + s), gordon);
      }),
    );
  });

  test("rise with growth, and the discount rate lowers them", () => {
    fc.assert(
      fc.property(between(-0.05, 0.3), years, terminal, spread, (g, n, gT, s) => {
        for (const value of [twoStageValue.compute, hModelValue.compute]) {
          const here = value(1, g, n, gT, gT + s);
          expect(value(1, g + 0.01, n, gT, gT + s)).toBeGreaterThan(here);
          if (here > 0) expect(value(1, g, n, gT, gT + s + 0.01)).toBeLessThan(here);
        }
      }),
    );
  });

  test("the two-stage value is Excel's NPV of the flows and of the last price", () => {
    const cells = evaluateCells(new Map(), [
      "=LET(x,1.057/1.0795,26.3494*(SUM(x^SEQUENCE(5))+x^5*1.0395/0.04))",
      "=NPV(0.09,2*1.2,2*1.2^2,2*1.2^3*(1+1.03/0.06))",
    ]) as number[];
    near(twoStageValue.compute(26.3494, 0.057, 5, 0.0395, 0.0795), cells[0]!, 1e-12);
    near(twoStageValue.compute(2, 0.2, 3, 0.03, 0.09), cells[1]!, 1e-12);
  });

  test("at rich multiples the H-model falls short of the exact fade, and it meets it where growth hardly fades", () => {
    near(fadeValue(2, 0.18, 10, 0.04, 0.1), 60.9703889138508, 1e-13);
    fc.assert(
      fc.property(
        between(0.05, 0.2),
        fc.integer({ min: 8, max: 20 }),
        between(0.005, 0.03),
        (above, n, s) => {
          expect(hModelValue.compute(1, 0.03 + above, n, 0.03, 0.03 + s)).toBeLessThan(
            fadeValue(1, 0.03 + above, n, 0.03, 0.03 + s),
          );
        },
      ),
    );
    near(
      hModelValue.compute(1, 0.0301, 10, 0.03, 0.09),
      fadeValue(1, 0.0301, 10, 0.03, 0.09),
      1e-4,
    );
  });

  test("say which rate must be above which", () => {
    for (const name of ["TWOSTAGEVALUE", "HMODELVALUE"])
      expect(errorText(`=MACRO.${name}(2,0.1,10,0.05,0.04)`)).toBe(
        `${name}: discount_rate must be above terminal_growth, got 0.04 and 0.05`,
      );
  });
});

describe("IMPLIEDERP", () => {
  test("is what Excel's IRR finds over two thousand years", () => {
    const [cell] = evaluateCells(new Map(), [
      "=IRR(VSTACK(-1211.92,35.15*1.085^SEQUENCE(5),35.15*1.085^5*1.0422^SEQUENCE(2000)))-0.0422",
    ]) as number[];
    near(impliedErp.compute(1211.92, 35.15, 0.085, 0.0422, 5, null, "erp"), cell!, 1e-9);
  });

  test("makes the price of what it is given: the return discounts the cash to it", () => {
    fc.assert(
      fc.property(growth, years, terminal, between(0.002, 0.5), (g, n, gT, cash) => {
        const r = impliedErp.compute(1, cash, g, 0.03, n, gT, "return");
        expect(r).toBeGreaterThan(gT);
        // Near the growth that goes on for ever, the last digit of the return alone moves the value.
        const lastDigits = (2 * Number.EPSILON * r) / (r - gT);
        near(twoStageValue.compute(cash, g, n, gT, r), 1, 1e-8 + lastDigits);
        near(impliedErp.compute(1, cash, g, 0.03, n, gT, "erp"), r - 0.03, 1e-12);
      }),
      { examples: [[-0.3, 38, 0.041183526888489724, 0.002000008812174201]] },
    );
  });

  test("is the cash yield plus growth where growth never changes", () => {
    fc.assert(
      fc.property(terminal, years, between(0.001, 0.3), (g, n, cash) =>
        near(impliedErp.compute(1, cash, g, 0.02, n, g, "erp"), cash * (1 + g) + g - 0.02, 1e-11),
      ),
    );
  });

  test("rises with cash and growth and falls with the price", () => {
    fc.assert(
      fc.property(between(0.01, 0.1), between(-0.05, 0.2), years, (cash, g, n) => {
        const at = (price: number, c: number, rate: number) =>
          impliedErp.compute(price, c, rate, 0.04, n, null, "erp");
        const here = at(1, cash, g);
        expect(at(1, cash * 1.01, g)).toBeGreaterThan(here);
        expect(at(1, cash, g + 0.001)).toBeGreaterThan(here);
        expect(at(1.01, cash, g)).toBeLessThan(here);
      }),
    );
  });
});
