import { applyChange, inspectWorkbook } from "../../src/excel";
import { presetOn, runChain, stages } from "../../src/scenarios";
import { chosen, chosenValues } from "../../src/scenarios/ownChosen";
import { planChange } from "../../src/sharing";
import {
  comparisonSheet,
  managerSheets,
  reverseSheet,
  scenarioSheet,
  sensitivitySheet,
  type SheetPlan,
} from "../../src/sheets";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { brokenRules } from "./planRules";
import { ownNumbers, ownOn } from "../support/own";

/** Sheets on numbers of the user's, in a spreadsheet engine with all functions. */

// The second would be a formula, or end a text, if it were taken for one.
const on = ownNumbers(
  { capex0: 745, primary_balance: -0.025, baseline_primary_balance: -0.025, tariff: 0.1 },
  { capex0: "company guidance, 2026-10-30", tariff: '=1+"1"' },
);
const options = { date: "2026-11-30", version: "0.1.0" };
const spiral = presetOn("debt_spiral", on);
const chainOf = (choice: Parameters<typeof chosen>[0]) =>
  runChain(chosenValues(chosen(choice)), 10).years;

let book: TestWorkbook;
beforeAll(() => {
  book = new TestWorkbook();
});
afterAll(async () => {
  await book.close();
  jest.restoreAllMocks();
});

const inserted = async (plan: SheetPlan): Promise<InsertedSheet> => {
  expect(brokenRules(plan)).toEqual([]);
  const [sheet] = await book.insert({ names: [plan.name], plans: () => [plan] });
  expect(sheet!.errors()).toEqual([]);
  return sheet!;
};
const passes = (sheet: InsertedSheet) => Boolean(sheet.value(sheet.rowOf("All checks pass"), 1));

/** What is wrong with the chain on a sheet. */
const wrong = (sheet: InsertedSheet, choice = spiral) => {
  const cells = sheet.read(sheet.rowOf("Year") + 2, 1, 11, stages.length);
  return chainOf(choice).flatMap((year, t) =>
    stages.flatMap(({ key }, k) =>
      apart(cells[t]![k], year[key]) <= 1e-9
        ? []
        : [`${key} in year ${t}: ${String(cells[t]![k])}`],
    ),
  );
};

test("a model has them in its cells with where they came from, live, native and frozen", async () => {
  const sheet = await inserted(scenarioSheet(spiral, options));
  const holds = () => {
    expect(passes(sheet)).toBe(true);
    expect(wrong(sheet)).toEqual([]);
    const rowOf = (key: string) => sheet.plan.names.find(({ name }) => name === `a_${key}`)!.row;
    const stated = (key: string) => [1, 5, 9].map((column) => sheet.value(rowOf(key), column));
    expect(stated("capex0")).toEqual([
      745,
      "your own",
      "own, Numbers!A1:E6, 2026-11-30: company guidance, 2026-10-30",
    ]);
    expect(stated("tariff")).toEqual([0.1, "your own", 'own, Numbers!A1:E6, 2026-11-30: =1+"1"']);
    expect(stated("primary_balance")).toEqual([
      -0.035,
      "judgement",
      "set by this scenario; -0.025 without a shock (own, Numbers!A1:E6, 2026-11-30)",
    ]);
    // What the user does not give is the newest published number, with its source.
    expect(stated("mortgage0").slice(0, 2)).toEqual([0.0619, "reported"]);
  };
  holds();
  expect(sheet.value(0, 0)).toBe("The Italian risk, own, 2026-11-30");
  expect(sheet.value(1, 0)).toBe(
    "debt_spiral_own_2026_11_30 · based on debt_spiral 2026-11 · numbers of own, 2026-11-30: 4 from Numbers!A1:E6, all others of 2026-11 · made 2026-11-30 with Macroscope 0.1.0",
  );
  // Univer complains of formulas on a sheet that has been deleted, and calculates the others all the same.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  for (const action of ["native", "live", "freeze"] as const) {
    const outcome = await applyChange(planChange(await inspectWorkbook("workbook"), action));
    expect([action, outcome.done > 50, outcome.left]).toEqual([action, true, 0]);
    await book.workbook.grid.settle();
    holds();
  }
  await applyChange(planChange(await inspectWorkbook("workbook"), "unfreeze"));
});

test("a comparison sets it against the path without a shock on the same numbers, and beside published ones", async () => {
  const plan = comparisonSheet([spiral, "debt_spiral 2026-11"], options);
  const sheet = await inserted(plan);
  expect(passes(sheet)).toBe(true);
  expect(sheet.value(1, 0)).toBe(
    "4 scenarios · numbers of 2026-11 and own, 2026-11-30, each compared with the baseline of its own · made 2026-11-30 with Macroscope 0.1.0",
  );
  const summary = sheet.all().findIndex(([label], k) => label === "Scenario" && k > 0);
  const rows = sheet.all().slice(summary + 1, summary + 5);
  expect(rows.map(([title]) => title)).toEqual([
    "No shock, own, 2026-11-30",
    "No shock, 2026-11",
    "The Italian risk, own, 2026-11-30",
    "The Italian risk, 2026-11",
  ]);
  const debt = sheet.all()[summary]!.findIndex((label) => String(label).startsWith("Debt"));
  const ends = [presetOn("baseline", on), "baseline 2026-11", spiral, "debt_spiral 2026-11"].map(
    (choice) => chainOf(choice)[10]!.debt,
  );
  rows.forEach((row, k) => expect(apart(row[debt], ends[k]!)).toBeLessThanOrEqual(1e-9));
  expect(sheet.named("a_split_adds_up")).toBe(true);
  expect(sheet.all().flat()).toContain(
    "own, Numbers!A1:E6, 2026-11-30: company guidance, 2026-10-30",
  );
});

test("what makes the difference between two on the same numbers is split on these numbers", async () => {
  const sheet = await inserted(comparisonSheet([spiral], options));
  expect(passes(sheet)).toBe(true);
  expect(sheet.named("a_split_adds_up")).toBe(true);
});

test("sensitivity and reverse stress are of it, and say so", async () => {
  for (const plan of [
    sensitivitySheet(spiral, options),
    reverseSheet(spiral, {
      ...options,
      outcome: "debt",
      target: 1.3,
      year: 10,
      pair: ["capex0", "feedback"],
    }),
  ]) {
    const sheet = await inserted(plan);
    expect([plan.name, passes(sheet)]).toEqual([plan.name, true]);
    expect(sheet.value(1, 0)).toContain("numbers of own, 2026-11-30: 4 from Numbers!A1:E6");
    const row = sheet.all().findLastIndex((cells) => cells[6] === "capex0" && cells[1] === 745);
    expect(sheet.value(row, 9)).toContain("own, Numbers!A1:E6, 2026-11-30");
  }
  const sheet = await inserted(sensitivitySheet(spiral, options));
  const first = sheet.rowOf("The scenario with the assumptions below") + 2;
  const debt = sheet.read(first - 1, 0, 1, 17)[0]!.indexOf("debt");
  chainOf(spiral).forEach((year, t) =>
    expect(apart(sheet.value(first + t, debt), year.debt)).toBeLessThanOrEqual(1e-9),
  );
});

test("a manager has every preset on them, and says of the number in use where it came from", async () => {
  const own = ownOn(on);
  const [manager, model] = (await book.insert(
    managerSheets({ ...options, vintage: on, own: [own] }),
  )) as [InsertedSheet, InsertedSheet];
  expect(manager.value(1, 0)).toContain("numbers of own, 2026-11-30: 4 from Numbers!A1:E6");
  const stated = (key: string) => {
    const row = model.plan.names.find(({ name }) => name === `a_${key}`)!.row;
    return [1, 5, 9].map((column) => model.value(row, column));
  };
  const choices = [
    ["No shock, own, 2026-11-30", presetOn("baseline", on)],
    ["The Italian risk, own, 2026-11-30", spiral],
    ["The DeepSeek shock, own, 2026-11-30", presetOn("deepseek_2025", on)],
    ["Mine", own],
  ] as const;
  for (const [title, choice] of choices) {
    await manager.write("a_selected", title);
    expect([...manager.errors(), ...model.errors()]).toEqual([]);
    expect([title, passes(manager), passes(model)]).toEqual([title, true, true]);
    expect([title, ...wrong(model, choice as typeof spiral)]).toEqual([title]);
    expect(stated("capex0")).toEqual([
      745,
      "your own",
      "own, Numbers!A1:E6, 2026-11-30: company guidance, 2026-10-30",
    ]);
  }
});
