import {
  baselineValues,
  type ParameterKey,
  parameterKeys,
  type ParameterNumbers,
  parameterNumbers,
  type Vintage,
  vintages,
} from "../catalog/scenario/_parameters";
import { texts } from "./parameters.generated";

/** Whether a number was published and read, was read second-hand, or is our judgement. */
export type Tag = "published" | "reported" | "judgement";

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
interface Basis {
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

/** A parameter in a vintage. */
export interface ChainParameter extends ParameterNumbers, Omit<ParameterText, "basis">, Basis {
  readonly key: ParameterKey;
  /** Without a shock. */
  readonly baseline: number;
}

/** Every parameter of the chain in a vintage, in the order of the chain. */
export function parametersIn(vintage: Vintage): readonly ChainParameter[] {
  const values = baselineValues(vintage);
  return parameterKeys.map((key) => {
    const { basis, ...text } = texts[key];
    const from = basis[vintages.indexOf(vintage)]!;
    return { key, ...parameterNumbers[key], ...text, ...from, baseline: values[key] };
  });
}

export const parameterIn = (vintage: Vintage, key: ParameterKey): ChainParameter =>
  parametersIn(vintage).find((parameter) => parameter.key === key)!;
