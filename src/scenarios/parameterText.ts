/** Whether a number was published and read, was read second-hand, is our judgement, or is the user's. */
export type Tag = "published" | "reported" | "judgement" | "your own";

/** How a parameter is meant. Shares, rates and ratios are decimals: 3% is 0.03. */
export type ParameterUnit =
  | "years"
  | "months"
  | "share"
  | "x"
  | "elasticity"
  | "per year"
  | "$bn"
  | "bp"
  | "ratio"
  | "rate"
  | "yield"
  | "return";

/** Where a number comes from. */
export interface Basis {
  readonly tag: Tag;
  readonly source: string;
  /** Of the number or of the text that it was read in, where it is known. */
  readonly address?: string;
}

/** What people read about a parameter: its line in chain/parameters.csv, a basis for each vintage. */
export interface ParameterText {
  readonly group: string;
  readonly label: string;
  readonly unit: ParameterUnit;
  readonly basis: readonly Basis[];
}
