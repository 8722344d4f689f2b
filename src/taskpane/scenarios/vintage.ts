import type { Provenance } from "../data";
import { ownNumbersOf } from "../ownNumbers/vintageIds";
import { texts } from "../texts";

/** When the numbers of a scenario are of, for people: "November 2026" for v2026_11; the name of the user's own. */
export function monthOf(vintage: string): string {
  const on = ownNumbersOf(vintage);
  if (on) return on.name;
  const [year, month] = partsOf(vintage);
  return texts.vintage.month(year, month);
}

/** As a formula writes it behind a name: 2026-11. */
export const suffixOf = (vintage: string): string =>
  ownNumbersOf(vintage)?.name ?? vintage.replace(/^v/, "").replace("_", "-");

/** The path without a shock, in whichever vintage: it is in every comparison. */
export const isBaseline = (key: string): boolean => /^baseline(?: |$)/.test(key);

/** The vintages of some things, each once, where they are not all of one. */
export function mixedOf(items: readonly { readonly vintage: string }[]): readonly string[] {
  const found = [...new Set(items.map(({ vintage }) => vintage))].sort();
  return found.length > 1 ? found : [];
}

const partsOf = (month: string): [year: number, month: number] => {
  const [year = NaN, number = NaN] = suffixOf(month).split("-").map(Number);
  return [year, number];
};

/**
 * How many months old a published number is on a day (2026-11-30), where that is more than a year; undefined for younger ones
 * and for judgements. The date of what was read counts, or the month that the number came with.
 */
export function agedMonths(origin: Provenance, day: string): number | undefined {
  if (!origin.published && !origin.reported) return undefined;
  const read = origin.date === undefined ? NaN : Date.parse(`${origin.date} UTC`);
  const [year, month] = Number.isFinite(read)
    ? [new Date(read).getUTCFullYear(), new Date(read).getUTCMonth() + 1]
    : partsOf(origin.asOf ?? "");
  const [thisYear, thisMonth] = partsOf(day.slice(0, 7));
  const months = (thisYear - year) * 12 + thisMonth - month;
  return months > 12 ? months : undefined;
}
