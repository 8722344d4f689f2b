import { got, isBlank, notAvailable, numError, type Raw, valueError } from "../../calculation";
import { asideColumns, outcomes, runYears } from "./chain/runner.generated";
import { domainProblem, type Told } from "./_overrides";
import { isParameterKey, type ParameterKey, parameterKeys, parameterNumbers } from "./_parameters";
import { normal, unknown, unknownInChain } from "./_presets";

/** What TORNADO, FAN, ODDS and REVERSESTRESS share: which assumptions they vary, how far, and what they look at. */

export interface UncertainParameter {
  readonly key: ParameterKey;
  /** Among the parameters. */
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The assumptions that vary, each from low to high; a scenario's value beyond an end moves that end to it. Left out: the
 * uncertain ones, but for what the preset and the overrides set, since that is the scenario. "all": every uncertain one.
 * A list of keys: these, between the ends that stand beside a key in columns of their own.
 */
export function spansOf(
  { values, set }: Told,
  vary: readonly (readonly Raw[])[] | null,
): readonly UncertainParameter[] {
  const wanted = keysIn(vary);
  const varies = (key: ParameterKey) =>
    wanted === undefined || wanted === "all"
      ? parameterNumbers[key].uncertain && (wanted === "all" || !set.has(key))
      : wanted.has(key);
  const spans: UncertainParameter[] = [];
  parameterKeys.forEach((key, place) => {
    const told = wanted === "all" ? undefined : wanted?.get(key);
    const [low, high] = told ?? [parameterNumbers[key].low, parameterNumbers[key].high];
    if (low === undefined || high === undefined || !varies(key)) return;
    spans.push({ key, place, low: Math.min(low, values[key]), high: Math.max(high, values[key]) });
  });
  return spans;
}

type Ends = readonly [low: number, high: number];

/** Two numbers behind a key. Both 0 is what Excel makes of two empty cells in HSTACK. */
function endsIn([, low, high, ...more]: readonly Raw[]): Ends | undefined {
  const both = typeof low === "number" && typeof high === "number" && more.length === 0;
  return both ? [low, high] : undefined;
}

function keysIn(
  vary: readonly (readonly Raw[])[] | null,
): "all" | Map<ParameterKey, Ends | undefined> | undefined {
  const given: (readonly [cell: Raw, ends: Ends | undefined])[] = [];
  for (const row of vary ?? []) {
    const ends = endsIn(row);
    for (const cell of ends ? row.slice(0, 1) : row)
      // 0 is what Excel makes of an empty cell in a list.
      if (!isBlank(cell) && cell !== 0) given.push([cell, ends]);
  }
  if (given.length === 0) return undefined;
  const keys = new Map<ParameterKey, Ends | undefined>();
  for (const [cell, [low, high] = [0, 0]] of given) {
    if (typeof cell !== "string")
      throw valueError(`vary must be "all" or keys of assumptions, got ${got(cell)}`);
    const key = normal(cell);
    if (key === "all" && given.length === 1) return "all";
    if (!isParameterKey(key)) throw unknownInChain(cell);
    const told = low !== 0 || high !== 0;
    if (!told && parameterNumbers[key].low === undefined)
      throw notAvailable(`${key} has no low and high between which it could vary`);
    const problem =
      told && low > high
        ? `${key} in vary must have its low below its high, got ${low} and ${high}`
        : (domainProblem(key, low) ?? domainProblem(key, high));
    if (told && problem) throw numError(problem);
    keys.set(key, told ? [low, high] : undefined);
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
