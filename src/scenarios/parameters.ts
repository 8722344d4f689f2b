import {
  baselineValues,
  type ParameterKey,
  parameterKeys,
  type ParameterNumbers,
  parameterNumbers,
  type Vintage,
  vintages,
} from "../catalog/scenario/_parameters";
import type { Basis, ParameterText } from "./parameterText";
import { texts } from "./parameters.generated";

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
