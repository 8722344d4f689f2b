import fc from "fast-check";
import { distillation } from "../../../src/catalog/compute/distillation";
import { distillBreakeven } from "../../../src/catalog/compute/distillBreakeven";
import { errorText } from "../../support/formula";
import { between, expectNear } from "./_support";

const cost = between(0.01, 100);
const accuracy = between(0.1, 1);

describe("DISTILLATION", () => {
  test("a model that is always right costs its price, whatever an error would", () => {
    fc.assert(
      fc.property(cost, between(0, 1000), (c, k) => {
        expect(distillation.compute(c, 1, k)).toBe(c);
      }),
    );
  });

  test("is the expectation over tries: price times 1/q tries, and (1-q)/q errors on the way", () => {
    fc.assert(
      fc.property(cost, accuracy, between(0, 100), (c, q, k) => {
        let [expected, stillWrong] = [0, 1];
        for (let tries = 0; tries < 500; tries++) {
          expected += stillWrong * (c + (1 - q) * k);
          stillWrong *= 1 - q;
        }
        expectNear(distillation.compute(c, q, k), expected, 10);
      }),
    );
  });

  test("is never below the price, and rises with the cost of an error", () => {
    fc.assert(
      fc.property(cost, between(0.1, 0.99), between(0, 100), (c, q, k) => {
        expect(distillation.compute(c, q, 0)).toBeGreaterThan(c);
        expect(distillation.compute(c, q, k + 1)).toBeGreaterThan(distillation.compute(c, q, k));
      }),
    );
  });

  test("a model that is never right has no cost", () => {
    expect(errorText("=MACRO.DISTILLATION(1,0)")).toBe(
      "DISTILLATION: accuracy must be above 0 and at most 1, got 0",
    );
  });
});

describe("DISTILLBREAKEVEN", () => {
  const teacher = between(0.9, 1);
  const student = between(0.5, 0.89);

  test("at the break-even both cost the same; above it the teacher is cheaper, below it the student", () => {
    fc.assert(
      fc.property(cost, teacher, between(0.01, 0.4), student, (c, q, part, p) => {
        const k = distillBreakeven.compute(c, q, c * part, p);
        const gap = (errorCost: number) =>
          distillation.compute(c, q, errorCost) - distillation.compute(c * part, p, errorCost);
        expectNear(gap(k), 0, 9, c + k);
        expect(gap(k * 1.01 + 1e-9)).toBeLessThan(0);
        expect(gap(k * 0.99)).toBeGreaterThan(0);
      }),
    );
  });

  test("exchanged roles have the same break-even", () => {
    fc.assert(
      fc.property(cost, teacher, between(0.01, 0.4), student, (c, q, part, p) => {
        expectNear(
          distillBreakeven.compute(c * part, p, c, q),
          distillBreakeven.compute(c, q, c * part, p),
        );
      }),
    );
  });

  test("doubling all prices doubles it", () => {
    fc.assert(
      fc.property(cost, teacher, between(0.01, 0.4), student, (c, q, part, p) => {
        expectNear(
          distillBreakeven.compute(2 * c, q, 2 * c * part, p),
          2 * distillBreakeven.compute(c, q, c * part, p),
        );
      }),
    );
  });

  test("where one of them is cheaper whatever an error costs, the text says which", () => {
    expect(errorText("=MACRO.DISTILLBREAKEVEN(1,0.97,0.25,0.98)")).toMatch(
      /the student is cheaper whatever an error costs/,
    );
    expect(errorText("=MACRO.DISTILLBREAKEVEN(0.2,0.99,0.25,0.97)")).toMatch(
      /the teacher is cheaper whatever an error costs/,
    );
    expect(errorText("=MACRO.DISTILLBREAKEVEN(1,0.98,0.25,0.98)")).toMatch(/the student/);
    expect(errorText("=MACRO.DISTILLBREAKEVEN(1,0.98,1.25,0.98)")).toMatch(/the teacher/);
    expect(errorText("=MACRO.DISTILLBREAKEVEN(1,0.98,1,0.98)")).toMatch(/neither is cheaper/);
  });
});
