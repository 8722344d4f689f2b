import { bisect, type StepwiseWork } from "../calculation";
import { domainProblem } from "../catalog/scenario/_overrides";
import {
  parameterVector,
  type ParameterKey,
  parameterKeys,
  parameterNumbers,
  type ScenarioValues,
} from "../catalog/scenario/_parameters";
import { nearestReach } from "../catalog/scenario/_reverse";
import type { Outcome } from "../catalog/scenario/_transmission";
import { outcomeIn } from "../catalog/scenario/_uncertain";

/** A reverse stress test of a scenario with all its assumptions: what each would have to be alone, and what two together. */

/** What is asked: an outcome, in the unit of the chain, in a year. */
export interface OutcomeTarget {
  readonly outcome: Outcome;
  readonly target: number;
  readonly year: number;
}

/** An assumption, from where to where it is looked at: its low and high, or the scenario's own value beyond one. */
export interface Lever {
  readonly key: ParameterKey;
  readonly own: number;
  readonly low: number;
  readonly high: number;
}

export interface Alone extends Lever {
  /** The value at which the outcome is the target, and how far that is in units of high - low; undefined where none is. */
  readonly value?: number;
  readonly distance?: number;
  /** Between which the outcome runs. */
  readonly least: number;
  readonly most: number;
}

/** The point on outcome = target that is nearest to the scenario, each assumption in units of its range. */
export interface Together {
  readonly keys: readonly [ParameterKey, ParameterKey];
  readonly values: readonly [number, number];
  /** Root of the sum of squares. */
  readonly distance: number;
}

/** All that have a range. How many years there are is no assumption. */
export const levers = (values: ScenarioValues): Lever[] =>
  parameterKeys.flatMap((key) => {
    const { low, high } = parameterNumbers[key];
    if (low === undefined || high === undefined || key === "years") return [];
    const own = values[key];
    return [{ key, own, low: Math.min(low, own), high: Math.max(high, own) }];
  });

/** What one would have to be. */
export function* alone(
  values: ScenarioValues,
  lever: Lever,
  question: OutcomeTarget,
): StepwiseWork<Alone> {
  const { key, own, low, high } = lever;
  const found = yield* nearestReach(
    values,
    key,
    question.outcome,
    question.target,
    question.year,
    low,
    high,
  );
  const { value } = found;
  return {
    ...lever,
    ...found,
    distance: value === undefined ? undefined : (value - own) / (high - low),
  };
}

/** Directions that are tried first, and steps on the way from the scenario to the end of the ranges. */
const directions = 16;
const steps = 16;

/**
 * The smallest joint move of two: in each direction from the scenario's values the first point at which the outcome is the
 * target, then the shortest of them by the golden section around the best. Undefined where no direction has one that is
 * nearer than `within`.
 */
export function* together(
  values: ScenarioValues,
  pair: readonly [Lever, Lever],
  { outcome, target, year }: OutcomeTarget,
  within = Infinity,
): StepwiseWork<Together | undefined> {
  const outcomeOf = outcomeIn(outcome, year);
  const v = parameterVector(values);
  const places = pair.map(({ key }) => parameterKeys.indexOf(key));
  const point = (angle: number, s: number) =>
    pair.map(({ own, low, high }, k) => {
      const moved = own + s * (k === 0 ? Math.cos(angle) : Math.sin(angle)) * (high - low);
      return Math.max(low, Math.min(high, moved));
    }) as [number, number];
  const excess = (angle: number, s: number) => {
    const at = point(angle, s);
    at.forEach((value, k) => (v[places[k]!] = value));
    return at.some((value, k) => domainProblem(pair[k]!.key, value)) ? NaN : outcomeOf(v) - target;
  };
  /** How far one can go before either leaves its range. */
  const end = (angle: number) =>
    Math.min(
      ...pair.map(({ own, low, high }, k) => {
        const step = k === 0 ? Math.cos(angle) : Math.sin(angle);
        const room = (step > 0 ? high - own : own - low) / (high - low);
        return Math.abs(step) < 1e-12 ? Infinity : room / Math.abs(step);
      }),
    );
  const start = excess(0, 0);
  const length = (angle: number) => {
    if (start === 0) return 0;
    const last = end(angle);
    let before = 0;
    for (let k = 1; k <= steps && before <= within; k++) {
      const s = (last * k) / steps;
      const y = excess(angle, s);
      if (!Number.isFinite(y)) return Infinity;
      if (y * start <= 0) return bisect((x) => -Math.sign(start) * excess(angle, x), before, s);
      before = s;
    }
    return Infinity;
  };
  const turn = (2 * Math.PI) / directions;
  let best = { angle: 0, s: Infinity };
  for (let k = 0; k < directions; k++) {
    const s = length(k * turn);
    if (s < best.s) best = { angle: k * turn, s };
    yield;
  }
  if (best.s === Infinity || best.s > within) return undefined;
  const golden = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [best.angle - turn, best.angle + turn];
  let [a, b] = [to - golden * (to - from), from + golden * (to - from)];
  let [one, other] = [length(a), length(b)];
  while (to - from > 1e-7) {
    if (one <= other) {
      [to, b, other] = [b, a, one];
      one = length((a = to - golden * (to - from)));
    } else {
      [from, a, one] = [a, b, other];
      other = length((b = from + golden * (to - from)));
    }
    yield;
  }
  const found = [best, { angle: a, s: one }, { angle: b, s: other }].reduce((x, y) =>
    y.s < x.s ? y : x,
  );
  const [first, second] = pair;
  return { keys: [first.key, second.key], values: point(found.angle, found.s), distance: found.s };
}

/**
 * How much nearer the best direction may be than the nearest that is tried first: half of the angle between two is 11 degrees,
 * and the way to a straight line is 2% longer there.
 */
const between = 1.03;

/** Everything the pane shows. */
export interface ReverseResult {
  readonly lines: readonly Alone[];
  /** The smallest of all pairs. */
  readonly pair?: Together;
}

/**
 * Every assumption alone, and the smallest joint move of two among all pairs; how far it is, assumptions first, then pairs.
 * Whatever one does alone two do as well, so no pair is followed further than the nearest that was found: what would take
 * a minute takes a second or two.
 */
export function* reverse(
  values: ScenarioValues,
  question: OutcomeTarget,
  onProgress: (done: number, total: number) => void,
): StepwiseWork<ReverseResult> {
  const all = levers(values);
  const total = (all.length * (all.length + 1)) / 2;
  const lines: Alone[] = [];
  for (const lever of all) {
    lines.push(yield* alone(values, lever, question));
    onProgress(lines.length, total);
  }
  // The nearest first: the sooner a near pair is found, the less of the others is walked.
  const weight = ({ distance, least, most }: Alone) =>
    distance === undefined ? 1 + 1 / (most - least) : Math.abs(distance);
  const nearest = [...lines].sort((x, y) => weight(x) - weight(y));
  let reached = Math.min(...lines.map(({ distance }) => Math.abs(distance ?? Infinity)));
  let pair: Together | undefined;
  let done = all.length;
  for (const [k, first] of nearest.entries())
    for (const second of nearest.slice(k + 1)) {
      const found = yield* together(values, [first, second], question, reached * between);
      if (found && (!pair || found.distance < pair.distance)) pair = found;
      reached = Math.min(reached, found?.distance ?? Infinity);
      onProgress(++done, total);
    }
  return { lines, pair };
}
