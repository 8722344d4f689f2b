import { insertSheets, readOwnScenarios, saveOwnScenario } from "../../src/excel";
import { managerSheets } from "../../src/sheets";
import { managerAt } from "../../src/sheets/manager/columns";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";
import { mild, ownScenario } from "../support/own";

/** Own scenarios in the columns of a manager that the workbook has. */

const manager = "Scenario manager";
const ourManager = managerSheets({ date: "2025-02-03", version: "0.1.0", own: [mild] });

let client: OfficeClient;
let grid: MemoryGrid;
let sheet: string;
beforeEach(async () => {
  grid = new MemoryGrid(() => 7);
  client = officeClient(grid);
  await saveOwnScenario(mild);
  await insertSheets(ourManager);
  sheet = grid.sheets().find(({ name }) => name === manager)!.id;
});
afterEach(() => client.close());

const all = () => grid.formulas({ ...grid.usedRect(sheet)!, sheet });
const rowOf = (key: string) => all().findIndex((cells) => cells[managerAt.key] === key);
const columnOf = (key: string) =>
  all()
    .find((cells) => cells[managerAt.own] === "own")!
    .indexOf(key);
const cell = (row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

test("one that is saved later fills the next free column, in three round trips", async () => {
  const trips = client.host.roundTrips;
  const late = ownScenario("Late one", { overrides: { primary_balance: -0.05 } });
  expect(await saveOwnScenario(late)).toEqual({
    replaced: false,
    managers: [manager],
    problems: [],
  });
  expect(client.host.roundTrips - trips).toBe(3);
  expect(columnOf(late.key)).toBe(columnOf(mild.key) + 1);
  expect(all()[rowOf("primary_balance")]![columnOf(late.key)]).toBe(-0.05);
});

test("a manager that the user renamed and pushed down is found all the same", async () => {
  grid.changeSheet(sheet, { name: "Mine" });
  const cells = all().map((row) => [...row]);
  grid.clear({ ...grid.usedRect(sheet)!, sheet }, "All");
  grid.write({ ...cell(2, 0), rows: cells.length, columns: cells[0]!.length }, cells);
  expect((await saveOwnScenario(ownScenario("A"))).managers).toEqual(["Mine"]);
  expect(all()[rowOf("price_shock")]![columnOf("own_a")]).toBe(-0.02);
});

test("titles and stories that begin with = are texts", async () => {
  const own = ownScenario("=1+1", { story: "=Half of it" });
  await saveOwnScenario(own);
  expect(all().flat()).toContain("=1+1");
  expect(client.requests.map((request) => JSON.stringify(request)).join()).toContain("'=1+1");
  const row = all().findIndex((cells) => cells[managerAt.label] === "Assumption");
  const place = all()[row]!.indexOf("=1+1");
  expect(grid.values(cell(row, place))).toEqual([["=1+1"]]);
});

test("numbers that depart from the baseline are bold, those that no longer do are not", async () => {
  const isBold = (key: string) => grid.style(cell(rowOf(key), columnOf(mild.key))).bold ?? false;
  const bold = () => ["price_shock", "eff_training", "eff_inference", "pull"].map(isBold);
  expect(bold()).toEqual([true, true, true, false]);
  await saveOwnScenario({ ...mild, basedOn: "baseline", overrides: { pull: 0.5 } });
  expect(bold()).toEqual([false, false, false, true]);
});

test("the same again changes nothing", async () => {
  const before = all();
  expect((await saveOwnScenario(mild)).managers).toEqual([manager]);
  expect(all()).toEqual(before);
});

test.each([
  ["a new one", ownScenario("Late one", { overrides: { primary_balance: -0.05, idle0: 5 } })],
  ["another in its place", { ...mild, basedOn: "baseline", overrides: { pull: 0.5, idle0: 5 } }],
])("whatever fails while %s is kept, the next try ends as if nothing had", async (_, own) => {
  const start = all();
  const text = grid.settings()["macroscope.scenarios"];
  const undisturbed = async (failing: number) => {
    grid.clear({ ...grid.usedRect(sheet)!, sheet }, "Contents");
    grid.write({ ...cell(0, 0), rows: start.length, columns: start[0]!.length }, start);
    grid.setSetting("macroscope.scenarios", text);
    let calls = 0;
    const write = grid.write.bind(grid);
    const spy = jest.spyOn(grid, "write").mockImplementation((...given) => {
      if (++calls === failing) throw new Error("a fault");
      write(...given);
    });
    const first = await saveOwnScenario(own).catch((error: unknown) => error);
    spy.mockRestore();
    if (failing > 0) {
      expect(first).toBeInstanceOf(Error);
      expect((await saveOwnScenario(own)).problems).toEqual([]);
    }
    return { cells: all(), calls };
  };
  const { cells, calls } = await undisturbed(0);
  expect(calls).toBeGreaterThan(3);
  for (let failing = 1; failing <= calls; failing++)
    expect([failing, (await undisturbed(failing)).cells]).toEqual([failing, cells]);
});

test.each([
  ["a number", () => [rowOf("idle0"), columnOf(mild.key)] as const, 123],
  ["a formula", () => [rowOf("idle0"), columnOf(mild.key)] as const, "=1+1"],
  ["its title", () => [rowOf("Key"), columnOf(mild.key)] as const, "Mine"],
  [
    "its story",
    () => [all().findLastIndex(([text]) => text === "Mild shock") + 1, 0] as const,
    "Mine",
  ],
])(
  "a column of which the user changed %s is left alone, and the scenario is kept all the same",
  async (_, where, value) => {
    const [row, column] = where();
    grid.write(cell(row, column), [[value]]);
    const before = all();
    const { replaced, managers, problems } = await saveOwnScenario({
      ...mild,
      overrides: { idle0: 5 },
    });
    expect([replaced, managers]).toEqual([true, []]);
    expect(problems).toEqual([
      expect.stringMatching(/^Scenario manager has the column .*, but something in it was changed/),
    ]);
    expect(all()).toEqual(before);
    expect((await readOwnScenarios()).scenarios[0]!.overrides).toEqual({ idle0: 5 });
  },
);

test("columns that the user has begun to fill are not free; without one it says so", async () => {
  const where = cell(rowOf("idle0"), columnOf("own2"));
  grid.write(where, [[123]]);
  await saveOwnScenario(ownScenario("A"));
  expect(columnOf("own_a")).toBe(columnOf("own2") + 1);
  await saveOwnScenario(ownScenario("B"));
  const before = all();
  expect((await saveOwnScenario(ownScenario("C"))).problems).toEqual([
    "Scenario manager has no free column left. Insert a new manager from the pane to have it there.",
  ]);
  expect(all()).toEqual(before);
  expect(grid.values(where)).toEqual([[123]]);
});

test("a protected manager says what to do, and the scenario is kept", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(manager).protection.protect();
    await context.sync();
  });
  const before = all();
  const { problems } = await saveOwnScenario(ownScenario("A"));
  expect(problems).toEqual([expect.stringMatching(/^Scenario manager is protected.*Unprotect it/)]);
  expect(all()).toEqual(before);
  expect((await readOwnScenarios()).scenarios).toHaveLength(2);
});
