import fc from "fast-check";
import { DomainError } from "../../../src/calculation";
import { debtPath } from "../../../src/catalog/debt/debtPath";
import { debtStabPb } from "../../../src/catalog/debt/debtStabPb";
import { yearsToDebt } from "../../../src/catalog/debt/yearsToDebt";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, isNear } from "../../support/numbers";
import { balance, debt, feedback, growth, last, path, rate, refi } from "./_support";

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

  test("is so too for numbers that no country has", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(0.01, 1, 100),
        between(-1, 3),
        fc.oneof(between(0, 0.01), between(0, 100)),
        fc.oneof(balance, between(-5, 5)),
        fc.oneof(rate, between(-0.99, 10)),
        fc.oneof(growth, between(-0.99, 10)),
        fc.oneof(fc.constant(0), feedback, between(-50, 10_000)),
        refi,
        (scale, d, above, pb, r, g, f, share) => {
          const [debt, target, balance] = [d * scale, (d + above) * scale, pb * scale];
          const rows = path(debt, balance, r, g, 200, { feedback: f, refi: share });
          const first = rows.findIndex((row) => row[1]! >= target);
          return years(debt, target, balance, r, g, f, share) === (first < 0 ? null : first);
        },
      ),
      { numRuns: 2000 },
    ));

  test.each([
    ["melts", 1.2, 0, 0],
    ["settles below it", 1.2, -0.0001, 0],
    ["falls by surpluses, rates with it", 1.2, 0.01, 2],
  ])("does not follow debt for 200 years that %s", (_, target, pb, f) => {
    let asked = 0;
    const balance = { valueOf: () => (asked++, pb) } as unknown as number;
    expect(years(1, target, balance, 0.034, 0.038, f, 0.33)).toBeNull();
    expect(asked).toBeLessThan(10);
  });

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
