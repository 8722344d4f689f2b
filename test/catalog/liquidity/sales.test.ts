import fc from "fast-check";
import type { Row } from "../../../src/calculation";
import { bathtub } from "../../../src/catalog/liquidity/bathtub";
import { creditSpread } from "../../../src/catalog/liquidity/creditSpread";
import { fireSale } from "../../../src/catalog/liquidity/fireSale";
import { fireSaleSpiral } from "../../../src/catalog/liquidity/fireSaleSpiral";
import { errorText, evaluate } from "../../support/formula";
import { between, isNear } from "../../support/numbers";

const near = (a: number, b: number, tolerance = 1e-10) => isNear(a, b, tolerance);

describe("BATHTUB", () => {
  const levels = (level: number, inflow: number, drain: number, periods: number, leak = 0) =>
    (bathtub.compute(level, [inflow], [drain], periods, leak, 1) as readonly Row[]).map(
      (row) => row[1] as number,
    );
  const level = between(100, 8000);
  const flow = between(0, 300);
  const periods = fc.integer({ min: 1, max: 40 });

  test("stands still where as much drains as flows in and nothing leaks", () =>
    fc.assert(
      fc.property(level, flow, periods, (w, f, n) =>
        levels(w, f, f, n).every((now) => near(now, w)),
      ),
    ));

  test("is never below empty, and lower with a larger drain", () =>
    fc.assert(
      fc.property(level, flow, flow, flow, periods, between(0, 1), (w, f, d, more, n, leak) => {
        const path = levels(w, f, d, n, leak);
        const lower = levels(w, f, d + more, n, leak);
        return path.every((now, t) => now >= 0 && lower[t]! <= now + 1e-9);
      }),
    ));

  test("follows its closed form until the floor binds", () =>
    fc.assert(
      fc.property(level, flow, flow, periods, between(0.01, 0.5), (w, f, d, n, leak) => {
        const path = levels(w, f, d, n, leak);
        fc.pre(path.every((now) => now > 0));
        const rest = (f - d) / leak;
        return path.every((now, t) => near(now, rest + (w - rest) * (1 - leak) ** t, 1e-9));
      }),
    ));

  test("the change of the level is what flowed in less what drained and leaked", () =>
    fc.assert(
      fc.property(level, flow, flow, periods, between(0, 0.3), (w, f, d, n, leak) => {
        const path = levels(w, f, d, n, leak);
        fc.pre(path.every((now) => now > 0));
        const leaked = path.slice(0, -1).reduce((sum, now) => sum + leak * now, 0);
        return near(path.at(-1)! - w, n * (f - d) - leaked, 1e-9);
      }),
    ));

  test("a steady flow is the same as a range of equal flows", () =>
    expect(evaluate("=MACRO.BATHTUB(6000,50,80,3,1%)")).toEqual(
      evaluate("=MACRO.BATHTUB(6000,{50,50,50},{80;80;80},3,1%)"),
    ));

  test("over an empty tub the index is 0, and 100 only for prices that do not care", () => {
    expect(evaluate("=INDEX(MACRO.BATHTUB(100,0,200,1),3,3)")).toEqual([[0]]);
    expect(evaluate("=INDEX(MACRO.BATHTUB(100,0,200,1,0,0),3,3)")).toEqual([[100]]);
    expect(evaluate("=MACRO.BATHTUB(100,0,200,0,,,FALSE)")).toEqual([[0, 100, 100]]);
  });

  test("says what is wrong", () =>
    expect(errorText("=MACRO.BATHTUB(100,{0;40},70,3)")).toBe(
      "BATHTUB: inflow and drain must be one number or 3, one a period, got 2",
    ));
});

describe("FIRESALE", () => {
  const holding = fc.record({
    value: between(0, 200),
    trust: fc.integer({ min: 0, max: 4 }),
    slope: between(0, 0.005),
  });
  const holdings = fc.array(holding, { minLength: 1, maxLength: 6 });
  const cash = between(0, 600);
  type Holding = { value: number; trust: number; slope: number };
  const sale = (need: number, list: readonly Holding[]) => {
    const rows = fireSale.compute(
      need,
      list.map(({ value }) => value),
      list.map(({ trust }) => trust),
      list.map(({ slope }) => slope),
      list.map((_, i) => String(i)),
    ) as readonly Row[];
    const [total, shortfall] = rows.slice(-2) as [Row, Row];
    return {
      assets: rows.slice(0, -2) as unknown as readonly (readonly [string, ...number[]])[],
      sold: total[2] as number,
      proceeds: total[3] as number,
      left: total[5] as number,
      loss: total[6] as number,
      shortfall: shortfall[3] as number,
    };
  };

  test("raises the cash, or says by how much it falls short", () =>
    fc.assert(
      fc.property(cash, holdings, (need, list) => {
        const { proceeds, shortfall } = sale(need, list);
        return near(proceeds + shortfall, need);
      }),
    ));

  test("what the holdings were worth is proceeds, what is left, and the loss", () =>
    fc.assert(
      fc.property(cash, holdings, (need, list) => {
        const { proceeds, left, loss } = sale(need, list);
        return near(
          list.reduce((sum, { value }) => sum + value, 0),
          proceeds + left + loss,
        );
      }),
    ));

  test("no cash needed, nothing sold and nothing lost", () =>
    fc.assert(
      fc.property(holdings, (list) => {
        const { sold, loss, shortfall } = sale(0, list);
        return sold === 0 && loss === 0 && shortfall === 0;
      }),
    ));

  test("sells more for more cash", () =>
    fc.assert(
      fc.property(cash, cash, holdings, (a, b, list) => {
        const [low, high] = [sale(Math.min(a, b), list), sale(Math.max(a, b), list)];
        return high.sold >= low.sold - 1e-9 && high.loss >= low.loss - 1e-9;
      }),
    ));

  test("of one holding each further dollar takes more to raise and costs less: the first marks down all that is kept", () => {
    const share = between(0, 1);
    fc.assert(
      fc.property(share, share, holding, (a, b, one) => {
        const most = sale(1e6, [one]).proceeds;
        const [x, y, middle] = [a, b, (a + b) / 2].map((part) => sale(part * most, [one]));
        return (
          middle!.sold <= (x!.sold + y!.sold) / 2 + 1e-9 &&
          middle!.loss >= (x!.loss + y!.loss) / 2 - 1e-9
        );
      }),
    );
  });

  test("touches a holding only when all that are trusted less are gone", () =>
    fc.assert(
      fc.property(cash, holdings, (need, list) => {
        const { assets } = sale(need, list);
        return assets.every(
          ([, trust, sold], k) =>
            sold === 0 ||
            assets
              .slice(0, k)
              .every(
                ([name, lower, gone]) => lower! <= trust! && gone === list[Number(name)]!.value,
              ),
        );
      }),
    ));

  test("holdings of the same conviction are sold in the order given", () =>
    expect(
      evaluate('=MACRO.FIRESALE(5,{10;20;30},{2;1;1},0,{"a";"b";"c"},FALSE)').map(([name]) => name),
    ).toEqual(["b", "c", "a", "Total", "Shortfall"]));

  test("without price impact nothing is lost and what is sold is what is raised", () =>
    fc.assert(
      fc.property(cash, holdings, (need, list) => {
        const { sold, proceeds, loss } = sale(
          need,
          list.map((item) => ({ ...item, slope: 0 })),
        );
        return loss === 0 && near(sold, proceeds);
      }),
    ));

  test("the order of the input does not matter, where convictions differ", () =>
    fc.assert(
      fc.property(cash, holdings, (need, list) => {
        const distinct = list.map((item, i) => ({ ...item, trust: i }));
        const [there, back] = [sale(need, distinct), sale(need, [...distinct].reverse())];
        return (
          near(there.sold, back.sold) && near(there.loss, back.loss) && near(there.left, back.left)
        );
      }),
    ));

  test("is short of nothing where floating point leaves a crumb", () => {
    // 0.1 + 0.2 raises a little more than 0.3; three tenths a little less.
    expect(evaluate("=INDEX(MACRO.FIRESALE(0.8,{0.1;0.7},{1;2},0),5,4)")).toEqual([[0]]);
    expect(evaluate("=INDEX(MACRO.FIRESALE(0.3,{0.1;0.1;0.1;5},{1;2;3;4},0),5,3)")).toEqual([[0]]);
  });

  test("says what is wrong", () => {
    expect(errorText("=MACRO.FIRESALE(50,{20;30},{1;2;3})")).toBe(
      "FIRESALE: ranges must be as long as values, 2",
    );
    expect(errorText("=MACRO.FIRESALE(50,{5;30},{1;2},0.1)")).toBe(
      "FIRESALE: impact times value must be 1 or less, got 3 (item 2)",
    );
  });
});

describe("FIRESALESPIRAL", () => {
  const spiral = (shock: number, equity: number, rounds: number | "limit", impact = 0.0001) =>
    fireSaleSpiral.compute(shock, 1000, equity, impact, rounds) as readonly Row[];
  const total = (rows: readonly Row[]) => rows.at(-1)![4] as number;
  const shock = between(0.001, 0.1);
  const equity = between(120, 900);
  const rounds = fc.integer({ min: 0, max: 40 });

  test("follows the geometric sum while its losses are below the equity", () =>
    fc.assert(
      fc.property(shock, equity, rounds, (x, e, n) => {
        const ratio = (0.0001 * 1000 * (1000 - e)) / e;
        fc.pre((1000 * x) / (1 - ratio) < e);
        return near(total(spiral(x, e, n)), (1000 * x * (1 - ratio ** (n + 1))) / (1 - ratio));
      }),
    ));

  test("the limit is that of many rounds, sales and all, and each round is below it", () =>
    fc.assert(
      fc.property(between(0, 1), equity, rounds, between(0, 1.2e-4), (x, e, n, impact) => {
        const [, last] = spiral(x, e, "limit", impact) as [Row, Row];
        const many = spiral(x, e, 400, impact);
        const sold = many.reduce((sum, row) => sum + (row[2] as number), 0);
        return (
          near(total(many), last[4] as number, 1e-9) &&
          near(sold, last[2] as number, 1e-9) &&
          total(spiral(x, e, n, impact)) <= (last[4] as number) + 1e-9
        );
      }),
    ));

  test("never sells more than is held, and no price falls below 0", () =>
    fc.assert(
      fc.property(between(0, 1), between(5, 995), rounds, between(0, 0.02), (x, e, n, impact) => {
        const rows = spiral(x, e, n, impact);
        let held = 1000 * (1 - x);
        for (const [, , sales, drop] of rows.slice(1) as (readonly number[])[]) {
          if (sales! > held + 1e-9 || sales! < 0) return false;
          held = Math.max(0, held - sales! - 1000 * drop!);
        }
        return total(rows) <= 1000 * (1 + 1e-12);
      }),
    ));

  test("all that is left goes exactly when the losses have passed the equity", () =>
    fc.assert(
      fc.property(between(0, 0.5), equity, (x, e) => {
        const rows = spiral(x, e, 60) as (readonly number[])[];
        const sold = rows.reduce((sum, row) => sum + row[2]!, 0);
        const insolvent = rows.findIndex((row) => row[5]! > 1 + 1e-9);
        if (insolvent < 0 || insolvent > 50)
          return sold + total(rows as readonly Row[]) <= 1000 + 1e-6;
        const after = rows.slice(insolvent + 2);
        return after.every((row) => row[2] === 0) && sold + rows[insolvent]![4]! >= 1000 - 1e-6;
      }),
    ));

  test("is linear in the shock while solvent, and ends with it where selling moves no price", () =>
    fc.assert(
      fc.property(
        shock,
        between(250, 900),
        rounds,
        (x, e, n) =>
          near(total(spiral(x / 2, e, n)), total(spiral(x, e, n)) / 2) &&
          near(total(spiral(x, e, n, 0)), 1000 * x) &&
          near(total(spiral(x, e, "limit", 0)), 1000 * x),
      ),
    ));

  test("sales bring leverage back to where it was, against the loss that caused them", () =>
    fc.assert(
      fc.property(shock, between(200, 900), (x, e) => {
        const [start, first] = spiral(x, e, 1) as [Row, Row];
        const loss = start[1] as number;
        const sales = first[2] as number;
        return near((1000 - loss - sales) / (e - loss), 1000 / e, 1e-9);
      }),
    ));

  test("rounds are a whole number or the word limit, in any case", () => {
    expect(evaluate('=MACRO.FIRESALESPIRAL(1%,1000,200,,"LIMIT",FALSE)')).toEqual(
      evaluate('=MACRO.FIRESALESPIRAL(1%,1000,200,," limit",FALSE)'),
    );
    expect(errorText('=MACRO.FIRESALESPIRAL(1%,1000,200,,"all")')).toBe(
      'FIRESALESPIRAL: rounds must be a whole number between 0 and 1000, or limit, got the text "all"',
    );
    expect(evaluate("=MACRO.FIRESALESPIRAL(1%,1000,200,,1.5)")).toEqual([["#NUM!"]]);
    expect(evaluate("=MACRO.FIRESALESPIRAL(1%,1000,200,,TRUE)")).toEqual([["#VALUE!"]]);
  });

  test("says what is wrong", () => {
    expect(errorText('=MACRO.FIRESALESPIRAL(1%,1000,90,,"limit")')).toMatch(
      /^FIRESALESPIRAL: each round must be below the last, got 1.01/,
    );
    expect(errorText("=MACRO.FIRESALESPIRAL(1%,1000,1000)")).toBe(
      "FIRESALESPIRAL: equity must be below assets, 1000, got 1000",
    );
  });
});

describe("CREDITSPREAD", () => {
  test("has no answer where hardly anything is left of the shares, and says so", () => {
    expect(evaluate("=MACRO.CREDITSPREAD(300,{-0.9;-0.91;-0.99;-1})")).toEqual([
      [expect.closeTo(30000, 6)],
      ["#NUM!"],
      ["#NUM!"],
      ["#NUM!"],
    ]);
    expect(errorText("=MACRO.CREDITSPREAD(300,-0.99)")).toBe(
      "CREDITSPREAD: equity_change must be -0.9 or more, got -0.99",
    );
  });

  const spread = creditSpread.compute;
  const change = between(-0.9, 1);

  test("does not move with shares that do not, falls as they rise", () =>
    fc.assert(
      fc.property(
        between(20, 1000),
        change,
        between(0.01, 0.5),
        between(0.1, 4),
        (s, x, more, eta) =>
          spread(s, 0, eta) === s && spread(s, x + more, eta) < spread(s, x, eta),
      ),
    ));

  test("two changes in a row are the one that they make together", () =>
    fc.assert(
      fc.property(between(20, 1000), change, change, between(0, 4), (s, x, y, eta) =>
        near(spread(spread(s, x, eta), y, eta), spread(s, (1 + x) * (1 + y) - 1, eta), 1e-9),
      ),
    ));
});
