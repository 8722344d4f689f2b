import { texts } from "../texts";
import { conversion, takesThousands } from "./units";

/** Reads the numbers that people type into any field of the pane. What could be two numbers is asked, never guessed. */

export interface TypedNumber {
  /** In the unit of the field. */
  readonly value: number;
  /** As it stands in a formula. */
  readonly formula: string;
}

/** A number, or why it is none; "" where it does not look like one. */
export type NumberReading = TypedNumber | { readonly why: string };

/** Full-width signs, as Chinese and Japanese input methods type them (１００％，), as plain ones; quoted text stays. */
export const narrow = (text: string): string =>
  text.replace(/"[^"]*"|[\uff01-\uff5e\u3000]/g, (piece) =>
    piece.startsWith('"') ? piece : piece.normalize("NFKC"),
  );

const shape =
  /^([-+]?) ?((?:US)?\$|[€£¥])? ?([-+]?)((?:\d|[.,](?=\d))(?:[\d.,]|[ '’](?=\d))*)(e[-+]?\d+)? ?([^\d]*)$/i;
const plain = /^(\d+\.?\d*|\.\d+)$/;
const grouped = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;

/** @param unit of the field; undefined where it takes any number */
export function readNumber(text: string, unit?: string): NumberReading {
  const typed = text
    .replace(/[\u00a0\u2007\u2009\u202f]/g, " ")
    .replace(/[−–]/g, "-")
    .trim();
  const [, before = "", currency = "", after = "", digits = "", exponent = "", behind = ""] =
    shape.exec(typed) ?? [];
  if (digits === "" || (before && after)) return { why: "" };
  const said = behind.trim();
  const conversed = conversion(said, unit);
  if (conversed === undefined || (exponent && said === "%")) return { why: "" };
  const misread = whyNot(digits, unit, said);
  if (misread) return { why: misread };
  const wants = texts.field.units[unit ?? ""] ?? texts.field.units["number"]!;
  if (conversed === "other") return { why: texts.field.otherUnit(said, wants) };
  if (currency && conversion("$", unit) === "other")
    return { why: texts.field.otherUnit(currency, wants) };
  const minus = before === "-" || after === "-" ? "-" : "";
  const bare = minus + digits.replace(/,/g, "").replace(/\.$/, "") + exponent.toUpperCase();
  return convert(bare, said, conversed);
}

type Shift = Exclude<ReturnType<typeof conversion>, string | undefined>;

function convert(bare: string, said: string, { shift, times, by }: Shift): NumberReading {
  // 3.55e-2 is read exactly; 3.55/100 is rounded twice.
  const moved = (places: number) => (places ? Number(`${bare}e${places}`) : Number(bare));
  const value = (moved(shift) * times) / by;
  if (!Number.isFinite(value)) return { why: texts.field.tooLarge };
  const number = (value: number) => String(value).toUpperCase();
  if (shift === 0 && times === 1) return { value, formula: by === 1 ? bare : `${bare}/${by}` };
  if (said === "%" && shift === -2) return { value, formula: `${bare}%` };
  // Basis points where a decimal is wanted read best as a percentage.
  if (shift < 0 && shift >= -4) return { value, formula: `${number(moved(shift + 2))}%` };
  return { value, formula: number(value) };
}

/** Why digits with signs between them are not one number beyond doubt. */
function whyNot(digits: string, unit: string | undefined, said: string): string {
  if (plain.test(digits)) return "";
  const certain = grouped.test(digits);
  const single = /^[1-9]\d{0,2},\d{3}$/.test(digits);
  const percentage = said === "%";
  if (certain && !(single && (percentage || !takesThousands(unit)))) return "";
  const { point, thousands } = texts.field;
  return single
    ? `${point(digits.replace(",", "."), digits)} ${thousands(digits.replace(",", ""))}`
    : point(pointed(digits), digits);
}

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
