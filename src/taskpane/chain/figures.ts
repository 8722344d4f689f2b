import { baselineUnder, runChain, type ScenarioValues } from "../../scenarios";
import { underOfId } from "../ownNumbers/vintageIds";
import { effectsOn, type AssumedPath } from "./effects";
import { type ChainEdge, edges, type NodeKey, nodeKeys, nodes } from "./nodes";

/** The numbers of the picture: a scenario's chain beside the baseline's, year by year. */

/** How large a difference is: none, slight, clear, large. */
export type Size = 0 | 1 | 2 | 3;

/** What a cause does in this scenario against the baseline: raises, lowers, neither. */
export type Push = 1 | 0 | -1;

export interface NodeFigure {
  readonly value: number;
  readonly baseline: number;
  readonly difference: number;
  readonly size: Size;
  /** What the assumptions do that enter the node itself and not by an arrow. */
  readonly own: Push;
}

export interface EdgeFigure {
  readonly edge: ChainEdge;
  readonly push: Push;
  readonly size: Size;
}

export interface Figures {
  readonly nodes: Readonly<Record<NodeKey, NodeFigure>>;
  readonly edges: readonly EdgeFigure[];
}

export interface ChainRun {
  /** The last year that has all its numbers; 0 where there is none after the base year. */
  readonly last: number;
  /** Why it ends before the horizon. */
  readonly end: string | undefined;
  /** The figures of a year from 1 to `last`. */
  readonly at: (year: number) => Figures;
}

/** Below this share of a large difference nothing shows. */
const least = 0.01;

/**
 * A smaller effect shows where it is at least this share of the largest on its node. Of six causes at most, one with the
 * sign of their sum has a fifth of the largest: so those that show never contradict the difference.
 */
const leastOfLargest = 0.05;

const shown = (share: number): Exclude<Size, 0> => (share < 0.25 ? 1 : share < 1 ? 2 : 3);
const sizeOf = (share: number): Size => (share < least ? 0 : shown(share));
const pushOf = (effect: number, size: Size): Push => (size === 0 ? 0 : effect > 0 ? 1 : -1);

/**
 * Runs a scenario and the baseline.
 * @param overrides where the scenario departs from the baseline, by the keys of the chain's parameters
 * @param vintage whose baseline
 * @param horizon years to run; the scenario's own where it is left out
 */
export function runScenario(
  overrides: Readonly<Partial<ScenarioValues>>,
  vintage: string,
  horizon?: number,
): ChainRun {
  const before = baselineUnder(underOfId(vintage));
  const values: ScenarioValues = { ...before, ...overrides };
  const years = Math.max(1, Math.round(horizon ?? values.years));
  const path = runChain(values, years);
  const baseline = runChain(before, years).years;
  const last = path.end ? Math.max(0, path.years.length - 2) : years;
  return {
    last,
    end: path.end?.error.message.replace(/^[A-Z0-9]+: /, ""),
    at: (year) =>
      figuresOf(year, { years: path.years, values }, { years: baseline, values: before }),
  };
}

function figuresOf(t: number, scenario: AssumedPath, baseline: AssumedPath): Figures {
  const found = nodeKeys.map((key) => {
    const { large } = nodes[key];
    const value = scenario.years[t]![key];
    const without = baseline.years[t]![key];
    const difference = value - without;
    const { own, from } = effectsOn(key, scenario, baseline, t);
    const largest = Math.max(Math.abs(own), ...[...from.values()].map(Math.abs));
    // Two that cancel each other are named, though the node does not differ.
    const silent = Math.max(Math.abs(difference), largest) < least * large;
    const floor = Math.min(least * large, leastOfLargest * largest);
    const sizeOfEffect = (effect: number): Size =>
      silent || Math.abs(effect) < floor ? 0 : shown(Math.abs(effect) / large);
    const node: NodeFigure = {
      value,
      baseline: without,
      difference,
      size: sizeOf(Math.abs(difference) / large),
      own: pushOf(own, sizeOfEffect(own)),
    };
    const into = edges
      .filter(({ to }) => to === key)
      .map((edge): EdgeFigure => {
        const effect = from.get(edge.from)!;
        const size = sizeOfEffect(effect);
        return { edge, push: pushOf(effect, size), size };
      });
    return { key, node, into };
  });
  return {
    nodes: Object.fromEntries(found.map(({ key, node }) => [key, node])) as Figures["nodes"],
    edges: found.flatMap(({ into }) => into),
  };
}
