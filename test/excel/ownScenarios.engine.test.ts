import { saveOwnScenario } from "../../src/excel";
import {
  type OwnScenario,
  runChain,
  scenario,
  sourceOf,
  stages,
  valuesOf,
} from "../../src/scenarios";
import { managerSheets } from "../../src/sheets";
import { managerAt, managerColumns } from "../../src/sheets/manager/columns";
import { apart, type InsertedSheet, TestWorkbook } from "../support/insertedSheets";
import { mild, ownScenario } from "../support/own";

/** Own scenarios that a manager runs, in a spreadsheet engine with all functions. */

const manager = "Scenario manager";
const ourManager = managerSheets({ date: "2025-02-03", version: "0.1.0", own: [mild] });

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
  const row = (key: string) => sheet.all().findIndex((cells) => cells[managerAt.key] === key);
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
  const late = ownScenario("Late one", {
    overrides: { primary_balance: -0.05 },
    basedOn: "baseline",
  });
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
  const row = sheet.all().findIndex((cells) => cells[managerAt.key] === key);
  const { row: there } = model.plan.names.find(({ name }) => name === `a_${key}`)!;
  const [value, , ...ends] = sheet.read(row, managerAt.inUse, 1, 4)[0]!;
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
  const fitted = ownScenario("Fitted", {
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
    expect.stringMatching(/^own data, Data!A2:A11 and Data!B2:B11, 2026-11-30; -1.11 in The Deep/),
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

  const row = sheet.all().findIndex((cells) => cells[managerAt.key] === "elas_inference");
  const column = sheet
    .all()
    .find((cells) => cells[managerAt.label] === "Assumption")!
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
  const fitted = ownScenario("Made with", {
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
  const dated = ownScenario("Dated", { overrides: { qt: 300 }, basedOn: "reverse_qe 2025-01" });
  await save(dated);
  await isRun(dated);
  expect([sheet.named("a_based"), sheet.named("a_of")]).toEqual(["reverse_qe 2025-01", "2025-01"]);
  const { basis } = managerColumns([mild]);
  const said = (key: string) =>
    sheet
      .read(
        sheet.all().findIndex((cells) => cells[managerAt.key] === key),
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
