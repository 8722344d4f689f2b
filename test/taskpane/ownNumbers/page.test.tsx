/** @jest-environment jsdom */
import { act } from "react";
import { ExcelTrouble } from "../../../src/excel/contract";
import {
  exportVintage,
  type OwnVintage,
  parametersIn,
  satellitesIn,
  vintageKey,
} from "../../../src/scenarios";
import { scenarioPage } from "../support/own";
import {
  button,
  choose,
  closePane,
  FakeExcel,
  field,
  openPane,
  openTab,
  press,
  says,
  saysNot,
  settle,
  type,
  until,
} from "../support/pane";

beforeAll(async () => {
  await scenarioPage();
  await import("../../../src/taskpane/ownNumbers/OwnNumbersPage");
});
afterEach(closePane);

const bull: OwnVintage = {
  key: vintageKey("Bull case"),
  name: "Bull case",
  date: "2026-10-01",
  from: "Numbers!A1:B3",
  over: "v2026_11",
  values: { capex0: 900, rate: 0.035, baseline_rate: 0.035 },
  sources: {},
};

function excelWithTable(...kept: OwnVintage[]): FakeExcel {
  const excel = new FakeExcel();
  for (const on of kept) excel.ownNumbers.set(on.key, on);
  excel.table = {
    address: "Numbers!A1:C3",
    sheet: "Numbers",
    row: 0,
    column: 0,
    values: [
      ["Key", "Value", "As of"],
      ["capex0", 745, "2026-11-27"],
      ["mortgage0", "6.2%", "2026-11-20"],
    ],
  };
  return excel;
}

const list = async () => (await field("Numbers of")) as unknown as HTMLSelectElement;
const options = async () => [...(await list()).options].map(({ text }) => text);
const card = (title: string) => button(title)!.closest("article")!.textContent!;

test("the selected cells become a vintage: shown beside the published numbers, kept, and all scenarios run on it", async () => {
  const { excel } = await openPane({ excel: excelWithTable() });
  await press("Own numbers…");
  await press("Read the selected cells");
  // How many years are shown is a choice, and no number of a date.
  const dated = [...parametersIn("v2026_11"), ...satellitesIn("v2026_11")].filter(
    ({ key }) => key !== "years",
  );
  await says(
    `2 numbers read. ${dated.length - 2} others stay as of November 2026, and every sheet says so.`,
  );
  await says("Hyperscaler capital expenditure in the base year$745bn$732bn");
  expect(((await field("Name")) as HTMLInputElement).value).toBe("own, 2026-11-27");
  await press("Take as own numbers");
  await says("All scenarios run on “own, 2026-11-27” now.");
  expect(excel.done).toEqual(["numbers own, 2026-11-27"]);
  expect(excel.ownNumbers.get("own_2026_11_27")).toEqual({
    key: "own_2026_11_27",
    name: "own, 2026-11-27",
    date: "2026-11-27",
    from: "Numbers!A1:C3",
    over: "v2026_11",
    values: { capex0: 745, mortgage0: 0.062 },
    sources: { capex0: "2026-11-27", mortgage0: "2026-11-20" },
  });
  await press("All scenarios");
  expect(await options()).toEqual(["own, 2026-11-27", "November 2026", "January 2025"]);
  await until(() => button("No shock"));
  for (const title of ["No shock", "The Italian risk", "The DeepSeek shock", "2000 again"])
    expect(card(title)).toContain("Numbers of own, 2026-11-27");
});

test("every sheet is made of the preset on them: model, sensitivity, comparison, manager", async () => {
  const { excel } = await openPane({ excel: excelWithTable(bull) });
  await until(() => button("No shock"));
  await choose("Numbers of", "own:Bull case");
  await press("The Italian risk");
  await says("Numbers of Bull case");
  await press("Insert model");
  await until(() => excel.done.length === 1);
  await press("Sensitivity");
  await until(() => excel.done.length === 2);
  await press("Compare with November 2026");
  await says("numbers of Bull case beside those of November 2026");
  await press("Add to comparison");
  await press("All scenarios");
  await press("Insert comparison");
  await until(() => excel.done.length === 4);
  await press("Scenario manager");
  await says("Numbers of Bull case");
  await press("Insert both sheets");
  await until(() => excel.done.length === 5);
  expect(excel.done).toEqual([
    "sheet debt_spiral_own_bull_case",
    "sensitivity debt_spiral_own_bull_case of debt",
    "comparison debt_spiral_own_bull_case debt_spiral 2026-11 of debt",
    "comparison debt_spiral_own_bull_case",
    "manager Bull case",
  ]);
});

test("a number of theirs says that it is the user's and where it came from; changed and saved, the scenario stays on them", async () => {
  const { excel } = await openPane({ excel: excelWithTable(bull) });
  await until(() => button("No shock"));
  await choose("Numbers of", "own:Bull case");
  await press("No shock");
  await press(/^Show all assumptions/);
  const capex = "Hyperscaler capital expenditure in the base year";
  expect(((await field(capex)) as HTMLInputElement).value).toBe("900");
  await says("Your own · own, Numbers!A1:B3, 2026-10-01");
  await type(capex, "800");
  await press("Save as…");
  await type("Name", "Mine");
  await press("Save");
  await says("Saved “Mine” in this workbook.");
  expect(excel.own.get("own_mine")).toMatchObject({
    basedOn: "baseline",
    overrides: { capex0: 800 },
    on: bull,
  });
  await press("All scenarios");
  await choose("Numbers of", "v2025_01");
  expect(card("Mine")).toContain("Numbers of Bull case");
});

test("what cannot be read names the rows, and nothing is kept", async () => {
  const excel = excelWithTable();
  excel.table = {
    address: "Numbers!A3:B5",
    sheet: "Numbers",
    row: 2,
    column: 0,
    values: [
      ["capx0", 745],
      ["rate", "#N/A"],
      ["rate", 4.1],
    ],
  };
  await openPane({ excel });
  await press("Own numbers…");
  await press("Read the selected cells");
  await says("Nothing was taken");
  const told = [...document.querySelectorAll("[role=alert] li")].map((line) => line.textContent);
  expect(told).toEqual([
    "Row 3 (capx0): there is no assumption of that key. The nearest is capex0.",
    "Row 4 (rate) holds the error #N/A.",
    "Row 5 (rate) has the key of Row 4 again.",
  ]);
  expect(button("Take as own numbers")).toBeUndefined();
  expect(excel.done).toEqual([]);
});

test("trouble in Excel is told in its words", async () => {
  const excel = excelWithTable();
  await openPane({ excel });
  await press("Own numbers…");
  excel.trouble = new ExcelTrouble("The selected cells are empty.", "Empty", true);
  await press("Read the selected cells");
  await says("The selected cells are empty.");
});

async function paste(text: string): Promise<void> {
  const area = await until(() => document.querySelector("textarea"));
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!;
  await act(async () => {
    set!.call(area, text);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await press("Read the text");
}

test("pasted text is read line by line, and a name that is taken asks before it replaces", async () => {
  const { excel } = await openPane({ excel: excelWithTable(bull) });
  await press("Own numbers…");
  await paste("capex0 745\nrate 4,1%");
  await says("Line 2 (rate): “4,1%” is no number. Use a point for decimals: 4.1, not 4,1.");
  await paste("capex0 745\nrate 4.1%");
  await says("rate and baseline_rate");
  await type("Name", "2026-11");
  await says("is a month that Macroscope has numbers of");
  await press("Take as own numbers");
  expect(excel.done).toEqual([]);
  await type("Name", "bull CASE");
  await says("Replaces your numbers “Bull case” in this workbook.");
  await type("As of (2026-11-30)", "soon");
  await says("Enter a day such as 2026-11-30.");
  await type("As of (2026-11-30)", "2026-11-28");
  await press("Replace");
  await says("All scenarios run on “bull CASE” now.");
  expect(excel.ownNumbers.get(bull.key)).toMatchObject({
    from: "pasted text",
    date: "2026-11-28",
    values: { capex0: 745, rate: 0.041 },
  });
  expect(excel.ownNumbers.size).toBe(1);
});

test("they are exported, deleted after a question, and imported by the file again", async () => {
  const { excel } = await openPane({ excel: excelWithTable(bull) });
  await until(() => button("No shock"));
  await choose("Numbers of", "own:Bull case");
  await press("Own numbers…");
  (await until(() => button("Export Bull case"))).focus();
  await press("Export Bull case");
  const text = document.querySelector<HTMLTextAreaElement>(
    "textarea[aria-label='The numbers as text']",
  )!.value;
  expect(text).toBe(exportVintage(bull));
  await press("Close");
  expect(document.activeElement).toBe(button("Export Bull case"));
  button("Delete Bull case")!.focus();
  await press("Delete Bull case");
  await says("Delete “Bull case” from this workbook?");
  await press("Delete");
  await says("Deleted “Bull case”.");
  expect(document.activeElement?.textContent).toBe("Own numbers");
  expect(excel.ownNumbers.size).toBe(0);
  await press("All scenarios");
  expect((await list()).value).toBe("v2026_11");

  const take = async (content: string) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    const file = new File([content], "x.json");
    // jsdom's files cannot be read as text.
    Object.assign(file, { slice: () => ({ text: async () => content }) });
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
    await settle(20);
  };
  await take(text);
  await says("Imported “Bull case”: all scenarios run on it now.");
  expect((await list()).value).toMatch(/^own:Bull case/);
  await take(text);
  await says("Imported as “Bull case (2)”");
  expect([...excel.ownNumbers.keys()].sort()).toEqual(["own_bull_case", "own_bull_case_2"]);
  await take(text.replace('"rate": 0.035', '"rate": "=1"'));
  await says("Nothing was imported. Bull case: rate must be a number");
});

test("what of them the workbook cannot give is told above the cards; outside Excel nothing can be read", async () => {
  const excel = excelWithTable();
  excel.numberProblems = ["Bull case: capex0 must be above 0, got -1"];
  await openPane({ excel });
  await says("Some own numbers of this workbook could not be read");
  await says("Bull case: capex0 must be above 0, got -1");
  await closePane();
  await openPane({ inExcel: false });
  await openTab("scenarios");
  await press("Own numbers…");
  expect((await until(() => button("Read the selected cells"))).disabled).toBe(true);
  expect(saysNot("Some own numbers")).toBe(true);
});
