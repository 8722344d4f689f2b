import fc from "fast-check";
import { breakevenElasticity } from "../../../src/catalog/compute/breakevenElasticity";
import { jevonsDemand } from "../../../src/catalog/compute/jevonsDemand";
import { errorText } from "../../support/formula";

const gain = fc.double({ min: 1.01, max: 100, noNaN: true });
const passThrough = fc.double({ min: 0.05, max: 1, noNaN: true });

test("to hold demand takes -1/pass_through, whatever the gain", () => {
  fc.assert(
    fc.property(gain, passThrough, (e, phi) => {
      expect(breakevenElasticity.compute(e, 1, phi)).toBeCloseTo(-1 / phi, 12);
      expect(breakevenElasticity.compute(1 / e, 1, phi)).toBeCloseTo(-1 / phi, 9);
    }),
  );
});

test("demand with the break-even elasticity is the target", () => {
  const target = fc.double({ min: 1, max: 20, noNaN: true });
  fc.assert(
    fc.property(gain, target, passThrough, (e, goal, phi) => {
      const elasticity = breakevenElasticity.compute(e, goal, phi);
      const demand = jevonsDemand.compute(1, e, elasticity, phi, null, null, 0.5, 1);
      expect(demand / goal).toBeCloseTo(1, 9);
    }),
  );
});

test("a higher target and a smaller pass-through both ask for more elastic demand", () => {
  fc.assert(
    fc.property(gain, passThrough, (e, phi) => {
      const here = breakevenElasticity.compute(e, 2, phi);
      expect(breakevenElasticity.compute(e, 2.1, phi)).toBeLessThan(here);
      expect(breakevenElasticity.compute(e, 2, phi / 1.1)).toBeLessThan(here);
    }),
  );
});

test("the lowest target with an answer is 1/efficiency, at an elasticity of 0", () => {
  expect(breakevenElasticity.compute(10, 0.1, 1)).toBeCloseTo(0, 15);
  expect(errorText("=MACRO.BREAKEVENELASTICITY(10,0.0999)")).toBe(
    "BREAKEVENELASTICITY: no elasticity reaches it; even at 0 demand is 0.1 times today's, got 0.0999",
  );
  expect(errorText("=MACRO.BREAKEVENELASTICITY(0.5,2.01)")).toMatch(/even at 0 demand is 2 times/);
});

test("says why no price moves", () => {
  expect(errorText("=MACRO.BREAKEVENELASTICITY(1,2)")).toMatch(/efficiency must not be 1/);
  expect(errorText("=MACRO.BREAKEVENELASTICITY(11,1,0)")).toMatch(/pass_through must not be 0/);
});
