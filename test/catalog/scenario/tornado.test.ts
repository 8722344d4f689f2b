import { DomainError, invoke, type Row } from "../../../src/calculation";
import { outcomes } from "../../../src/catalog/scenario/chain/runner.generated";
import { parameterKeys, parameterNumbers } from "../../../src/catalog/scenario/_parameters";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import { tornado } from "../../../src/catalog/scenario/tornado";
import { errorText, evaluate } from "../../support/formula";

const rowsOf = (...args: unknown[]): Row[] => invoke(tornado, args).slice(1);
const swing = (row: Row) => Number(row[7]);
const at = (key: string, ...args: unknown[]) => rowsOf(...args).find((row) => row[1] === key)!;

test.each(presets.map(({ key }) => key))(
  "%s: the base is TRANSMISSION's, in every row and for every outcome",
  (key) => {
    const path = evaluate(`=MACRO.TRANSMISSION("${key}",10,,FALSE)`);
    outcomes.forEach((outcome, k) => {
      for (const row of rowsOf(key, outcome)) expect(row[5]).toBe(path[10]![k + 1]);
    });
  },
);

test("varies what is uncertain but for what the preset and the overrides set, or what it is told to", () => {
  const uncertain = parameterKeys.filter((key) => parameterNumbers[key].uncertain);
  const keys = (...args: unknown[]) =>
    rowsOf("deepseek_2025", "debt", 10, ...args)
      .map((row) => row[1])
      .sort();
  const own = Object.keys(presets.find(({ key }) => key === "deepseek_2025")!.overrides);
  const rest = uncertain.filter((key) => !own.includes(key));
  expect(rest.length).toBeLessThan(uncertain.length);
  expect(keys()).toEqual([...rest].sort());
  expect(keys([["mpc", 0.03]])).toEqual(rest.filter((key) => key !== "mpc").sort());
  expect(keys(null, true, "All")).toEqual([...uncertain].sort());
  // Not uncertain, but it has low and high; twice is once; blanks are nothing.
  expect(
    keys(null, true, [
      ["price_shock", "mpc"],
      ["", "Price-shock"],
    ]),
  ).toEqual(["mpc", "price_shock"]);
  // A preset's own value counts as set where it is the baseline's too.
  expect(rowsOf("jevons_boom", "debt").map((row) => row[1])).not.toContain("pass_through");
});

test("the widest swing stands first, and a swing is the outcome at high less that at low", () => {
  for (const outcome of outcomes) {
    const rows = rowsOf("debt_spiral", outcome, 5);
    for (const row of rows) expect(swing(row)).toBe(Number(row[6]) - Number(row[4]));
    const sizes = rows.map((row) => Math.abs(swing(row)));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  }
});

test("an end gives what TRANSMISSION gives with that override", () => {
  const [, key, low, high, atLow, , atHigh] = at("fcf_yield", "dotcom_replay", "valuation", 3);
  const run = (value: unknown) =>
    evaluate(
      `=INDEX(MACRO.TRANSMISSION("dotcom_replay",3,{"${String(key)}",${String(value)}}),5,8)`,
    )[0]![0];
  expect([atLow, atHigh]).toEqual([run(low), run(high)]);
});

test("a value beyond an end moves that end to it, and the outcome there is the base", () => {
  const told = [true, "all"] as const;
  const [, , low, high, atLow, base] = at(
    "idle0",
    "baseline",
    "crowdout",
    10,
    [["idle0", -0]],
    ...told,
  );
  expect([low, high, atLow]).toEqual([0, 2600, base]);
  const wide = at("idle0", "baseline", "crowdout", 10, [["idle0", 5000]], ...told);
  expect([wide[2], wide[3], wide[6]]).toEqual([0, 5000, wide[5]]);
});

test("what does not act on an outcome has no swing", () => {
  for (const key of ["mortgage0"]) expect(swing(at(key, "deepseek_2025", "debt"))).toBe(0);
  for (const key of ["crowd_bp", "mpc"])
    expect(swing(at(key, "baseline", "debt"))).toBeCloseTo(0, 12);
  expect(swing(at("mortgage0", "deepseek_2025", "mortgage"))).not.toBe(0);
});

test("without a tie to anything else, the swing of a straight line is its slope times the span", () => {
  // housing = -0.025 yield / 100, and in the first year the yield rises by 100 bp for each point of policy.
  const [, , low, high, , , , size] = at("crowd_bp", "baseline", "housing", 1, [["idle0", 0]]);
  const crowdout = Number(
    evaluate('=INDEX(MACRO.TRANSMISSION("baseline",1,{"idle0",0}),3,5)')[0]![0],
  );
  const slope = (-0.00025 * 100 * crowdout) / (31902 * 1.0389);
  expect(size).toBeCloseTo(slope * (Number(high) - Number(low)), 12);
});

test("an end without an answer is that error, in its cell and in the swing, below the others", () => {
  // A yield 400 bp lower, half of it for ever, leaves 0.5% of 2.5%, but nothing of the low end's 1.5%.
  const rows = rowsOf("baseline", "valuation", 1, [["policy_bp", -400]], true, [
    ["fcf_yield", "mpc"],
  ]);
  const last = rows.at(-1)!;
  expect(last.slice(1, 4)).toEqual(["fcf_yield", 0.015, 0.06]);
  expect(last[4]).toBeInstanceOf(DomainError);
  expect(last[7]).toBe(last[4]);
  expect(typeof last[6]).toBe("number");
});

test("where the scenario itself has no answer, that is the error", () => {
  const formula = '=MACRO.TORNADO("baseline","debt",,{"policy_bp",-600})';
  expect(evaluate(formula)).toEqual([["#NUM!"]]);
  expect(errorText(formula)).toMatch(/^DISCOUNTSHOCK: /);
});

test("assumptions go by names that a reader can make out", () => {
  const names = new Map(rowsOf("baseline", "debt").map((row) => [row[1], row[0]]));
  expect(names.get("elas_inference")).toBe("Elasticity of inference");
  expect(names.get("capex0")).toBe("Capex at the start");
  expect(names.get("fcf_yield")).toBe("FCF yield");
  expect(names.get("mpc")).toBe("MPC");
  expect(names.get("primary_balance")).toBe("Primary balance");
});

test.each([
  ['=MACRO.TORNADO("base line 2","debt")', "nearest: baseline"],
  ['=MACRO.TORNADO("baseline","dept")', "nearest: debt"],
  ['=MACRO.TORNADO("baseline","debt",5,{"fcf yeld",1})', "nearest: fcf_yield"],
])("%s is #N/A and names the nearest", (formula, says) => {
  expect(evaluate(formula)).toEqual([["#N/A"]]);
  expect(errorText(formula)).toContain(says);
});
