import fc from "fast-check";
import { controlLag } from "../../../src/catalog/rivalry/controlLag";
import { convergenceReturn } from "../../../src/catalog/rivalry/convergenceReturn";
import { relativeDiscount } from "../../../src/catalog/rivalry/relativeDiscount";
import { shareShift } from "../../../src/catalog/rivalry/shareShift";
import { tariffCost } from "../../../src/catalog/rivalry/tariffCost";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, near } from "../../support/numbers";

const multiple = between(4, 60);
const growth = between(-0.1, 0.3);

beforeAll(startIronCalc);

describe("RELATIVEDISCOUNT", () => {
  test("lies below 1, is 0 among equals and negative for a premium", () => {
    fc.assert(
      fc.property(multiple, multiple, (pe, peer) => {
        const discount = relativeDiscount.compute(pe, peer);
        expect(discount).toBeLessThan(1);
        expect(Math.sign(discount)).toBe(Math.sign(peer - pe));
      }),
    );
  });
});

describe("CONVERGENCERETURN", () => {
  test("compounded over the years it closes the gap, whatever else is 0", () => {
    fc.assert(
      fc.property(multiple, multiple, between(0.5, 15), (pe, peer, years) =>
        near((1 + convergenceReturn.compute(pe, peer, years, 1, 0, 0)) ** years, peer / pe, 1e-10),
      ),
    );
  });

  test("without a gap, or without convergence, it is growth and dividends", () => {
    fc.assert(
      fc.property(multiple, multiple, growth, between(0, 0.06), (pe, peer, g, dy) => {
        near(convergenceReturn.compute(pe, pe, 5, 1, g, dy), g + dy);
        near(convergenceReturn.compute(pe, peer, 5, 0, g, dy), g + dy);
      }),
    );
  });

  test("half the convergence in half the years earns the same a year", () => {
    fc.assert(
      fc.property(multiple, multiple, growth, (pe, peer, g) =>
        near(
          convergenceReturn.compute(pe, peer, 10, 1, g, 0),
          convergenceReturn.compute(pe, peer, 5, 0.5, g, 0),
        ),
      ),
    );
  });

  test("a deeper discount earns more", () => {
    fc.assert(
      fc.property(multiple, multiple, between(0.1, 1), (pe, peer, k) => {
        expect(convergenceReturn.compute(pe * 0.9, peer, 5, k, 0, 0)).toBeGreaterThan(
          convergenceReturn.compute(pe, peer, 5, k, 0, 0),
        );
      }),
    );
  });
});

describe("CONTROLLAG", () => {
  const stock = between(1, 40);
  const use = between(1, 20);

  test("level use empties the stock in stock/use years", () => {
    fc.assert(fc.property(stock, use, (s, u) => near(controlLag.compute(s, u, 0, 0, 0), s / u)));
  });

  test("is Excel's NPER of a savings plan", () => {
    const draws = fc.sample(fc.tuple(stock, use, between(0.01, 0.6)), {
      numRuns: 50,
      seed: 20250127,
    });
    const theirs = evaluateCells(
      new Map(),
      draws.map(([s, u, g]) => `=NPER(${g},-${u},0,${s})`),
    ) as number[];
    draws.forEach(([s, u, g], i) => near(controlLag.compute(s, u, g, 0, 0), theirs[i]!, 1e-10));
  });

  test("what is used in those years is the stock", () => {
    fc.assert(
      fc.property(stock, use, between(0.05, 0.6), between(0, 0.9), (s, u, g, leak) => {
        const years = controlLag.compute(s, u, g, leak, 0);
        near((u * (1 - leak) * ((1 + g) ** years - 1)) / g, s, 1e-9);
      }),
    );
  });

  test("leakage and efficiency make it last longer, growth shorter", () => {
    fc.assert(
      fc.property(stock, use, between(0.1, 0.6), (s, u, g) => {
        // Within the first year, growth has not begun.
        fc.pre(s > 1.01 * u);
        const here = controlLag.compute(s, u, g, 0, 0);
        expect(controlLag.compute(s, u, g, 0.1, 0)).toBeGreaterThan(here);
        expect(controlLag.compute(s, u, g, 0, 0.05)).toBeGreaterThan(here);
        expect(controlLag.compute(s, u, g + 0.1, 0, 0)).toBeLessThan(here);
      }),
    );
  });

  test("efficiency that keeps up with use is level use", () => {
    fc.assert(
      fc.property(stock, use, growth, (s, u, g) => near(controlLag.compute(s, u, g, 0, g), s / u)),
    );
  });

  test("says that a stock lasts for ever", () => {
    expect(errorText("=MACRO.CONTROLLAG(10,4,0,1)")).toBe("CONTROLLAG: the stock is never used up");
    // Need halves each year: 4 + 2 + 1 ... is 8 in all.
    expect(evaluate("=MACRO.CONTROLLAG(8,4,0,0,1)")).toEqual([["#N/A"]]);
    expect(evaluate("=MACRO.CONTROLLAG(7.5,4,0,0,1)")[0]![0]).toBeCloseTo(4, 12);
  });
});

describe("TARIFFCOST", () => {
  type Output = "price" | "quantity" | "revenue" | "consumer" | "dwl" | "tot" | "net";
  const cost = (tariff: number, rho: number, eps: number, output: Output) =>
    tariffCost.compute(350, tariff, rho, eps, output) as number;
  const tariff = between(0.001, 1);
  const elasticity = between(-6, -0.01);
  const rho = between(0, 1);

  test("net is revenue less the cost to buyers, and terms of trade less the deadweight loss", () => {
    fc.assert(
      fc.property(tariff, rho, elasticity, (tau, pass, eps) => {
        const of = (output: Output) => cost(tau, pass, eps, output);
        near(of("net"), of("revenue") - of("consumer"), 1e-11);
        near(of("net"), of("tot") - of("dwl"));
      }),
    );
  });

  test("with full pass-through the country loses the deadweight and sellers nothing", () => {
    fc.assert(
      fc.property(tariff, elasticity, (tau, eps) => {
        expect(cost(tau, 1, eps, "tot")).toBe(0);
        expect(cost(tau, 1, eps, "net")).toBe(-cost(tau, 1, eps, "dwl"));
        expect(cost(tau, 1, eps, "net")).toBeLessThan(0);
        near(cost(tau, 1, eps, "price"), tau);
      }),
    );
  });

  test("without pass-through sellers pay all of it and nothing is lost", () => {
    fc.assert(
      fc.property(tariff, elasticity, (tau, eps) => {
        expect(cost(tau, 0, eps, "quantity") + 0).toBe(0);
        expect(cost(tau, 0, eps, "consumer") + 0).toBe(0);
        near(cost(tau, 0, eps, "net"), cost(tau, 0, eps, "revenue"));
      }),
    );
  });

  test("demand that does not react pays tariff times imports and loses nothing", () => {
    fc.assert(
      fc.property(tariff, (tau) => {
        near(cost(tau, 1, 0, "revenue"), 350 * tau);
        near(cost(tau, 1, 0, "consumer"), 350 * tau);
        expect(cost(tau, 1, 0, "net") + 0).toBe(0);
      }),
    );
  });

  test("the cost to buyers is the area beside the demand curve between the two prices", () => {
    fc.assert(
      fc.property(tariff, rho, elasticity, (tau, pass, eps) => {
        // Simpson's rule on 200 strips of the quantity bought at each price on the way.
        const rise = tau * pass;
        const h = rise / 200;
        let sum = 1 + (1 + rise) ** eps;
        for (let i = 1; i < 200; i++) sum += (i % 2 ? 4 : 2) * (1 + i * h) ** eps;
        near(cost(tau, pass, eps, "consumer"), (350 * sum * h) / 3, 1e-7);
      }),
    );
  });

  test("unit elasticity is the limit of those beside it, and imports times the log of the price", () => {
    fc.assert(
      fc.property(tariff, fc.constantFrom(1e-3, 1e-6, 1e-9, 1e-13), (tau, step) => {
        const at = cost(tau, 1, -1, "consumer");
        near(at, 350 * Math.log1p(tau));
        for (const eps of [-1 - step, -1 + step]) near(cost(tau, 1, eps, "consumer"), at, step);
      }),
    );
  });

  test("a triangle would say about twice the loss at the rates of 2025, and is right for small ones", () => {
    const triangle = (tau: number) => (tau * 350 * -cost(tau, 1, -2.53, "quantity")) / 2;
    expect(triangle(1.45) / cost(1.45, 1, -2.53, "dwl")).toBeCloseTo(1.926, 3);
    near(triangle(1e-4) / cost(1e-4, 1, -2.53, "dwl"), 1, 1e-3);
  });

  test("no loss is ever negative, however little demand reacts", () => {
    fc.assert(
      fc.property(tariff, rho, fc.constantFrom(-1e-16, -1e-13, -1e-9, -0.001), (tau, pass, eps) => {
        expect(cost(tau, pass, eps, "dwl")).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("no tariff, no effect", () => {
    const [, ...rows] = evaluate("=MACRO.TARIFFCOST(350,0)");
    expect(rows.map(([, value]) => value)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("money is proportional to imports, changes do not depend on them", () => {
    fc.assert(
      fc.property(tariff, rho, elasticity, between(0.1, 10), (tau, pass, eps, times) => {
        const one = tariffCost.compute(350, tau, pass, eps, "table") as (readonly [
          string,
          number,
        ])[];
        const many = tariffCost.compute(350 * times, tau, pass, eps, "table") as typeof one;
        one.forEach(([, value], i) => near(many[i]![1], i < 2 ? value : value * times, 1e-11));
      }),
    );
  });

  test("for a small tariff the loss is half of elasticity x imports x tariff squared", () => {
    near(cost(1e-6, 1, -2.53, "dwl"), (2.53 * 350 * 1e-12) / 2, 1e-5);
  });

  test("doubling a small tariff quadruples the loss and doubles the revenue", () => {
    near(cost(2e-6, 1, -2, "dwl") / cost(1e-6, 1, -2, "dwl"), 4, 1e-4);
    near(cost(2e-6, 1, -2, "revenue") / cost(1e-6, 1, -2, "revenue"), 2, 1e-4);
  });

  test("says what it wants of the elasticity", () => {
    expect(errorText("=MACRO.TARIFFCOST(350,0.193,1,2.53)")).toBe(
      "TARIFFCOST: elasticity must be 0 or less, got 2.53",
    );
  });
});

describe("SHARESHIFT", () => {
  const share = between(0.01, 0.99);
  const years = between(-20, 25);

  test("multiplies the odds by ((1+g)/(1+h))^n", () => {
    fc.assert(
      fc.property(share, growth, growth, years, (s, g, h, n) => {
        const after = shareShift.compute(s, g, h, n);
        near(after / (1 - after), (s / (1 - s)) * ((1 + g) / (1 + h)) ** n, 1e-9);
      }),
    );
  });

  test("stays between 0 and 1, and at its ends", () => {
    fc.assert(
      fc.property(share, growth, growth, years, (s, g, h, n) => {
        const after = shareShift.compute(s, g, h, n);
        expect(after).toBeGreaterThan(0);
        expect(after).toBeLessThan(1);
        expect(shareShift.compute(0, g, h, n)).toBe(0);
        expect(shareShift.compute(1, g, h, n)).toBe(1);
      }),
    );
  });

  test("equal growth changes nothing, and going back undoes it", () => {
    fc.assert(
      fc.property(share, growth, growth, years, (s, g, h, n) => {
        near(shareShift.compute(s, g, g, n), s);
        near(shareShift.compute(shareShift.compute(s, g, h, n), g, h, -n), s, 1e-10);
        near(shareShift.compute(shareShift.compute(s, g, h, n), h, g, n), s, 1e-10);
      }),
    );
  });

  test("the others' share is one less ours", () => {
    fc.assert(
      fc.property(share, growth, growth, years, (s, g, h, n) =>
        near(shareShift.compute(1 - s, h, g, n), 1 - shareShift.compute(s, g, h, n), 1e-9),
      ),
    );
  });
});
