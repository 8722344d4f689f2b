import {
  changedScenario,
  parameterKeys,
  parameterNumbers,
  runChain,
  type ScenarioValues,
  scenarios,
  valuesOf,
} from "../../src/scenarios";
import { managerSheets, scenarioSheet, type SheetPlan } from "../../src/sheets";
import { at } from "../../src/sheets/manager/columns";
import { managerMatrix } from "../../src/sheets/manager/managerSheet";
import { chainColumns } from "../../src/sheets/scenario/columns";
import { Random } from "../support/draws";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { evaluatePlan } from "../support/nativeSheet";
import { startIronCalc } from "../support/ironcalc";

/** The cells of a sheet against TRANSMISSION's chain, with assumptions drawn at random. */

/** Each assumption of some scenario somewhere between its low and high. */
function drawn(random: Random): ScenarioValues {
  const { key } = scenarios[random.whole(0, scenarios.length - 1)]!;
  const values: Record<string, number> = { ...valuesOf(key) };
  for (const [name, { low, high }] of Object.entries(parameterNumbers))
    if (name !== "years" && low !== undefined && high !== undefined && random.chance(0.5))
      values[name] = Number(random.between(low, high).toPrecision(6));
  return values as ScenarioValues;
}

/** Cells that are not the chain's; where it ends, the cells from there on must be errors where they depend on it. */
function wrong(values: ScenarioValues, cells: readonly (readonly unknown[])[]): string[] {
  const { years, end } = runChain(values, 10);
  return years.flatMap((year, t) =>
    chainColumns.flatMap(({ quantity }, k) => {
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
    [manager, model] = (await book.insert(
      managerSheets({ date: "2025-02-03", version: "0.1.0", selected: "own" }),
    )) as [InsertedSheet, InsertedSheet];
  }, 120_000);
  afterAll(() => book.close());

  test("the model under ten draws in the user's own column is the chain", async () => {
    const random = new Random(28);
    const matrix = managerMatrix(10);
    const first = model.rowOf("Year") + 2;
    for (let turn = 0; turn < 10; turn++) {
      const values = drawn(random);
      const column = manager.read(matrix.chain.row, at.own, matrix.chain.rows);
      for (const key of parameterKeys.filter((name) => name !== "years"))
        column[matrix.rowOf(key) - matrix.chain.row] = [values[key]];
      await manager.writeAll(matrix.chain.row, at.own, column);
      expect(wrong(values, model.read(first, 1, 11, chainColumns.length))).toEqual([]);
    }
  }, 120_000);
});

describe("in IronCalc, with every MACRO call replaced by its twin", () => {
  beforeAll(startIronCalc);

  test("the sheet of a scenario under five draws is the chain", () => {
    const random = new Random(82);
    for (let turn = 0; turn < 5; turn++) {
      const values = drawn(random);
      const plan: SheetPlan = scenarioSheet(changedScenario("baseline", values), {
        date: "2025-02-03",
        version: "0.1.0",
      });
      const block = plan.blocks.find(
        ({ cells }) => cells[0]!.length === 1 + chainColumns.length && cells.length > 1,
      )!;
      const cells = evaluatePlan(plan, {
        row: block.row,
        column: 1,
        rows: 11,
        columns: chainColumns.length,
      });
      expect(wrong(values, cells)).toEqual([]);
    }
  }, 120_000);
});
