import { readOwnScenarios, readWorkbookStamp } from "../../src/excel";
import { runChain, type ScenarioValues, stages, valuesOf } from "../../src/scenarios";
import { driftOf, type Stamp } from "../../src/sheets/about";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../src/workbench/headless";
import type { GridValue } from "../../src/workbench/host/grid";
import { firstEditionFile, now, update } from "../support/firstEdition";
import { functionsBundle } from "../support/functionsBundle";
import { apart } from "../support/insertedSheets";
import { officeClient, type OfficeClient } from "../support/officeClient";

/**
 * A scenario manager that the first edition of the chain saved, with a scenario of the user's as a column: made by the
 * build of 22 November 2026, and brought up to date through Microsoft's client in an engine with all functions.
 */

const [manager, model] = ["Scenario manager", "Scenario model"];
const [newManager, newModel] = [`${manager} (2)`, `${model} (2)`];

let workbook: HeadlessWorkbook;
let client: OfficeClient;
beforeEach(async () => {
  // Univer complains of formulas on sheets that have gone, and calculates the others all the same.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  workbook = createHeadlessWorkbook(functionsBundle());
  client = officeClient(workbook.grid);
  await workbook.openFile(firstEditionFile("first-edition-manager"));
});
afterEach(async () => {
  client.close();
  await workbook.dispose();
  jest.restoreAllMocks();
});

const idOf = (name: string) => workbook.grid.sheets().find((one) => one.name === name)!.id;
const rect = (name: string) => ({ ...workbook.grid.usedRect(idOf(name))!, sheet: idOf(name) });
const values = (name: string): GridValue[][] => workbook.grid.values(rect(name));
const formulas = (name: string) => workbook.grid.formulas(rect(name));
const header = (name: string) => values(name).findIndex((row) => row[5] === "Key");
const rowOf = (name: string, key: string) => values(name).findIndex((row) => row[5] === key);
const columnOf = (name: string, key: string) => values(name)[header(name) + 1]!.indexOf(key);
const inTable = (name: string, column: string, key: string) =>
  formulas(name)[rowOf(name, key)]![columnOf(name, column)];

const enter = (name: string, row: number, column: number, value: GridValue) =>
  workbook.grid.write({ sheet: idOf(name), row, column, rows: 1, columns: 1 }, [[value]]);
async function put(name: string, row: number, column: number, value: GridValue): Promise<void> {
  enter(name, row, column, value);
  await workbook.grid.settle();
}
const write = (column: string, key: string, value: GridValue) =>
  put(manager, rowOf(manager, key), columnOf(manager, column), value);

async function updated() {
  const all = await update();
  await workbook.grid.settle();
  return all;
}

/** Whether the new model is the chain of some numbers, and every check of both sheets passes. */
async function expectChain(wanted: ScenarioValues, title?: string): Promise<void> {
  if (title !== undefined) await put(newManager, 2, 1, title);
  const cells = values(newModel);
  const first = cells.findIndex(([cell]) => cell === "Year") + 2;
  const wrong = runChain(wanted, 10).years.flatMap((year, t) =>
    stages.flatMap(({ key }, k) =>
      apart(cells[first + t]![1 + k], year[key]) <= 1e-9
        ? []
        : [`${key} in year ${t}: ${String(cells[first + t]![1 + k])}, not ${year[key]}`],
    ),
  );
  expect(wrong).toEqual([]);
  const passes = (name: string) => values(name).find(([label]) => label === "All checks pass")![1];
  expect([passes(newManager), passes(newModel)]).toEqual([true, true]);
  const errors = [newManager, newModel].flatMap((name) =>
    values(name).flatMap((row) => row.filter((cell) => String(cell).startsWith("#"))),
  );
  expect(errors).toEqual([]);
}

const mild = {
  ...valuesOf("deepseek_2025"),
  price_shock: -0.03,
  saving: 90,
  foreign_drop: 0.05,
};

test("untouched: new sheets beside it run the same scenario of the second edition; the old ones stay as they are", async () => {
  const before = [formulas(manager), formulas(model)];
  const { preview, remade, done } = await updated();
  expect(preview).toMatchObject({
    old: [],
    remade: [
      {
        sheet: manager,
        model,
        years: 10,
        selected: "own_mild_deepseek",
        own: [
          {
            title: "Mild DeepSeek",
            basedOn: "deepseek_2025",
            story:
              "Our house view: prices fall by less, and the laboratories keep more of their margin.",
          },
        ],
        lost: [],
        referredBy: [],
      },
    ],
  });
  expect(preview.remade[0]!.kept.map(({ under, key, value }) => [under, key, value])).toEqual([
    ["Mild DeepSeek", "saving", 90],
    ["Mild DeepSeek", "foreign_drop", 0.05],
    ["Mild DeepSeek", "price_shock", -0.03],
  ]);
  expect(remade).toEqual([
    { from: manager, to: newManager },
    { from: model, to: newModel },
  ]);
  expect(done.changed).toBe(0);
  expect([formulas(manager), formulas(model)]).toEqual(before);
  expect(String(values(newManager)[1]![0])).toContain("numbers of 2025-01");
  await expectChain(mild);
  await expectChain(valuesOf("debt_spiral 2025-01"), "The Italian risk");
  await expectChain(valuesOf("reverse_qe 2025-01"), "reverse_qe 2025-01");
  await expectChain(valuesOf("baseline 2025-01"), "Own");
  // The workbook is stamped anew: nothing more to tell.
  expect(driftOf((await readWorkbookStamp()) as Stamp, now)).toBeUndefined();
});

test("numbers go into their columns, those of presets too; what cannot is named with its cell", async () => {
  await put(manager, header(manager), columnOf(manager, "own"), "House view");
  await write("own", "idle0", 77);
  await write("own", "new_margin", 0.3);
  await write("own2", "fleet_age", 3);
  await write("reverse_qe", "qt", 640);
  await write("own", "baseline_capex0", 300);
  await write("own", "leak", "none");
  await write("own", "pull", "=H54*0.9");
  await put(manager, 2, 1, "House view");
  const { preview } = await updated();
  const [{ kept, lost }] = preview.remade as [(typeof preview.remade)[0]];
  expect(kept.map(({ under, key, value }) => [under, key, value])).toEqual([
    ["House view", "idle0", 77],
    ["House view", "margin1", 0.3],
    ["Quantitative easing in reverse", "qt", 640],
    ["Mild DeepSeek", "saving", 90],
    ["Mild DeepSeek", "foreign_drop", 0.05],
    ["Mild DeepSeek", "price_shock", -0.03],
    ["Own 2", "fleet_age", 3],
  ]);
  const own = columnOf(manager, "own");
  expect(lost).toEqual(
    (
      [
        ["baseline_capex0", "Capex in the base year on the no-shock path", "gone"],
        ["leak", "Share of idle cash lost each year", "text"],
        ["pull", "Share of the shortfall pulled from other uses", "formula"],
      ] as const
    ).map(([key, label, why]) => ({
      sheet: manager,
      row: rowOf(manager, key),
      column: own,
      label: `House view, ${label}`,
      why,
    })),
  );
  expect(inTable(newManager, "own2", "fleet_age")).toBe(3);
  const without = valuesOf("baseline 2025-01");
  await expectChain({ ...without, idle0: 77, margin1: 0.3 });
  await expectChain({ ...valuesOf("reverse_qe 2025-01"), qt: 640 }, "reverse_qe 2025-01");
  // Its row says that the number is the user's.
  const row = values(newManager)[rowOf(newManager, "qt")]!;
  expect(row.slice(-2)).toEqual(["your own", expect.stringMatching(/^your value; 400 before/)]);
});

test("a column that the user has put in, and one copied over another, come along", async () => {
  const column = columnOf(manager, "own3");
  const copied = columnOf(manager, "debt_spiral");
  for (let row = header(manager); row < rowOf(manager, "china_growth") + 1; row++)
    enter(manager, row, column, formulas(manager)[row]![copied]!);
  await workbook.grid.settle();
  await put(manager, rowOf(manager, "growth"), column, 0.02);
  await put(manager, header(manager), columnOf(manager, "own4"), "Second opinion");
  await put(manager, header(manager) + 1, columnOf(manager, "own4"), "second");
  await write("second", "idle0", 99);
  const { preview } = await updated();
  expect(preview.remade).toMatchObject([
    {
      own: [
        { title: "Mild DeepSeek" },
        { title: "The Italian risk (2)", basedOn: "debt_spiral" },
        { title: "Second opinion", basedOn: "baseline 2025-01" },
      ],
      lost: [],
    },
  ]);
  await expectChain({ ...valuesOf("debt_spiral"), growth: 0.02 }, "The Italian risk (2)");
  await expectChain({ ...valuesOf("baseline 2025-01"), idle0: 99 }, "Second opinion");
  await expectChain(valuesOf("debt_spiral"), "The Italian risk");
});

test("formulas that refer to other sheets, and what was typed over the model, come along; who refers to the old is named", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mine");
    sheet.getRange("A1:A3").formulas = [["=0.1+0.1"], [`='${manager}'!B19`], [`='${model}'!B46`]];
    await context.sync();
  });
  await write("own", "foreign_drop", "=Mine!A1*2");
  const modelRow = values(model).findIndex((row) => row[6] === "idle0");
  await put(model, modelRow, 1, 123);
  await put(manager, 2, 1, "Own");
  const { preview } = await updated();
  expect(preview.remade).toMatchObject([
    { typedOver: [{ key: "idle0", value: 123 }], lost: [], referredBy: ["Mine"] },
  ]);
  expect(inTable(newManager, "own", "foreign_drop")).toBe("=Mine!A1*2");
  const row = values(newModel).find((line) => line[6] === "idle0")!;
  expect(row[1]).toBe(123);
  const foreign = values(newModel).find((line) => line[6] === "foreign_drop")!;
  expect(foreign[1]).toBe(0.4);
});

test("a manager whose model is gone gets one; a model whose manager is gone is named", async () => {
  const drop = (name: string) => workbook.grid.removeSheet(idOf(name));
  drop(model);
  await workbook.grid.settle();
  const { preview, remade } = await updated();
  expect(preview.remade).toMatchObject([{ sheet: manager, model: undefined }]);
  expect(remade.map(({ to }) => to)).toEqual([newManager, model]);

  await workbook.openFile(firstEditionFile("first-edition-manager"));
  drop(manager);
  await workbook.grid.settle();
  const again = await updated();
  expect(again.preview).toMatchObject({ remade: [], old: [model] });
  expect(again.remade).toEqual([]);
});

test("what the workbook keeps of the user's is left as it is", async () => {
  const before = workbook.grid.settings();
  await updated();
  expect(workbook.grid.settings()).toEqual(before);
  expect((await readOwnScenarios()).scenarios.map(({ title }) => title)).toEqual(["Mild DeepSeek"]);
});
