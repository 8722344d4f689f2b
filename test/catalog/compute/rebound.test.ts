import fc from "fast-check";
import { rebound } from "../../../src/catalog/compute/rebound";
import { errorText } from "../../support/formula";
import { between, elasticity, expectNear, factor, gain, longRun, passThrough } from "./_support";

test("is the part of the possible saving that JEVONSDEMAND does not show", () => {
  fc.assert(
    fc.property(gain, elasticity, passThrough, (e, eps, phi) => {
      const saved = 1 - longRun(1, e, eps, phi);
      expectNear(rebound.compute(e, eps, phi, "finite"), 1 - saved / (1 - 1 / e), 9, 1);
    }),
  );
});

test("is above 1 exactly where a gain makes demand for compute rise", () => {
  fc.assert(
    fc.property(gain, elasticity, passThrough, (e, eps, phi) => {
      fc.pre(Math.abs(eps * phi + 1) > 1e-9);
      expect(rebound.compute(e, eps, phi, "finite") > 1).toBe(longRun(1, e, eps, phi) > 1);
      expect(rebound.compute(e, eps, phi, "marginal") > 1).toBe(longRun(1, e, eps, phi) > 1);
    }),
  );
});

test("is 1 at an elasticity of -1/pass_through and 0 without response, by both methods", () => {
  fc.assert(
    fc.property(factor, passThrough, (e, phi) => {
      fc.pre(Math.abs(e - 1) > 1e-6);
      for (const method of ["finite", "marginal"] as const) {
        expectNear(rebound.compute(e, -1 / phi, phi, method), 1, 9);
        expect(rebound.compute(e, 0, phi, method) + 0).toBe(0);
      }
    }),
  );
});

test("the finite rebound of a small gain is the marginal one, to the size of the gain", () => {
  fc.assert(
    fc.property(elasticity, passThrough, between(-9, -3), (eps, phi, exponent) => {
      const small = 10 ** exponent;
      const marginal = rebound.compute(2, eps, phi, "marginal");
      const finite = rebound.compute(1 + small, eps, phi, "finite");
      // The second term of the series is marginal (marginal - 1) / 2 times the gain.
      expectNear(finite, marginal, 0, 4 * small + 1e-12);
    }),
  );
});

test("a large gain rebounds less than a small one below unit elasticity, and more above it", () => {
  fc.assert(
    fc.property(gain, elasticity, (e, eps) => {
      fc.pre(Math.abs(eps + 1) > 1e-6 && eps < -1e-6);
      const larger = rebound.compute(e * 2, eps, 1, "finite");
      expect(larger > rebound.compute(e, eps, 1, "finite")).toBe(eps < -1);
    }),
  );
});

test("no gain has no finite rebound, but a marginal one", () => {
  expect(errorText("=MACRO.REBOUND(1,-0.5)")).toBe("REBOUND: efficiency must not be 1, got 1");
  expect(rebound.compute(1, -0.5, 1, "marginal")).toBe(0.5);
  expect(errorText('=MACRO.REBOUND(2,-0.5,1,"gross")')).toMatch(/one of finite, marginal/);
});
