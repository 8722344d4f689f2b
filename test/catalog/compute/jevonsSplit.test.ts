import fc from "fast-check";
import { breakevenSplit } from "../../../src/catalog/compute/breakevenSplit";
import { breakevenElasticity } from "../../../src/catalog/compute/breakevenElasticity";
import { jevonsSplit } from "../../../src/catalog/compute/jevonsSplit";
import { errorText, evaluate } from "../../support/formula";
import { between, elasticity, expectNear, factor, gain, longRun, passThrough } from "./_support";

type Line = [string, number, number, number, number, number, number];
const split = (...args: Parameters<typeof jevonsSplit.compute>) =>
  jevonsSplit.compute(...args) as unknown as [Line, Line, Line];

const weight = between(0, 1);

describe("JEVONSSPLIT", () => {
  test("is JEVONSDEMAND segment by segment, and the total is their sum", () => {
    fc.assert(
      fc.property(
        weight,
        factor,
        elasticity,
        factor,
        elasticity,
        passThrough,
        (w, eT, xT, eI, xI, phi) => {
          const [training, inference, total] = split(100, w, eT, xT, eI, xI, phi);
          expectNear(training[5], longRun(100 * w, eT, xT, phi), 12, 1e-9);
          expectNear(inference[5], longRun(100 * (1 - w), eI, xI, phi), 12, 1e-9);
          expectNear(total[5], training[5] + inference[5]);
          expectNear(total[1], training[1] + inference[1]);
        },
      ),
    );
  });

  test("with the same gain and elasticity in both the split does not matter", () => {
    fc.assert(
      fc.property(weight, factor, elasticity, passThrough, (w, e, eps, phi) => {
        expectNear(split(100, w, e, eps, e, eps, phi)[2][5], longRun(100, e, eps, phi));
      }),
    );
  });

  test("change is after over before, less 1, in each row", () => {
    fc.assert(
      fc.property(
        between(0.01, 0.99),
        factor,
        elasticity,
        factor,
        elasticity,
        (w, eT, xT, eI, xI) => {
          for (const [, base, , , , after, change] of split(100, w, eT, xT, eI, xI, 1))
            expectNear(change, after / base - 1, 10, 1);
        },
      ),
    );
  });

  test("changes are told for a segment that has no share and for no demand at all", () => {
    const [training, , total] = split(0, 0, 10, -2, 10, 0, 1);
    expect(training[6]).toBeCloseTo(9, 12);
    expect(total[6]).toBeCloseTo(-0.9, 12);
    expect(total[5]).toBe(0);
  });

  test("what cannot be added is left empty in the total", () => {
    expect(evaluate("=MACRO.JEVONSSPLIT(100,0.5,2,-1,2,-1)")[3]!.slice(0, 5)).toEqual([
      "Total",
      100,
      "",
      "",
      "",
    ]);
  });
});

describe("BREAKEVENSPLIT", () => {
  test("with the break-even elasticity the total is the target", () => {
    fc.assert(
      fc.property(
        between(0, 0.9),
        gain,
        between(-0.9, 0),
        gain,
        between(1, 5),
        passThrough,
        (w, eT, xT, eI, target, phi) => {
          const eps = breakevenSplit.compute(w, eT, xT, eI, target, phi);
          expectNear(split(1, w, eT, xT, eI, eps, phi)[2][5], target, 9);
        },
      ),
    );
  });

  test("without training it is BREAKEVENELASTICITY", () => {
    fc.assert(
      fc.property(gain, elasticity, gain, between(1, 5), passThrough, (eT, xT, eI, target, phi) => {
        expectNear(
          breakevenSplit.compute(0, eT, xT, eI, target, phi),
          breakevenElasticity.compute(eI, target, phi),
        );
      }),
    );
  });

  test("the more of demand is inelastic training, the more elastic inference must be", () => {
    fc.assert(
      fc.property(between(0, 0.8), gain, gain, (w, eT, eI) => {
        expect(breakevenSplit.compute(w + 0.1, eT, -0.2, eI, 1, 1)).toBeLessThan(
          breakevenSplit.compute(w, eT, -0.2, eI, 1, 1),
        );
      }),
    );
  });

  test("unit-elastic training leaves inference at unit elasticity", () => {
    fc.assert(
      fc.property(between(0, 0.95), gain, gain, (w, eT, eI) => {
        expectNear(breakevenSplit.compute(w, eT, -1, eI, 1, 1), -1, 11);
      }),
    );
  });

  test("says which of the two holds the target by itself", () => {
    expect(errorText("=MACRO.BREAKEVENSPLIT(0.6,10,-1.5,8)")).toMatch(
      /^BREAKEVENSPLIT: training alone reaches the target, got 1\.89\d* of 1$/,
    );
    expect(errorText("=MACRO.BREAKEVENSPLIT(0.5,10,-1,10,0.5001)")).toMatch(
      /^BREAKEVENSPLIT: no elasticity reaches it; even at 0 demand is 0.1 times today's/,
    );
    expect(errorText("=MACRO.BREAKEVENSPLIT(1,11,0,11)")).toMatch(/training_share must not be 1/);
    expect(evaluate("=MACRO.BREAKEVENSPLIT(0.48,11,0,1)")).toEqual([["#DIV/0!"]]);
    expect(evaluate("=MACRO.BREAKEVENSPLIT(0.48,11,0,11,1,0)")).toEqual([["#DIV/0!"]]);
  });
});
