import {
  ExcelTrouble,
  readOwnScenarios,
  removeOwnScenario,
  saveOwnScenario,
} from "../../src/excel";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { officeClient, type OfficeClient } from "../support/officeClient";
import { mild } from "../support/own";

/** Own scenarios in a setting of the workbook. */

const setting = "macroscope.scenarios";

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
  for (const broken of ["{", 7, { a: 1 }, '{"macroscope":"scenarios","version":1,"scenarios":7}']) {
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
