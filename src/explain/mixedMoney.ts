import type { ArgumentReading } from "./argumentReading";
import { type NumberRange, largestOf } from "./decimals";
import type { Warning } from "./warnings";

/** How far the ratio of two amounts must be from the usual before it is asked about. */
const above = 10;
const below = 300;
/** Amounts of the one that differ by more than this say nothing about the size of the other. */
const wide = 100;
/** Billions beside millions, thousands or single dollars, or the other way round. */
const steps = [1e3, 1e6, 1e9, 1e12].flatMap((step) => [1 / step, step]);

interface Amount {
  readonly name: string;
  readonly value: number;
  readonly span: NumberRange;
}

/**
 * Amounts of money may be in any unit, in one throughout. Where one is many times as large beside another as an analyst
 * would try, or as small, and would be usual in thousands, millions or billions, they seem to be in two units: what is
 * measured against is an amount that is never small, a price or a market capitalisation.
 */
export function mixedMoney(readings: readonly ArgumentReading[]): Warning[] {
  const amounts = readings.flatMap(amountOf);
  const measure = amounts.find(({ span }) => span.low > 0 && span.high < wide * span.low);
  if (!measure) return [];
  return amounts.flatMap((amount): Warning[] => {
    if (amount === measure) return [];
    const ratio = Math.abs(amount.value / measure.value);
    const most = largestOf(amount.span) / measure.span.low;
    const usual = largestOf(amount.span) / measure.span.high;
    const least = amount.span.low > 0 ? amount.span.low / measure.span.high / above : usual / below;
    if (ratio <= above * most && ratio >= least) return [];
    const step = steps.find(
      (by) => ratio * by <= most && ratio * by >= Math.max(least, usual / 100),
    );
    return step === undefined
      ? []
      : [
          {
            argument: amount.name,
            mistake: "mixedMoney",
            given: amount.value,
            meant: amount.value * step,
            also: measure.value,
          },
        ];
  });
}

/** What was given of money. */
function amountOf({ about, parameter, state, value }: ArgumentReading): Amount[] {
  const { unit, typical } = about ?? {};
  if (state !== "given" || unit !== "money" || !typical) return [];
  if (parameter.kind !== "number" || typeof value !== "number" || value === 0) return [];
  const [low, high] = typical;
  return [{ name: parameter.name, value, span: { low, high } }];
}
