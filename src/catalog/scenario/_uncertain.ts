import { got, isBlank, notAvailable, type Raw, valueError } from "../../calculation";
import { asideColumns, outcomes, runYears } from "./chain/runner.generated";
import type { Told } from "./_overrides";
import { isParameterKey, type ParameterKey, parameterKeys, parameterNumbers } from "./_parameters";
import { normal, unknown, unknownKey } from "./_presets";

/** What TORNADO, FAN, ODDS and REVERSESTRESS share: which assumptions they vary, how far, and what they look at. */

export interface Span {
  readonly key: ParameterKey;
  /** Among the parameters. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The assumptions that vary, each from low to high; a scenario's value beyond an end moves that end to it. Left out: the
 * uncertain ones, but for what the preset and the overrides set, since that is the scenario. "all": every uncertain one.
 * A list of keys: these.
 */
export function spansOf(
  { values, set }: Told,
  vary: readonly (readonly Raw[])[] | null,
): readonly Span[] {
  const wanted = keysIn(vary);
  const varies = (key: ParameterKey) =>
    wanted === undefined || wanted === "all"
      ? parameterNumbers[key].uncertain && (wanted === "all" || !set.has(key))
      : wanted.has(key);
  const spans: Span[] = [];
  parameterKeys.forEach((key, place) => {
    const { low, high } = parameterNumbers[key];
    if (low === undefined || high === undefined || !varies(key)) return;
    spans.push({ key, place, low: Math.min(low, values[key]), high: Math.max(high, values[key]) });
  });
  return spans;
}

function keysIn(vary: readonly (readonly Raw[])[] | null): "all" | Set<ParameterKey> | undefined {
  const given: Raw[] = [];
  // 0 is what Excel makes of an empty cell in a list.
  for (const row of vary ?? [])
    for (const cell of row) if (!isBlank(cell) && cell !== 0) given.push(cell);
  if (given.length === 0) return undefined;
  const keys = new Set<ParameterKey>();
  for (const cell of given) {
    if (typeof cell !== "string")
      throw valueError(`vary must be "all" or keys of assumptions, got ${got(cell)}`);
    const key = normal(cell);
    if (key === "all" && given.length === 1) return "all";
    if (!isParameterKey(key)) throw unknownKey(cell);
    if (parameterNumbers[key].low === undefined)
      throw notAvailable(`${key} has no low and high between which it could vary`);
    keys.add(key);
  }
  return keys;
}

/** The place of an outcome among the columns of TRANSMISSION, by its name in any case. */
export function placeOf(name: string): number {
  const found = (outcomes as readonly string[]).indexOf(normal(name));
  if (found < 0) throw unknown("outcome", name, outcomes);
  return found;
}

/** An outcome of a year as the chain gives it for values of the parameters; NaN where it ends before. */
export function outcomeIn(name: string, year: number): (values: Float64Array) => number {
  const column = placeOf(name);
  const asides = asideColumns.indexOf(outcomes[column]!) >= 0;
  let value = NaN;
  const see = (now: Float64Array, t: number) => (value = t === year ? now[column]! : NaN);
  return (values) => {
    runYears(values, year, see, asides);
    return value;
  };
}
