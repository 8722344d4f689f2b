import { entries } from "../../../src/catalog/entries.generated";
import {
  applyChange,
  applyMigration,
  type CopyPlans,
  insertAbout,
  insertSheet,
  inspectWorkbook,
  prepareCopy,
  previewMigration,
  takeBack,
} from "../../../src/excel";
import { namesUsed } from "../../../src/formula";
import { type SharingAction, isRecordName, planChange } from "../../../src/sharing";
import { isStoreName } from "../../../src/sharing/frozen";
import { scenarioSheet } from "../../../src/sheets";
import { aboutSheet, installed, noMigration, readMeSheet } from "../../../src/sheets/about";
import { MemoryGrid } from "../../../src/workbench/host/memoryGrid";
import { type Fault, officeClient, type OfficeClient } from "../../support/officeClient";

/**
 * Each request of each action fails once, before it, after it and half-way in it, with each kind of trouble. Whatever
 * has happened, no formula is lost, and doing it again gives what an undisturbed run gives.
 */

let client: OfficeClient;
let grid: MemoryGrid;
beforeAll(() => (client = officeClient(new MemoryGrid())));
afterAll(() => client.close());

const live = ["=MACRO.CROWDOUT(500,300)", "=1+MACRO.REBOUND(10,-1.5)", "=MACRO.CROWDOUT(1,2)"];
/** Live and native alike, but for one function that shows something else as a name. */
const shown = (formula: string) =>
  formula.includes("MACRO_REBOUND") ? "#NUM!" : formula.replaceAll("MACRO_", "MACRO.").length;

function openBook(): void {
  grid = new MemoryGrid(shown);
  client.open(grid);
  for (const sheet of [grid.activeSheet(), grid.addSheet("Second")])
    for (const [k, formula] of live.entries())
      // Apart from one another, so that each is written by a step of its own.
      grid.write({ sheet, row: 2 * k, column: k, rows: 1, columns: 1 }, [[{ formula }]]);
}

const stuck = () =>
  grid.write({ sheet: grid.activeSheet(), row: 9, column: 0, rows: 1, columns: 1 }, [
    [{ formula: "=_xldudf_MACRO_CROWDOUT(500,300)" }],
  ]);

async function act(action: SharingAction): Promise<void> {
  const { stopped } = await applyChange(planChange(await inspectWorkbook("workbook"), action));
  if (stopped) throw new Error(String(stopped));
}

const about = (version: string) =>
  insertAbout(({ functions, presets }) =>
    aboutSheet({
      date: "2026-11-30",
      version,
      home: "https://example.com/",
      presets,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    }),
  );

async function migrate(): Promise<void> {
  const now = installed(
    "0.2.0",
    entries.map(({ fn }) => fn),
  );
  const later: typeof now.values = (presets) =>
    now.values(presets).map((one) => (one.key === "price_shock" ? { ...one, value: -0.07 } : one));
  const preview = (await previewMigration(later)) ?? noMigration;
  await applyMigration(preview, later, ({ presets }) =>
    aboutSheet({ date: "2026-12-01", version: "0.2.0", home: "", presets, functions: [] }),
  );
}

const copy: CopyPlans = {
  date: "2026-11-30",
  version: "0.1.0",
  readMe: readMeSheet({ date: "2026-11-30", version: "0.1.0", home: "https://example.com/" }),
  about: ({ functions, presets }) =>
    aboutSheet({
      date: "2026-11-30",
      version: "0.1.0",
      home: "https://example.com/",
      presets,
      functions: entries.filter(({ fn }) => functions.includes(fn.name)),
    }),
};

async function send(): Promise<void> {
  const { stopped } = await prepareCopy(copy);
  if (stopped) throw new Error(String(stopped));
}

async function takeItBack(): Promise<void> {
  const { stopped } = await takeBack();
  if (stopped) throw new Error(String(stopped));
}

/** One call frozen, one native with its name, the others live. */
async function halfDone(): Promise<void> {
  const [first, second] = grid.sheets().map(({ id }) => id) as [string, string];
  const at = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  const others = { ...at(second), rows: 6, columns: 4 };
  const kept = grid.formulas(others);
  grid.write(
    others,
    kept.map((line) => line.map(() => null)),
  );
  await act("native");
  grid.write(at(first), [[{ formula: live[0]! }]]);
  grid.write({ ...at(first), row: 2, column: 1 }, [[{ formula: live[1]! }]]);
  await act("freeze");
  grid.write(at(first), [[{ formula: live[0]! }]]);
  await act("native");
  grid.write(
    others,
    kept.map((line) => line.map((cell) => (cell === "" ? null : { formula: String(cell) }))),
  );
}

interface Case {
  readonly prepare?: () => Promise<unknown>;
  readonly work: () => Promise<unknown>;
  /** Whether it came to its end although a request failed. */
  readonly isDone?: () => boolean;
}

const cases: Readonly<Record<string, Case>> = {
  native: { work: () => act("native") },
  live: { prepare: () => act("native"), work: () => act("live") },
  freeze: { work: () => act("freeze") },
  "freeze beside frozen ones": {
    prepare: async () => {
      await act("freeze");
      stuck();
      await act("repair");
    },
    work: () => act("freeze"),
  },
  unfreeze: { prepare: () => act("freeze"), work: () => act("unfreeze") },
  repair: { prepare: async () => stuck(), work: () => act("repair") },
  "a copy to send, where some is native and some frozen already": { prepare: halfDone, work: send },
  "taking a copy back": {
    prepare: async () => {
      await halfDone();
      await send();
    },
    work: takeItBack,
    // The record of the copy goes last: there is nothing to take back once it was taken back.
    isDone: () => !grid.sheets().some(({ name }) => isRecordName(name)),
  },
  "a first stamp": { work: () => about("0.1.0") },
  "a stamp written anew": { prepare: () => about("0.1.0"), work: () => about("0.2.0") },
  "bringing numbers up to date": {
    prepare: async () => {
      await insertSheet(scenarioSheet("deepseek_2025", { date: "2026-11-30", version: "0.1.0" }));
      await about("0.1.0");
    },
    work: migrate,
  },
};

/** Everything that a person would find, the hidden store aside, whose rows may be other ones. */
function state() {
  return {
    names: grid
      .names()
      .map(({ name, formula }) => `${name} ${formula}`)
      .sort(),
    sheets: byVisibility(grid.sheets()).map(({ id, name, visibility }) => {
      const used = isStoreName(name) || isRecordName(name) ? null : grid.usedRect(id);
      return [name, visibility, used && grid.formulas(used), used && grid.values(used)];
    }),
  };
}

/** Those in sight in their order, the others by their names. */
const byVisibility = (sheets: ReturnType<MemoryGrid["sheets"]>) => [
  ...sheets.filter(({ visibility }) => visibility === "Visible"),
  ...sheets
    .filter(({ visibility }) => visibility !== "Visible")
    .sort((a, b) => a.name.localeCompare(b.name)),
];

/** Every formula that calls Macroscope, in its cell or kept, by what it is live. */
function formulas(): string[] {
  const all = grid.sheets().flatMap(({ id }) => {
    const used = grid.usedRect(id);
    return used ? grid.formulas(used).flat() : [];
  });
  const calls = all.filter((cell) => typeof cell === "string" && /^=.*MACRO/.test(cell));
  return calls.map((cell) => String(cell).replace("MACRO_", "MACRO.").replace("_xldudf_", ""));
}

/** Whether every name that a formula uses is there, so that all of it calculates. */
function calculates(): boolean {
  const names = new Set(grid.names().map(({ name }) => name));
  const all = grid.sheets().flatMap(({ id }) => {
    const used = grid.usedRect(id);
    return used ? grid.formulas(used).flat().map(String) : [];
  });
  return all
    .filter((cell) => cell.startsWith("="))
    .flatMap(namesUsed)
    .every((name) => names.has(name));
}

/** The steps of a request after which it is broken off: the first and the last, and some between. */
function places(steps: number): number[] {
  const many = Math.min(steps, 6);
  return [...new Set(Array.from({ length: many + 1 }, (_, k) => Math.round((k * steps) / many)))];
}

const kinds = ["GeneralException", "Timeout", "connection lost"] as const;

describe.each(Object.entries(cases))("%s", (title, { prepare, work, isDone }) => {
  async function ready(): Promise<void> {
    openBook();
    await prepare?.();
    client.requests.length = 0;
  }

  test("any request may fail: nothing is lost, and once more gives what it would have given", async () => {
    await ready();
    await work();
    const wanted = state();
    const sizes = client.requests.map(({ Actions }) => Actions.length);
    expect(sizes.length).toBeGreaterThan(2);
    let faults = 0;
    for (const [k, size] of sizes.entries())
      for (const [n, carriedOut] of places(size).entries()) {
        // Of an action with very many requests each kind of trouble has its turn.
        const isEnd = sizes.length < 20 && (carriedOut === 0 || carriedOut === size);
        for (const kind of isEnd ? kinds : [kinds[(k + n) % kinds.length]!]) {
          await ready();
          const before = new Set(formulas());
          const fault: Fault = { carriedOut, kind };
          client.faultIn = () => (client.requests.length === k + 1 ? fault : undefined);
          // What it says of it is the other tests' concern.
          await work().catch(() => undefined);
          client.faultIn = () => undefined;
          const where = `${title}, request ${k + 1} of ${sizes.length}, step ${carriedOut} of ${size}: ${kind}`;
          const there = new Set(formulas());
          expect([where, calculates()]).toEqual([where, true]);
          expect([where, [...before].filter((one) => !there.has(one))]).toEqual([where, []]);
          if (!isDone?.()) await work().catch(() => undefined);
          expect([where, state()]).toEqual([where, wanted]);
          faults++;
        }
      }
    expect(faults).toBeGreaterThan(20);
  });
});
