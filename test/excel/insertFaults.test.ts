import {
  insertFormula,
  insertPicture,
  insertSheet,
  insertSheets,
  readSelected,
  removeOwnScenario,
  removeOwnVintage,
  saveOwnScenario,
  saveOwnVintage,
} from "../../src/excel";
import { type OwnScenario, type OwnVintage, ownKey, vintageKey } from "../../src/scenarios";
import {
  comparisonSheet,
  holdingsIn,
  holdingsSheet,
  managerSheets,
  mostHoldings,
  reverseSheet,
  scenarioSheet,
  sensitivitySheet,
} from "../../src/sheets";
import { MemoryGrid } from "../../src/workbench/host/memoryGrid";
import { type Fault, officeClient, type OfficeClient } from "../support/officeClient";

/**
 * Each request of each action that adds something to a workbook fails once, before it, at several places in it and after
 * it: what was there stays, no half-made sheet is left, and doing it again gives what an undisturbed run gives.
 */

jest.setTimeout(240_000);
const today = { date: "2026-11-30", version: "0.1.0" };
let client: OfficeClient;
let grid: MemoryGrid;
beforeAll(() => (client = officeClient(new MemoryGrid())));
afterAll(() => client.close());

/** A list of holdings, a formula and a name of the user's. */
function openBook(): void {
  grid = new MemoryGrid(() => 7);
  client.open(grid);
  const sheet = grid.activeSheet();
  const list = [
    ["Ticker", "Price", "FCF per share", "Discount rate"],
    ["AAA", 200, 5, 0.09],
    ["BBB", 80, 4, ""],
  ];
  grid.write({ sheet, row: 2, column: 1, rows: 3, columns: 4 }, list);
  grid.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [
    [{ formula: "=MACRO.CROWDOUT(500,300)" }],
  ]);
  grid.addName({ name: "mine", formula: "=Sheet1!$A$1", comment: "", visible: true });
}

const estimate = {
  value: -1.4,
  low: -1.5,
  high: -1.3,
  source: "own data, Sheet1!B3:C5, 2026-11-30",
};
const fitted: OwnScenario = {
  title: "Fitted",
  key: ownKey("Fitted"),
  story: "=Ours",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.028, elas_inference: estimate.value },
  estimates: { elas_inference: estimate },
};
const numbers: OwnVintage = {
  key: vintageKey("own"),
  name: "own",
  date: "2026-11-30",
  from: "Sheet1!B3:C5",
  over: "v2026_11",
  values: { capex0: 745 },
  sources: {},
};
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function holdings(): Promise<unknown> {
  const [own] = grid.sheets();
  grid.select({ sheet: own!.id, row: 2, column: 1, rows: 3, columns: 4 });
  const selected = await readSelected(mostHoldings + 1, 60);
  const found = holdingsIn(selected as never);
  if (!found) throw new Error("no holdings");
  return insertSheet(holdingsSheet({ ...today, holdings: found }));
}

interface Case {
  readonly prepare?: () => Promise<unknown>;
  readonly work: () => Promise<unknown>;
}

const manager = () => insertSheets(managerSheets(today));
const reversed = () =>
  insertSheet(
    reverseSheet("debt_spiral", {
      ...today,
      outcome: "debt",
      target: 1.3,
      year: 10,
      pair: ["growth", "primary_balance"],
    }),
  );

const cases: Readonly<Record<string, Case>> = {
  "a scenario": { work: () => insertSheet(scenarioSheet("deepseek_2025", today)) },
  "a scenario beside one of its name": {
    prepare: () => insertSheet(scenarioSheet("deepseek_2025", today)),
    work: () => insertSheet(scenarioSheet("deepseek_2025", today)),
  },
  "a manager": { work: manager },
  "a comparison": {
    work: () => insertSheet(comparisonSheet(["deepseek_2025", "jevons_boom"], today)),
  },
  "a sensitivity": { work: () => insertSheet(sensitivitySheet("training_glut", today)) },
  "a reverse stress": { work: reversed },
  "a sheet of holdings": { work: holdings },
  "an estimate kept in a scenario, where a manager is": {
    prepare: manager,
    work: () => saveOwnScenario(fitted),
  },
  "a scenario forgotten": {
    prepare: () => saveOwnScenario(fitted),
    work: () => removeOwnScenario(fitted.key),
  },
  "numbers kept": { work: () => saveOwnVintage(numbers) },
  "numbers forgotten": {
    prepare: () => saveOwnVintage(numbers),
    work: () => removeOwnVintage(numbers.key),
  },
  "a formula": {
    work: () => insertFormula("=MACRO.DEBTPATH(1)", { at: "Sheet1!H9", format: "0.00" }),
  },
  "a picture": {
    work: () =>
      insertPicture({ png, name: "Shock", alt: "It falls.", width: 6, height: 4, at: "Sheet1!H9" }),
  },
};

const cellsOf = (sheet: string): string =>
  grid
    .cells(sheet)
    .map(({ style, ...cell }) => JSON.stringify([cell, style]))
    .join("\n");

/** Everything that a person would find. */
const state = () => ({
  names: grid.names().map(({ name, formula }) => `${name} ${formula}`),
  settings: grid.settings(),
  sheets: grid.sheets().map(({ id, name, visibility, frozen, gridlines }) => ({
    ...{ name, visibility, frozen, gridlines },
    cells: cellsOf(id),
    charts: client.host.charts(id).length,
    // One that Excel was stopped from naming is told of, and stays.
    pictures: client.host.pictures(id).filter(({ values }) => values.Name === "Shock").length,
    lists: client.host.validations.filter(({ rect }) => rect.sheet === id).length,
  })),
});

const kinds = ["GeneralException", "Timeout", "connection lost"] as const;

/** The steps of a request after which it is broken off: the first and the last, and some between. */
function places(steps: number): number[] {
  const many = Math.min(steps, 3);
  return [...new Set(Array.from({ length: many + 1 }, (_, k) => Math.round((k * steps) / many)))];
}

test.each(Object.entries(cases))(
  "%s: any request may fail, nothing is lost, and once more gives what it would have given",
  async (title, { prepare, work }) => {
    const ready = async () => {
      openBook();
      await prepare?.();
      client.requests.length = 0;
      return state();
    };
    const [own] = (await ready()).sheets;
    await work();
    const wanted = state();
    const sizes = client.requests.map(({ Actions }) => Actions.length);
    let faults = 0;
    for (const [k, size] of sizes.entries())
      for (const [n, carriedOut] of places(size).entries()) {
        const before = await ready();
        const fault: Fault = { carriedOut, kind: kinds[(k + n) % kinds.length]! };
        client.faultIn = () => (client.requests.length === k + 1 ? fault : undefined);
        const where = `${title}, request ${k + 1} of ${sizes.length}, step ${carriedOut} of ${size}: ${fault.kind}`;
        const trouble = await work().then(
          () => undefined,
          (error: unknown) => error as { unchanged?: boolean },
        );
        client.faultIn = () => undefined;
        const there = state();
        expect([where, there.sheets[0]!.cells.startsWith(own!.cells)]).toEqual([where, true]);
        if (trouble) {
          // What it says of the workbook is so.
          if (trouble.unchanged) expect([where, there]).toEqual([where, before]);
          await work();
          faults++;
        }
        expect([where, state()]).toEqual([where, wanted]);
      }
    expect(faults).toBeGreaterThanOrEqual(6);
  },
);
