import { DomainError } from "../../src/calculation";
import { debtPath } from "../../src/catalog/debt/debtPath";
import { presets } from "../../src/catalog/scenario/_presets.generated";
import {
  columns,
  outcomes,
  runChain,
  scenarios,
  transmissionRows,
  valuesOf,
  vintages,
  vintageText,
} from "../../src/scenarios";
import expected from "./transmission.expected.json";

const near = (got: unknown, want: number) =>
  typeof got === "number" &&
  Math.abs(got - want) <= (Math.abs(want) < 1e-9 ? 1e-9 : 1e-9 * Math.abs(want));

/** Every preset in every vintage that it admits, as one writes it. */
const names = presets.flatMap(({ key, vintages: admitted }) =>
  admitted.map((vintage) => `${key} ${vintageText(vintage)}`),
);

test("the columns are those of the paper, in its order", () => {
  expect(["year", ...outcomes]).toEqual(expected.columns);
});

test.each(Object.entries(expected.tables))("%s gives the rows of the paper", (table, rows) => {
  const name = table.replace(" v", " ").replace(/(\d{4})_(\d{2})$/, "$1-$2");
  const ours = transmissionRows(valuesOf(name), rows.length - 1);
  const wrong = rows.flatMap((row, t) =>
    row.flatMap((want, j) =>
      near(ours[t]![j], want)
        ? []
        : [`year ${t} ${expected.columns[j]}: ${String(ours[t]![j])}, not ${want}`],
    ),
  );
  expect(wrong).toEqual([]);
});

test.each(names)("%s runs for 15 years without an error", (name) => {
  expect(runChain(valuesOf(name), 15).end).toBeUndefined();
});

test.each(vintages)("without a shock nothing moves in any of the ten years: %s", (vintage) => {
  const values = valuesOf(`baseline ${vintageText(vintage)}`);
  for (const year of runChain(values, 10).years) {
    for (const still of ["crowdout", "yield_bp", "gap", "gdp", "gdp_gap", "private_bp"] as const)
      expect(Math.abs(year[still])).toBeLessThan(1e-12);
    expect(Math.abs(year.valuation - 100)).toBeLessThan(1e-11);
    expect(Math.abs(year.wealth)).toBeLessThan(1e-10);
    expect(year.debt).toBeCloseTo(year.baseline_debt, 12);
    expect(year.idle - year.used).toBeGreaterThan(9);
  }
});

test.each([
  ["2025-01", 1.1848],
  ["2026-11", 1.2021],
])("the debt without a shock ends where CBO's does: %s", (vintage, cbo) => {
  const { debt } = runChain(valuesOf(`baseline ${vintage}`), 10).years[10]!;
  expect(Math.abs(debt - cbo)).toBeLessThan(0.0005);
});

test.each(vintages)(
  "year 0 is the same in all presets of %s: a shock comes after it",
  (vintage) => {
    const year0 = (name: string) => runChain(valuesOf(name), 1).years[0]!;
    const base = year0(`baseline ${vintageText(vintage)}`);
    for (const name of names.filter((one) => one.endsWith(vintageText(vintage)))) {
      const row = year0(name);
      for (const [column, stage] of columns)
        expect([name, column, row[stage]]).toEqual([name, column, base[stage]]);
    }
  },
);

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
    expect(year.planned_rate).toBeCloseTo((rows as number[][])[t]![2]!, 13);
  });
});

test("the idle cash is spent before anything is crowded out, and never twice", () => {
  for (const name of names) {
    const v = valuesOf(name);
    for (const { need, used, crowdout, idle } of runChain(v, 15).years.slice(1)) {
      expect(used + crowdout / v.pull).toBeCloseTo(need * (1 - v.monetised), 9);
      if (crowdout > 1e-9) expect(used).toBeCloseTo(idle, 9);
    }
  }
});

test("a stage that leaves its domain ends the chain there, and what it does not touch stays", () => {
  // A yield change of -600 bp, half of it lasting, takes a free-cash-flow yield of 2.5% below zero.
  const v = { ...valuesOf("baseline 2025-01"), policy_bp: -600 };
  const rows = transmissionRows(v, 3);
  const at = (t: number, outcome: (typeof outcomes)[number]) =>
    rows[t]![1 + outcomes.indexOf(outcome)];
  expect(rows[0]!.every((cell) => typeof cell === "number")).toBe(true);
  const lost = [
    "valuation",
    "spread_bp",
    "wealth",
    "gdp_gap",
    "growth",
    "interest",
    "debt",
    "gdp",
    "private_bp",
  ];
  for (const outcome of outcomes)
    if (lost.includes(outcome))
      expect(at(1, outcome)).toMatchObject({
        code: "NUM",
        message: expect.stringMatching(/^DISCOUNTSHOCK/),
      });
    else expect([outcome, typeof at(1, outcome)]).toEqual([outcome, "number"]);
  for (const outcome of outcomes) expect(at(2, outcome)).toBeInstanceOf(DomainError);
  expect(rows[3]![0]).toBe(3);
});

test("a stage that acts on nothing ends the chain too, with its own error in its own column", () => {
  const v = { ...valuesOf("baseline"), policy_bp: -12_000, fcf_yield: 5, tech_weight: 0 };
  const { years, end } = runChain(v, 3);
  expect(years).toHaveLength(2);
  expect([...end!.lost]).toEqual(["mortgage"]);
  expect(end!.error.message).toMatch(/^MORTGAGESHOCK/);
});

test("GDP that is nothing is an error of the first function that divides by it", () => {
  const { end } = runChain({ ...valuesOf("baseline"), gdp0: 0 }, 5);
  expect(end?.error).toBeInstanceOf(DomainError);
});

test("a backlog of years takes compute's path as it was so many years ago", () => {
  const v = { ...valuesOf("deepseek_2025"), capex_response: 1, capex_growth: 0 };
  for (const lag of [0, 1, 3, 20])
    runChain({ ...v, capex_lag: lag }, 8).years.forEach(({ capex }, t, path) =>
      expect(capex).toBeCloseTo((v.capex0 * path[Math.max(0, t - lag)]!.compute) / 100, 9),
    );
});

test("scenarios shown are in their natural vintages", () => {
  for (const { vintage, vintages: admitted, name, key } of scenarios) {
    expect(vintage).toBe(admitted[0]);
    expect(name).toBe(key);
  }
});
