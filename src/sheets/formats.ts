/** Number formats by unit, as Excel writes them in English. Shares, rates and ratios show as percentages. */
const byUnit: Readonly<Record<string, string>> = {
  share: "0.0%",
  rate: "0.00%",
  yield: "0.00%",
  "per year": "0.0%",
  return: "0.0%",
  ratio: "0.0%",
  elasticity: "0.00",
  x: "0.00",
  multiple: "0.0",
  index: "0.0",
  $bn: "#,##0.0",
  bp: "0.0",
  years: "0.0",
  months: "0",
  units: "0.0",
};

export const formatOf = (unit: string): string => byUnit[unit] ?? "";

/** Of a single answer in a cell: two decimals, whatever its size will be; "" where its unit says nothing. */
export function answerFormat(unit: string): string {
  if (unit === "ratio" || !byUnit[unit]) return "";
  return byUnit[unit].endsWith("%") ? "0.00%" : "#,##0.00";
}

/** Whole years, without a separator. */
export const yearFormat = "0";

/** The format with a second decimal where one would hide a part of a number: -2.15% and not -2.2%. */
export function showing(format: string, ...values: readonly number[]): string {
  const scale = format.endsWith("%") ? 1000 : 10;
  const hidden = values.some((value) => Math.abs(value * scale - Math.round(value * scale)) > 1e-9);
  return hidden ? format.replace(/0\.0(?!0)/, "0.00") : format;
}

/** The same with nothing for 0: of values that stand beside others in one place. */
export const withoutZero = (format: string): string => format && `${format};-${format};`;

/** As a function gives it, whatever its unit. */
export const rawFormat = "#,##0.0###";
