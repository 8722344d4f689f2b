import fc from "fast-check";
import { commoditise } from "../../../src/catalog/compute/commoditise";
import { priceCut } from "../../../src/catalog/compute/priceCut";
import { tokenCost } from "../../../src/catalog/compute/tokenCost";
import { tokenPrice } from "../../../src/catalog/compute/tokenPrice";
import { errorText, evaluate } from "../../support/formula";
import { between, elasticity, expectNear } from "./_support";

const price = between(0.01, 100);
const margin = between(-0.5, 0.95);

describe("TOKENPRICE", () => {
  test("leaves the margin it was asked for", () => {
    fc.assert(
      fc.property(price, margin, (cost, m) => {
        const p = tokenPrice.compute(cost, m);
        expectNear((p - cost) / p, m, 12, 1);
      }),
    );
  });

  test("a margin given up cuts the price by as much", () => {
    fc.assert(
      fc.property(price, margin, (cost, m) => {
        expectNear(tokenPrice.compute(cost, 0) / tokenPrice.compute(cost, m) - 1, -m, 12, 1);
      }),
    );
  });

  test("no price has a margin of 1 or more", () => {
    expect(errorText("=MACRO.TOKENPRICE(2,1)")).toMatch(/gross_margin must not be 1/);
    expect(evaluate("=MACRO.TOKENPRICE(2,{1;1.01})")).toEqual([["#DIV/0!"], ["#NUM!"]]);
  });
});

describe("TOKENCOST", () => {
  test("a year of tokens at that cost pays for a year of hours", () => {
    fc.assert(
      fc.property(price, between(1, 1e5), between(0.01, 1), (rent, speed, use) => {
        const tokens = speed * use * 3600 * 8760;
        expectNear((tokenCost.compute(rent, speed, use) * tokens) / 1e6, rent * 8760);
      }),
    );
  });

  test("twice the throughput or twice the utilisation halves it; so does half the rent", () => {
    fc.assert(
      fc.property(price, between(1, 1e5), between(0.01, 0.5), (rent, speed, use) => {
        const half = tokenCost.compute(rent, speed, use) / 2;
        expectNear(tokenCost.compute(rent, 2 * speed, use), half);
        expectNear(tokenCost.compute(rent, speed, 2 * use), half);
        expectNear(tokenCost.compute(rent / 2, speed, use), half);
      }),
    );
  });

  test("hardware that serves nothing has no cost per token", () => {
    expect(evaluate("=MACRO.TOKENCOST(2,0)")).toEqual([["#DIV/0!"]]);
    expect(errorText("=MACRO.TOKENCOST(2,1000,0)")).toMatch(/must not be 0/);
    expect(evaluate("=MACRO.TOKENCOST(2,-1)")).toEqual([["#NUM!"]]);
  });
});

describe("PRICECUT", () => {
  const cut = (p0: number, p1: number, m0: number, m1: number) =>
    priceCut.compute(p0, p1, m0, m1, "table") as [string, number, number, number][];

  test("cost and margin multiply to the price, and their log shares add up to 1", () => {
    fc.assert(
      fc.property(price, price, margin, margin, (p0, p1, m0, m1) => {
        fc.pre(Math.abs(p1 / p0 - 1) > 1e-3);
        const [whole, cost, profit] = cut(p0, p1, m0, m1) as [
          [string, number, number, number],
          [string, number, number, number],
          [string, number, number, number],
        ];
        expectNear(cost[1] * profit[1], whole[1]);
        expect(whole[3]).toBe(1);
        expectNear(cost[3] + profit[3], 1, 9, 1);
      }),
    );
  });

  test("unchanged margins make it all efficiency, unchanged costs all margin", () => {
    fc.assert(
      fc.property(price, price, margin, margin, (p0, p1, m0, m1) => {
        fc.pre(Math.abs(p1 / p0 - 1) > 1e-3 && Math.abs(m1 - m0) > 1e-3);
        expectNear(cut(p0, p1, m0, m0)[1]![3], 1);
        const sold = tokenPrice.compute(1, m0);
        const resold = tokenPrice.compute(1, m1);
        expectNear(cut(sold, resold, m0, m1)[2]![3], 1, 9);
      }),
    );
  });

  test("efficiency undoes TOKENPRICE: it is the cost before over the cost after", () => {
    fc.assert(
      fc.property(price, price, margin, margin, (c0, c1, m0, m1) => {
        const [p0, p1] = [tokenPrice.compute(c0, m0), tokenPrice.compute(c1, m1)];
        expectNear(priceCut.compute(p0, p1, m0, m1, "efficiency") as number, c0 / c1);
      }),
    );
  });

  test("the other way round the factors are inverted and the shares the same", () => {
    fc.assert(
      fc.property(price, price, margin, margin, (p0, p1, m0, m1) => {
        fc.pre(Math.abs(p1 / p0 - 1) > 1e-2);
        const there = cut(p0, p1, m0, m1);
        const back = cut(p1, p0, m1, m0);
        there.forEach((row, i) => {
          expectNear(row[1] * back[i]![1], 1);
          expectNear(row[3], back[i]![3], 9, 1);
        });
      }),
    );
  });

  test("an unchanged price has factors but no shares", () => {
    const rows = evaluate("=MACRO.PRICECUT(2,2,0.5,0.6)");
    expect(rows[2]!.slice(1)).toEqual([
      expect.closeTo(0.8, 12),
      expect.closeTo(-0.2, 12),
      "#DIV/0!",
    ]);
    expect(errorText("=MACRO.PRICECUT(2,0,0.5,0.6)")).toBe(
      "PRICECUT: new_price must be above 0, got 0",
    );
  });
});

describe("COMMODITISE", () => {
  const rows = (...args: Parameters<typeof commoditise.compute>) =>
    commoditise.compute(...args) as [string, number, number, number][];

  test("unit-elastic demand leaves revenue as it was", () => {
    fc.assert(
      fc.property(between(1, 1000), margin, margin, (r, m0, m1) => {
        expectNear(rows(r, m0, m1, -1)[2]![2], r);
      }),
    );
  });

  test("an unchanged margin changes nothing", () => {
    fc.assert(
      fc.property(between(1, 1000), margin, elasticity, (r, m, eps) => {
        for (const [, before, after, change] of rows(r, m, m, eps)) {
          expectNear(after, before, 12, 1e-9);
          expectNear(change, 0, 12, r);
        }
      }),
    );
  });

  test("without margin there is no profit, however much is sold", () => {
    fc.assert(
      fc.property(between(1, 1000), margin, elasticity, (r, m, eps) => {
        expect(rows(r, m, 0, eps)[4]![2]).toBe(0);
      }),
    );
  });

  test("revenue is price times volume, and cost follows volume", () => {
    fc.assert(
      fc.property(between(1, 1000), margin, margin, elasticity, (r, m0, m1, eps) => {
        const [p, v, revenue, , profit] = rows(r, m0, m1, eps).map((row) => row[2]) as [
          number,
          number,
          number,
          number,
          number,
        ];
        expectNear(revenue, r * p * v);
        expectNear(revenue - profit, r * (1 - m0) * v, 9);
      }),
    );
  });

  test("the price moves as TOKENPRICE says", () => {
    fc.assert(
      fc.property(margin, margin, (m0, m1) => {
        expectNear(
          rows(1, m0, m1, -1)[0]![2],
          tokenPrice.compute(1, m1) / tokenPrice.compute(1, m0),
        );
      }),
    );
  });

  test("a lower margin raises revenue exactly where demand is more than unit-elastic", () => {
    fc.assert(
      fc.property(between(0.1, 0.9), elasticity, (m, eps) => {
        fc.pre(Math.abs(eps + 1) > 1e-6);
        expect(rows(10, m, m - 0.1, eps)[2]![3] > 0).toBe(eps < -1);
      }),
    );
  });
});
