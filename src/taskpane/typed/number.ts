import { texts } from "../texts";
import { conversion, isPart, takesThousands } from "./units";

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

/** Full-width signs, as Chinese and Japanese input methods type them (１００％，), as plain ones; quoted text stays. */
export const narrow = (text: string): string =>
  text.replace(/"[^"]*"|[\uff01-\uff5e\u3000]/g, (piece) =>
    piece.startsWith('"') ? piece : piece.normalize("NFKC"),
  );

/** Every dash that people type or paste as a minus. */
export const withPlainMinus = (text: string): string => text.replace(/[−–—‐‑]/g, "-");

const shape =
  /^([-+]?) ?((?:US)?\$|[€£¥]|USD|EUR|GBP|JPY|CNY|RMB)? ?([-+]?)((?:\d|[.,](?=\d))(?:[\d.,]|[ '’](?=\d))*)(e[-+]?\d+)? ?([^\d]*)$/i;
const plain = /^(\d+\.?\d*|\.\d+)$/;
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/** @param unit of the field; undefined where it takes any number */
export function readNumber(text: string, unit?: string): NumberReading {
  const typed = withPlainMinus(text.replace(/[\u00a0\u2007\u2009\u202f]/g, " ")).trim();
  const [, before = "", currency = "", after = "", digits = "", exponent = "", behind = ""] =
    shape.exec(typed) ?? [];
  if (digits === "" || (before && after)) return { why: "" };
  const said = behind.trim();
  const conversed = conversion(said, unit);
  const wants = texts.field.units[unit ?? ""] ?? texts.field.units["number"]!;
  if (exponent && said === "%") return { why: "" };
  if (conversed === undefined)
    return { why: isWords(said) ? texts.field.otherUnit(said, wants) : "" };
  const misread = whyNot(digits, unit, said);
  if (misread) return refused(misread);
  if (conversed === "other") return refused(texts.field.otherUnit(said, wants));
  if (currency && !takesCurrency(currency, unit))
    return refused(texts.field.otherUnit(currency, wants));
  const minus = before === "-" || after === "-" ? "-" : "";
  const bare = minus + digits.replace(/,/g, "").replace(/\.$/, "") + exponent.toUpperCase();
  return convert(bare, said, conversed, unit);
}

/** A unit that nobody knows, and nothing of arithmetic. */
const isWords = (said: string) =>
  /^[\p{L}\p{Sc}%‰.' ]*$/u.test(said) && /[\p{L}\p{Sc}‰]/u.test(said);

/** A field of dollars takes no other money; one of any money takes each. */
function takesCurrency(currency: string, unit: string | undefined): boolean {
  if (conversion("$", unit) === "other") return false;
  return /\$|USD/i.test(currency) || !(unit ?? "").startsWith("$");
}

type Shift = Exclude<ReturnType<typeof conversion>, string | undefined>;

function convert(
  bare: string,
  said: string,
  { shift, times, by }: Shift,
  unit: string | undefined,
): NumberReading {
  // 3.55e-2 is read exactly; 3.55/100 is rounded twice.
  const moved = (places: number) => (places ? Number(`${bare}e${places}`) : Number(bare));
  const value = (moved(shift) * times) / by;
  if (!Number.isFinite(value)) return refused(texts.field.tooLarge);
  const number = (value: number) => String(value).toUpperCase();
  if (shift === 0 && times === 1) return { value, formula: by === 1 ? bare : `${bare}/${by}` };
  if (said === "%" && shift === -2) return { value, formula: `${bare}%` };
  // Basis points where a decimal is wanted read best as a percentage.
  if (shift < 0 && shift >= -4 && isPart(unit))
    return { value, formula: `${number(moved(shift + 2))}%` };
  return { value, formula: number(value) };
}

/** Why digits with signs between them are not one number beyond doubt. */
function whyNot(digits: string, unit: string | undefined, said: string): string {
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

/** One number in some way of writing, 1.234,56 or 12,34,567, and not several, 1,2,3 or 10 10. */
const isOneNumber = (digits: string): boolean =>
  /^\d{0,3}([., '’]\d{2,3})*[., '’]\d{3}$/.test(digits) ||
  /^(\d+|\d{1,3}([., '’]\d{2,3})*[., '’]\d{3})?[.,]\d*$/.test(digits);

/** With a point for the decimals and nothing between thousands: 1234.56 for 1.234,56. */
function pointed(digits: string): string {
  const last = /[.,](?=[^.,]*$)/.exec(digits);
  const once = last && digits.split(last[0]).length === 2;
  const mixed = /[ '’]/.test(digits) || (digits.includes(".") && digits.includes(","));
  const isDecimal = once && (last[0] === "," || mixed);
  const strip = (part: string) => part.replace(/[^\d]/g, "");
  return isDecimal
    ? `${strip(digits.slice(0, last.index))}.${strip(digits.slice(last.index))}`
    : strip(digits);
}
