import type { ScenarioValues, StageKey, Year } from "../../scenarios";
import { equations } from "../../scenarios/equations.generated";
import { edges, isSource, type NodeKey } from "./nodes";

/** What moves a node away from the baseline, cause by cause. */

/** A run of the chain: its years, and the assumptions that made them. */
export interface AssumedPath {
  readonly years: readonly Year[];
  readonly values: ScenarioValues;
}

export interface Effects {
  /** What the assumptions do that enter the node itself, all that acts on it held as in the baseline. */
  readonly own: number;
  /** What each node does that an arrow leads from, under the scenario's assumptions. */
  readonly from: ReadonlyMap<NodeKey, number>;
}

/**
 * A node in a year by the equations of the chain, from the nodes that act on it, as `of` gives them, and from the
 * assumptions alone. What builds up over the years (idle cash, the average rate, the debt) is followed from the first
 * year: its causes then answer for all the years in which they acted.
 */
export function nodeFrom(
  key: NodeKey,
  { years, values }: AssumedPath,
  t: number,
  of: (source: NodeKey, year: number) => number,
): number {
  const known = new Map<string, number>();
  const stageIn = (stage: StageKey, year: number): number => {
    if (stage !== key && isSource(key, stage)) return of(stage, year);
    if (year === 0) return years[0]![stage];
    const place = `${stage} ${year}`;
    if (!known.has(place)) known.set(place, equations[stage](values, year, stageIn));
    return known.get(place)!;
  };
  return stageIn(key, t);
}

const sourcesOf = (key: NodeKey) => edges.filter(({ to }) => to === key).map(({ from }) => from);

/**
 * Splits a node's difference from the baseline among its causes, in the node's unit; the parts add up to it. First the
 * node's own assumptions become the scenario's, then its sources: each counts with what it adds on average over every
 * order in which they may do so (Shapley), since two may need each other, as more need and less idle cash do. What moves
 * nothing gets exactly nothing. Where some mixture has no answer, all is put down to the assumptions.
 */
export function effectsOn(
  key: NodeKey,
  scenario: AssumedPath,
  baseline: AssumedPath,
  t: number,
): Effects {
  const sources = sourcesOf(key);
  /** The node with those sources moved whose bits are set. */
  const valueOf = (moved: number, under: AssumedPath) =>
    nodeFrom(key, under, t, (source, year) => {
      const world = moved & (1 << sources.indexOf(source)) ? scenario : baseline;
      return world.years[year]![source];
    });
  const values = Array.from({ length: 2 ** sources.length }, (_, moved) =>
    valueOf(moved, scenario),
  );
  const before = valueOf(0, baseline);
  if (!values.every(Number.isFinite))
    return { own: values.at(-1)! - before, from: new Map(sources.map((source) => [source, 0])) };
  const part = (k: number) =>
    values.reduce((sum, value, moved) => {
      const bit = 1 << k;
      if (moved & bit) return sum;
      return sum + shareOfOrders(bitsOf(moved), sources.length) * (values[moved | bit]! - value);
    }, 0);
  return {
    own: values[0]! - before,
    from: new Map(sources.map((source, k) => [source, part(k)])),
  };
}

const bitsOf = (moved: number): number => (moved === 0 ? 0 : (moved & 1) + bitsOf(moved >> 1));

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Of all orders of n sources, the share in which just these come before a given one. */
const shareOfOrders = (those: number, n: number) =>
  (factorial(those) * factorial(n - those - 1)) / factorial(n);
