import { contains, type Interval } from "../../calculation";
import type { Assumption } from "../data";
import { readExpression } from "../functions/expression";
import { inPercent, percent, plain } from "../numbers";
import { texts } from "../texts";
import { narrow, readNumber } from "../typed/number";
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

export type Reading =
  | { readonly value: number; readonly warning?: string }
  | { readonly value?: undefined; readonly error: string };

/** Reads what was typed for an assumption: a value, odd perhaps, or why it is none. */
export function readAssumption(typed: string, assumption: Assumption): Reading {
  const { unit, range, low, high } = assumption;
  const words = texts.assumption;
  const bare = narrow(typed).trim();
  const number = readNumber(bare, unit);
  const percentage = asPercent(unit);
  const value = "value" in number ? number.value : readExpression(bare)?.value;
  if (value === undefined)
    return {
      error: ("why" in number && number.why) || (percentage ? words.number : words.plainNumber),
    };
  if (!Number.isFinite(value)) return { error: texts.field.tooLarge };
  const forgot = percentage && Math.abs(value) > 1 && Number(bare) === value;
  const hint = forgot ? texts.field.percent(bare, percent(value)) : "";
  if (!contains(range, value))
    return { error: `${words.mustBe(rangeWords(range, unit))} ${hint}`.trim() };
  if (low !== undefined && high !== undefined && (value < low || value > high))
    return { value, warning: hint || words.unusual(fieldText(low, unit), fieldText(high, unit)) };
  return { value };
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
