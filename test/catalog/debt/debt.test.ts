import fc from "fast-check";
import { DomainError } from "../../../src/calculation";
import { debtPath } from "../../../src/catalog/debt/debtPath";
import { debtSpiral } from "../../../src/catalog/debt/debtSpiral";
import { debtStabPb } from "../../../src/catalog/debt/debtStabPb";
import { debtTipping } from "../../../src/catalog/debt/debtTipping";
import { interestBill } from "../../../src/catalog/debt/interestBill";
import { interestShock } from "../../../src/catalog/debt/interestShock";
import { yearsToDebt } from "../../../src/catalog/debt/yearsToDebt";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, isNear } from "../../support/numbers";
import { averageRates, openingDebts } from "../../published/debt";

const debt = between(0.2, 2);
const balance = between(-0.06, 0.04);
const rate = between(0.001, 0.08);
const growth = between(-0.02, 0.08);
const feedback = between(0.1, 4);
const refi = between(0, 1);

/** One balance, rate and growth for all years. */
const path = (
  d: number,
  pb: number,
  r: number,
  g: number,
  years: number,
  options: { sfa?: number; feedback?: number; refi?: number; start?: number | null } = {},
) => {
  const { sfa = 0, feedback = 0, refi = 1, start = null } = options;
  return debtPath.compute(d, [pb], [r], [g], years, [sfa], feedback, refi, start) as number[][];
};
const last = (rows: number[][]) => rows.at(-1)!;
const measure = (rows: unknown, name: string) =>
  (rows as [string, unknown][]).find(([label]) => label === name)![1];

describe("DEBTPATH", () => {
  test.each([
    ["a deficit of 3%", "1,-3%,3.4%,3.8%", 2, 1.2569765706367386],
    ["with feedback and slow repricing", "1,-3%,3.4%,3.8%,10,0,2,33%", 2, 1.2754641879081379],
    ["its average rate", "1,-3%,3.4%,3.8%,10,0,2,33%", 3, 0.03779951182951256],
    ["rates a point higher", "1,-3%,4.4%,3.8%,10,0,2,33%,3.4%", 2, 1.3710935520805738],
    ["their average", "1,-3%,4.4%,3.8%,10,0,2,33%,3.4%", 3, 0.0487936930351207],
    ["their interest", "1,-3%,4.4%,3.8%,10,0,2,33%,3.4%", 4, 0.06239254445002456],
    ["a spiral at 3 bp a point", "1,-3%,5.4%,3.8%,10,0,3,33%,3.4%", 2, 1.49100161044278],
  ])("gives the tenth year of the paper: %s", (_, args, column, printed) => {
    const answer = evaluate(`=INDEX(MACRO.DEBTPATH(${args}),12,${column})`)[0]![0] as number;
    expect(Math.abs(answer / printed - 1)).toBeLessThan(1e-14);
  });

  test("its closed form holds when all debt is repriced at once and rates do not react", () =>
    fc.assert(
      fc.property(
        debt,
        balance,
        rate,
        growth,
        fc.integer({ min: 1, max: 60 }),
        (d, pb, r, g, n) => {
          const q = (1 + r) / (1 + g);
          fc.pre(Math.abs(q - 1) > 1e-6);
          const closed = q ** n * d - (pb * (q ** n - 1)) / (q - 1);
          return isNear(last(path(d, pb, r, g, n))[1]!, closed, 1e-8);
        },
      ),
    ));

  test("is the SCAN that an analyst would type", async () => {
    await startIronCalc();
    const [typed] = evaluateCells(new Map(), [
      "=INDEX(SCAN(1,SEQUENCE(10),LAMBDA(d,t,d*1.034/1.038+0.03)),10)",
    ]);
    expect(typed).toBeCloseTo(last(path(1, -0.03, 0.034, 0.038, 10))[1]!, 13);
  });

  test("DEBTSTABPB holds it flat", () =>
    fc.assert(
      fc.property(debt, rate, growth, (d, r, g) =>
        path(d, debtStabPb.compute(d, r, g, false), r, g, 30).every((row) =>
          isNear(row[1]!, d, 1e-10),
        ),
      ),
    ));

  test("interest less the balance plus other additions is the debt that is added", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, refi, between(-0.01, 0.01), (...drawn) => {
        const [d, pb, r, g, f, share, sfa] = drawn;
        const rows = path(d, pb, r, g, 12, { feedback: f, refi: share, sfa });
        return rows.slice(1).every((row, t) => {
          const before = rows[t]![1]!;
          const [, now, , interest, balanceNow, snowball] = row as [
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          return (
            isNear(interest - balanceNow + sfa, now - before / (1 + g)) &&
            isNear(snowball - balanceNow + sfa, now - before)
          );
        });
      }),
    ));

  test("debt is higher with a higher rate, lower growth or a lower balance", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const base = last(path(d, pb, r, g, 10, { feedback: f }))[1]!;
        fc.pre(path(d, pb, r, g, 10, { feedback: f }).every((row) => row[1]! > 0.01));
        return (
          last(path(d, pb, r + 0.001, g, 10, { feedback: f }))[1]! > base &&
          last(path(d, pb, r, g + 0.001, 10, { feedback: f }))[1]! < base &&
          last(path(d, pb - 0.001, r, g, 10, { feedback: f }))[1]! > base
        );
      }),
    ));

  test("a stock-flow adjustment acts as a lower balance of the same size", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, between(-0.02, 0.02), (d, pb, r, g, sfa) =>
        isNear(last(path(d, pb, r, g, 10, { sfa }))[1]!, last(path(d, pb - sfa, r, g, 10))[1]!),
      ),
    ));

  test("without repricing the average rate never moves", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, rate, (d, pb, r, g, start) =>
        path(d, pb, r, g, 10, { refi: 0, start, feedback: 3 }).every((row) => row[2] === start),
      ),
    ));

  test("one number and a range of the same number are the same path", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, (d, pb, r, g) => {
        const all = (x: number) => Array<number>(7).fill(x);
        const ranges = debtPath.compute(d, all(pb), all(r), all(g), null, [0], 2, 0.3, null);
        expect(ranges).toEqual(path(d, pb, r, g, 7, { feedback: 2, refi: 0.3 }));
      }),
    ));

  test("a path without bound shows #NUM! from that year on and keeps the years before", () => {
    const rows = evaluate("=MACRO.DEBTPATH(1E300,0,9,0,20)");
    expect((rows[8]![1] as number) / 1e307).toBeCloseTo(1, 12);
    expect(rows[20]![1]).toBe("#NUM!");
  });

  test("says which range has the wrong length", () =>
    expect(errorText("=MACRO.DEBTPATH(1,{-0.03;-0.02},3.4%,{0.03;0.03;0.03})")).toBe(
      "DEBTPATH: primary_balance must be one number or 3, one a year, got 2",
    ));
});

describe("DEBTSTABPB", () => {
  test("is nothing where the rate equals growth, and positive exactly where the rate is above it", () =>
    fc.assert(
      fc.property(debt, rate, growth, (d, r, g) => {
        expect(debtStabPb.compute(d, g, g, false)).toBe(0);
        return Math.sign(debtStabPb.compute(d, r, g, false)) === Math.sign(r - g);
      }),
    ));

  test("the shortcut is 1 + growth times the exact balance", () =>
    fc.assert(
      fc.property(debt, rate, growth, (d, r, g) =>
        isNear(debtStabPb.compute(d, r, g, true), (1 + g) * debtStabPb.compute(d, r, g, false)),
      ),
    ));

  test("is proportional to debt", () =>
    fc.assert(
      fc.property(debt, rate, growth, between(0.1, 10), (d, r, g, k) =>
        isNear(debtStabPb.compute(k * d, r, g, false), k * debtStabPb.compute(d, r, g, false)),
      ),
    ));
});

/** The rate that the market asks at another level of debt. */
const rateAt = (d: number, today: number, r: number, f: number) => r + (f / 100) * (d - today);
const tipping = (...args: [number, number, number, number, number]) => {
  const found: unknown = debtTipping.compute(...args);
  if (found instanceof DomainError && found.code === "NA") return null;
  return found as number;
};

describe("DEBTTIPPING and DEBTSPIRAL", () => {
  test("at the tipping point debt stands still", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const tip = tipping(d, pb, r, g, f);
        fc.pre(tip !== null && tip < 100);
        return isNear(debtStabPb.compute(tip!, rateAt(tip!, d, r, f), g, false), pb, 1e-10);
      }),
    ));

  test("from a little below it debt falls, from a little above it debt runs away", () => {
    const tip = debtTipping.compute(1, -0.002, 0.034, 0.038, 2);
    const follow = (start: number) =>
      last(path(start, -0.002, rateAt(start, 1, 0.034, 2), 0.038, 1000, { feedback: 2 }))[1]!;
    expect(follow(tip - 0.05)).toBeCloseTo(0.09383797060624945, 6);
    expect(follow(tip + 0.05)).not.toBeLessThan(1e6);
  });

  test("debt between the two levels falls every year and never through the stable one", () =>
    fc.assert(
      fc.property(
        ...([debt, between(-0.005, 0), rate, growth, feedback, between(0.05, 0.95)] as const),
        (d, pb, r, g, f, place) => {
          const rows = debtSpiral.compute(d, pb, r, g, f);
          const [low, high] = [measure(rows, "Stable debt"), measure(rows, "Tipping debt")];
          fc.pre(typeof low === "number" && typeof high === "number" && high - low > 0.01);
          const start = (low as number) + place * ((high as number) - (low as number));
          const line = path(start, pb, rateAt(start, d, r, f), g, 100, { feedback: f });
          return line.every(
            (row, t) =>
              row[1]! > (low as number) - 1e-12 && (t === 0 || row[1]! <= line[t - 1]![1]! + 1e-12),
          );
        },
      ),
    ));

  test("the verdict is the sign of next year's change", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, between(0, 4), (d, pb, r, g, f) => {
        const rows = debtSpiral.compute(d, pb, r, g, f);
        const change = measure(rows, "Next-year change") as number;
        fc.pre(Math.abs(change) > 1e-8);
        const rises = ["spiral", "converges"].includes(measure(rows, "Verdict") as string);
        return rises === change > 0;
      }),
    ));

  test("the table and the function give the same tipping point, and no other", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const shown = measure(debtSpiral.compute(d, pb, r, g, f), "Tipping debt");
        const tip = tipping(d, pb, r, g, f);
        return tip === null ? shown instanceof DomainError : shown === tip;
      }),
    ));

  test("a larger deficit lowers the tipping point, until there is none", () =>
    fc.assert(
      fc.property(debt, balance, rate, growth, feedback, (d, pb, r, g, f) => {
        const [tip, tighter] = [tipping(d, pb, r, g, f), tipping(d, pb + 0.001, r, g, f)];
        return tip === null || (tighter !== null && tighter > tip);
      }),
    ));

  test("as the feedback fades the tipping point becomes the debt that a surplus can carry", () =>
    fc.assert(
      fc.property(debt, between(0.001, 0.04), growth, between(0.01, 0.05), (d, pb, g, gap) =>
        isNear(
          debtTipping.compute(d, pb, g + gap, g, 1e-9),
          debtTipping.compute(d, pb, g + gap, g, 0),
          1e-6,
        ),
      ),
    ));

  test("at the balance that holds debt still, debt is at one of the two levels", () =>
    fc.assert(
      fc.property(debt, rate, growth, feedback, (d, r, g, f) => {
        const rows = debtSpiral.compute(d, debtStabPb.compute(d, r, g, false), r, g, f);
        fc.pre(Math.abs(r - g + (f / 100) * d) > 1e-4);
        const verdict = measure(rows, "Verdict");
        return r - g + (f / 100) * d > 0 ? verdict === "knife-edge" : verdict === "converges";
      }),
    ));

  test("between a surplus with growth above the rate and no feedback there is nothing to fear", () => {
    const rows = debtSpiral.compute(1, 0.01, 0.03, 0.05, 0);
    expect(measure(rows, "Stable debt")).toBe(0);
    expect(measure(rows, "Tipping debt")).toMatchObject({ code: "NA" });
    expect(measure(rows, "Verdict")).toBe("falling");
  });

  test("a deficit and growth above the rate without feedback converge from below", () => {
    const rows = debtSpiral.compute(1, -0.03, 0.03, 0.05, 0);
    expect(measure(rows, "Stable debt")).toBeCloseTo(1.575, 12);
    expect(measure(rows, "Verdict")).toBe("converges");
  });

  test("a rate above growth and a deficit without feedback is a spiral", () =>
    expect(measure(debtSpiral.compute(1, -0.01, 0.05, 0.03, 0), "Verdict")).toBe("spiral"));

  test("says why there is no tipping point", () => {
    expect(errorText("=MACRO.DEBTTIPPING(1,-3%,3.4%,3.8%)")).toBe(
      "DEBTTIPPING: debt rises from every level, got a primary balance of -0.03",
    );
    expect(errorText("=MACRO.DEBTTIPPING(1,1%,3%,5%,0)")).toBe(
      "DEBTTIPPING: debt settles from any level, got growth above the rate",
    );
    expect(errorText("=MACRO.DEBTTIPPING(1,1%,4%,4%,0)")).toBe(
      "DEBTTIPPING: rate must differ from growth where feedback is 0, got 0.04",
    );
  });
});

describe("YEARSTODEBT", () => {
  const years = (...args: [number, number, number, number, number, number, number]) => {
    const found: unknown = yearsToDebt.compute(...args);
    return found instanceof DomainError ? null : (found as number);
  };

  test("is the first row of DEBTPATH at the target or above", () =>
    fc.assert(
      fc.property(debt, between(0.5, 4), balance, rate, growth, between(0, 4), refi, (...args) => {
        const [d, target, pb, r, g, f, share] = args;
        const rows = path(d, pb, r, g, 200, { feedback: f, refi: share });
        const first = rows.findIndex((row) => row[1]! >= target);
        return years(...args) === (first < 0 ? null : first);
      }),
    ));

  test("a higher target takes at least as long", () =>
    fc.assert(
      fc.property(debt, between(0.5, 4), balance, rate, growth, (d, target, pb, r, g) => {
        const further = years(d, target + 0.1, pb, r, g, 2, 0.33);
        return further === null || years(d, target, pb, r, g, 2, 0.33)! <= further;
      }),
    ));

  test("beyond the tipping point every level is reached, below it none", () => {
    expect(years(1, 5, -0.006, 0.034, 0.038, 2, 1)).not.toBeNull();
    expect(years(1, 1.1, -0.002, 0.034, 0.038, 2, 1)).toBeNull();
  });

  test("says that the target is not reached", () =>
    expect(errorText("=MACRO.YEARSTODEBT(1,1.2,0,3.4%,3.8%)")).toBe(
      "YEARSTODEBT: debt is below 1.2 for all of 200 years",
    ));
});

describe("INTERESTSHOCK and INTERESTBILL", () => {
  const total = (shock: number, share = 0.33) =>
    interestShock.compute(openingDebts, averageRates, shock, share, "total") as number;

  test("gives each year of the paper", () => {
    const rows = interestShock.compute(openingDebts, averageRates, 10, 0.33, "table") as number[][];
    const printed = [
      0, 5.4626, 14.5874, 21.9907, 28.3512, 33.9401, 39.1791, 44.2005, 49.1483, 54.1999, 59.2157,
    ];
    expect(rows.map((row) => Number(row[2]!.toFixed(4)))).toEqual(printed);
    expect(last(rows)[3]).toBe(total(10));
  });

  test("at a refi of 1 is the paper's upper bound", () =>
    expect(total(10, 1)).toBeCloseTo(455.45654640230777, 9));

  test("no shock costs nothing, and a larger one more than in proportion", () =>
    fc.assert(
      fc.property(between(1, 300), between(0.05, 1), (shock, share) => {
        expect(total(0, share)).toBe(0);
        return total(2 * shock, share) > 2 * total(shock, share);
      }),
    ));

  test("costs more the faster debt is rolled over", () =>
    fc.assert(
      fc.property(
        between(1, 300),
        between(0, 0.9),
        (s, share) => total(s, share + 0.05) > total(s, share),
      ),
    ));

  test("is proportional to the debts", () =>
    fc.assert(
      fc.property(between(0.1, 10), (k) =>
        isNear(
          interestShock.compute(
            openingDebts.map((d) => k * d),
            averageRates,
            50,
            0.33,
            "total",
          ) as number,
          k * total(50),
        ),
      ),
    ));

  test("its first year is the rise of the first bill", () =>
    fc.assert(
      fc.property(between(1e3, 1e5), rate, between(-100, 300), refi, (d, r, s, share) =>
        isNear(
          interestShock.compute([d], [r], s, share, "total") as number,
          interestBill.compute(d, 0, s, 1, share),
        ),
      ),
    ));

  test("the two reprice alike: a bill's extra is the shock on the share that the table shows, year by year", () =>
    fc.assert(
      fc.property(between(1e3, 1e5), rate, between(-100, 300), between(0, 1), (d, r, s, share) => {
        const debts = Array.from({ length: 12 }, () => d);
        const rows = interestShock.compute(
          debts,
          debts.map(() => r),
          s,
          share,
          "table",
        ) as number[][];
        for (const [year, part] of rows)
          if (!isNear(interestBill.compute(d, r, s, year!, share), d * (r + (s / 10000) * part!)))
            return false;
        return true;
      }),
    ));

  test("the first year after a rise is the same in both", () => {
    const bill = interestBill.compute(28199, 0.03376, 100, 1, 0.33) - 28199 * 0.03376;
    expect(bill).toBeCloseTo(51.17, 2);
    const shock = evaluate("=MACRO.INTERESTSHOCK({28199},{0.03376},100)")[0]![0];
    expect(bill).toBeCloseTo(shock as number, 9);
  });

  test("a bill begins at the old average rate and ends at the new one", () =>
    fc.assert(
      fc.property(
        between(1e3, 1e5),
        rate,
        between(-100, 300),
        between(0.05, 1),
        (d, r, s, share) => {
          expect(interestBill.compute(d, r, s, 0, share)).toBe(d * r);
          return isNear(interestBill.compute(d, r, s, 2000, share), d * (r + s / 10000));
        },
      ),
    ));

  test("says that a rate is missing", () =>
    expect(errorText("=MACRO.INTERESTSHOCK({100;110},{0.03},10)")).toBe(
      "INTERESTSHOCK: rates must be 2, one for each debt, got 1",
    ));
});
