import type { ScenarioValues, Year } from "../../scenarios";
import { edges, type NodeKey, nodes } from "./nodes";
import { rules } from "./rules";

/** What moves a node away from the baseline, cause by cause. */

/** A run of the chain: its years, and the assumptions that made them. */
export interface World {
  readonly years: readonly Year[];
  readonly values: ScenarioValues;
}

export interface Effects {
  /** What the assumptions do that enter the node itself, all that acts on it held as in the baseline. */
  readonly own: number;
  /** What each node does that an arrow leads from, under the scenario's assumptions. */
  readonly from: ReadonlyMap<NodeKey, number>;
}

const sourcesOf = (key: NodeKey) => edges.filter(({ to }) => to === key).map(({ from }) => from);

/**
 * Splits a node's difference from the baseline among its causes, in the node's unit; the parts add up to it. First the
 * node's own assumptions become the scenario's, then its sources: each counts with what it adds on average over every
 * order in which they may do so (Shapley), since two may need each other, as more need and less idle cash do. What moves
 * nothing gets exactly nothing. Where some mixture has no answer, all is put down to the assumptions.
 */
export function effectsOn(key: NodeKey, scenario: World, baseline: World, t: number): Effects {
  const sources = sourcesOf(key);
  /** The node with those sources moved whose bits are set. */
  const valueOf = (moved: number, { years, values: v }: World) =>
    rules[key]({
      t,
      v,
      years,
      of(source, year) {
        const world = moved & (1 << sources.indexOf(source)) ? scenario : baseline;
        return nodes[source].read(world.years[year]!, world.values, year);
      },
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
