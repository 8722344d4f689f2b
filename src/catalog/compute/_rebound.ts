/** What the functions of this family share. */
import { interval, notAvailable, power } from "../../calculation";
import { noDivisor } from "../divisor";

/** A margin on the price: below 1, and below 0 where it is sold under cost. */
export const belowOne = interval("(-inf, 1)");

/** A speed or an accuracy: a share that is not 0. */
export const someShare = interval("(0, 1]");

/**
 * How many times as much of a service is bought once it needs `efficiency` times less compute: the price falls to
 * e^-phi, and demand follows with the elasticity epsilon.
 */
export const serviceMultiple = (efficiency: number, elasticity: number, passThrough: number) =>
  power(efficiency, -elasticity * passThrough);

/** The elasticity at which demand for compute becomes `target` times what it was. */
export function breakEven(efficiency: number, target: number, passThrough: number) {
  if (efficiency === 1) return noDivisor("efficiency", 1);
  if (passThrough === 0) return noDivisor("pass_through");
  const elasticity = -Math.log(target * efficiency) / (Math.log(efficiency) * passThrough);
  if (elasticity > 0)
    return notAvailable(
      () =>
        `no elasticity reaches it; even at 0 demand is ${1 / efficiency} times today's, got ${target}`,
    );
  return elasticity;
}
