import {
  changedScenario,
  type ParameterKey,
  parameterKeys,
  parameterNumbers,
  runChain,
  scenario,
  type ScenarioChoice,
  type ScenarioValues,
  scenarios,
  valuesOf,
  vintageText,
} from "../../src/scenarios";
import { managerSheets, scenarioSheet, type SheetPlan } from "../../src/sheets";
import { managerAt } from "../../src/sheets/manager/columns";
import { managerMatrix } from "../../src/sheets/manager/managerSheet";
import { stages } from "../../src/scenarios";
import { Random } from "../support/draws";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { evaluatePlan } from "../support/nativeSheet";
import { startIronCalc } from "../support/ironcalc";

/** The cells of a sheet against TRANSMISSION's chain: under every preset, and with assumptions drawn at random. */

const options = { date: "2025-02-03", version: "0.1.0" };

/** Every preset in every vintage that it admits. */
const tables = scenarios.flatMap(({ key, vintages }) =>
  vintages.map((vintage) => scenario(`${key} ${vintageText(vintage)}`).name),
);

/** Each assumption of some scenario somewhere between its low and high. */
function drawn(random: Random): ScenarioValues {
  const { key } = scenarios[random.whole(0, scenarios.length - 1)]!;
  const values: Record<string, number> = { ...valuesOf(key) };
  for (const [name, { low, high }] of Object.entries(parameterNumbers))
    if (name !== "years" && low !== undefined && high !== undefined && random.chance(0.5))
      values[name] =
        name === "capex_lag"
          ? random.whole(low, high)
          : Number(random.between(low, high).toPrecision(6));
  return values as ScenarioValues;
}

/** Cells that are not the chain's; where it ends, the cells from there on must be errors where they depend on it. */
function wrong(values: ScenarioValues, cells: readonly (readonly unknown[])[]): string[] {
  const { years, end } = runChain(values, 10);
  return years.flatMap((year, t) =>
    stages.flatMap(({ key: quantity }, k) => {
      const got = cells[t]![k];
      const lost = end?.lost.has(quantity) && t === years.length - 1;
      const right = lost
        ? String(got).startsWith("#")
        : apart(got as number, year[quantity]) <= 1e-9;
      return right ? [] : [`${quantity} in year ${t}: ${String(got)}, not ${year[quantity]}`];
    }),
  );
}

describe("in Univer, with the add-in's functions", () => {
  let book: TestWorkbook;
  let manager: InsertedSheet;
  let model: InsertedSheet;
  beforeAll(async () => {
    book = new TestWorkbook();
    [manager, model] = (await book.insert(managerSheets({ ...options, selected: "own" }))) as [
      InsertedSheet,
      InsertedSheet,
    ];
  });
  afterAll(() => book.close());

  test("the model under ten draws in the user's own column is the chain", async () => {
    const random = new Random(28);
    const matrix = managerMatrix(10);
    const first = model.rowOf("Year") + 2;
    for (let turn = 0; turn < 10; turn++) {
      const values = drawn(random);
      const column = manager.read(matrix.chain.row, managerAt.own, matrix.chain.rows);
      for (const key of parameterKeys.filter((name) => name !== "years"))
        column[matrix.rowOf(key) - matrix.chain.row] = [values[key]];
      await manager.writeAll(matrix.chain.row, managerAt.own, column);
      expect(wrong(values, model.read(first, 1, 11, stages.length))).toEqual([]);
    }
  });
});

describe("the sheet of a scenario in Univer, with other numbers in its blue cells", () => {
  let book: TestWorkbook;
  let sheet: InsertedSheet;
  beforeAll(async () => {
    book = new TestWorkbook();
    const plan = scenarioSheet("baseline", options);
    [sheet] = (await book.insert({ names: [plan.name], plans: () => [plan] })) as [InsertedSheet];
  });
  afterAll(() => book.close());

  /** What is wrong once these numbers stand in the blue cells. */
  async function under(values: ScenarioValues): Promise<string[]> {
    const first = sheet.rowOf("Assumptions") + 2;
    const last = sheet.rowOf("Cross-checks");
    const keys = sheet.read(first, 6, last - first).map(([key]) => key as ParameterKey);
    const column = sheet.read(first, 1, last - first);
    await sheet.writeAll(
      first,
      1,
      column.map(([old], k) => [values[keys[k]!] ?? old!]),
    );
    const cells = sheet.read(sheet.rowOf("Year") + 2, 1, 11, stages.length);
    // Among the checks: the chain is that of TRANSMISSION with the blue cells as overrides, in the same engine.
    const pass = runChain(values, 10).end || Boolean(sheet.value(2, 1));
    return [...wrong(values, cells), ...(pass ? [] : ["a check fails"])];
  }

  test("the numbers of every preset in every vintage give its chain", async () => {
    expect(tables.length).toBeGreaterThanOrEqual(24);
    for (const name of tables) expect([name, await under(valuesOf(name))]).toEqual([name, []]);
  });

  test("six draws give TRANSMISSION with these overrides", async () => {
    const random = new Random(1905);
    for (let turn = 0; turn < 6; turn++) expect(await under(drawn(random))).toEqual([]);
  });
});

describe("in IronCalc, with every MACRO call replaced by its twin", () => {
  beforeAll(startIronCalc);

  /** What is wrong on the sheet of a scenario. */
  function onSheet(choice: ScenarioChoice, values: ScenarioValues): string[] {
    const plan: SheetPlan = scenarioSheet(choice, options);
    const block = plan.blocks.find(
      ({ cells }) => cells[0]!.length === 1 + stages.length && cells.length > 1,
    )!;
    const area = { row: block.row, column: 1, rows: 11, columns: stages.length };
    return wrong(values, evaluatePlan(plan, area));
  }

  test.each(tables)("the sheet of %s is the chain", (name) => {
    expect(onSheet(name, valuesOf(name))).toEqual([]);
  });

  test("the sheet of a scenario under five draws is the chain", () => {
    const random = new Random(82);
    for (let turn = 0; turn < 5; turn++) {
      const values = drawn(random);
      expect(onSheet(changedScenario("baseline", values), values)).toEqual([]);
    }
  });
});
