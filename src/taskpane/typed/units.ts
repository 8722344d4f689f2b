/** Units that people type behind a number, and what they come to in the unit of a field. */

/** What a number measures; a unit typed in a field of another kind is refused. */
type Kind = "part" | "time" | "dollars" | "times" | "points";

/** A unit's size in the base of its kind: 1, a year, a dollar. Times ten to a power, then by a whole number. */
interface Size {
  readonly kind: Kind;
  readonly shift: number;
  readonly divisor?: number;
}

const part = (shift: number): Size => ({ kind: "part", shift });
const time = (divisor: number): Size => ({ kind: "time", shift: 0, divisor });
const dollars = (shift: number): Size => ({ kind: "dollars", shift });

const sizes: readonly (readonly [words: RegExp, size: Size])[] = [
  [/^(%|percent|per cent|pct)$/, part(-2)],
  [/^(pp|ppts?|%-?pts?|pct pts?|percentage points?|个?百分点)$/, part(-2)],
  [/^(bps?|b\.p\.?|basis points?|个?基点)$/, part(-4)],
  [/^(y|-?yrs?|-?years?|年)$/, time(1)],
  [/^(q|-?quarters?|个?季度)$/, time(4)],
  [/^(m|mos?|mths?|-?months?|个?月)$/, time(12)],
  [/^(k|thousand)$/, dollars(3)],
  [/^(m|mm|mn|mln|mio|millions?)$/, dollars(6)],
  [/^(b|bn|bln|mrd|billions?|十亿)$/, dollars(9)],
  [/^万$/, dollars(4)],
  [/^亿$/, dollars(8)],
  [/^(t|tn|trn|tln|trillions?|万亿)$/, dollars(12)],
  [/^(x|×|times|-? ?fold|倍)$/, { kind: "times", shift: 0 }],
  [/^(points?|pts?|点)$/, { kind: "points", shift: 0 }],
];

/** The unit of a field, where others can be converted to it. */
const fields: Readonly<Record<string, Size>> = {
  rate: part(0),
  yield: part(0),
  share: part(0),
  return: part(0),
  ratio: part(0),
  "per year": part(0),
  bp: part(-4),
  years: time(1),
  months: time(12),
  $: dollars(0),
  $bn: dollars(9),
  x: { kind: "times", shift: 0 },
  multiple: { kind: "times", shift: 0 },
  index: { kind: "points", shift: 0 },
};

/** Fields whose numbers are decimals and take a percentage. */
export const isPart = (unit: string | undefined): boolean =>
  unit !== undefined && fields[unit]?.kind === "part" && unit !== "bp";

/** Fields in which 3,375 is three thousand: amounts, counts and basis points. In others it may be 3.375. */
const large = new Set(["money", "$bn", "$", "quantity", "count", "number", "index", "table", "bp"]);
export const takesThousands = (unit: string | undefined): boolean =>
  unit === undefined || large.has(unit);

/** Words that add nothing to the number before them. */
const filler =
  /\s*((a|per|\/) ?(yr|year)|per annum|annually|annuali[sz]ed|p\.?\s?a\.?|of gdp|每年)$/i;
export const withoutFiller = (said: string): string => said.replace(filler, "").trim();

/** How a number with a unit is turned into the field's: ten to `shift`, then times or by a whole number. */
export interface Conversion {
  readonly shift: number;
  readonly times: number;
  readonly by: number;
}

const asIs: Conversion = { shift: 0, times: 1, by: 1 };

/**
 * What a number with this text behind it comes to in a field of this unit; undefined where it is no unit that is
 * known, "other" where it is one of another kind.
 *
 * @param isMoney there is a currency beside it
 */
export function conversion(
  typed: string,
  unit: string | undefined,
  isMoney = false,
): Conversion | "other" | undefined {
  const words = typed.toLowerCase();
  if (words === "") return asIs;
  const field = unit === undefined ? part(0) : fields[unit];
  const known = sizes.filter(([pattern]) => pattern.test(words)).map(([, size]) => size);
  // 24m is months where time is wanted, millions where dollars are.
  const size = known.find(({ kind }) => kind === field?.kind) ?? known[0];
  if (!size || (isMoney && size.kind !== "dollars")) return undefined;
  // The target of REVERSESTRESS is in the unit of its outcome: 130% of GDP, and a number of basis points.
  if (unit === "number" && words === "%") return { shift: -2, times: 1, by: 1 };
  if (field?.kind !== size.kind) return "other";
  // Among billions, 1.5k is as likely 1,500 of them as 1,500 dollars.
  if (unit === "$bn" && size.shift === 3) return "other";
  return {
    shift: size.shift - field.shift,
    times: (field.divisor ?? 1) / common(field.divisor, size.divisor),
    by: (size.divisor ?? 1) / common(field.divisor, size.divisor),
  };
}

const common = (a = 1, b = 1): number => (b === 0 ? a : common(b, a % b));
