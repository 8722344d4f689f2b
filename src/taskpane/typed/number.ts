import { texts } from "../texts";
import { conversion, isPart, takesThousands, withoutFiller } from "./units";

/** Reads the numbers that people type into any field of the pane. What could be two numbers is asked, never guessed. */

export interface TypedNumber {
  /** In the unit of the field. */
  readonly value: number;
  /** As it stands in a formula. */
  readonly formula: string;
}

/** Why a text is no number; "" where it does not look like one. */
export interface NoNumber {
  readonly why: string;
  /** It is a number, and the field takes none of its kind: it is not to be read as anything else. */
  readonly refused?: true;
}

export type NumberReading = TypedNumber | NoNumber;

const refused = (why: string): NoNumber => ({ why, refused: true });

/**
 * Full-width signs, as Chinese and Japanese input methods type them (１００％，), as plain ones; every space as a space;
 * without characters that nobody sees. Quoted text stays.
 */
export const narrow = (text: string): string =>
  text.replace(/"[^"]*"|[\uff01-\uff5e]|\p{Zs}|\p{Cf}/gu, (piece) => {
    if (piece.startsWith('"') || piece === " ") return piece;
    return /\p{Zs}/u.test(piece) ? " " : piece.normalize("NFKC").replace(/\p{Cf}/gu, "");
  });

/** Every dash that people type or paste as a minus. */
export const withPlainMinus = (text: string): string => text.replace(/[−–—‐‑‒﹣]/g, "-");

/** What people write between thousands besides commas and points. */
const gap = "[ '’‘ʼ′´`]";
const money = String.raw`(?:US|CA?|AU?|HK|NZ|NT|S|R)?\$|[€£¥₹₩]|USD|EUR|GBP|JPY|CNY|RMB|CHF|CAD|AUD|NZD|HKD|SGD|INR|KRW|SEK|NOK`;
const moneyWords = "dollars?|euros?|pounds?|francs?|yen|yuan|美元|欧元|英镑|日元|人民币|元";
const number = String.raw`(?:\d|[.,](?=\d))(?:[\d.,]|${gap}(?=\d))*`;
const shape = new RegExp(
  String.raw`^([-+]?) ?(${money})? ?([-+]?)(${number})(?:e([-+]?\d+))? ?([^\d]*)$`,
  "iu",
);
const moneyBehind = new RegExp(`^(?:${money})|(?:${money}|${moneyWords})$`, "iu");
const plain = /^(\d+\.?\d*|\.\d+)$/;
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/** @param unit of the field; undefined where it takes any number */
export function readNumber(text: string, unit?: string): NumberReading {
  const typed = withPlainMinus(narrow(text)).trim();
  const [, before = "", currency = "", after = "", digits = "", exponent = "", behind = ""] =
    shape.exec(typed) ?? [];
  if (digits === "" || (before && after)) return { why: "" };
  const whole = behind.trim().replace(/\.$/, "");
  const unitSaid = withoutFiller(whole);
  const [money = ""] = moneyBehind.exec(unitSaid) ?? [];
  const said = unitSaid.replace(moneyBehind, "").trim();
  const conversed = conversion(said, unit, money !== "");
  const wants = texts.field.units[unit ?? ""] ?? texts.field.units["number"]!;
  if (exponent && said === "%") return { why: "" };
  if (conversed === undefined)
    return { why: isWords(whole) ? texts.field.otherUnit(whole, wants) : "" };
  const isSmall = conversed !== "other" && conversed.shift < 0 && said !== "";
  const misread = whyNot(digits, unit, said) || eitherWay(digits, unit, isSmall);
  if (misread) return refused(misread);
  if (conversed === "other") return refused(texts.field.otherUnit(whole, wants));
  if (currency && !takesCurrency(currency, unit))
    return refused(texts.field.otherUnit(currency, wants));
  if (money && !takesCurrency(money, unit)) return refused(texts.field.otherUnit(whole, wants));
  const minus = before === "-" || after === "-" ? "-" : "";
  const bare = minus + digits.replace(/,/g, "").replace(/\.$/, "");
  return convert(bare, Number(exponent), said, conversed, unit);
}

/** A unit that nobody knows, and nothing of arithmetic. */
const isWords = (said: string) =>
  /^[\p{L}\p{Sc}%‰.' ]*$/u.test(said) && /[\p{L}\p{Sc}‰]/u.test(said);

/** A field of dollars takes no other money; an amount takes each, and what measures anything else takes none. */
function takesCurrency(currency: string, unit = "number"): boolean {
  if (unit === "money" || unit === "number") return true;
  return unit.startsWith("$") && /^(?:(?:US)?\$|USD|dollars?|美元)$/i.test(currency);
}

type Shift = Exclude<ReturnType<typeof conversion>, string | undefined>;

function convert(
  bare: string,
  exponent: number,
  said: string,
  { shift, times, by }: Shift,
  unit: string | undefined,
): NumberReading {
  // 3.55e-2 is read exactly; 3.55/100 is rounded twice.
  const moved = (places: number) => Number(`${bare}e${exponent + places}`);
  const value = (moved(shift) * times) / by;
  if (!Number.isFinite(value)) return refused(texts.field.tooLarge);
  const number = (value: number) => String(value).toUpperCase();
  const written = exponent ? `${bare}E${exponent}` : bare;
  if (shift === 0 && times === 1)
    return { value, formula: by === 1 ? written : `${written}/${by}` };
  if (said === "%" && shift === -2) return { value, formula: `${bare}%` };
  // Basis points where a decimal is wanted read best as a percentage.
  if (shift < 0 && shift >= -4 && isPart(unit))
    return { value, formula: `${number(moved(shift + 2))}%` };
  return { value, formula: number(value) };
}

/** Why digits with signs between them are not one number beyond doubt. */
function whyNot(digits: string, unit: string | undefined, said: string): string {
  // 034 may be 0.34 that has lost its point.
  if (/^0\d/.test(digits) && plain.test(digits))
    return texts.field.point(`0.${digits.slice(1).replace(".", "")}`, digits);
  if (plain.test(digits)) return "";
  const certain = grouped.test(digits);
  const single = /^[1-9]\d{0,2},\d{3}$/.test(digits);
  const percentage = said === "%";
  if (certain && !(single && (percentage || !takesThousands(unit)))) return "";
  const { point, thousands, several } = texts.field;
  if (!isOneNumber(digits)) return several(digits);
  return single
    ? `${point(digits.replace(",", "."), digits)} ${thousands(digits.replace(",", ""))}`
    : point(pointed(digits), digits);
}

/**
 * A point with three digits behind it, 500.000, is five hundred to some and half a million to others. Where amounts are
 * wanted it is asked if the digits are zeros, which nobody needs, or thousands or millions are counted, of which
 * billions are many.
 */
function eitherWay(digits: string, unit: string | undefined, isSmall: boolean): string {
  const [, whole, behind] = /^([1-9]\d{0,2})\.(\d{3})$/.exec(digits) ?? [];
  if (!takesThousands(unit) || (behind !== "000" && !(isSmall && behind))) return "";
  const decimals = behind === "000" ? whole! : `${digits}0`;
  return texts.field.decimalsOrThousands(digits, decimals, `${whole}${behind}`);
}

/** One number in some way of writing, 1.234,56 or 12,34,567, and not several, 1,2,3 or 10 10. */
const isOneNumber = (digits: string): boolean =>
  /^\d{0,3}(\D\d{2,3})*\D\d{3}$/.test(digits) ||
  /^(\d+|\d{1,3}(\D\d{2,3})*\D\d{3})?[.,]\d*$/.test(digits);

/** With a point for the decimals and nothing between thousands: 1234.56 for 1.234,56. */
function pointed(digits: string): string {
  const last = /[.,](?=[^.,]*$)/.exec(digits);
  const once = last && digits.split(last[0]).length === 2;
  const mixed = /[^\d.,]/.test(digits) || (digits.includes(".") && digits.includes(","));
  const isDecimal = once && (last[0] === "," || mixed);
  const strip = (part: string) => part.replace(/[^\d]/g, "");
  return isDecimal
    ? `${strip(digits.slice(0, last.index))}.${strip(digits.slice(last.index))}`
    : strip(digits);
}
