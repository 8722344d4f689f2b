import fc from "fast-check";
import { hardRange, parametersIn, type ScenarioValues } from "../../../src/scenarios";

/** Some of the assumptions as a person may set them: an analyst's span and as far again on both sides, or 0. */
export const anyAssumptions: fc.Arbitrary<Partial<ScenarioValues>> = fc.record(
  Object.fromEntries(
    parametersIn("v2025_01")
      .filter(({ key }) => key !== "years")
      .map(({ key, baseline, low, high, whole }) => {
        const { least, most } = hardRange(key);
        if (whole) return [key, fc.integer({ min: low, max: high })];
        const [from, to] = [low ?? baseline, high ?? baseline];
        const span = to - from || Math.abs(baseline);
        // What must be above 0 stays clear of it, where quantities become infinite.
        const bottom = least > 0 ? from / 10 : least;
        const [min, max] = [Math.max(from - span, bottom), Math.min(to + span, most)];
        const number = fc.double({ min, max, noNaN: true });
        return [key, min <= 0 && max >= 0 ? fc.oneof(number, fc.constant(0)) : number];
      }),
  ),
  { requiredKeys: [] },
);
