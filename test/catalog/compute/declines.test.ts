import fc from "fast-check";
import { costDecline } from "../../../src/catalog/compute/costDecline";
import { declineRate } from "../../../src/catalog/compute/declineRate";
import { learningCurve } from "../../../src/catalog/compute/learningCurve";
import { errorText, evaluate } from "../../support/formula";
import { evaluateCells, startIronCalc } from "../../support/ironcalc";
import { between, expectNear } from "./_support";

beforeAll(startIronCalc);

/** Excel's own formulas, computed by an independent engine. */
const native = (formulas: readonly string[]) => evaluateCells(new Map(), formulas) as number[];

const cost = between(0.1, 1000);
const years = between(0.1, 20);

describe("COSTDECLINE", () => {
  test("starts at the cost and ends at the floor", () => {
    fc.assert(
      fc.property(cost, between(1.5, 100), between(0, 1), (c, f, part) => {
        const floor = c * part;
        expectNear(costDecline.compute(c, 0, f, floor), c);
        expectNear(costDecline.compute(c, 1000, f, floor), floor, 12, 1e-100);
      }),
    );
  });

  test("DECLINERATE finds its factor again", () => {
    fc.assert(
      fc.property(cost, years, between(0.5, 20), (c, t, f) => {
        expectNear(declineRate.compute(c, costDecline.compute(c, t, f, 0), t, "factor"), f, 10);
      }),
    );
  });

  test("years in a row can be taken one after the other", () => {
    fc.assert(
      fc.property(cost, years, years, between(1, 20), between(0, 1), (c, one, two, f, part) => {
        const floor = c * part;
        const first = costDecline.compute(c, one, f, floor);
        fc.pre(first >= floor);
        expectNear(
          costDecline.compute(first, two, f, floor),
          costDecline.compute(c, one + two, f, floor),
          9,
        );
      }),
    );
  });

  test("a factor of 1 stands still, one below 1 rises", () => {
    expect(costDecline.compute(60, 5, 1, 10)).toBe(60);
    expect(costDecline.compute(60, 1, 0.5, 0)).toBe(120);
  });

  test("a floor above the cost is refused, with both numbers", () => {
    expect(errorText("=MACRO.COSTDECLINE(60,3,10,70)")).toBe(
      "COSTDECLINE: floor must be at most the cost, 60, got 70",
    );
  });
});

describe("DECLINERATE", () => {
  test("says the same in four ways", () => {
    fc.assert(
      fc.property(cost, cost, years, (c, n, t) => {
        fc.pre(Math.abs(c / n - 1) > 1e-3);
        const f = declineRate.compute(c, n, t, "factor");
        expectNear(declineRate.compute(c, n, t, "percent"), 1 - 1 / f, 9, 1e-3);
        expectNear(declineRate.compute(c, n, t, "ooms"), Math.log10(f), 9, 1e-3);
        const months = declineRate.compute(c, n, t, "halving");
        expectNear(c * 2 ** ((-12 * t) / months), n, 9);
      }),
    );
  });

  test("the percentage is minus Excel's RRI, the halving time Excel's PDURATION", () => {
    const cases: [number, number, number][] = [
      [60, 0.06, 3],
      [36, 4, 1.5],
      [62, 1, 1.25],
      [3, 2.5, 7],
    ];
    const theirs = native(
      cases.flatMap(([c, n, t]) => [
        `=-RRI(${t},${c},${n})`,
        `=12*PDURATION((${c}/${n})^(1/${t})-1,1,2)`,
      ]),
    );
    cases.forEach(([c, n, t], i) => {
      expectNear(declineRate.compute(c, n, t, "percent"), theirs[2 * i]!);
      expectNear(declineRate.compute(c, n, t, "halving"), theirs[2 * i + 1]!, 11);
    });
  });

  test("backwards it is a rise of the same size", () => {
    fc.assert(
      fc.property(cost, cost, years, (c, n, t) => {
        fc.pre(Math.abs(c / n - 1) > 1e-3);
        expectNear(
          declineRate.compute(c, n, t, "factor") * declineRate.compute(n, c, t, "factor"),
          1,
        );
        expectNear(
          declineRate.compute(n, c, t, "halving"),
          -declineRate.compute(c, n, t, "halving"),
          9,
        );
      }),
    );
  });

  test("no time, a cost of nothing and a cost that stands still have answers of their own", () => {
    expect(evaluate("=MACRO.DECLINERATE(60,{0.06;0},{0;3})")).toEqual([["#DIV/0!"], ["#DIV/0!"]]);
    expect(errorText('=MACRO.DECLINERATE(60,60,3,"halving")')).toMatch(
      /new_cost must not equal cost/,
    );
    expect(declineRate.compute(60, 60, 3, "factor")).toBe(1);
    expect(declineRate.compute(60, 60, 3, "percent")).toBe(0);
    expect(errorText("=MACRO.DECLINERATE(0,1,3)")).toMatch(/cost must be above 0/);
  });
});

describe("LEARNINGCURVE", () => {
  const unitsMade = fc.integer({ min: 1, max: 400 });
  const ratio = between(0.55, 1);

  test("each doubling multiplies what follows the curve by the progress ratio", () => {
    fc.assert(
      fc.property(cost, unitsMade, ratio, (a, n, p) => {
        for (const [model, output] of [
          ["unit", "unit"],
          ["cumavg", "average"],
        ] as const)
          expectNear(
            learningCurve.compute(a, 2 * n, p, model, output),
            p * learningCurve.compute(a, n, p, model, output),
          );
      }),
    );
  });

  test("the units of both models add up to their totals, and totals over n are averages", () => {
    fc.assert(
      fc.property(cost, unitsMade, ratio, (a, n, p) => {
        for (const model of ["unit", "cumavg"] as const) {
          const total = learningCurve.compute(a, n, p, model, "total");
          let sum = 0;
          for (let k = 1; k <= n; k++) sum += learningCurve.compute(a, k, p, model, "unit");
          expectNear(sum, total, 10);
          expectNear(learningCurve.compute(a, n, p, model, "average"), total / n);
        }
      }),
    );
  });

  test("the first unit costs what it costs, whatever is asked", () => {
    for (const model of ["unit", "cumavg"] as const)
      for (const output of ["unit", "average", "total"] as const)
        for (const p of [0.3, 0.5, 0.8, 1, 1.1])
          expect(learningCurve.compute(100, 1, p, model, output)).toBe(100);
  });

  test("without progress every unit costs the same", () => {
    fc.assert(
      fc.property(cost, unitsMade, (a, n) => {
        for (const model of ["unit", "cumavg"] as const) {
          expectNear(learningCurve.compute(a, n, 1, model, "unit"), a, 11);
          expectNear(learningCurve.compute(a, n, 1, model, "total"), a * n, 11);
        }
      }),
    );
  });

  test("the millionth unit of the average curve keeps its digits: (1 + b) times the average", () => {
    const slope = Math.log2(0.8);
    const unit = learningCurve.compute(1, 1e6, 0.8, "cumavg", "unit");
    const average = learningCurve.compute(1, 1e6, 0.8, "cumavg", "average");
    expectNear(unit / average, (1 + slope) * (1 - slope / 2e6), 11);
  });

  test("the total is Excel's SUM over SEQUENCE", () => {
    const cases: [number, number, number][] = [
      [812, 250, 0.75],
      [100, 1000, 0.9],
      [1, 7, 1.1],
    ];
    const theirs = native(cases.map(([a, n, p]) => `=${a}*SUM(SEQUENCE(${n})^LOG(${p},2))`));
    cases.forEach(([a, n, p], i) =>
      expectNear(learningCurve.compute(a, n, p, "unit", "total"), theirs[i]!),
    );
  });

  test("the short way to the total of many units finds what adding them one by one does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 51, max: 5000 }),
        fc.double({ min: 0.05, max: 8, noNaN: true }),
        (n, p) => {
          let sum = 0;
          for (let k = n; k >= 1; k--) sum += k ** Math.log2(p);
          expectNear(learningCurve.compute(1, n, p, "unit", "total"), sum, 12);
        },
      ),
    );
    // At 50% each unit costs its reciprocal: the harmonic number of a million, from its series.
    const harmonic = Math.log(1e6) + 0.5772156649015329 + 1 / 2e6 - 1 / 12e12;
    expectNear(learningCurve.compute(1, 1e6, 0.5, "unit", "total"), harmonic, 13);
  });

  test("units are whole, from 1 to a million", () => {
    expect(errorText("=MACRO.LEARNINGCURVE(100,0)")).toBe(
      "LEARNINGCURVE: n must be a whole number between 1 and 1000000, got 0",
    );
    expect(evaluate("=MACRO.LEARNINGCURVE(100,{1.5;1000001})")).toEqual([["#NUM!"], ["#NUM!"]]);
    expect(errorText('=MACRO.LEARNINGCURVE(100,8,0.8,"wright")')).toMatch(/one of unit, cumavg/);
  });
});
