/** What the functions of this family share. */
import { divisionByZero, notAvailable } from "../../calculation";

/**
 * How many times as much of a service is bought once it needs `efficiency` times less compute: the price falls to
 * e^-phi, and demand follows with the elasticity epsilon.
 */
export const serviceMultiple = (efficiency: number, elasticity: number, passThrough: number) =>
  efficiency ** (-elasticity * passThrough);

/** The elasticity at which demand for compute becomes `target` times what it was. The function `name` speaks. */
export function breakEven(name: string, efficiency: number, target: number, passThrough: number) {
  if (efficiency === 1) throw divisionByZero(`${name}: without a gain nothing moves, got 1`);
  if (passThrough === 0)
    throw divisionByZero(`${name}: with no pass-through no price moves, got pass_through 0`);
  const elasticity = -Math.log(target * efficiency) / (Math.log(efficiency) * passThrough);
  if (elasticity > 0)
    throw notAvailable(
      `${name}: no elasticity reaches it; even at 0 demand is ${1 / efficiency} times today's, got ${target}`,
    );
  return elasticity;
}
