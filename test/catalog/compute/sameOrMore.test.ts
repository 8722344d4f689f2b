import fc from "fast-check";
import { sameOrMore } from "../../../src/catalog/compute/sameOrMore";
import { errorText } from "../../support/formula";
import { between, expectNear, factor, gain, longRun } from "./_support";

test("reinvesting a share is demand with minus that elasticity", () => {
  fc.assert(
    fc.property(between(0.1, 1e6), factor, between(0, 3), (d, e, theta) => {
      expectNear(sameOrMore.compute(d, e, theta), longRun(d, e, -theta));
    }),
  );
});

test("0 is the same with less, 1 more with the same, and between them a geometric mean", () => {
  fc.assert(
    fc.property(between(0.1, 1e6), factor, (d, e) => {
      expectNear(sameOrMore.compute(d, e, 0), d / e);
      expectNear(sameOrMore.compute(d, e, 1), d);
      expectNear(sameOrMore.compute(d, e, 0.5), Math.sqrt((d / e) * d));
    }),
  );
});

test("demand rises above its start exactly when more than the whole gain is reinvested", () => {
  fc.assert(
    fc.property(gain, between(0, 3), (e, theta) => {
      fc.pre(Math.abs(theta - 1) > 1e-9);
      expect(sameOrMore.compute(1, e, theta) > 1).toBe(theta > 1);
    }),
  );
});

test("a negative share is refused", () => {
  expect(errorText("=MACRO.SAMEORMORE(100,11,-0.1)")).toBe(
    "SAMEORMORE: reinvest must be 0 or more, got -0.1",
  );
});
