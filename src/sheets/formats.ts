/** Number formats by unit, as Excel writes them in English. Shares, rates and ratios show as percentages. */
const byUnit: Readonly<Record<string, string>> = {
  share: "0.0%",
  rate: "0.00%",
  yield: "0.00%",
  "per year": "0.0%",
  return: "0.0%",
  ratio: "0.0%",
  elasticity: "0.00",
  x: "0.0",
  multiple: "0.0",
  index: "0.0",
  $bn: "#,##0.0",
  bp: "0.0",
  years: "0.0",
  months: "0",
  units: "0.0",
};

export const formatOf = (unit: string): string => byUnit[unit] ?? "";

/** Whole years, without a separator. */
export const yearFormat = "0";
