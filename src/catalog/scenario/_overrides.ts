import {
  contains,
  got,
  inWords,
  isBlank,
  mustBe,
  numError,
  type Raw,
  read,
  upToThousand,
  valueError,
  whole,
} from "../../calculation";
import {
  isParameterKey,
  type ParameterKey,
  parameterKeys,
  parameterNumbers,
  type ScenarioValues,
} from "./_parameters";
import { chainValues, normal, presetNamed, unknownKey } from "./_presets";
import { isSatelliteKey } from "./_satellites";

type Rows = readonly (readonly Raw[])[] | null;

/** A scenario with changes of the user's, and the keys that make it what it is: the preset's and the user's. */
export interface Told {
  readonly values: ScenarioValues;
  readonly set: ReadonlySet<ParameterKey>;
}

/**
 * A scenario with changes of the user's: a range of two columns, key and value. Empty keys and empty values change
 * nothing, and neither do keys of side models, so that the first two columns of SCENARIOTABLE are a valid list. Of a key
 * given twice the last counts, so that changes may simply stand below such a list. A value outside its domain is #NUM!.
 */
export function told(name: string, overrides: Rows): Told {
  const preset = presetNamed(name);
  const values: Record<string, number> = { ...chainValues(preset) };
  const set = new Set(Object.keys(preset.overrides) as ParameterKey[]);
  for (const [key, value] of overrides ?? []) {
    // 0 is what Excel makes of an empty cell in HSTACK and the like.
    if (isBlank(key) || key === 0) continue;
    if (typeof key !== "string")
      throw valueError(`overrides must begin with the key of an assumption, got ${got(key)}`);
    const word = normal(key);
    if (!isParameterKey(word) && !isSatelliteKey(word)) throw unknownKey(key);
    if (isBlank(value)) continue;
    if (typeof value !== "number")
      throw valueError(`${word} in overrides must be a number, got ${got(value)}`);
    if (!isParameterKey(word)) continue;
    values[word] = value;
    set.add(word);
  }
  for (const key of parameterKeys) {
    const problem = domainProblem(key, values[key]!);
    if (problem) throw numError(problem);
  }
  return { values: values as ScenarioValues, set };
}

/** Why the chain cannot take a value of a parameter; undefined where it can. */
export function domainProblem(key: ParameterKey, value: number): string | undefined {
  const { domain, whole: isWhole } = parameterNumbers[key];
  if (contains(domain, value) && (!isWhole || Number.isInteger(value))) return undefined;
  return `${key} must be ${isWhole ? "a whole number, " : ""}${inWords(domain)}, got ${value}`;
}

export const scenarioValues = (name: string, overrides: Rows): ScenarioValues =>
  told(name, overrides).values;

const years = whole("years", upToThousand);

/** The horizon: as asked for, or the scenario's. */
export function horizon(asked: number | null, values: ScenarioValues): number {
  const wanted = asked ?? values.years;
  if (read(years, wanted) === undefined) throw numError(mustBe(years, wanted));
  return wanted;
}
