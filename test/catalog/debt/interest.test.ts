import fc from "fast-check";
import { interestBill } from "../../../src/catalog/debt/interestBill";
import { interestShock } from "../../../src/catalog/debt/interestShock";
import { averageRates, openingDebts } from "../../published/debt";
import { errorText, evaluate } from "../../support/formula";
import { between, isNear } from "../../support/numbers";
import { last, rate, refi } from "./_support";

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
