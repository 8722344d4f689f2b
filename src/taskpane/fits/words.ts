import { percent, plain } from "../numbers";
import { texts } from "../texts";
import type { FitAnswer, FitEstimate } from "./answer";

/** Four digits: an estimate has no more to say. */
export const digits = (value: number) => plain(value, 4);

export const measureName = ({ name }: Pick<FitEstimate, "name">): string =>
  texts.fits.measures[name] ?? name;

/** "Elasticity −1.092, 95% from −1.112 to −1.072." */
export const estimateWords = (measure: FitEstimate): string =>
  texts.fits.says(
    measureName(measure),
    digits(measure.value),
    digits(measure.low),
    digits(measure.high),
  );

export const r2Words = ({ r2, count }: FitAnswer): string =>
  r2 === undefined ? texts.fits.flat : texts.fits.explains(percent(r2, 4), count);

/** A value is spoken against where it would give such data less than one time in twenty. */
const level = 0.05;

/** The test in words; undefined where the fit has none. */
export function testWords({ test }: FitAnswer): string | undefined {
  if (!test) return undefined;
  const { t, p, against } = test;
  const words = texts.fits.test;
  if (t === undefined || p === undefined) return words.exact;
  const [tText, pText] = [plain(t, 3), p < 1e-6 ? "<0.000001" : plain(p, 2)];
  // Of a learning curve the slope is asked whether it is 0.
  return against === 0
    ? words.learning(tText, pText, p < level)
    : words.elasticity(plain(against), tText, pText, p < level);
}
