import fc from "fast-check";
import type { Row } from "../../../src/calculation";
import { caFinancing } from "../../../src/catalog/treasury/caFinancing";
import { clearingYield } from "../../../src/catalog/treasury/clearingYield";
import { fundingGap } from "../../../src/catalog/treasury/fundingGap";
import { reverseQe } from "../../../src/catalog/treasury/reverseQe";
import { tenYearEq } from "../../../src/catalog/treasury/tenYearEq";
import { treasuryClear } from "../../../src/catalog/treasury/treasuryClear";
import { treasuryYieldShock } from "../../../src/catalog/treasury/treasuryYieldShock";
import { yieldShockRange } from "../../../src/catalog/treasury/yieldShockRange";
import { rows as published } from "../../published/treasury";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, isNear } from "../../support/numbers";

const money = between(-1000, 1000);
const share = between(0, 1);
const holds = <T extends unknown[]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  claim: (...values: T) => boolean,
) =>
  fc.assert(
    fc.property(fc.tuple(...(arbitraries as unknown as fc.Arbitrary<unknown>[])), (values) =>
      claim(...(values as T)),
    ),
  );

test.each(published.map((row) => [row.id, row] as const))("published: %s", (_, row) => {
  const answer = evaluate(row.formula)[0]![0] as number;
  expect(Math.abs(answer - row.printed)).toBeLessThanOrEqual(row.tolerance);
});

describe("TREASURYYIELDSHOCK", () => {
  const shock = (
    amount: number,
    tenor: number | null = null,
    horizon: number | null = null,
    options: { gdp?: number; absorbed?: number; beta?: number } = {},
  ) => {
    const { gdp = 30135, absorbed = 0, beta = 75 } = options;
    return treasuryYieldShock.compute(amount, gdp, tenor, horizon, absorbed, beta, 0.4, 6);
  };
  const tenor = between(0.01, 50);
  const months = between(0, 120);

  test("is 0 without a shock, where all of it is absorbed, and for money at call", () =>
    holds<[number, number, number]>(
      [money, tenor, months],
      (amount, years, h) =>
        shock(0, years, h) === 0 &&
        shock(amount, years, h, { absorbed: 1 }) === 0 &&
        shock(amount, 0, h) === 0,
    ));

  test("is odd, adds up over shocks and is linear in the coefficient", () =>
    holds<[number, number, number, number]>(
      [money, money, tenor, months],
      (a, b, years, h) =>
        shock(-a, years, h) === -shock(a, years, h) &&
        isNear(shock(a, years, h) + shock(b, years, h), shock(a + b, years, h)) &&
        isNear(shock(a, years, h, { beta: 150 }), 2 * shock(a, years, h)),
    ));

  test("depends on the shock relative to GDP only", () =>
    holds<[number, number, number]>([money, tenor, between(0.1, 10)], (amount, years, k) =>
      isNear(shock(amount * k, years, 3, { gdp: 30135 * k }), shock(amount, years, 3)),
    ));

  test("rises with the tenor and fades with time, from the impact to the long run", () =>
    holds<[number, number, number, number]>(
      [tenor, between(0.01, 10), months, between(0.1, 24)],
      (years, more, h, later) =>
        shock(300, years + more, h) > shock(300, years, h) &&
        shock(300, years, h + later) < shock(300, years, h) &&
        shock(300, years, h) >= shock(300, years),
    ));

  test("no tenor is five years, no horizon is a horizon without end", () => {
    expect(shock(300, 5)).toBe(shock(300));
    expect(isNear(shock(300, 10, 1e6), shock(300, 10))).toBe(true);
    expect(isNear(shock(300, null, 6), 0.7 * shock(300, null, 0))).toBe(true);
  });

  test("keeps its digits for a bill of one day", () => {
    // k(n) is n/4 - n^2/24 near 0.
    const day = 1 / 365;
    const series = (day / 4) * (1 - day / 6 + day ** 2 / 48);
    expect(shock(300, day) / shock(300, 5)).toBeCloseTo(
      series / (1 - (1 - Math.exp(-2.5)) / 2.5),
      11,
    );
  });

  test("says what is wrong", () => {
    expect(errorText("=MACRO.TREASURYYIELDSHOCK(300,0)")).toBe(
      "TREASURYYIELDSHOCK: gdp must not be 0, got 0",
    );
    expect(errorText("=MACRO.TREASURYYIELDSHOCK(300,,,0,0,75,0.4,0)")).toBe(
      "TREASURYYIELDSHOCK: half_life_months must not be 0, got 0",
    );
    expect(errorText("=MACRO.TREASURYYIELDSHOCK(300,,,-1)")).toBe(
      "TREASURYYIELDSHOCK: horizon_months must be 0 or more, got -1",
    );
  });
});

describe("YIELDSHOCKRANGE", () => {
  const table = (amount: number, gdp = 30135) => yieldShockRange.compute(amount, gdp) as Row[];

  test("spans a hundredfold", () => {
    const lows = table(300).map((row) => row[4] as number);
    expect(Math.max(...lows) / Math.min(...lows)).toBeGreaterThan(100);
  });

  test("each effect is its coefficient times the shock in percent of GDP", () =>
    holds<[number, number]>([money, between(10000, 40000)], (amount, gdp) =>
      table(amount, gdp).every(
        ([, , low, high, lowBp, highBp]) =>
          isNear(lowBp as number, ((low as number) * 100 * amount) / gdp) &&
          (high === ""
            ? highBp === ""
            : isNear(highBp as number, ((high as number) * 100 * amount) / gdp)),
      ),
    ));

  test("the point estimate lies within its own study's rows", () => {
    const row = (name: string) => table(300).find(([source]) => source === name)!;
    const impact = treasuryYieldShock.compute(300, 30135, null, 0, 0, 75, 0.4, 6);
    const [, , , , low, high] = row("Beltran et al. 2012, impact");
    expect(impact).toBeGreaterThan(low as number);
    expect(impact).toBeLessThan(high as number);
  });
});

describe("FUNDINGGAP and CAFINANCING", () => {
  test("the gap is linear in the inflow and in the drop, and none where all rotates or adjusts", () =>
    holds<[number, number, number, number]>(
      [between(0, 1000), share, share, share],
      (e, d, x, y) =>
        isNear(fundingGap.compute(2 * e, d, 1, x, y), 2 * fundingGap.compute(e, d, 1, x, y)) &&
        isNear(fundingGap.compute(e, d / 2, 1, x, y), fundingGap.compute(e, d, 1, x, y) / 2) &&
        fundingGap.compute(e, d, 1, 1, y) === 0 &&
        fundingGap.compute(e, d, 1, x, 1) === 0,
    ));

  test("a sudden stop costs 20 bp in the long run and 50 on impact", () => {
    const gap = "MACRO.FUNDINGGAP(300,1,1,25%,10%)";
    expect(evaluate(`=MACRO.TREASURYYIELDSHOCK(${gap})`)[0]![0]).toBeCloseTo(20.159283, 6);
    expect(evaluate(`=MACRO.TREASURYYIELDSHOCK(${gap},,,0)`)[0]![0]).toBeCloseTo(50.398208, 6);
  });

  test("the accounts balance before and after, and the gap is that of FUNDINGGAP", () =>
    holds<[number, number, number, number]>(
      [money, between(0, 600), money, share],
      (ca, e, t, drop) => {
        const rows = caFinancing.compute(ca, e, t, null, drop) as readonly Row[];
        const column = (j: number) => rows.map((row) => row[j] as number);
        return (
          [1, 2].every((j) => {
            const [deficit, equity, treasury, other, gap] = column(j) as [
              number,
              number,
              number,
              number,
              number,
            ];
            return isNear(deficit, equity + treasury + other + gap);
          }) &&
          column(1)[4] === 0 &&
          isNear(column(2)[4]!, fundingGap.compute(e, drop, 1, 0, 0)) &&
          rows.every(([, before, after, change]) =>
            isNear((after as number) - (before as number), change as number),
          )
        );
      },
    ));
});

describe("CLEARINGYIELD and TREASURYCLEAR", () => {
  const book = [
    [4291, 0],
    [3780, 0],
    [4733, 0.08],
    [2416, 0.15],
    [1524, 0.05],
    [11455, 0.02],
  ] as const;
  const holdings = book.map(([h]) => h);
  const semis = book.map(([, e]) => e);
  const buyer = fc.tuple(between(0, 10000), between(0.01, 0.3), between(-200, 200));
  const buyers = fc
    .array(buyer, { minLength: 1, maxLength: 6 })
    .filter((list) => list.some(([h]) => h > 1));
  const split = (list: readonly (readonly [number, number, number])[]) =>
    [0, 1, 2].map((k) => list.map((item) => item[k]!)) as [number[], number[], number[]];

  test("what is bought adds up to the amount", () =>
    holds<[number, [number, number, number][]]>([money, buyers], (amount, list) => {
      const [h, e, a] = split(list);
      const rows = treasuryClear.compute(amount, null, h, e, a) as readonly Row[];
      const buys = rows.slice(0, -1).map((row) => row[3] as number);
      const size = buys.reduce((sum, b) => sum + Math.abs(b), 1);
      return Math.abs(buys.reduce((sum, b) => sum + b, 0) - amount) <= 1e-12 * size;
    }));

  test("the table clears at the yield of CLEARINGYIELD", () =>
    holds<[number, [number, number, number][]]>([money, buyers], (amount, list) => {
      const [h, e, a] = split(list);
      const rows = treasuryClear.compute(amount, null, h, e, a) as readonly Row[];
      return rows.at(-1)![3] === clearingYield.compute(amount, h, e, a);
    }));

  test("the yield is linear in the amount and 0 for 0", () =>
    holds<[number]>(
      [money],
      (amount) =>
        isNear(
          clearingYield.compute(2 * amount, holdings, semis, null),
          2 * clearingYield.compute(amount, holdings, semis, null),
        ) && clearingYield.compute(0, holdings, semis, null) === 0,
    ));

  test("a buyer who responds more lowers the yield", () =>
    holds<[number, number]>(
      [fc.nat(5), between(0.001, 0.2)],
      (i, more) =>
        clearingYield.compute(
          300,
          holdings,
          semis.map((e, j) => (j === i ? e + more : e)),
          null,
        ) < clearingYield.compute(300, holdings, semis, null),
    ));

  test("who does not respond only does what he does anyway", () =>
    holds<[number, number]>([money, money], (amount, sale) => {
      const rows = treasuryClear.compute(amount, null, null, semis, [
        0,
        sale,
        0,
        0,
        0,
        0,
      ]) as readonly Row[];
      return rows[0]![3] === 0 && rows[1]![3] === sale;
    }));

  test("splitting a class in two changes nothing", () =>
    holds<[number, number]>([money, share], (amount, part) =>
      isNear(
        clearingYield.compute(
          amount,
          [...holdings.slice(0, 5), 11455 * part, 11455 * (1 - part)],
          [...semis, 0.02],
          null,
        ),
        clearingYield.compute(amount, holdings, semis, null),
      ),
    ));

  test("1% of GDP clears near the long-run estimate of 30 bp", () =>
    expect(clearingYield.compute(301.35, holdings, semis, null)).toBeCloseTo(28.8, 1));

  test("a range of amounts gives a yield for each", () =>
    expect(evaluate("=MACRO.CLEARINGYIELD({100;200},{1000;500},{0.1;0.2})")).toEqual([
      [50],
      [100],
    ]));

  test("buyers without names are numbered, those of the book are not", () => {
    expect(
      evaluate("=MACRO.TREASURYCLEAR(60,,{1000;500},{0.1;0.1},,FALSE)").map(([name]) => name),
    ).toEqual(["Buyer 1", "Buyer 2", "Clearing yield change (bp)"]);
    expect(evaluate("=MACRO.TREASURYCLEAR(60)")[1]![0]).toBe("Federal Reserve");
  });

  test("says what is wrong", () => {
    expect(errorText("=MACRO.CLEARINGYIELD(300,{1000;500},{0.1})")).toBe(
      "CLEARINGYIELD: ranges must be of one length, got 2, 1, 2",
    );
    expect(errorText('=MACRO.TREASURYCLEAR(300,{"Banks"})')).toBe(
      "TREASURYCLEAR: buyers must be as many as holdings, 6, got 1",
    );
    expect(errorText("=MACRO.CLEARINGYIELD(300,{1000},{0})")).toBe(
      "CLEARINGYIELD: some buyer must respond to the yield, got 0",
    );
  });
});

describe("TENYEAREQ and REVERSEQE", () => {
  beforeAll(startIronCalc);

  test("the duration is Excel's MDURATION of a par bond", () => {
    const cases = [2, 5, 10, 20, 30].flatMap((years) =>
      [0.01, 0.045, 0.09].map((y) => ({ years, y })),
    );
    const native = evaluateCells(
      new Map(),
      cases.map(
        ({ years, y }) =>
          `=MDURATION(DATE(2025,1,15),DATE(${2025 + years},1,15),${y},${y},2)/MDURATION(DATE(2025,1,15),DATE(2035,1,15),${y},${y},2)`,
      ),
    );
    cases.forEach(({ years, y }, i) =>
      expect(tenYearEq.compute(1, years, y) / (native[i] as number)).toBeCloseTo(1, 11),
    );
  });

  test("ten years are ten years at any yield, and the yield of 0 is a limit, not a jump", () =>
    holds<[number, number, number]>(
      [money, between(-0.05, 0.2), between(0, 30)],
      (amount, y, years) =>
        isNear(tenYearEq.compute(amount, 10, y), amount) &&
        isNear(tenYearEq.compute(1, years, 1e-12), tenYearEq.compute(1, years, 0), 1e-9),
    ));

  test("longer bonds carry more duration, in a shrinking proportion", () =>
    holds<[number, number, number]>(
      [between(0.5, 29), between(0.1, 5), between(0.001, 0.1)],
      (years, more, y) => {
        const shorter = tenYearEq.compute(1, years, y);
        const longer = tenYearEq.compute(1, years + more, y);
        return longer > shorter && longer / (years + more) < shorter / years;
      },
    ));

  test("reverse easing is linear in the amount, and purchases undo it", () =>
    holds<[number, number]>(
      [money, between(0, 30)],
      (amount, years) =>
        isNear(
          reverseQe.compute(2 * amount, years, 0.045, 30135, 5.6),
          2 * reverseQe.compute(amount, years, 0.045, 30135, 5.6),
        ) &&
        reverseQe.compute(-amount, years, 0.045, 30135, 5.6) ===
          -reverseQe.compute(amount, years, 0.045, 30135, 5.6),
    ));

  test("prices the presets as their paper does", () => {
    expect(reverseQe.compute(500, 12, 0.045, 30135, 5.6)).toBeCloseTo(10.703157, 6);
    expect(reverseQe.compute(300, 7, 0.045, 30135, 5.6)).toBeCloseTo(4.154, 3);
  });
});
