import { bisect, type StepwiseWork } from "../../calculation";
import { domainProblem } from "./_overrides";
import {
  parameterVector,
  type ParameterKey,
  parameterKeys,
  type ScenarioValues,
} from "./_parameters";
import { outcomeIn } from "./_uncertain";

/** What an outcome does while one assumption runs through an interval. */
export interface Reach {
  /** The value nearest to the scenario's own at which the outcome is the target; undefined where none is. */
  readonly value?: number;
  /** Between which the outcome runs; not finite where the chain has no answer anywhere. */
  readonly least: number;
  readonly most: number;
}

/** Equal cells in which a crossing is looked for. */
const cells = 32;

/**
 * Where `outcome` of a year is `target` while `key` runs from low to high and all else stays. The scenario's own value is an
 * end of a cell beside the equal ones, so that what is nearest to it is found from there; of two as near the lower speaks. A
 * value without an answer of the chain ends no cell, and where the outcome leaps over the target it never is it.
 */
export function* nearestReach(
  values: ScenarioValues,
  key: ParameterKey,
  outcome: string,
  target: number,
  year: number,
  low: number,
  high: number,
): StepwiseWork<Reach> {
  const outcomeOf = outcomeIn(outcome, year);
  const own = values[key];
  const v = parameterVector(values);
  const at = (x: number) => {
    v[parameterKeys.indexOf(key)] = x;
    return domainProblem(key, x) ? NaN : outcomeOf(v) - target;
  };
  const far = (x: number) => Math.abs(x - own);
  const nodes = own > low && own < high ? [own] : [];
  for (let k = 0; k <= cells; k++) nodes.push(low + (k / cells) * (high - low));
  let [least, most] = [Infinity, -Infinity];
  const crossings: (readonly [near: number, away: number, excess: number])[] = [];
  let [x0, y0] = [NaN, NaN];
  for (const x of nodes.sort((a, b) => a - b)) {
    const y = at(x);
    if (Number.isFinite(y)) [least, most] = [Math.min(least, y), Math.max(most, y)];
    if (y0 * y <= 0) crossings.push(far(x0) <= far(x) ? [x0, x, y0] : [x, x0, y]);
    [x0, y0] = [x, y];
    yield;
  }
  const close = 1e-9 * (most - least) + 1e-12 * Math.abs(target);
  let value: number | undefined;
  for (const [near, away, excess] of crossings.sort(([a], [b]) => far(a) - far(b))) {
    const x = (share: number) => (1 - share) * near + share * away;
    const found = x(excess && bisect((share) => -Math.sign(excess) * at(x(share)), 0, 1));
    if (Math.abs(at(found)) <= close) {
      value = found;
      break;
    }
    yield;
  }
  return { value, least: least + target, most: most + target };
}
