import fc from "fast-check";
import { jevonsDemand } from "../../../src/catalog/compute/jevonsDemand";
import { jevonsRecovery } from "../../../src/catalog/compute/jevonsRecovery";
import { errorText, evaluate } from "../../support/formula";
import { between, expectNear, gain, speed } from "./_support";

const elastic = between(-4, -1.05);

test("in that year JEVONSDEMAND is back at its old level, below it before and above it after", () => {
  fc.assert(
    fc.property(gain, elastic, speed, (e, eps, s) => {
      const years = jevonsRecovery.compute(e, eps, s, 1);
      const at = (t: number) => jevonsDemand.compute(1, e, eps, 1, null, t, s, 1);
      expectNear(at(years), 1, 9);
      expect(at(years * 0.99)).toBeLessThan(1);
      expect(at(years * 1.01)).toBeGreaterThan(1);
    }),
  );
});

test("the gain does not matter, not even whether it is one", () => {
  fc.assert(
    fc.property(gain, elastic, speed, (e, eps, s) => {
      const years = jevonsRecovery.compute(2, eps, s, 1);
      for (const any of [e, 1 / e, 1]) expect(jevonsRecovery.compute(any, eps, s, 1)).toBe(years);
    }),
  );
});

test("more elastic and faster demand recover sooner; at once, if it adjusts at once", () => {
  fc.assert(
    fc.property(gain, elastic, speed, (e, eps, s) => {
      const years = jevonsRecovery.compute(e, eps, s, 1);
      expect(jevonsRecovery.compute(e, eps * 1.05, s, 1)).toBeLessThan(years);
      expect(jevonsRecovery.compute(e, eps, s * 1.04, 1)).toBeLessThan(years);
      expect(jevonsRecovery.compute(e, eps, 1, 1) + 0).toBe(0);
    }),
  );
});

test("only elasticity times pass-through counts", () => {
  fc.assert(
    fc.property(elastic, speed, between(0.3, 1), (eps, s, phi) => {
      expectNear(
        jevonsRecovery.compute(10, eps / phi, s, phi),
        jevonsRecovery.compute(10, eps, s, 1),
        10,
      );
    }),
  );
});

test("unit-elastic demand and less never recovers, and the text says what it would take", () => {
  expect(errorText("=MACRO.JEVONSRECOVERY(10,-1)")).toBe(
    "JEVONSRECOVERY: demand never recovers unless -elasticity*pass_through is above 1, got 1",
  );
  expect(evaluate("=MACRO.JEVONSRECOVERY(10,{-0.5;-1;-1.5},1)")).toEqual([["#N/A"], ["#N/A"], [0]]);
  expect(evaluate("=MACRO.JEVONSRECOVERY(10,-1.5,0)")).toEqual([["#NUM!"]]);
});
