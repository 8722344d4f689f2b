import fc from "fast-check";
import { invoke } from "../../../src/calculation";
import { transmission } from "../../../src/catalog/scenario/transmission";
import { scenarios, type ScenarioValues } from "../../../src/scenarios";
import { type Figures, runScenario } from "../../../src/taskpane/chain/figures";
import { type NodeKey, nodeKeys } from "../../../src/taskpane/chain/nodes";
import { anyAssumptions } from "./anyAssumptions";

const overridesOf = (key: string) => scenarios.find((scenario) => scenario.key === key)!.overrides;

const push = (figures: Figures, from: string, to: string) =>
  figures.edges.find(({ edge }) => edge.from === from && edge.to === to)!.push;

test("under the baseline nothing differs and no arrow speaks", () => {
  const { last, end, at } = runScenario({}, "v2025_01");
  expect([last, end]).toEqual([10, undefined]);
  for (let year = 1; year <= last; year++) {
    const { nodes, edges } = at(year);
    for (const key of nodeKeys) expect(nodes[key]).toMatchObject({ difference: 0, size: 0 });
    expect(edges.every(({ push, size }) => push === 0 && size === 0)).toBe(true);
  }
});

test("the numbers are those of TRANSMISSION: the DeepSeek shock in year 1", () => {
  const { nodes } = runScenario(overridesOf("deepseek_2025"), "v2025_01").at(1);
  const row = invoke(transmission, ["deepseek_2025", 1])[2]!;
  expect(nodes.compute.value).toBeCloseTo(row[1] as number, 10);
  expect(nodes.capex.baseline).toBeCloseTo(436.8, 10);
  expect(nodes.yield_bp.value).toBeCloseTo(row[6] as number, 10);
});

test("a policy that raises yields lowers valuation, and dearer yields raise what the debt costs", () => {
  const figures = runScenario({ policy_bp: 100 }, "v2025_01").at(2);
  expect(push(figures, "policy", "yield_bp")).toBe(1);
  expect(push(figures, "yield_bp", "valuation")).toBe(-1);
  expect(push(figures, "valuation", "wealth")).toBe(-1);
  expect(push(figures, "yield_bp", "average_rate")).toBe(1);
  // More debt of the year before asks for more yield; and what was lost in value keeps foreigners away.
  expect(push(figures, "debt", "yield_bp")).toBe(1);
  expect(push(figures, "valuation", "drop")).toBe(1);
});

test("a year later: in the first year nothing of the chain's own acts back", () => {
  const figures = runScenario({ policy_bp: 100 }, "v2025_01").at(1);
  expect(push(figures, "debt", "yield_bp")).toBe(0);
  expect(push(figures, "valuation", "drop")).toBe(0);
});

test("what moves nothing does not act: while idle cash pays, less need crowds nobody in", () => {
  const figures = runScenario({ external_share: 0.2 }, "v2025_01").at(1);
  expect(figures.nodes.need.size).toBeGreaterThan(0);
  expect(push(figures, "need", "crowdout")).toBe(0);
});

test("where a stage has no answer the picture ends with the year before, and says why", () => {
  const { last, end } = runScenario({ risk_premium: -0.03 }, "v2025_01");
  expect(last).toBe(0);
  expect(end).toContain("must");
  expect(runScenario({ growth: -0.5 }, "v2025_01").last).toBe(7);
});

test("causes that cancel each other are named, though the node does not differ", () => {
  const figures = runScenario({ policy_bp: 20.2, qt: 100, qt_maturity: 30 }, "v2025_01").at(1);
  const { difference } = figures.nodes.qt_bp;
  const balanced = runScenario({ policy_bp: -difference, qt: 100, qt_maturity: 30 }, "v2025_01").at(
    1,
  );
  expect(balanced.nodes.yield_bp.size).toBe(0);
  expect(push(balanced, "policy", "yield_bp")).toBe(-1);
  expect(push(balanced, "qt_bp", "yield_bp")).toBe(1);
});

test("dearer debt does not hide that there is more of it, nor that GDP grew less", () => {
  const figures = runScenario(overridesOf("debt_spiral"), "v2025_01").at(10);
  expect(figures.nodes.interest.difference).toBeGreaterThan(0);
  expect(push(figures, "debt", "interest")).toBe(1);
  expect(push(figures, "average_rate", "interest")).toBe(1);
});

/** Own assumptions have no arrow: a card whose arrows all point the other way bears them as a sign. */
function contradictions(label: string, { nodes, edges }: Figures): readonly string[] {
  return nodeKeys
    .filter((key) => {
      const { difference, size, own } = nodes[key];
      const pushes = [own, ...edges.filter(({ edge }) => edge.to === key).map(({ push }) => push)];
      return size > 0 && !pushes.some((push) => push === Math.sign(difference));
    })
    .map((key) => `${label}: ${key}`);
}

test("no sentence contradicts its number: every scenario, every year", () => {
  const found = scenarios.flatMap(({ key, overrides }) => {
    const { last, at } = runScenario(overrides, "v2025_01");
    return Array.from({ length: last }, (_, k) => contradictions(`${key} ${k + 1}`, at(k + 1)));
  });
  expect(found.flat()).toEqual([]);
});

test("no sentence contradicts its number, whatever is assumed", () => {
  fc.assert(
    fc.property(anyAssumptions, fc.integer({ min: 1, max: 10 }), (overrides, year) => {
      const { last, at } = runScenario(overrides, "v2025_01", 10);
      if (year > last) return;
      const figures = at(year);
      expect(contradictions("own", figures)).toEqual([]);
      for (const { push, size } of figures.edges) expect(push === 0).toBe(size === 0);
      for (const key of nodeKeys) expect(Number.isFinite(figures.nodes[key].value)).toBe(true);
    }),
    { numRuns: 300, seed: 7 },
  );
});

/** The coefficients of single arrows: at 0 the one does nothing to the other; below it, the contrary. */
const coefficients: readonly (readonly [Partial<ScenarioValues>, from: NodeKey, to: NodeKey])[] = [
  [{ capex_response: 0 }, "compute", "capex"],
  [{ external_share: 0 }, "capex", "need"],
  [{ pull: 0 }, "need", "crowdout"],
  [{ pull: 0 }, "idle", "crowdout"],
  [{ monetised: 1 }, "need", "idle"],
  [{ monetised: 1 }, "need", "crowdout"],
  [{ flow_sensitivity: 0 }, "valuation", "drop"],
  [{ tech_share: 0 }, "drop", "gap"],
  [{ absorbed: 1 }, "gap", "foreign_bp"],
  [{ crowd_bp: 0 }, "crowdout", "yield_bp"],
  [{ feedback: 0 }, "debt", "yield_bp"],
  [{ flow_through: 1 }, "yield_bp", "valuation"],
  [{ equity_wealth: 0 }, "valuation", "wealth"],
  [{ spread_elasticity: 0 }, "valuation", "spread_bp"],
  [{ mpc: 0 }, "valuation", "spending"],
  [{ rate_sensitivity: 0 }, "private_bp", "gdp_gap"],
  [{ cycle_bp: 0 }, "gdp_gap", "yield_bp"],
  [{ multiplier: 0 }, "capex", "gdp_gap"],
  [{ import_share: 1 }, "capex", "gdp_gap"],
  [{ multiplier: 0, rate_sensitivity: 0 }, "crowdout", "gdp_gap"],
  [{ refi: 0 }, "yield_bp", "average_rate"],
];

test.each(coefficients)("with %j nothing leads from %s to %s", (coefficient, from, to) => {
  for (const { overrides } of scenarios) {
    const { last, at } = runScenario({ ...overrides, ...coefficient }, "v2025_01");
    for (let year = 1; year <= last; year++) expect(push(at(year), from, to)).toBe(0);
  }
});

test.each<[Partial<ScenarioValues>, NodeKey, NodeKey, 1 | -1]>([
  [{ capex_response: -0.5, eff_inference: 8, capex_lag: 0 }, "compute", "capex", 1],
  [{ capex_response: 0.5, eff_inference: 8, capex_lag: 0 }, "compute", "capex", -1],
  [{ multiplier: 1, capex_growth: 0.3 }, "capex", "gdp_gap", 1],
  [{ multiplier: -1, capex_growth: 0.3 }, "capex", "gdp_gap", -1],
  [{ crowd_bp: 30, external_share: 0.8, idle0: 0 }, "crowdout", "yield_bp", 1],
  [{ crowd_bp: -30, external_share: 0.8, idle0: 0 }, "crowdout", "yield_bp", -1],
  // A stabiliser that takes more when GDP is low outweighs what growth does to the ratio.
  [{ stabiliser: 0.5, price_shock: -0.5 }, "gdp_gap", "debt", 1],
  [{ stabiliser: -3, price_shock: -0.5 }, "gdp_gap", "debt", -1],
])("under %j the arrow from %s to %s has the sign of what it does", (overrides, from, to, sign) =>
  expect(push(runScenario(overrides, "v2025_01").at(2), from, to)).toBe(sign),
);

test("idle cash of the first year is given: no need of money has lowered it yet", () => {
  for (const { key, overrides } of scenarios)
    expect([key, push(runScenario(overrides, "v2025_01").at(1), "need", "idle")]).toEqual([key, 0]);
});
