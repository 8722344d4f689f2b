import { numError } from "../../calculation";
import { levelPayment } from "../flows";

/** The monthly payment on a loan after a change of yields, over the payment before. */
export function paymentRatio(
  rate: number,
  shock: number,
  years: number,
  passThrough: number,
): number {
  const after = rate + (shock * passThrough) / 10000;
  if (after <= -1) throw numError(() => `shock_bp must leave a rate above -1, got ${shock}`);
  return levelPayment(after / 12, 12 * years) / levelPayment(rate / 12, 12 * years);
}
