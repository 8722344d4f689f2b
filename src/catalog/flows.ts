/** Sums of level and growing flows, shared by functions of several families. Accurate for rates near 0 too. */

/** So near 0 that the limit is exact, and the smallest of doubles have lost their digits. */
const none = (rate: number) => Math.abs(rate) < 1e-99;

/** What is paid at the end of each period to pay off 1: i / (1 - (1+i)^-n), and 1/n at a rate of 0. */
export const levelPayment = (rate: number, periods: number): number =>
  none(rate) ? 1 / periods : rate / -Math.expm1(-periods * Math.log1p(rate));

/**
 * Years in which a flow of 1 in the first year, growing at a rate, adds up to a multiple: ln(1 + g k) / ln(1 + g),
 * and k without growth. Infinite or NaN where a shrinking flow never adds up to so much.
 */
export const yearsToSum = (multiple: number, growth: number): number =>
  none(growth) ? multiple : Math.log1p(growth * multiple) / Math.log1p(growth);
