import fc from "fast-check";
import { baselineValues, runChain, scenarios, type ScenarioValues } from "../../../src/scenarios";
import { effectsOn, nodeFrom, type AssumedPath } from "../../../src/taskpane/chain/effects";
import { edges, type NodeKey, nodeKeys } from "../../../src/taskpane/chain/nodes";
import { anyAssumptions } from "./anyAssumptions";

const before = baselineValues("v2025_01");
const worldOf = (overrides: Partial<ScenarioValues>): AssumedPath => {
  const values = { ...before, ...overrides };
  const { years, end } = runChain(values, 10);
  return { values, years: end ? years.slice(0, -1) : years };
};
const baseline = worldOf({});

const readOf = ({ years }: AssumedPath, key: NodeKey, year: number) => years[year]![key];

/** Equal but for the rounding of what they are sums of. */
function expectSame(left: number, right: number, scale: number): void {
  expect(Math.abs(left - right)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(scale)));
}

function holds(world: AssumedPath, year: number): void {
  for (const key of nodeKeys) {
    const value = readOf(world, key, year);
    const ruled = nodeFrom(key, world, year, (source, at) => readOf(world, source, at));
    expectSame(ruled, value, value);
    const { own, from } = effectsOn(key, world, baseline, year);
    const sum = [...from.values()].reduce((a, b) => a + b, own);
    const largest = Math.max(...[own, ...from.values(), value].map(Math.abs));
    expectSame(sum, value - readOf(baseline, key, year), largest);
  }
}

test("each node follows from its sources as in the chain, and its causes add up: all scenarios", () => {
  for (const { overrides } of scenarios) {
    const world = worldOf(overrides);
    for (let year = 1; year < world.years.length; year++) holds(world, year);
  }
});

test("each node follows from its sources as in the chain, whatever is assumed", () => {
  fc.assert(
    fc.property(anyAssumptions, (overrides) => {
      const world = worldOf(overrides);
      if (world.years.length > 1) holds(world, world.years.length - 1);
    }),
    { numRuns: 200, seed: 11 },
  );
});

test("arrows lead from all that a node depends on and from nothing else, a year later where drawn so", () => {
  const world = worldOf({ foreign_drop: 0.3 });
  for (const key of nodeKeys) {
    const read = new Map<NodeKey, number>();
    nodeFrom(key, world, 5, (source, year) => {
      read.set(source, Math.max(year, read.get(source) ?? 0));
      return readOf(world, source, year);
    });
    const drawn = edges.filter(({ to }) => to === key);
    expect([...read.keys()].sort()).toEqual(drawn.map(({ from }) => from).sort());
    for (const { from, lagged } of drawn) expect(read.get(from)).toBe(lagged ? 4 : 5);
  }
});

test("of two causes that need each other both are given a part", () => {
  // More need than the idle cash of the baseline pays for, and less idle cash than its need takes.
  const { from } = effectsOn("crowdout", worldOf({ external_share: 0.5, idle0: 150 }), baseline, 1);
  expect(from.get("need")).toBeGreaterThan(0);
  expect(from.get("idle")).toBeGreaterThan(0);
});
