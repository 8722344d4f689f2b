import {
  got,
  isBlank,
  mustBe,
  numError,
  type Raw,
  read,
  upToThousand,
  valueError,
  whole,
} from "../../calculation";
import { isParameterKey, type ScenarioValues } from "./_parameters";
import { chainValues, normal, presetNamed, unknownKey } from "./_presets";
import { isSatelliteKey } from "./_satellites";

/**
 * A scenario with changes of the user's: a range of two columns, key and value. Empty keys and empty values change
 * nothing, and neither do keys of side models, so that the first two columns of SCENARIOTABLE are a valid list. Of a key
 * given twice the last counts, so that changes may simply stand below such a list.
 */
export function scenarioValues(
  name: string,
  overrides: readonly (readonly Raw[])[] | null,
): ScenarioValues {
  const values: Record<string, number> = { ...chainValues(presetNamed(name)) };
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
    if (isParameterKey(word)) values[word] = value;
  }
  return values as ScenarioValues;
}

const years = whole("years", upToThousand);

/** The horizon: as asked for, or the scenario's. */
export function horizon(asked: number | null, values: ScenarioValues): number {
  const wanted = asked ?? values.years;
  if (read(years, wanted) === undefined) throw numError(mustBe(years, wanted));
  return wanted;
}
