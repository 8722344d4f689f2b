/** @jest-environment jsdom */
import type { Drift, Migration, StampedValue } from "../../src/sheets/about";
import { button, closePane, openPane, press, says, saysNot, settle, until } from "./support/pane";
import { FakeAbout } from "./support/about";
import { price } from "./support/own";

afterEach(closePane);

const value = (scenario: string, key: string, to: number, unit: string): StampedValue => ({
  scenario,
  key,
  value: to,
  unit,
  label: `label of ${key}`,
  basis: "judgement",
  source: "",
});
const drift: Drift = {
  stampedBy: "earlier",
  from: "0.0.9",
  to: "0.1.0",
  date: "2026-01-02",
  changes: [
    {
      kind: "value",
      from: value("deepseek_2025", "price_shock", -0.1, "return"),
      to: value("deepseek_2025", "price_shock", -0.056, "return"),
    },
    { kind: "default", function: "CROWDOUT", argument: "pull", from: "0.5", to: "1" },
    { kind: "functionGone", function: "CROWDOT", nearest: ["CROWDOUT"] },
    { kind: "scenarioGone", scenario: "martians" },
    { kind: "assumptionGone", value: value("baseline", "old_one", 1, "share") },
    { kind: "assumptionNew", value: value("baseline", "idle0", 350, "$bn") },
  ],
};
const migration: Migration = {
  cells: [
    {
      sheet: "The DeepSeek shock",
      row: 40,
      column: 1,
      scenario: "deepseek_2025",
      label: "Change of tech prices",
      unit: "return",
      from: -0.1,
      to: -0.056,
      texts: [],
    },
  ],
  kept: [
    { sheet: "S", row: 1, column: 1, label: "Mine", why: "yours" },
    { sheet: "T", row: 1, column: 1, label: "Locked", why: "protected" },
  ],
  remade: [],
  old: [],
};

/** The pane of a workbook with this drift. */
async function open(
  found: FakeAbout["drift"],
  prepare: (about: FakeAbout) => void = () => undefined,
) {
  const read = jest.spyOn(FakeAbout.prototype, "readDrift").mockImplementation(async () => found);
  const { excel } = await openPane();
  prepare(excel.about);
  await until(() => read.mock.calls.length > 0);
  await settle();
  expect(read).toHaveBeenCalledTimes(1);
  read.mockRestore();
  return excel;
}
const notice = () => document.querySelector('aside[aria-label="About this workbook"]');

test.each([
  ["no stamp, or the same version", undefined],
  ["an earlier version of which nothing has changed", { ...drift, changes: [] }],
])("%s: nothing is said", async (_, found) => {
  await open(found);
  expect(notice()).toBeNull();
});

test("where it cannot be asked, nothing is said", async () => {
  const read = jest
    .spyOn(FakeAbout.prototype, "readDrift")
    .mockRejectedValue(new Error("Excel is busy"));
  await openPane();
  await until(() => read.mock.calls.length > 0);
  await settle();
  expect(notice()).toBeNull();
  expect(saysNot("Excel is busy")).toBe(true);
  read.mockRestore();
});

test("outside Excel nothing is asked", async () => {
  const read = jest.spyOn(FakeAbout.prototype, "readDrift");
  await openPane({ inExcel: false });
  await settle(20);
  expect(read).not.toHaveBeenCalled();
  read.mockRestore();
});

test("an earlier version: versions, how much has changed, and each change in plain words", async () => {
  await open(drift);
  await says("This workbook was made with Macroscope 0.0.9; this is 0.1.0.");
  await says("6 things that it uses have changed since.");
  await press("What changed");
  await says(`The DeepSeek shock, ${price}: −10% then, −5.6% now`);
  await says("MACRO.CROWDOUT, pull where it is left out: 0.5 then, 1 now");
  await says("MACRO.CROWDOT is not in this version. Nearest: CROWDOUT");
  await says("The scenario martians is not in this version.");
  await says("label of old_one: no longer an assumption");
  await says("Idle cash for the first year, with its new saving: a new assumption, $350bn");
  await press("Hide what changed");
  expect(saysNot("Nearest")).toBe(true);
});

test("numbers are brought up to date only after a preview of the cells", async () => {
  const excel = await open(drift, (about) => (about.migration = migration));
  await press("What changed");
  await press("Update numbers…");
  await says("Changes 1 cell on The DeepSeek shock to the numbers of now.");
  await says("The DeepSeek shock!B41, Change of tech prices: −10% → −5.6%");
  await says("1 cell with a number of yours stays as it is.");
  await says("1 cell on protected sheets cannot be changed");
  expect(excel.about.done).toEqual([]);
  await press("Change 1 cell");
  await says("Changed 1 cell.");
  expect(excel.about.done).toEqual(["migrate 1"]);
  expect(button("Change 1 cell")).toBeUndefined();
});

test("sheets of the first edition of the chain: why numbers changed, what a new sheet takes over, and what not", async () => {
  const from = value("deepseek_2025", "price_shock", -0.1, "return");
  const to = value("deepseek_2025", "price_shock", -0.056, "return");
  const excel = await open(
    {
      ...drift,
      firstEdition: true,
      date: "2026-11-21",
      changes: [
        { kind: "value", from, to, why: "news" },
        { kind: "vintage", scenario: "reverse_qe", from: "2025-01", to: "2026-11" },
      ],
    },
    (about) =>
      (about.migration = {
        ...migration,
        cells: [],
        kept: [],
        remade: [
          {
            sheet: "S",
            choice: "deepseek_2025",
            years: 10,
            kept: [{ key: "foreign_drop", label: "Share lost", unit: "share", value: 0.4 }],
            lost: [{ sheet: "S", row: 57, column: 1, label: "Capex of the path", why: "gone" }],
            referredBy: ["Mine"],
          },
          {
            sheet: "Scenario manager",
            model: "Scenario model",
            years: 10,
            selected: "baseline",
            own: [],
            columns: new Map(),
            typedOver: [],
            kept: [
              { key: "idle0", label: "Idle cash", unit: "$bn", value: 77, under: "House view" },
              { key: "pull", label: "Pull", unit: "share", value: "=Mine!A1", under: "Own" },
            ],
            lost: [{ sheet: "Scenario model", row: 9, column: 1, label: "Idle cash", why: "text" }],
            referredBy: [],
          },
        ],
        old: ["Scenario model (3)"],
      }),
  );
  await says("are of the first edition of the chain (Macroscope 0.0.9, 2026-11-21)");
  await press("What changed");
  await says(`${price}: −10% then, −5.6% now (prices follow the episode that the story tells)`);
  await says("Quantitative easing in reverse: the name alone now means the numbers of 2026-11.");
  await press("Update numbers…");
  await says("S: a new sheet is added beside it, with 1 number of yours. The old one stays.");
  await says("Share lost: 40%");
  await says("S!B58, Capex of the path: not taken over, this assumption is no more");
  await says("Formulas on Mine refer to S and go on doing so");
  await says(
    "Scenario manager and Scenario model: new sheets are added beside them, with 2 numbers of yours. The old ones stay.",
  );
  await says("House view, Idle cash: $77bn");
  await says("Own, Pull: =Mine!A1");
  await says("Scenario model!B10, Idle cash: not taken over, it is neither a number nor a formula");
  await says("Scenario model (3): of the first edition as well, and left as it is.");
  await press("Add 3 sheets");
  await says("Added S (2) for S.");
  expect(excel.about.done).toEqual(["migrate 0"]);
});

test("where no cell holds an old number there is nothing to press", async () => {
  await open(drift);
  await press("What changed");
  await press("Update numbers…");
  await says("There is nothing to change.");
  expect(button(/^Change/)).toBeUndefined();
});

test("trouble while changing is told, and can be tried again", async () => {
  const excel = await open(drift, (about) => (about.migration = migration));
  await press("What changed");
  await press("Update numbers…");
  await says("Changes 1 cell");
  excel.about.trouble = new Error("no way");
  await press("Change 1 cell");
  await says("no way");
  expect(button("Change 1 cell")).toBeDefined();
});

test("a later version: functions may be missing, and nothing is offered to change", async () => {
  await open({ ...drift, stampedBy: "later", from: "0.3.0" });
  await says("made with Macroscope 0.3.0, which is later than this one, 0.1.0");
  await press("What changed");
  expect(button("Update numbers…")).toBeUndefined();
});

test("changes without numbers offer no update of numbers", async () => {
  await open({ ...drift, changes: drift.changes.slice(1, 2) });
  await says("One thing that it uses has changed since.");
  await press("What changed");
  expect(button("Update numbers…")).toBeUndefined();
});

test("a stamp that somebody edited cannot be compared, and says so", async () => {
  await open("edited");
  await says("The sheet About this model was edited");
  expect(button("What changed")).toBeUndefined();
});

test("it can be put away", async () => {
  await open(drift);
  await press("Dismiss");
  expect(notice()).toBeNull();
});
