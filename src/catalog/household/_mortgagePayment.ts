import { type DomainError, numError } from "../../calculation";
import { levelPayment } from "../flows";

/** An answer from the monthly payment on a loan after a change of yields, over the payment before. */
export function fromPayment(
  rate: number,
  shock: number,
  years: number,
  passThrough: number,
  answer: (ratio: number) => number,
): number | DomainError {
  const after = rate + (shock * passThrough) / 10000;
  if (after <= -1) return numError(() => `shock_bp must leave a rate above -1, got ${shock}`);
  return answer(levelPayment(after / 12, 12 * years) / levelPayment(rate / 12, 12 * years));
}
