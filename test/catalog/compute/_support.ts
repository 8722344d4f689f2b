import { jevonsDemand } from "../../../src/catalog/compute/jevonsDemand";
import { between } from "../../support/numbers";

export { between };

/** Spans in which an analyst works, and demand in the long run. */
export const gain = between(1.01, 100);
export const factor = between(0.05, 100);
export const elasticity = between(-2.5, 0);
export const passThrough = between(0.05, 1);
export const speed = between(0.05, 0.95);

export const longRun = (demand: number, e: number, eps: number, phi = 1) =>
  jevonsDemand.compute(demand, e, eps, phi, null, null, 0.5, 1);

/** Equal to `digits` relative digits. */
export function expectNear(got: number, expected: number, digits = 12, scale = 0) {
  const allowed = 10 ** -digits * Math.max(Math.abs(expected), scale);
  if (!(Math.abs(got - expected) <= allowed)) throw new Error(`${got} is not near ${expected}`);
}
