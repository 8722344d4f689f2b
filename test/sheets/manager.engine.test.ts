import {
  findPreset,
  parameterIn,
  runChain,
  type ScenarioValues,
  scenarios,
  stages,
  valuesOf,
  vintages,
  vintageText,
} from "../../src/scenarios";
import { managerNames, managerSheets, type SheetPlan } from "../../src/sheets";
import { managerAt, managerColumns } from "../../src/sheets/manager/columns";
import { type Engine, inIronCalc, inUniver, placesOf } from "../support/engines";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import type { GridValue } from "../../src/workbench/host/grid";

/** The scenario manager and its model, through Microsoft's client, in a spreadsheet engine with all functions. */

const columns = managerColumns();
let book: TestWorkbook;
let manager: InsertedSheet;
let model: InsertedSheet;
beforeAll(async () => {
  book = new TestWorkbook();
  const trips = book.client.host.roundTrips;
  [manager, model] = (await book.insert(
    managerSheets({ date: "2025-02-03", version: "0.1.0" }),
  )) as [InsertedSheet, InsertedSheet];
  expect(book.client.host.roundTrips - trips).toBe(2);
});
afterAll(() => book.close());

/** Cells of the model's chain that are not the chain's numbers. */
const wrong = (values: ScenarioValues): string[] =>
  unlike(values, model.read(model.rowOf("Year") + 2, 1, 11, stages.length));

function unlike(values: ScenarioValues, cells: readonly (readonly unknown[])[]): string[] {
  return runChain(values, 10).years.flatMap((year, t) =>
    stages.flatMap(({ key: quantity }, k) =>
      apart(cells[t]![k] as GridValue, year[quantity]) <= 1e-9
        ? []
        : [`${quantity} in year ${t}: ${String(cells[t]![k])}, not ${year[quantity]}`],
    ),
  );
}

const allPass = () => [manager.value(3, 1), model.value(2, 1)].map(Boolean);

const presets = columns.all.filter(({ is }) => is === "preset");
test.each(presets.map(({ title, key }) => [title, key]))(
  "choosing %s in one cell gives its chain on the model sheet, without an error",
  async (title, key) => {
    await manager.write("a_selected", title);
    expect(wrong(valuesOf(key))).toEqual([]);
    expect([...manager.errors(), ...model.errors()]).toEqual([]);
    expect(model.value(0, 0)).toBe(title);
    expect(manager.named("a_key")).toBe(key);
    expect(allPass()).toEqual([true, true]);
  },
);

test("a scenario may be chosen by its key", async () => {
  await manager.write("a_selected", "debt_spiral 2026-11");
  expect(wrong(valuesOf("debt_spiral 2026-11"))).toEqual([]);
});

test("an unknown scenario shows in every number and in the checks, not as an old result", async () => {
  await manager.write("a_selected", "deepseek");
  expect(manager.named("a_column")).toBe("#N/A");
  expect(model.named("a_idle0")).toBe("#N/A");
  expect(allPass()[0]).toBe(false);
});

test("the user's own column runs the model, and says that its numbers are the user's", async () => {
  await manager.write("a_selected", "Own");
  expect(wrong(valuesOf("baseline"))).toEqual([]);
  const row = manager.all().findIndex((cells) => cells[managerAt.key] === "idle0");
  expect(manager.value(row, columns.basis)).toBe(parameterIn("v2026_11", "idle0").tag);
  await manager.write([row, managerAt.own], 77);
  expect(wrong({ ...valuesOf("baseline"), idle0: 77 })).toEqual([]);
  expect(manager.value(row, columns.basis)).toBe("your own");
  expect(manager.value(row, columns.source)).toMatch(/^your value; 240 before/);
  expect(allPass()).toEqual([true, true]);
  await manager.write([row, managerAt.own], "");
  expect(allPass()[0]).toBe(false);
  await manager.write([row, managerAt.own], 240);
});

test("basis and source are those of the scenario in use", async () => {
  await manager.write("a_selected", "The DeepSeek shock");
  const row = manager.all().findIndex((cells) => cells[managerAt.key] === "price_shock");
  expect(manager.read(row, columns.basis, 1, 2)).toEqual([
    ["published", "S&P 500 technology sector on the day (27 January 2025)"],
  ]);
  const { row: there } = model.plan.names.find(({ name }) => name === "a_price_shock")!;
  expect(model.value(there, 5)).toBe("published");
});

test("the results on the manager are those of the model", async () => {
  await manager.write("a_selected", "Foreigners stop buying, 2026-11");
  const { years } = runChain(valuesOf("foreign_sudden_stop 2026-11"), 10);
  const row = manager.rowOf("Yield change, year 1");
  const cells = manager.read(row, 1, 7).map(([value]) => value);
  const wanted = [
    years[1]!.yield_bp,
    years[10]!.yield_bp,
    years[10]!.debt,
    years[1]!.valuation,
    years[10]!.valuation,
    years[10]!.crowdout,
    Math.min(...years.slice(1).map(({ gdp_gap }) => gdp_gap)),
  ];
  wanted.forEach((want, k) => expect(apart(cells[k], want)).toBeLessThan(1e-9));
});

test("a second manager has names of its own and leaves the first alone", async () => {
  await manager.write("a_selected", columns.titles[3]!);
  const before = [manager.all(), model.all()];
  const [second, secondModel] = await book.insert(
    managerSheets({ date: "2025-02-03", version: "0.1.0", selected: "dotcom_replay" }),
  );
  expect([second!.name, secondModel!.name]).toEqual(["Scenario manager (2)", "Scenario model (2)"]);
  expect([manager.all(), model.all()]).toEqual(before);
  expect(secondModel!.value(0, 0)).toBe("2000 again");
  const first = secondModel!.rowOf("Year") + 2;
  const debt = 1 + stages.findIndex(({ key: quantity }) => quantity === "debt");
  expect(
    apart(
      secondModel!.value(first + 10, debt),
      runChain(valuesOf("dotcom_replay"), 10).years[10]!.debt,
    ),
  ).toBeLessThan(1e-9);
});

/** Each with a scenario whose natural vintage is the one and the other, and one that has only one. */
const some = ["baseline", "debt_spiral", "deepseek_2025", "reverse_qe"];

describe.each([
  ["Univer", inUniver, scenarios],
  [
    "IronCalc, with every call replaced by its native form",
    inIronCalc,
    scenarios.filter(({ key }) => some.includes(key)),
  ],
] as const)("in %s", (_, open, chosen) => {
  test.each(vintages)(
    "a manager of %s runs each scenario as TRANSMISSION does with that vintage behind its name, and says so",
    async (vintage) => {
      const plans = managerSheets({ date: "2025-02-03", version: "0.1.0", vintage }).plans([
        ...managerNames,
      ]) as [SheetPlan, SheetPlan];
      const engine: Engine = await open(plans);
      const [there, here] = [placesOf(plans), placesOf(plans, 1)];
      for (const { key, vintages: admitted } of chosen) {
        // Where a scenario does not admit the vintage it has that of its name alone, as in the pane.
        const admits = admitted.includes(vintage);
        const { name } = findPreset(admits ? `${key} ${vintageText(vintage)}` : key)!;
        await engine.overwrite(there.named("a_selected"), name);
        const cells = Array.from({ length: 11 }, (__, t) =>
          stages.map((stage) => engine.value(here.chain(stage.key, t))),
        );
        expect([name, unlike(valuesOf(name), cells)]).toEqual([name, []]);
        const of = vintageText(admits ? vintage : admitted[0]);
        expect(engine.value(there.beside("Numbers of"))).toBe(of);
        expect(String(engine.value({ sheet: 1, row: 1, column: 0 }))).toContain(`numbers of ${of}`);
        expect(Boolean(engine.value(there.beside("All checks pass")))).toBe(true);
      }
      await engine.close();
    },
  );
});
