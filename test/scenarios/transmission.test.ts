import { DomainError } from "../../src/calculation";
import { debtPath } from "../../src/catalog/debt/debtPath";
import { outcomes, runChain, scenarios, transmissionRows, valuesOf } from "../../src/scenarios";
import expected from "./transmission.expected.json";

const near = (got: unknown, want: number) =>
  typeof got === "number" && Math.abs(got - want) <= 1e-9 * Math.max(Math.abs(want), 1e-3);

test("the columns are those of the paper, in its order", () => {
  expect(["year", ...outcomes]).toEqual(expected.columns);
});

test.each(Object.entries(expected.scenarios))("%s gives the rows of the paper", (key, rows) => {
  const ours = transmissionRows(valuesOf(key), rows.length - 1);
  const wrong = rows.flatMap((row, t) =>
    row.flatMap((want, j) =>
      near(ours[t]![j], want)
        ? []
        : [`year ${t} ${expected.columns[j]}: ${String(ours[t]![j])}, not ${want}`],
    ),
  );
  expect(wrong).toEqual([]);
});

test.each(scenarios.map(({ key }) => key))("%s runs for 15 years without an error", (key) => {
  expect(runChain(valuesOf(key), 15).end).toBeUndefined();
});

test("the debt without a shock is DEBTPATH's", () => {
  const v = { ...valuesOf("debt_spiral"), baseline_rate: 0.05, refi: 0.2 };
  const rows = debtPath.compute(
    v.debt0,
    [v.baseline_primary_balance],
    [v.baseline_rate],
    [v.baseline_growth],
    10,
    [0],
    0,
    v.refi,
    v.rate0,
  );
  runChain(v, 10).years.forEach((year, t) => {
    expect(year.baseline_debt).toBeCloseTo((rows as number[][])[t]![1]!, 13);
    expect(year.baseline_rate).toBeCloseTo((rows as number[][])[t]![2]!, 13);
  });
});

test("the idle cash is spent before anything is crowded out, and never twice", () => {
  for (const { key } of scenarios) {
    const v = { ...valuesOf(key), softness: 0 };
    for (const { need, absorbed, crowdout, idle } of runChain(v, 15).years.slice(1)) {
      expect(absorbed + crowdout / v.pull).toBeCloseTo(need * (1 - v.monetised), 9);
      if (crowdout > 0) expect(absorbed).toBeCloseTo(idle, 9);
    }
  }
});

test("a stage that leaves its domain ends the chain there, and what it does not touch stays", () => {
  // A yield change of -300 bp takes a free-cash-flow yield of 2.5% below zero: DISCOUNTSHOCK has no answer.
  const v = { ...valuesOf("baseline"), policy_bp: -300 };
  const rows = transmissionRows(v, 3);
  const at = (t: number, outcome: (typeof outcomes)[number]) =>
    rows[t]![1 + outcomes.indexOf(outcome)];
  expect(rows[0]!.every((cell) => typeof cell === "number")).toBe(true);
  for (const kept of [
    "compute",
    "capex",
    "idle",
    "crowdout",
    "gap",
    "yield_bp",
    "rate",
    "mortgage",
    "housing",
  ] as const)
    expect(typeof at(1, kept)).toBe("number");
  for (const lost of [
    "valuation",
    "spread_bp",
    "wealth",
    "gdp_gap",
    "growth",
    "interest",
    "debt",
  ] as const)
    expect(at(1, lost)).toMatchObject({
      code: "NUM",
      message: expect.stringMatching(/^DISCOUNTSHOCK/),
    });
  for (const outcome of outcomes) expect(at(2, outcome)).toBeInstanceOf(DomainError);
  expect(rows[3]![0]).toBe(3);
});

test("an override outside a function's domain is that function's error", () => {
  const { end } = runChain({ ...valuesOf("baseline"), elas_inference: 0.5 }, 5);
  expect(end?.error.message).toMatch(/^JEVONSDEMAND: elasticity must be 0 or less, got 0.5/);
  expect(runChain({ ...valuesOf("baseline"), gdp0: 0 }, 5).end?.error).toBeInstanceOf(DomainError);
});

test("without a shock the debt stays on its path until idle cash runs out", () => {
  const { years } = runChain(valuesOf("baseline"), 8);
  for (const { debt, baseline_debt: path } of years) expect(debt).toBeCloseTo(path, 12);
});
