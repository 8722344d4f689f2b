import fc from "fast-check";
import { discountShock } from "../../../src/catalog/valuation/discountShock";
import { fadeValue } from "../../../src/catalog/valuation/fadeValue";
import { hModelValue } from "../../../src/catalog/valuation/hModelValue";
import { impliedGrowth } from "../../../src/catalog/valuation/impliedGrowth";
import { reprice } from "../../../src/catalog/valuation/reprice";
import { twoStageValue } from "../../../src/catalog/valuation/twoStageValue";
import { errorText, evaluate } from "../../support/formula";
import { between, near } from "../../support/numbers";

const models = ["gordon", "twostage", "h", "fade"] as const;
type Model = (typeof models)[number];

const years = fc.integer({ min: 1, max: 40 });
const growth = between(-0.3, 0.5);
const terminal = between(-0.02, 0.045);
const spread = between(0.005, 0.15);
const multiple = between(25, 120);
const rate = between(0.06, 0.13);
const shock = between(0.0005, 0.05);

/** The flow, year by year: growth of each year at its middle. */
function fadeByHand(fcf: number, g: number, n: number, gT: number, r: number): number {
  let flow = fcf;
  let sum = 0;
  for (let t = 1; t <= n; t++) {
    flow *= 1 + g - ((g - gT) * (t - 0.5)) / n;
    sum += flow / (1 + r) ** t;
  }
  return sum + (flow * (1 + gT)) / (r - gT) / (1 + r) ** n;
}

const valueBy = (model: Model, fcf: number, g: number, n: number, gT: number, r: number) => {
  switch (model) {
    case "gordon":
      return (fcf * (1 + g)) / (r - g);
    case "twostage":
      return twoStageValue.compute(fcf, g, n, gT, r);
    case "h":
      return hModelValue.compute(fcf, g, n, gT, r);
    case "fade":
      return fadeValue.compute(fcf, g, n, gT, r);
  }
};

describe("FADEVALUE", () => {
  test("is the flow summed year by year", () => {
    fc.assert(
      fc.property(growth, years, terminal, spread, (g, n, gT, s) =>
        near(fadeValue.compute(3, g, n, gT, gT + s), fadeByHand(3, g, n, gT, gT + s), 1e-10),
      ),
    );
  });

  test("is the price of which IMPLIEDGROWTH finds the growth, and gives the price back", () => {
    fc.assert(
      fc.property(growth, years, terminal, spread, (g, n, gT, s) => {
        const price = fadeValue.compute(3, g, n, gT, gT + s);
        const implied = impliedGrowth.compute(price, 3, gT + s, "fade", n, gT, false);
        near(implied, g, 1e-9);
        near(fadeValue.compute(3, implied, n, gT, gT + s), price, 1e-12);
      }),
    );
  });

  test("without anything to fade it is Gordon's value, and more growth is worth more", () => {
    fc.assert(
      fc.property(growth, years, terminal, spread, (g, n, gT, s) => {
        near(fadeValue.compute(1, gT, n, gT, gT + s), (1 + gT) / s, 1e-10);
        const at = (start: number) => fadeValue.compute(1, start, n, gT, gT + s);
        expect(at(g + 0.01)).toBeGreaterThan(at(g));
      }),
    );
  });

  test("says which rate must be above which", () => {
    expect(errorText("=MACRO.FADEVALUE(2,0.1,10,0.05,0.05)")).toBe(
      "FADEVALUE: discount_rate must be above terminal_growth, got 0.05 and 0.05",
    );
  });
});

describe("REPRICE", () => {
  const cases = fc.tuple(fc.constantFrom(...models), multiple, rate, years);

  test("is the value of the implied growth at the new rate over the price, less one", () => {
    fc.assert(
      fc.property(cases, shock, ([model, m, r, n], d) => {
        const g = impliedGrowth.compute(m, 1, r, model, n, 0.03, false);
        const after = valueBy(model, 1, g, n, 0.03, r + d);
        near(1 + reprice.compute(m, 1, r, d, model, n, 0.03, 0), after / m, 1e-9);
      }),
    );
  });

  test("under gordon is DISCOUNTSHOCK at the forward yield", () => {
    fc.assert(
      fc.property(multiple, rate, shock, between(0, 1), (m, r, d, through) => {
        const g = impliedGrowth.compute(m, 1, r, "gordon", 10, 0.04, false);
        near(
          reprice.compute(m, 1, r, d, "gordon", 10, 0.04, through),
          discountShock.compute((1 + g) / m, d, through, "exact"),
          1e-9,
        );
      }),
    );
  });

  test("no shock, or one that growth matches in full, moves nothing", () => {
    fc.assert(
      fc.property(cases, shock, ([model, m, r, n], d) => {
        expect(reprice.compute(m, 1, r, 0, model, n, 0.03, 0) + 0).toBe(0);
        expect(reprice.compute(m, 1, r, d, model, n, 0.03, 1) + 0).toBe(0);
      }),
    );
  });

  test("the higher the rate the lower the price, in every model", () => {
    fc.assert(
      fc.property(cases, shock, ([model, m, r, n], d) => {
        const at = (change: number) => reprice.compute(m, 1, r, change, model, n, 0.03, 0);
        expect(at(d)).toBeLessThan(0);
        expect(at(d * 1.1)).toBeLessThan(at(d));
      }),
    );
  });

  test("there and back is where it was: the growth implied at the new price and rate is the old one", () => {
    fc.assert(
      fc.property(cases, shock, ([model, m, r, n], d) => {
        const price = m * (1 + reprice.compute(m, 1, r, d, model, n, 0.03, 0));
        const g = impliedGrowth.compute(m, 1, r, model, n, 0.03, false);
        near(impliedGrowth.compute(price, 1, r + d, model, n, 0.03, false), g, 1e-8);
        const back = reprice.compute(price, 1, r + d, -d, model, n, 0.03, 0);
        near(price * (1 + back), m, 1e-8);
      }),
    );
  });

  test("does not depend on the unit of money", () => {
    fc.assert(
      fc.property(cases, shock, between(0.01, 1000), ([model, m, r, n], d, unit) =>
        near(
          reprice.compute(m * unit, unit, r, d, model, n, 0.03, 0),
          reprice.compute(m, 1, r, d, model, n, 0.03, 0),
          1e-8,
        ),
      ),
    );
  });

  test("for Microsoft the growth in the price, the price in that growth, and what is left of it at half a point more", () => {
    const [[growth]] = evaluate('=MACRO.IMPLIEDGROWTH(3321,70.03,8.9%,"fade",10)') as [[number]];
    near(growth, 0.23696485872127437, 1e-14);
    near(fadeValue.compute(70.03, growth, 10, 0.04, 0.089), 3321, 1e-13);
    near(fadeValue.compute(70.03, growth, 10, 0.04, 0.094), 2989.1557749312, 1e-13);
  });

  test("for Microsoft and half a point says half of what yield and DISCOUNTSHOCK say side by side", () => {
    const [[naive]] = evaluate("=MACRO.DISCOUNTSHOCK(MACRO.FCFYIELD(70.03,3321),0.5%)") as [
      [number],
    ];
    expect(naive).toBeCloseTo(-0.192, 3);
    const [[fade]] = evaluate('=MACRO.REPRICE(3321,70.03,8.9%,0.5%,"fade",10)') as [[number]];
    near(fade, -0.099922982556077, 1e-13);
  });

  test("a rate at or below the growth that lasts has no price, and the text says which", () => {
    expect(errorText('=MACRO.REPRICE(100,3,0.08,-0.04,"fade")')).toBe(
      "REPRICE: shock must leave the discount rate above the growth that lasts, 0.04, got a rate of 0.04",
    );
    expect(evaluate("=MACRO.REPRICE(100,3,0.08,{-0.02;-0.04;-0.05})")).toEqual([
      [expect.any(Number)],
      ["#NUM!"],
      ["#NUM!"],
    ]);
    expect(errorText('=MACRO.REPRICE(100,3,0.04,0.01,"h")')).toBe(
      "REPRICE: discount_rate must be above terminal_growth, got 0.04 and 0.04",
    );
    expect(errorText('=MACRO.REPRICE(100,3,0.04,0.01,"pe")')).toBe(
      'REPRICE: model must be one of gordon, twostage, h, fade, got the text "pe"',
    );
  });
});
