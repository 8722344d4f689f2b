import { texts } from "./texts";

/** Numbers as an analyst reads them: percentages, dollars, multiples, a true minus sign. */

const minus = (text: string) => text.replace(/^-/, "−");

/** At most so many significant digits, thousands grouped; very small and very large ones with an exponent. */
export function plain(value: number, digits = 6): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-6)
    return minus(value.toExponential(digits - 1).replace(/\.?0+e\+?/, "e"));
  return minus(value.toLocaleString("en-US", { maximumSignificantDigits: digits }));
}

export const percent = (value: number, digits = 6) => `${plain(value * 100, digits)}%`;

export interface QuantityText {
  readonly text: string;
  /** Shown beside it in a quieter tone; "" where the text says it all. */
  readonly unit: string;
}

/** Units whose numbers are decimals and read better as percentages. */
export const inPercent = new Set(["rate", "yield", "share", "return", "per year"]);

/** A value with its unit. A ratio is to GDP in the assumptions of scenarios, and a bare number elsewhere. */
export function quantity(
  value: number,
  unit: string,
  ratioOf: "gdp" | "none" = "none",
): QuantityText {
  if (unit === "ratio" && ratioOf === "gdp")
    return { text: percent(value), unit: texts.units["ofGdp"]! };
  if (inPercent.has(unit))
    return {
      text: percent(value),
      unit: unit === "per year" || unit === "rate" ? texts.units[unit]! : "",
    };
  switch (unit) {
    case "$bn":
    case "$":
      return {
        text: minus(`${value < 0 ? "-" : ""}$${plain(Math.abs(value))}${unit.slice(1)}`),
        unit: "",
      };
    case "x":
      return { text: `${plain(value)}×`, unit: "" };
    case "bp":
    case "years":
    case "months":
    case "periods":
      return { text: plain(value), unit: (value === 1 && texts.one[unit]) || texts.units[unit]! };
    default:
      return { text: plain(value), unit: "" };
  }
}

/** "5% a year" */
export const quantityWords = ({ text, unit }: QuantityText) => (unit ? `${text} ${unit}` : text);

/** The same with a plus where it rises. */
export const signed = (value: number, words: string) => (value > 0 ? `+${words}` : words);
