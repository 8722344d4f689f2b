import fc from "fast-check";
import { aiRevenue } from "../../../src/catalog/aicapital/aiRevenue";
import { aiRevenueGap } from "../../../src/catalog/aicapital/aiRevenueGap";
import { aiRevenuePv } from "../../../src/catalog/aicapital/aiRevenuePv";
import { bassAdoption } from "../../../src/catalog/aicapital/bassAdoption";
import { bassPeak } from "../../../src/catalog/aicapital/bassPeak";
import { delayCost } from "../../../src/catalog/aicapital/delayCost";
import { errorText, evaluate } from "../../support/formula";
import { between, near } from "../../support/numbers";

const innovation = between(0.001, 0.1);
const imitation = between(0, 1);
const rate = between(0.01, 0.25);
const growth = between(-0.05, 0.15);

describe("BASSADOPTION", () => {
  test("starts at 0, never falls and never passes 1", () => {
    fc.assert(
      fc.property(between(-5, 40), between(0, 5), innovation, imitation, (t, later, p, q) => {
        const now = bassAdoption.compute(t, p, q);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(bassAdoption.compute(t + later, p, q)).toBeGreaterThanOrEqual(now);
        expect(bassAdoption.compute(t + later, p, q)).toBeLessThanOrEqual(1);
        expect(bassAdoption.compute(-Math.abs(t), p, q)).toBeCloseTo(0, 15);
      }),
    );
  });

  test("solves F' = (p + q F)(1 - F)", () => {
    fc.assert(
      fc.property(between(0.5, 30), innovation, imitation, (t, p, q) => {
        const h = 1e-4;
        const slope =
          (bassAdoption.compute(t + h, p, q) - bassAdoption.compute(t - h, p, q)) / (2 * h);
        const share = bassAdoption.compute(t, p, q);
        expect(slope).toBeCloseTo((p + q * share) * (1 - share), 7);
      }),
    );
  });

  test("is exponential without imitation", () => {
    fc.assert(
      fc.property(between(0, 50), innovation, (t, p) =>
        near(bassAdoption.compute(t, p, 0), 1 - Math.exp(-p * t)),
      ),
    );
  });

  test("depends on time and speeds only through their products", () => {
    fc.assert(
      fc.property(between(0, 20), innovation, imitation, between(0.1, 10), (t, p, q, unit) =>
        near(bassAdoption.compute(t, p, q), bassAdoption.compute(t / unit, p * unit, q * unit)),
      ),
    );
  });

  test("keeps its digits in the first seconds", () => {
    near(bassAdoption.compute(1e-12, 0.03, 0.38), 3e-14);
  });
});

describe("BASSPEAK", () => {
  test("has more new adopters than any other year", () => {
    fc.assert(
      fc.property(innovation, between(0.11, 1), between(-3, 3), (p, q, off) => {
        const sales = (t: number) => {
          const share = bassAdoption.compute(t, p, q);
          return (p + q * share) * (1 - share);
        };
        const peak = bassPeak.compute(p, q);
        near(sales(peak), (p + q) ** 2 / (4 * q), 1e-9);
        near(bassAdoption.compute(peak, p, q), 1 / 2 - p / (2 * q), 1e-9);
        expect(sales(Math.max(0, peak + off))).toBeLessThanOrEqual(sales(peak) + 1e-15);
      }),
    );
  });

  test("is the first day where people imitate less than they innovate", () => {
    fc.assert(
      fc.property(innovation, between(0, 1), (p, part) => {
        expect(bassPeak.compute(p, p * part)).toBe(0);
      }),
    );
  });
});

describe("AIREVENUE", () => {
  test("is the market's growth times its adoption, shifted by the delay", () => {
    fc.assert(
      fc.property(
        between(0, 2000),
        between(0, 30),
        innovation,
        imitation,
        between(-3, 5),
        growth,
        (market, t, p, q, delay, g) =>
          near(
            aiRevenue.compute(market, t, p, q, delay, g),
            market * (1 + g) ** t * bassAdoption.compute(t - delay, p, q),
          ),
      ),
    );
  });

  test("grows to the whole market in the end", () => {
    near(aiRevenue.compute(600, 200, 0.03, 0.38, 2, 0), 600);
  });

  test("a head start earns on the first day", () => {
    expect(aiRevenue.compute(600, 0, 0.03, 0.38, -2, 0)).toBeGreaterThan(0);
    expect(aiRevenue.compute(600, 0, 0.03, 0.38, 0, 0)).toBeCloseTo(0, 15);
  });
});

describe("AIREVENUEPV", () => {
  test("is the discounted sum of each year's revenue", () => {
    fc.assert(
      fc.property(
        rate,
        fc.integer({ min: 1, max: 40 }),
        innovation,
        imitation,
        between(-3, 5),
        growth,
        between(0, 1),
        (r, years, p, q, delay, g, margin) => {
          let sum = 0;
          for (let t = 1; t <= years; t++)
            sum += (margin * aiRevenue.compute(600, t, p, q, delay, g)) / (1 + r) ** t;
          near(aiRevenuePv.compute(600, r, years, p, q, delay, g, margin), sum);
        },
      ),
    );
  });

  test("falls with the discount rate and the delay, rises with growth and the years", () => {
    fc.assert(
      fc.property(rate, innovation, imitation, growth, (r, p, q, g) => {
        const worth = (rr: number, n: number, d: number, gg: number) =>
          aiRevenuePv.compute(600, rr, n, p, q, d, gg, 1);
        const here = worth(r, 20, 0, g);
        expect(worth(r + 0.01, 20, 0, g)).toBeLessThan(here);
        expect(worth(r, 20, 1, g)).toBeLessThan(here);
        expect(worth(r, 20, 0, g + 0.01)).toBeGreaterThan(here);
        expect(worth(r, 21, 0, g)).toBeGreaterThan(here);
      }),
    );
  });

  test("growth at the discount rate leaves the plain sum of adoption", () => {
    let sum = 0;
    for (let t = 1; t <= 20; t++) sum += bassAdoption.compute(t, 0.03, 0.38);
    near(aiRevenuePv.compute(1, 0.09, 20, 0.03, 0.38, 0, 0.09, 1), sum);
  });

  test("years are whole", () => {
    expect(errorText("=MACRO.AIREVENUEPV(600,10%,2.5)")).toBe(
      "AIREVENUEPV: years must be a whole number between 1 and 1000, got 2.5",
    );
  });
});

describe("DELAYCOST", () => {
  test("over a long horizon d years late are worth ((1+g)/(1+r))^d of the value on time", () => {
    fc.assert(
      fc.property(
        between(0.05, 0.25),
        fc.integer({ min: 0, max: 5 }),
        innovation,
        imitation,
        between(-0.05, 0.02),
        (r, delay, p, q, g) => {
          const onTime = aiRevenuePv.compute(600, r, 1000, p, q, 0, g, 1);
          const cost = delayCost.compute(600, r, 1000, delay, p, q, g, 1);
          near(1 - cost / onTime, ((1 + g) / (1 + r)) ** delay, 1e-9);
        },
      ),
    );
  });

  test("within fewer years it costs more than that", () => {
    const onTime = aiRevenuePv.compute(600, 0.09, 20, 0.03, 0.38, 0, 0, 1);
    const cost = delayCost.compute(600, 0.09, 20, 1, 0.03, 0.38, 0, 1);
    expect(cost / onTime).toBeGreaterThan(1 - 1 / 1.09);
  });

  test("no delay costs nothing, a longer one more, a head start is a gain", () => {
    fc.assert(
      fc.property(rate, innovation, imitation, between(0, 5), (r, p, q, delay) => {
        const cost = (d: number) => delayCost.compute(600, r, 20, d, p, q, 0, 1);
        expect(cost(0)).toBe(0);
        expect(cost(delay + 0.5)).toBeGreaterThan(cost(delay));
        expect(cost(-1)).toBeLessThan(0);
      }),
    );
  });
});

describe("AIREVENUEGAP", () => {
  test("a dollar of chips needs 1/share/(1-margin) dollars of revenue", () => {
    fc.assert(
      fc.property(between(1, 500), between(0.05, 1), between(-0.5, 0.9), (chips, part, margin) => {
        const need = chips / part / (1 - margin);
        near(aiRevenueGap.compute(chips, part, margin, 0), need);
        near(aiRevenueGap.compute(chips, part, margin, need) / need, 0);
      }),
    );
  });

  test("says which argument is the divisor", () => {
    expect(errorText("=MACRO.AIREVENUEGAP(50,0)")).toBe(
      "AIREVENUEGAP: gpu_share must not be 0 nor gross_margin 1, got 0 and 0.5",
    );
    expect(evaluate("=MACRO.AIREVENUEGAP(50,0.5,1.1)")).toEqual([["#NUM!"]]);
  });
});
