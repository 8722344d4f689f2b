import {
  ExcelTrouble,
  insertSheets,
  readOwnScenarios,
  removeOwnScenario,
  saveOwnScenario,
} from "../../src/excel";
import {
  type OwnScenario,
  ownKey,
  runChain,
  scenario,
  sourceOf,
  stages,
  valuesOf,
} from "../../src/scenarios";
import { managerSheets } from "../../src/sheets";
import { at, managerColumns } from "../../src/sheets/manager/columns";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { officeClient, type OfficeClient } from "../support/officeClient";

const named = (title: string, changes: Partial<OwnScenario> = {}): OwnScenario => ({
  title,
  key: ownKey(title),
  story: "=Half of it",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.028, eff_training: 5.5 },
  ...changes,
});
const mild = named("Mild shock");
const setting = "macroscope.scenarios";

describe("in a workbook without a manager", () => {
  let client: OfficeClient;
  let grid: MemoryGrid;
  beforeEach(() => {
    grid = new MemoryGrid(() => 7);
    client = officeClient(grid);
  });
  afterEach(() => client.close());

  test("reading takes one round trip, saving two, removing two", async () => {
    const trips = async (work: Promise<unknown>) => {
      const before = client.host.roundTrips;
      await work;
      return client.host.roundTrips - before;
    };
    expect(await trips(readOwnScenarios())).toBe(1);
    expect(await trips(saveOwnScenario(mild))).toBe(2);
    expect(await trips(removeOwnScenario(mild.key))).toBe(2);
  });

  test("a scenario that was saved is read again, replaced by one of its title, and removed", async () => {
    expect(await readOwnScenarios()).toEqual({ scenarios: [], problems: [] });
    expect(await saveOwnScenario(mild)).toEqual({ replaced: false, managers: [], problems: [] });
    expect(await saveOwnScenario({ ...mild, story: "new" })).toMatchObject({ replaced: true });
    expect((await readOwnScenarios()).scenarios).toEqual([{ ...mild, story: "new" }]);
    expect(await removeOwnScenario(mild.key)).toEqual({ removed: true });
    expect(await removeOwnScenario(mild.key)).toEqual({ removed: false });
    expect((await readOwnScenarios()).scenarios).toEqual([]);
  });

  test("a setting that somebody broke is told and never throws", async () => {
    for (const broken of [
      "{",
      7,
      { a: 1 },
      '{"macroscope":"scenarios","version":1,"scenarios":7}',
    ]) {
      grid.setSetting(setting, broken);
      const { scenarios, problems } = await readOwnScenarios();
      expect(scenarios).toEqual([]);
      expect(problems).toEqual([expect.stringMatching(/cannot be read/)]);
    }
  });

  test("what a later version keeps is not written over, and the workbook says that it is unchanged", async () => {
    const later = '{"macroscope":"scenarios","version":2}';
    grid.setSetting(setting, later);
    const trouble = await saveOwnScenario(mild).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(ExcelTrouble);
    expect(trouble).toMatchObject({
      unchanged: true,
      message: expect.stringMatching(/later/) as string,
    });
    expect(grid.settings()[setting]).toBe(later);
  });

  test("what could not be read again is not saved", async () => {
    const wrong = { ...mild, overrides: { pull: 2 } };
    await expect(saveOwnScenario(wrong)).rejects.toMatchObject({
      unchanged: true,
      message: "Mild shock: pull must be between 0 and 1, got 2",
    });
    expect(grid.settings()).toEqual({});
  });

  test("a sheet of the user's that has the same names is no manager and is left alone", async () => {
    const sheet = grid.sheets()[0]!;
    for (const name of ["a_selected", "a_based"])
      grid.addName({ name, formula: "=Sheet1!$A$1", comment: "", visible: true, scope: sheet.id });
    const { managers, problems } = await saveOwnScenario(mild);
    expect(managers).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^Sheet1 is not as Macroscope made it/)]);
    expect(grid.usedRect(sheet.id)).toBeNull();
  });
});

const manager = "Scenario manager";
const ourManager = managerSheets({ date: "2025-02-03", version: "0.1.0", own: [mild] });

describe("in a workbook with a manager", () => {
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
  const rowOf = (key: string) => all().findIndex((cells) => cells[at.key] === key);
  const columnOf = (key: string) =>
    all()
      .find((cells) => cells[at.own] === "own")!
      .indexOf(key);
  const cell = (row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

  test("one that is saved later fills the next free column, in three round trips", async () => {
    const trips = client.host.roundTrips;
    const late = named("Late one", { overrides: { primary_balance: -0.05 } });
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
    expect((await saveOwnScenario(named("A"))).managers).toEqual(["Mine"]);
    expect(all()[rowOf("price_shock")]![columnOf("own_a")]).toBe(-0.028);
  });

  test("titles and stories that begin with = are texts", async () => {
    const own = named("=1+1");
    await saveOwnScenario(own);
    expect(all().flat()).toContain("=1+1");
    expect(client.requests.map((request) => JSON.stringify(request)).join()).toContain("'=1+1");
    const row = all().findIndex((cells) => cells[at.label] === "Assumption");
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
    ["a new one", named("Late one", { overrides: { primary_balance: -0.05, idle0: 5 } })],
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
        expect.stringMatching(
          /^Scenario manager has the column .*, but something in it was changed/,
        ),
      ]);
      expect(all()).toEqual(before);
      expect((await readOwnScenarios()).scenarios[0]!.overrides).toEqual({ idle0: 5 });
    },
  );

  test("columns that the user has begun to fill are not free; without one it says so", async () => {
    const where = cell(rowOf("idle0"), columnOf("own2"));
    grid.write(where, [[123]]);
    await saveOwnScenario(named("A"));
    expect(columnOf("own_a")).toBe(columnOf("own2") + 1);
    await saveOwnScenario(named("B"));
    const before = all();
    expect((await saveOwnScenario(named("C"))).problems).toEqual([
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
    const { problems } = await saveOwnScenario(named("A"));
    expect(problems).toEqual([
      expect.stringMatching(/^Scenario manager is protected.*Unprotect it/),
    ]);
    expect(all()).toEqual(before);
    expect((await readOwnScenarios()).scenarios).toHaveLength(2);
  });
});

describe("in the engine, with all functions", () => {
  let book: TestWorkbook;
  let sheet: InsertedSheet;
  let model: InsertedSheet;
  beforeAll(async () => {
    book = new TestWorkbook();
    await saveOwnScenario(mild);
    [sheet, model] = (await book.insert(ourManager)) as [InsertedSheet, InsertedSheet];
  });
  afterAll(() => book.close());

  /** Chooses a scenario in the one cell, and holds the model against the chain. */
  const isRun = async ({ title, basedOn, overrides }: OwnScenario) => {
    await sheet.write("a_selected", title);
    const cells = model.read(model.rowOf("Year") + 2, 1, 11, stages.length);
    const wrong = runChain({ ...valuesOf(basedOn), ...overrides }, 10).years.flatMap((year, t) =>
      stages.flatMap(({ key: quantity }, k) =>
        apart(cells[t]![k], year[quantity]) <= 1e-9 ? [] : [`${quantity} in year ${t}`],
      ),
    );
    expect(wrong).toEqual([]);
    expect([sheet.value(3, 1), model.value(2, 1)].map(Boolean)).toEqual([true, true]);
    expect([...sheet.errors(), ...model.errors()]).toEqual([]);
    expect(model.value(0, 0)).toBe(title);
  };
  const save = async (own: OwnScenario) => {
    expect((await saveOwnScenario(own)).managers).toEqual([manager]);
    await book.workbook.grid.settle();
  };

  test("a kept scenario is offered by the selector, and its numbers, words and sources are in use", async () => {
    await isRun(mild);
    const offered = sheet.plan.dropDowns[0]!.words;
    expect(offered.indexOf("Mild shock")).toBe(offered.length - 4);
    expect(sheet.named("a_based")).toBe("deepseek_2025");
    const { basis, source } = managerColumns([mild]);
    const row = (key: string) => sheet.all().findIndex((cells) => cells[at.key] === key);
    expect(sheet.read(row("price_shock"), basis, 1, 2)[0]).toEqual([
      "your own",
      expect.stringMatching(/^your value; -0.056 before \(S&P 500/),
    ]);
    // What it takes from its preset has the preset's source.
    expect(sheet.value(row("eff_inference"), source)).toMatch(/^o1 to R1 list prices/);
    expect(sheet.all().map(([text]) => text)).toContain(
      "Own scenario, based on The DeepSeek shock. =Half of it",
    );
  });

  test("one that was saved after the manager was made runs the model, and so does one saved again", async () => {
    const late = named("Late one", { overrides: { primary_balance: -0.05 }, basedOn: "baseline" });
    await save(late);
    await isRun(late);
    const more = { ...mild, story: "More", overrides: { price_shock: -0.5, idle0: 100 } };
    await save(more);
    await isRun(more);
    await isRun(late);
  });

  /** What the manager and its model say of an assumption in use. */
  const saysOf = (key: string) => {
    const { basis } = managerColumns([mild]);
    const row = sheet.all().findIndex((cells) => cells[at.key] === key);
    const { row: there } = model.plan.names.find(({ name }) => name === `a_${key}`)!;
    const [value, , ...ends] = sheet.read(row, at.inUse, 1, 4)[0]!;
    const onModel = model.read(there, 1, 1, 5)[0]!;
    expect([onModel[0], onModel[2], onModel[3]]).toEqual([value, ...ends]);
    expect([onModel[4], model.value(there, 9)]).toEqual(sheet.read(row, basis, 1, 2)[0]);
    return [value, ...ends, ...sheet.read(row, basis, 1, 2)[0]!];
  };

  test("one with estimates shows their interval as low and high and its cells as the source, of the chain and of a side model; typed over they are the user's", async () => {
    const estimate = (value: number, from: string) => ({
      value,
      low: value - 0.01,
      high: value + 0.01,
      source: `own data, Data!${from}, 2026-11-30`,
    });
    const fitted = named("Fitted", {
      basedOn: "deepseek_2025",
      overrides: { elas_inference: -1.2, bass_q: 0.42 },
      estimates: {
        elas_inference: estimate(-1.2, "A2:A11 and Data!B2:B11"),
        bass_q: estimate(0.42, "C2:C11"),
      },
    });
    await save(fitted);
    await isRun(fitted);
    expect(saysOf("elas_inference")).toEqual([
      -1.2,
      -1.21,
      -1.19,
      "own data",
      expect.stringMatching(
        /^own data, Data!A2:A11 and Data!B2:B11, 2026-11-30; -1.11 in The Deep/,
      ),
    ]);
    expect(saysOf("bass_q")).toEqual([
      0.42,
      0.41,
      0.43,
      "own data",
      expect.stringMatching(
        /^own data, Data!C2:C11, 2026-11-30; 0.38 in The DeepSeek shock \(Sultan/,
      ),
    ]);
    await sheet.write("a_selected", "The DeepSeek shock");
    expect(saysOf("elas_inference").slice(0, 4)).toEqual([-1.11, -1.6, -0.05, "published"]);
    expect(saysOf("bass_q").slice(0, 4)).toEqual([0.38, "", "", "published"]);

    // Saved again with a number of the user's in place of one estimate: that one says nothing any more.
    const { elas_inference } = fitted.estimates!;
    const again = {
      ...fitted,
      overrides: { elas_inference: -1.2, bass_q: 0.5 },
      estimates: { elas_inference: elas_inference! },
    };
    await save(again);
    await isRun(again);
    expect(saysOf("elas_inference").slice(0, 4)).toEqual([-1.2, -1.21, -1.19, "own data"]);
    expect(saysOf("bass_q").slice(0, 4)).toEqual([0.5, "", "", "your own"]);

    const row = sheet.all().findIndex((cells) => cells[at.key] === "elas_inference");
    const column = sheet
      .all()
      .find((cells) => cells[at.label] === "Assumption")!
      .indexOf("Fitted");
    await sheet.write([row, column], -1);
    expect(saysOf("elas_inference")).toEqual([
      -1,
      -1.6,
      -0.05,
      "your own",
      expect.stringMatching(/^your value; -1.2 before \(own data, Data!A2/),
    ]);
    await sheet.write([row, column], -1.2);
  });

  test("a manager that is made with such a scenario has its estimates too", async () => {
    const fitted = named("Made with", {
      overrides: { bass_p: 0.02 },
      estimates: {
        bass_p: { value: 0.02, low: 0.01, high: 0.03, source: "own data, Data!C2:C11, 2026-11-30" },
      },
    });
    const [plan] = managerSheets({
      date: "2026-11-30",
      version: "0.1.0",
      own: [fitted],
      selected: fitted.key,
    }).plans(["Manager", "Model"]);
    const listed = plan!.blocks
      .flatMap(({ cells }) => cells)
      .find(([id]) => id === `${fitted.key} bass_p`)!;
    expect(listed.slice(1)).toEqual([
      0.02,
      "own data",
      expect.stringMatching(/^own data, Data!C2:C11, 2026-11-30; 0.03 in /),
      0.01,
      0.03,
    ]);
  });

  test("one that is based on a preset's numbers of another month has the sources of that month", async () => {
    const dated = named("Dated", { overrides: { qt: 300 }, basedOn: "reverse_qe 2025-01" });
    await save(dated);
    await isRun(dated);
    expect([sheet.named("a_based"), sheet.named("a_of")]).toEqual([
      "reverse_qe 2025-01",
      "2025-01",
    ]);
    const { basis } = managerColumns([mild]);
    const said = (key: string) =>
      sheet
        .read(
          sheet.all().findIndex((cells) => cells[at.key] === key),
          basis,
          1,
          2,
        )[0]!
        .map(String);
    expect(said("qt")).toEqual(["your own", expect.stringMatching(/^your value; 400 before/)]);
    for (const key of ["gdp0", "idle0"] as const) {
      const { tag, source } = sourceOf(scenario("reverse_qe 2025-01"), key);
      expect(said(key)).toEqual([tag, expect.stringContaining(source)]);
    }
  });
});
