import {
  baselineValues,
  type ParameterKey,
  parameterKeys,
  type ParameterNumbers,
  parameterNumbers,
  type Vintage,
  vintages,
} from "../catalog/scenario/_parameters";
import { vintageText } from "../catalog/scenario/_presets";
import { ownSource, type OwnNumberKey, type OwnVintage, type Under } from "./ownVintage";
import type { Basis, ParameterText } from "./parameterText";
import { texts } from "./parameters.generated";

/** A parameter in a vintage. */
export interface ChainParameter extends ParameterNumbers, Omit<ParameterText, "basis">, Basis {
  readonly key: ParameterKey;
  /** Without a shock. */
  readonly baseline: number;
  /** The first vintage that has this number from this source: 2025-01. */
  readonly asOf: string;
}

const known = new Map<Vintage, readonly ChainParameter[]>();

/** Every parameter of the chain in a vintage, in the order of the chain. A sheet asks for them once for each of its lines. */
export function parametersIn(vintage: Vintage): readonly ChainParameter[] {
  const before = known.get(vintage);
  if (before) return before;
  const made = madeIn(vintage);
  known.set(vintage, made);
  return made;
}

function madeIn(vintage: Vintage): readonly ChainParameter[] {
  const values = baselineValues(vintage);
  return parameterKeys.map((key) => {
    const { basis, ...text } = texts[key];
    const at = vintages.indexOf(vintage);
    const asOf = vintageText(vintages[firstWith(key, basis, at)]!);
    return { key, ...parameterNumbers[key], ...text, ...basis[at]!, baseline: values[key], asOf };
  });
}

/** How far back number and source of a vintage go. */
function firstWith(key: ParameterKey, basis: readonly Basis[], at: number): number {
  const of = (k: number) => JSON.stringify([baselineValues(vintages[k]!)[key], basis[k]]);
  let first = at;
  while (first > 0 && of(first - 1) === of(at)) first--;
  return first;
}

const knownOn = new WeakMap<OwnVintage, readonly ChainParameter[]>();

/** The same on numbers of the user's, where there are any. */
export function parametersUnder({ vintage, on }: Under): readonly ChainParameter[] {
  if (!on) return parametersIn(vintage);
  const before = knownOn.get(on);
  if (before) return before;
  const made = madeOn(on);
  knownOn.set(on, made);
  return made;
}

function madeOn(on: OwnVintage): readonly ChainParameter[] {
  return parametersIn(on.over).map((parameter): ChainParameter => {
    const key = parameter.key as OwnNumberKey;
    const baseline = on.values[key];
    if (baseline === undefined) return parameter;
    const source = ownSource(on, key);
    return { ...parameter, baseline, tag: "your own", source, address: undefined, asOf: on.date };
  });
}

export const parameterUnder = (under: Under, key: ParameterKey): ChainParameter =>
  parametersUnder(under).find((parameter) => parameter.key === key)!;

export const parameterIn = (vintage: Vintage, key: ParameterKey): ChainParameter =>
  parametersIn(vintage).find((parameter) => parameter.key === key)!;
