/*
 * The price of a growing flow, in years of today's flow
 *
 * Backwards from the end: once growth is steady, a price is (1+gT)/(r-gT) times the flow (Gordon). In each year before, it is
 * next year's flow and next year's price, grown and discounted:
 *
 *   m_{t-1} = (1 + m_t) (1+g_t)/(1+r),   m_n = (1+gT)/(r-gT)
 *
 * growth holds for n years and then drops to the terminal rate; with fading = 1 it falls towards it in a straight line, each
 * year at its middle: g_t = g - (g-gT) (t-1/2)/n.
 */
import { numError } from "../../calculation";

export function priceToFlow(
  growth: number,
  years: number,
  terminal: number,
  rate: number,
  fading = 0,
): number {
  const slope = (fading * (terminal - growth)) / years;
  let multiple = (1 + terminal) / (rate - terminal);
  for (let t = years; t > 0; t--)
    multiple = ((1 + multiple) * (1 + growth + slope * (t - 0.5))) / (1 + rate);
  return multiple;
}

/** A perpetuity that has no finite price. */
export const tooFast = (rate: number, terminal: number) =>
  numError(() => `discount_rate must be above terminal_growth, got ${rate} and ${terminal}`);
