/** @jest-environment jsdom */
import { act } from "react";
import { ExcelTrouble } from "../../../src/excel/contract";
import { exportScenario } from "../../../src/scenarios";
import { excelWith, mild, price, scenarioPage } from "../support/own";
import {
  button,
  closePane,
  field,
  openPane,
  openTab,
  press,
  says,
  saysNot,
  type,
  until,
} from "../support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

async function changedDeepSeek(excel = excelWith()) {
  await openPane({ excel });
  await press("The DeepSeek shock");
  await type(price, "-10%");
  await press("Save as…");
  return excel;
}

test("a changed scenario is kept under a name, and opened under it", async () => {
  const excel = await changedDeepSeek();
  expect((await field("Name")).value).toBe("The DeepSeek shock, changed");
  await says("Keeps it in this workbook.");
  await type("Name", "Mild shock");
  await type("What it says (may be left empty)", "Half of it.");
  await press("Save");
  await says("Saved “Mild shock” in this workbook.");
  expect(excel.done).toEqual(["save own_mild_shock(price_shock=-0.1)"]);
  expect(excel.own.get("own_mild_shock")?.story).toBe("Half of it.");
  expect(document.querySelector("h2[tabindex]")?.textContent).toBe("Mild shock");
  await until(() => document.activeElement === button("Save as…"));
  expect(saysNot("You changed")).toBe(true);
  await press("All scenarios");
  await until(() => document.activeElement === button("Mild shock"));
});

test("a scenario of which nothing was changed is kept as a copy", async () => {
  await openPane({ excel: excelWith() });
  await press("The training glut");
  await press("Save as…");
  expect((await field("Name")).value).toBe("The training glut, my copy");
});

test("a name that cannot be taken is refused with the reason", async () => {
  const excel = await changedDeepSeek();
  await type("Name", " ");
  await press("Save");
  await says("Give the scenario a name.");
  await type("Name", "x".repeat(61));
  await says("61 characters long; 60 is the most");
  await type("Name", "Reverse-QE");
  await press("Save");
  await says("is the name of a scenario that comes with Macroscope");
  expect(excel.done).toEqual([]);
});

test("a name that is taken says that it replaces, before and after", async () => {
  const excel = await changedDeepSeek(excelWith(mild));
  await type("Name", "mild SHOCK");
  await says("Replaces your scenario “Mild shock” in this workbook.");
  await press("Replace");
  await says("Replaced “mild SHOCK” in this workbook.");
  expect(excel.own.size).toBe(1);
});

test("the name that is offered is free", async () => {
  await changedDeepSeek(
    excelWith({
      ...mild,
      key: "own_the_deepseek_shock_changed",
      title: "The DeepSeek shock, changed",
    }),
  );
  expect((await field("Name")).value).toBe("The DeepSeek shock, changed (2)");
});

test("where it cannot be kept, the panel stays with what was typed", async () => {
  const excel = await changedDeepSeek();
  await type("Name", "Mild shock");
  excel.trouble = new ExcelTrouble("The workbook is read-only.", "AccessDenied", true);
  await press("Save");
  await says("The workbook is read-only.");
  expect((await field("Name")).value).toBe("Mild shock");
  await press("Cancel");
  expect(document.activeElement).toBe(button("Save as…"));
  await says("You changed 1 value.");
});

test("an own scenario is deleted after one more question, and leaves the comparison", async () => {
  const excel = excelWith(mild);
  await openPane({ excel });
  await press("Mild shock");
  await press("Add to comparison");
  await press("Delete");
  await says("Sheets made of it stay.");
  expect(document.activeElement).toBe(button("Cancel"));
  await press("Cancel");
  expect(excel.done).toEqual([]);
  await press("Delete");
  await press("Delete");
  await says("Deleted “Mild shock”.");
  expect(excel.done).toEqual(["remove own_mild_shock"]);
  expect(button("Mild shock")).toBeUndefined();
  expect(saysNot("Compare 1")).toBe(true);
  await until(() => document.activeElement?.getAttribute("aria-label") === "Search scenarios");
});

test("a preset is neither deleted nor exported", async () => {
  await openPane();
  await press("The DeepSeek shock");
  await until(() => button("Save as…"));
  expect(button("Delete")).toBeUndefined();
  expect(button("Export")).toBeUndefined();
});

test("an own scenario is exported as text", async () => {
  await openPane({ excel: excelWith(mild) });
  await press("Mild shock");
  await press("Export");
  const text = document.querySelector<HTMLTextAreaElement>("textarea")!;
  expect(text.value).toBe(exportScenario(mild));
  expect(text.readOnly).toBe(true);
  await press("Close");
  expect(document.activeElement).toBe(button("Export"));
});

/** A file as the browser hands it over; jsdom's has no text(). */
const file = (text: string) => {
  const part = { text: async () => text };
  return { slice: () => part } as unknown as File;
};
async function pick(text: string): Promise<void> {
  const input = await until(() => document.querySelector<HTMLInputElement>("input[type=file]"));
  Object.defineProperty(input, "files", { value: [file(text)], configurable: true });
  await act(async () => input.dispatchEvent(new Event("change", { bubbles: true })));
}

test("a file of a scenario is imported and comes first; one of the same name gets a number", async () => {
  const { excel } = await openPane();
  await pick(exportScenario(mild));
  await says("Imported “Mild shock”. It is kept in this workbook.");
  await until(() => button("Mild shock"));
  await pick(exportScenario({ ...mild, overrides: { price_shock: -0.5 } }));
  await says("Imported as “Mild shock (2)”: you have a scenario named “Mild shock” already.");
  expect([...excel.own.values()].map(({ title }) => title)).toEqual([
    "Mild shock",
    "Mild shock (2)",
  ]);
  expect(excel.own.get("own_mild_shock")?.overrides.price_shock).toBe(-0.02);
});

test("a file that is none, or holds what cannot be, changes nothing and says why", async () => {
  const { excel } = await openPane();
  await pick("not a scenario");
  await says("Nothing was imported. This is not a scenario of Macroscope");
  await pick(exportScenario({ ...mild, overrides: { price_shock: -2 } }));
  await says("price_shock must be above -1, got -2");
  expect(excel.done).toEqual([]);
});

test("a file may be dropped on the list", async () => {
  const { excel } = await openPane();
  await until(() => button("The DeepSeek shock"));
  const list = document.querySelector("[data-arrow-keys]")!;
  const drag = (name: string) => {
    const event = new Event(name, { bubbles: true, cancelable: true });
    Object.assign(event, {
      dataTransfer: { types: ["Files"], files: [file(exportScenario(mild))] },
    });
    return act(async () => list.dispatchEvent(event));
  };
  await drag("dragover");
  await says("Drop the file to import it");
  await drag("drop");
  await says("Imported “Mild shock”.");
  expect(saysNot("Drop the file")).toBe(true);
  expect(excel.own.size).toBe(1);
});

test("outside Excel there is no workbook to keep a scenario in", async () => {
  await openPane({ inExcel: false });
  await openTab("scenarios");
  await until(() => button("Import…"));
  expect(button("Import…")!.disabled).toBe(true);
  await press("The DeepSeek shock");
  expect((await until(() => button("Save as…"))).disabled).toBe(true);
});
