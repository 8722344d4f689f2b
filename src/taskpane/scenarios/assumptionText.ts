import { contains, type Interval } from "../../calculation";
import type { Assumption } from "../data";
import { readNumber } from "../functions/argumentText";
import { inPercent, percent, plain, type Quantity, quantity } from "../numbers";
import { texts } from "../texts";

/** How an assumption's value is written and read: 5% where it is a share, 8 where it is a multiple. */

const asPercent = (unit: string) => inPercent.has(unit) || unit === "ratio";

/** As it stands in a field: a number to type over, its unit beside it. */
export const fieldText = (value: number, unit: string): string =>
  asPercent(unit) ? percent(value) : plain(value);

/** The unit beside a field. */
export function fieldUnit({ unit, key }: Assumption): string {
  if (unit === "ratio") return texts.units["ofGdp"]!;
  // A premium is a rate, yet nobody says "a year" of it.
  if (unit === "x") return "×";
  if (key === "risk_premium" || unit === "share" || unit === "return" || unit === "yield")
    return "";
  return unit === "elasticity" ? "" : (texts.units[unit] ?? unit);
}

/** In a sentence, with its unit. */
export const shownQuantity = (value: number, unit: string): Quantity =>
  quantity(value, unit, "gdp");

/** Units that people may type behind a number; the field shows its own anyway. */
const typedUnit = /\s*(bp|bps|years?|months?|x|×|bn|of gdp|a year)$/i;

export type Reading =
  | { readonly value: number; readonly warning?: string }
  | { readonly value?: undefined; readonly error: string };

/** Reads what was typed for an assumption: a value, odd perhaps, or why it is none. */
export function readAssumption(typed: string, assumption: Assumption): Reading {
  const { unit, range, low, high } = assumption;
  const words = texts.assumption;
  const bare = typed.trim().replace(typedUnit, "");
  const number = readNumber(bare);
  const percentage = asPercent(unit);
  if (!number || (!percentage && bare.endsWith("%")))
    return {
      error: /^[+-]?\d+,\d+ ?%?$/.test(bare)
        ? texts.field.decimalComma
        : percentage
          ? words.number
          : words.plainNumber,
    };
  const { value } = number;
  if (!Number.isFinite(value)) return { error: texts.field.tooLarge };
  const forgot = percentage && Math.abs(value) > 1 && !bare.endsWith("%");
  const hint = forgot ? texts.field.percent(bare, percent(value)) : "";
  if (!contains(range, value))
    return { error: `${words.mustBe(rangeWords(range, unit))} ${hint}`.trim() };
  if (low !== undefined && high !== undefined && (value < low || value > high))
    return { value, warning: hint || words.unusual(fieldText(low, unit), fieldText(high, unit)) };
  return { value };
}

function rangeWords({ low, high, openLow, openHigh }: Interval, unit: string): string {
  const words = texts.assumption;
  const [from, to] = [fieldText(low, unit), fieldText(high, unit)];
  const least = low === -Infinity ? undefined : openLow ? words.above(from) : words.atLeast(from);
  const most = high === Infinity ? undefined : openHigh ? words.below(to) : words.atMost(to);
  if (least && most) return openLow || openHigh ? words.both(least, most) : words.between(from, to);
  return least ?? most ?? "";
}

/** The step of a slider: about a hundredth of its span, and a round number. */
export function sliderStep(low: number, high: number): number {
  const rough = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((times) => times * power >= rough * 0.999)!;
  return Number((step * power).toPrecision(1));
}

/** Without the dust of binary fractions that counting steps leaves. */
export const dusted = (value: number): number => Number(value.toPrecision(10));
