import { contains, type Interval } from "../../calculation";
import type { Assumption } from "../data";
import { inPercent, percent, plain } from "../numbers";
import { texts } from "../texts";
import { readPlain } from "../typed/arithmetic";
import { narrow } from "../typed/number";
import { takesThousands } from "../typed/units";
import { shownUnit } from "./shownQuantity";

/** How an assumption's value is written and read: 5% where it is a share, 8 where it is a multiple. */

const asPercent = (unit: string) => inPercent.has(unit) || unit === "ratio";

/** As it stands in a field: a number to type over, its unit beside it. Without commas, which may be read as decimals. */
export const fieldText = (value: number, unit: string): string =>
  (asPercent(unit) ? percent(value) : plain(value)).replace(/,/g, takesThousands(unit) ? "," : "");

/** Units that nobody says beside a number of theirs. */
const unspoken = new Set(["share", "return", "yield", "elasticity"]);

/** The unit beside a field. */
export function fieldUnit(assumption: Assumption): string {
  const unit = shownUnit(assumption);
  if (unit === "ratio") return texts.units["ofGdp"]!;
  if (unit === "x") return "×";
  return unspoken.has(unit) ? "" : (texts.units[unit] ?? unit);
}

export type TypedAssumption =
  | { readonly value: number; readonly warning?: string }
  | { readonly value?: undefined; readonly error: string };

/** Reads what was typed for an assumption: a value, odd perhaps, or why it is none. */
export function readAssumption(typed: string, assumption: Assumption): TypedAssumption {
  const { unit, range, low, high } = assumption;
  const words = texts.assumption;
  const bare = narrow(typed).trim();
  const read = readPlain(bare, unit);
  const percentage = asPercent(unit);
  if ("why" in read) return { error: read.why || noNumber(unit, percentage) };
  const { value } = read;
  const inside = (number: number) =>
    low !== undefined && high !== undefined && number >= low && number <= high;
  const bareNumber = Number(bare) === value && value !== 0;
  const size = Math.abs(value);
  const forgot =
    bareNumber && percentage && (size > 1 || (!inside(value) && mayBePercent(size, assumption)));
  // 0.25 where basis points are wanted, and 25 is what an analyst would try.
  const points = bareNumber && unit === "bp" && size < 1 && inside(value * 100);
  const hint = forgot
    ? texts.field.percent(bare, percent(value))
    : points
      ? texts.explain.mistake.pointsForBp(bare, plain(value * 100))
      : "";
  if (!contains(range, value))
    return { error: `${words.mustBe(rangeWords(range, unit))} ${hint}`.trim() };
  if (hint) return { value, warning: hint };
  if (low !== undefined && high !== undefined && !inside(value))
    return { value, warning: words.unusual(fieldText(low, unit), fieldText(high, unit)) };
  return { value };
}

/** What is said of a text that is no number at all. */
export function noNumber(unit: string, percentage: boolean): string {
  const { units } = texts.field;
  return percentage
    ? texts.assumption.number
    : texts.assumption.plainNumber(units[unit] ?? units["number"]!);
}

/** Whether a decimal is so large that a hundredth of it is more likely: 1, or 0.5 where 6% is much. */
export function mayBePercent(
  size: number,
  { low, high }: Pick<Assumption, "low" | "high">,
): boolean {
  const reach = Math.max(Math.abs(low ?? NaN), Math.abs(high ?? NaN));
  return (size >= 1 || size > 3 * reach) && size / 100 <= reach;
}

/** "between 0% and 100%", as a field has its numbers. */
export function rangeWords({ low, high, openLow, openHigh }: Interval, unit: string): string {
  const words = texts.assumption;
  const [from, to] = [fieldText(low, unit), fieldText(high, unit)];
  const least = low === -Infinity ? undefined : openLow ? words.above(from) : words.atLeast(from);
  const most = high === Infinity ? undefined : openHigh ? words.below(to) : words.atMost(to);
  if (least && most) return openLow || openHigh ? words.both(least, most) : words.between(from, to);
  return least ?? most ?? "";
}
