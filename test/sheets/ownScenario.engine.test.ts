import { type OwnScenario, ownKey, runChain, valuesOf } from "../../src/scenarios";
import { comparisonSheet, scenarioSheet, sensitivitySheet, type SheetPlan } from "../../src/sheets";
import { placeChains } from "../../src/sheets/comparison/chains";
import { stages } from "../../src/scenarios";
import { place } from "../../src/sheets/sensitivity/places";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { brokenRules } from "./planRules";

/** The sheets of a scenario of the user's, in a spreadsheet engine with all functions. */

const own: OwnScenario = {
  key: ownKey("Half the shock"),
  title: "Half the shock",
  story: "As if it had come slower.",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.028, primary_balance: -0.04 },
};
const options = { date: "2026-11-22", version: "0.1.0" };
const path = runChain({ ...valuesOf(own.basedOn), ...own.overrides }, 10).years;

const textsOf = (plan: SheetPlan) => plan.blocks.flatMap(({ cells }) => cells.flat());

let book: TestWorkbook;
beforeAll(() => {
  book = new TestWorkbook();
});
afterAll(() => book.close());

const inserted = async (plan: SheetPlan): Promise<InsertedSheet> => {
  expect(brokenRules(plan)).toEqual([]);
  const [sheet] = await book.insert({ names: [plan.name], plans: () => [plan] });
  expect(sheet!.errors()).toEqual([]);
  return sheet!;
};
const passes = (sheet: InsertedSheet) => {
  const row = sheet.rowOf("All checks pass");
  expect(Boolean(sheet.value(row, 1))).toBe(true);
};

const fitted: OwnScenario = {
  ...own,
  title: "Our elasticity",
  key: ownKey("Our elasticity"),
  overrides: { elas_inference: -1.0923, price_shock: -0.028 },
  estimates: {
    elas_inference: {
      value: -1.0923,
      low: -1.1124,
      high: -1.0722,
      source: "own data, Data!A2:A11 and Data!B2:B11, 2026-11-30",
    },
  },
};

test("an estimate stands on the sheet with its interval as low and high, and own data as its source", async () => {
  const sheet = await inserted(scenarioSheet(fitted, options));
  passes(sheet);
  const { row } = sheet.plan.names.find(({ name }) => name === "a_elas_inference")!;
  const [value, , low, high, basis] = sheet.read(row, 1, 1, 5)[0]!;
  expect([value, low, high, basis]).toEqual([-1.0923, -1.1124, -1.0722, "own data"]);
  expect(sheet.value(row, 9)).toMatch(
    /^own data, Data!A2:A11 and Data!B2:B11, 2026-11-30; -1.11 in The DeepSeek shock \(/,
  );
  // Typed over it is the user's own, and no longer what the data say.
  await sheet.write([row, 1], -1);
  expect(sheet.value(row, 5)).toBe("changed here");
  const price = sheet.plan.names.find(({ name }) => name === "a_price_shock")!.row;
  expect(sheet.value(price, 5)).toBe("your own");
});

test("in its sensitivity an estimate varies within its interval, in the fan as in the tornado", async () => {
  const whole = sensitivitySheet(fitted, { ...options, outcome: "compute" });
  // All else is held fast: its key is not among those that vary.
  const only = (cells: SheetPlan["blocks"][number]["cells"]) =>
    cells.map((row) =>
      row[6] === row[7] && row[6] !== "elas_inference"
        ? row.map((cell, k) => (k === 7 ? null : cell))
        : row,
    );
  const sheet = await inserted({
    ...whole,
    blocks: whole.blocks.map((block) => ({ ...block, cells: only(block.cells) })),
  });
  const at = place(10);
  const [, tornado, rest] = sheet.read(at.all.row, 1, 3, 3);
  expect(tornado).toEqual(["elas_inference", -1.1124, -1.0722]);
  expect(rest!.join("")).toBe("");
  const [year, p5, , , , p95] = sheet.read(at.fan.row + 11, 0, 1, 6)[0]!;
  expect(year).toBe(10);
  const demand = (elasticity: number) =>
    runChain({ ...valuesOf(own.basedOn), ...fitted.overrides, elas_inference: elasticity }, 10)
      .years[10]!.compute;
  expect(Number(p5)).toBeGreaterThan(demand(-1.0722));
  expect(Number(p95)).toBeLessThan(demand(-1.1124));
  expect(Number(p95)).toBeGreaterThan(Number(p5));
});

test("a scenario sheet runs its chain from its preset, agrees with TRANSMISSION, and says whose numbers it has", async () => {
  const sheet = await inserted(scenarioSheet(own, options));
  passes(sheet);
  const cells = sheet.read(sheet.rowOf("Year") + 2, 1, 11, stages.length);
  path.forEach((year, t) =>
    stages.forEach(({ key: quantity }, k) =>
      expect(apart(cells[t]![k], year[quantity])).toBeLessThanOrEqual(1e-9),
    ),
  );
  expect(sheet.name).toBe("Half the shock");
  expect(sheet.value(1, 0)).toBe(
    "own_half_the_shock · based on deepseek_2025 · numbers of 2025-01 · made 2026-11-22 with Macroscope 0.1.0",
  );
  const texts = textsOf(sheet.plan).join("\n");
  expect(texts).toContain("Own scenario, based on The DeepSeek shock. As if it had come slower.");
  const { row, column } = sheet.plan.names.find(({ name }) => name === "a_price_shock")!;
  expect(sheet.value(row, 5)).toBe("your own");
  expect(sheet.value(row, 9)).toBe(
    "your value (2026-11-22); -0.056 in The DeepSeek shock (S&P 500 technology sector on the day)",
  );
  expect(sheet.plan.styles.filter((area) => area.row === row && area.column === column)).toEqual(
    expect.arrayContaining([expect.objectContaining({ style: "departure" })]),
  );
  // A changed number goes through the same checks.
  await sheet.write("a_primary_balance", -0.06);
  passes(sheet);
});

test("a sensitivity sheet has its values, and its chain is the scenario's", async () => {
  const plan = sensitivitySheet(own, options);
  const sheet = await inserted(plan);
  passes(sheet);
  expect(sheet.name).toBe("Sensitivity Half the shock");
  const first = sheet.rowOf("The scenario with the assumptions below") + 2;
  const debt = sheet.read(first - 1, 0, 1, 17)[0]!.indexOf("debt");
  path.forEach((year, t) =>
    expect(apart(sheet.value(first + t, debt), year.debt)).toBeLessThanOrEqual(1e-9),
  );
});

test("a comparison has it beside presets, with its values in cells that it follows", async () => {
  const plan = comparisonSheet(["debt_spiral", own], options);
  const sheet = await inserted(plan);
  passes(sheet);
  const first = sheet.rowOf("The chains, one TRANSMISSION a scenario") + 1;
  const { at } = placeChains(first, 3, 10);
  const row = Number(/\d+/.exec(at(2, "debt", 10))![0]) - 1;
  const debt = sheet.read(row - 11, 0, 1, 17)[0]!.indexOf("debt");
  expect(apart(sheet.value(row, debt), path[10]!.debt)).toBeLessThanOrEqual(1e-9);
  expect(sheet.value(row - 12, 0)).toBe("Half the shock");

  const change = sheet.all().findLastIndex(([key]) => key === "primary_balance");
  expect(sheet.read(change, 1, 1, 6)[0]).toEqual([
    -0.04,
    "ratio",
    -0.06,
    0.02,
    "Primary balance to GDP, other means of financing included",
    "your value (2026-11-22); -0.0219 in The DeepSeek shock (CBO January 2025: average of 2026-35)",
  ]);
  await sheet.write([change, 1], -0.01);
  const changed = runChain(
    { ...valuesOf(own.basedOn), ...own.overrides, primary_balance: -0.01 },
    10,
  );
  expect(apart(sheet.value(row, debt), changed.years[10]!.debt)).toBeLessThanOrEqual(1e-9);
  passes(sheet);
});

test("on a comparison an estimate stands with its interval and its cells as the source", () => {
  const row = comparisonSheet(["debt_spiral", fitted], options)
    .blocks.flatMap(({ cells }) => cells)
    .find((cells) => cells[0] === "elas_inference" && cells[3] !== null)!;
  expect(row.slice(1, 5)).toEqual([-1.0923, "elasticity", -1.1124, -1.0722]);
  expect(row[6]).toMatch(
    /^own data, Data!A2:A11 and Data!B2:B11, 2026-11-30; -1.11 in The DeepSeek/,
  );
});

test("an estimate of a side model runs that model on the sheet, and leaves the chain as it is", async () => {
  const value = { bass_p: 0.0301, bass_q: 0.3787 };
  const source = "own data, Data!C2:C11, 2026-11-30";
  const adopted: OwnScenario = {
    ...own,
    title: "Our adopters",
    key: ownKey("Our adopters"),
    overrides: { ...own.overrides, ...value },
    estimates: {
      bass_p: { value: value.bass_p, low: 0.0298, high: 0.0305, source },
      bass_q: { value: value.bass_q, low: 0.3759, high: 0.3815, source },
    },
  };
  const plan = scenarioSheet(adopted, options);
  const sheet = await inserted(plan);
  passes(sheet);
  const { row } = plan.names.find(({ name }) => name === "a_bass_p")!;
  const [p, , low, high, basis] = sheet.read(row, 1, 1, 5)[0]!;
  expect([p, low, high, basis]).toEqual([0.0301, 0.0298, 0.0305, "own data"]);
  expect(sheet.value(row, 9)).toMatch(/^own data, Data!C2:C11, 2026-11-30; 0.03 in The DeepSeek/);
  // Bass's curve, worked out here: what 20 years of revenue are worth.
  let worth = 0;
  for (let t = 1; t <= 20; t++) {
    const left = Math.exp(-(0.0301 + 0.3787) * t);
    worth += (600 * (1 - left)) / (1 + (0.3787 / 0.0301) * left) / 1.09 ** t;
  }
  expect(
    apart(sheet.value(sheet.rowOf("AI revenue of 20 years, worth today"), 1), worth),
  ).toBeLessThan(1e-9);
  const cells = sheet.read(sheet.rowOf("Year") + 2, 1, 11, stages.length);
  path.forEach((year, t) =>
    stages.forEach(({ key: quantity }, k) =>
      expect(apart(cells[t]![k], year[quantity])).toBeLessThanOrEqual(1e-9),
    ),
  );
});

test("two own scenarios and one without a change of its own keep apart", () => {
  const other = { ...own, key: ownKey("Other"), title: "Other", overrides: { idle0: 1 } };
  const same = { ...own, key: ownKey("Same"), title: "Same", overrides: {} };
  const plan = comparisonSheet([own, same, other, "debt_spiral"], options);
  expect(brokenRules(plan)).toEqual([]);
  const calls = textsOf(plan).flatMap((cell) =>
    typeof cell === "object" && cell?.formula.startsWith("=MACRO.TRANSMISSION")
      ? [/^=MACRO\.TRANSMISSION\(B\d+,10(,A\d+:B\d+)?\)$/.exec(cell.formula)![1] !== undefined]
      : [],
  );
  expect(calls).toEqual([false, true, false, true, false]);
});

test("values with which the chain has no answer still make every sheet", () => {
  const hopeless = { ...own, overrides: { fcf_yield: 1e-9, risk_premium: -0.5 } };
  expect(runChain({ ...valuesOf(own.basedOn), ...hopeless.overrides }, 10).end).toBeDefined();
  for (const plan of [
    scenarioSheet(hopeless, options),
    sensitivitySheet(hopeless, options),
    comparisonSheet([hopeless], options),
  ])
    expect(brokenRules(plan)).toEqual([]);
});
