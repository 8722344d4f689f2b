import { got, isBlank, isErrorValue, numError, type Raw, valueError } from "../../calculation";
import { isParameterKey, type ScenarioValues } from "./_parameters";
import { chainValues, normal, presetNamed, unknownKey } from "./_presets";
import { isSatelliteKey } from "./_satellites";

/**
 * A scenario with changes of the user's: a range of two columns, key and value. Empty keys and empty values change
 * nothing, and neither do keys of side models, so that the first two columns of SCENARIOTABLE are a valid list.
 */
export function scenarioValues(
  name: string,
  overrides: readonly (readonly Raw[])[] | null,
): ScenarioValues {
  const values: Record<string, number> = { ...chainValues(presetNamed(name)) };
  for (const [key, value] of overrides ?? []) {
    if (isErrorValue(key)) throw key;
    if (isErrorValue(value)) throw value;
    if (isBlank(key)) continue;
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

/** The horizon: as asked for, or the scenario's. */
export function horizon(years: number | null, values: ScenarioValues): number {
  const wanted = years ?? values.years;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 1000)
    throw numError(`years must be a whole number between 1 and 1000, got ${wanted}`);
  return wanted;
}
