import fc from "fast-check";
import { scenarios } from "../../../src/scenarios";
import { type Figures, runScenario } from "../../../src/taskpane/chain/figures";
import { nodeKeys } from "../../../src/taskpane/chain/nodes";

const overridesOf = (key: string) => scenarios.find((scenario) => scenario.key === key)!.overrides;

const push = (figures: Figures, from: string, to: string) =>
  figures.edges.find(({ edge }) => edge.from === from && edge.to === to)!.push;

test("under the baseline nothing differs and no arrow speaks", () => {
  const { last, end, at } = runScenario({});
  expect([last, end]).toEqual([10, undefined]);
  for (let year = 1; year <= last; year++) {
    const { nodes, edges } = at(year);
    for (const key of nodeKeys) expect(nodes[key]).toMatchObject({ difference: 0, size: 0 });
    expect(edges.every(({ push, size }) => push === 0 && size === 0)).toBe(true);
  }
});

test("the numbers are those of TRANSMISSION: the DeepSeek shock in year 1", () => {
  const { nodes } = runScenario(overridesOf("deepseek_2025")).at(1);
  expect(nodes.compute.value).toBeCloseTo(49.0550623014816, 10);
  expect(nodes.capex.baseline).toBeCloseTo(436.8, 10);
  expect(nodes.yield_bp.value).toBeCloseTo(-3.46243124762703, 10);
});

test("a policy that raises yields lowers valuation, and dearer yields raise what the debt costs", () => {
  const figures = runScenario({ policy_bp: 100 }).at(2);
  expect(push(figures, "policy_bp", "yield_bp")).toBe(1);
  expect(push(figures, "yield_bp", "valuation")).toBe(-1);
  expect(push(figures, "valuation", "wealth")).toBe(-1);
  expect(push(figures, "yield_bp", "rate")).toBe(1);
  // More debt of the year before asks for more yield; and what was lost in value keeps foreigners away.
  expect(push(figures, "debt", "yield_bp")).toBe(1);
  expect(push(figures, "valuation", "drop")).toBe(1);
});

test("a year later: in the first year nothing of the chain's own acts back", () => {
  const figures = runScenario({ policy_bp: 100 }).at(1);
  expect(push(figures, "debt", "yield_bp")).toBe(0);
  expect(push(figures, "valuation", "drop")).toBe(0);
});

test("what moves nothing does not act: while idle cash pays, less need crowds nobody in", () => {
  const figures = runScenario({ external_share: 0.2 }).at(1);
  expect(figures.nodes.need.size).toBeGreaterThan(0);
  expect(push(figures, "need", "crowdout")).toBe(0);
});

test("where a stage has no answer the picture ends with the year before, and says why", () => {
  const { last, end } = runScenario({ risk_premium: -0.03 });
  expect(last).toBe(0);
  expect(end).toContain("must");
  expect(runScenario({ growth: -0.5 }).last).toBe(6);
});

test("every arrow that speaks has a source that differs, whatever is assumed", () => {
  const numbers = fc.record(
    {
      policy_bp: fc.double({ min: -100, max: 150, noNaN: true }),
      price_shock: fc.double({ min: -0.8, max: 0.3, noNaN: true }),
      foreign_drop: fc.double({ min: 0, max: 1, noNaN: true }),
      capex_growth: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
      eff_inference: fc.double({ min: 1, max: 100, noNaN: true }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 10 }), (overrides, year) => {
      const { last, at } = runScenario(overrides);
      if (year > last) return;
      for (const { push, size, edge } of at(year).edges) {
        expect(push === 0).toBe(size === 0);
        if (push !== 0) expect(at(year).nodes[edge.to].difference).not.toBe(0);
      }
      for (const key of nodeKeys) expect(Number.isFinite(at(year).nodes[key].value)).toBe(true);
    }),
    { numRuns: 200, seed: 7 },
  );
});
