import { runChain, type ScenarioValues, valuesOf, type Year } from "../../scenarios";
import { type ChainEdge, edges, type NodeKey, nodeKeys, nodes } from "./nodes";

/** The numbers of the picture: a scenario's chain beside the baseline's, year by year. */

/** How large a difference is: none, slight, clear, large. */
export type Size = 0 | 1 | 2 | 3;

export interface NodeFigure {
  readonly value: number;
  readonly baseline: number;
  readonly difference: number;
  readonly size: Size;
}

export interface EdgeFigure {
  readonly edge: ChainEdge;
  /** What it does in this scenario against the baseline: raises, lowers, neither. */
  readonly push: 1 | 0 | -1;
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

/** What is below a hundredth of a large difference does not show. */
const sizeOf = (difference: number, large: number): Size => {
  const share = Math.abs(difference) / large;
  return share < 0.01 ? 0 : share < 0.25 ? 1 : share < 1 ? 2 : 3;
};

/**
 * Runs a scenario and the baseline.
 * @param overrides where the scenario departs from the baseline, by the keys of the chain's parameters
 * @param horizon years to run; the scenario's own where it is left out
 */
export function runScenario(
  overrides: Readonly<Partial<ScenarioValues>>,
  horizon?: number,
): ChainRun {
  const before = valuesOf("baseline");
  const values: ScenarioValues = { ...before, ...overrides };
  const years = Math.max(1, Math.round(horizon ?? values.years));
  const path = runChain(values, years);
  const baseline = runChain(before, years).years;
  const last = path.end ? Math.max(0, path.years.length - 2) : years;
  return {
    last,
    end: path.end?.error.message.replace(/^[A-Z0-9]+: /, ""),
    at: (year) => figuresOf(year, path.years, values, baseline, before),
  };
}

function figuresOf(
  t: number,
  years: readonly Year[],
  values: ScenarioValues,
  baseline: readonly Year[],
  before: ScenarioValues,
): Figures {
  const compare = (read: (year: Year, values: ScenarioValues) => number, year: number) => {
    const value = read(years[year]!, values);
    const without = read(baseline[year]!, before);
    return { value, baseline: without, difference: value - without };
  };
  const figure = (key: NodeKey): NodeFigure => {
    const { read, large } = nodes[key];
    const compared = compare(read, t);
    return { ...compared, size: sizeOf(compared.difference, large) };
  };
  const figures = Object.fromEntries(nodeKeys.map((key) => [key, figure(key)])) as Record<
    NodeKey,
    NodeFigure
  >;
  return {
    nodes: figures,
    edges: edges.map((edge): EdgeFigure => {
      const { read, large } = edge.carries ?? nodes[edge.from];
      const moved = compare(read, edge.lagged ? t - 1 : t).difference;
      // What moves nothing does not act: more need, while idle cash pays for it, crowds nobody out.
      const size = figures[edge.to].size === 0 ? 0 : sizeOf(moved, large);
      const push = size === 0 ? 0 : moved * edge.sign > 0 ? 1 : -1;
      return { edge, push, size };
    }),
  };
}
