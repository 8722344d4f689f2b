/** @jest-environment jsdom */
import { act } from "react";
import { entries } from "../../src/catalog/entries.generated";
import {
  button,
  closePane,
  field,
  openPane,
  openTab,
  press,
  says,
  type,
  until,
} from "./support/pane";

afterEach(closePane);

async function openFunction(name: string) {
  const opened = await openPane();
  await openTab("functions");
  await press(new RegExp(`${name}$`));
  await says(`=MACRO.${name}(`);
  return opened;
}

const answer = () => document.querySelector("output")?.textContent;

test("every function is listed under its question, by family", async () => {
  await openPane();
  await openTab("functions");
  await until(() => button(/JEVONSDEMAND$/));
  const names = [...document.querySelectorAll("[data-key] span:last-child")].map(
    (span) => span.textContent,
  );
  for (const { fn } of entries) expect(names).toContain(fn.name);
});

test("a function is found by its question", async () => {
  await openPane();
  await openTab("functions");
  await until(() => button(/JEVONSDEMAND$/));
  await type("Search functions and questions", "cheaper compute");
  expect(button(/JEVONSDEMAND$/)).toBeDefined();
  expect(button(/DEBTPATH$/)).toBeUndefined();
});

test("the answer follows what is typed", async () => {
  await openFunction("JEVONSDEMAND");
  await says("Needs demand, efficiency and elasticity");
  await type("demand", "100");
  await type("efficiency", "10");
  await type("elasticity", "-1.5");
  await until(() => answer()?.includes("316.228"));
  await type("elasticity", "1");
  await until(() => answer()?.startsWith("#NUM!"));
  await says("Must be 0 or less.");
});

test("a field that cannot be read is named and says what to enter", async () => {
  await openFunction("JEVONSDEMAND");
  await type("demand", "0,05");
  await says("Use a point for decimals: 0.05, not 0,05.");
  expect(answer()).toBe("Check demand");
  expect((await field("demand")).getAttribute("aria-invalid")).toBe("true");
});

test("a share of 5 is asked about", async () => {
  await openFunction("JEVONSDEMAND");
  await type("pass_through", "5");
  await says("5 means 500%. For 5 percent, enter 5%.");
});

test("what Explain would ask about the formula is asked in the form", async () => {
  await openFunction("INTERESTBILL");
  await type("debt", "28199");
  await type("average_rate", "1");
  await says("1 looks like 1%: enter 0.01 or 1%.");
  await type("average_rate", "1%");
  await until(() => !document.body.textContent?.includes("looks like"));
});

test("growth that is nearly the discount rate is asked about in the form", async () => {
  await openFunction("EQUITYDURATION");
  await type("discount_rate", "7%");
  await type("growth", "6.8%");
  await says("the answer hangs on 0.07");
});

test("the formula goes to the selected cell, wherever the selection goes", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  await until(() => button("Insert at B7"));
  await act(async () => excel.select("Sheet1!C9"));
  await until(() => answer()?.startsWith("316"));
  await press("Insert at C9");
  await says("Wrote the formula to C9.");
  expect(excel.done).toEqual(["write =MACRO.JEVONSDEMAND(100,10,-1.5) 1x1"]);
});

test("nothing but a formula of ours is ever replaced, and only by a button that says so", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  await act(async () => excel.select("Sheet1!C9", "=NOW()"));
  await says("C9 is not empty. Select an empty cell.");
  expect(button("Insert at C9")!.disabled).toBe(true);
  await act(async () => excel.select("Sheet1!C9", "=MACRO.REBOUND(10,-1)"));
  await says("The Macroscope formula in C9 will be replaced.");
  await until(() => answer()?.startsWith("316"));
  await press("Replace C9");
  await until(() => excel.done.length);
  expect(excel.done[0]).toMatch(/^replace =MACRO/);
});

test("a cell inside a table that spills is not written to", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  await act(async () => excel.select("Sheet1!C9", "5", "Sheet1!B7"));
  await says("C9 is part of the table that B7 spills. Select another cell.");
  expect(button("Insert at C9")!.disabled).toBe(true);
});

test("a word that is no name of the workbook is not inserted, and one that is becomes part of the formula", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  excel.cells.names = ["Rate"];
  await type("efficiency", "ten");
  await says("ten is no name in this workbook.");
  expect(button("Insert at B7")!.disabled).toBe(true);
  await type("efficiency", "Rate*2");
  await until(() => !button("Insert at B7")!.disabled);
  await press("Insert at B7");
  await until(() => excel.done.length);
  expect(excel.done[0]).toMatch(/=MACRO.JEVONSDEMAND\(100,Rate\*2,-1.5\)/);
});

test("a sheet that there is not is told before anything is inserted; A1# without a spill is told and inserted", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  excel.cells.lost = [
    { text: "Nope!A1", what: "sheet" },
    { text: "G2#", what: "spill" },
  ];
  await type("efficiency", "Nope!A1");
  await says("This workbook has no sheet Nope.");
  expect(button("Insert at B7")!.disabled).toBe(true);
  await type("efficiency", "G2#");
  await says("Nothing spills from G2: G2# would be #REF!.");
  expect(button("Insert at B7")!.disabled).toBe(false);
});

test("what there was not is looked for anew when another cell is selected", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  excel.cells.lost = [{ text: "Nope!A1", what: "sheet" }];
  await type("efficiency", "Nope!A1");
  await says("This workbook has no sheet Nope.");
  excel.cells.lost = [];
  await act(async () => excel.select("Sheet1!B8"));
  await until(() => !button("Insert at B8")!.disabled);
});

test("the selected cell becomes an argument, and Excel calculates", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  await press("Fill with an example");
  await act(async () => excel.select("'Inputs 2'!D4:D9"));
  await press("Use D4:D9 for demand");
  await says("Excel calculates it from your cells");
  await act(async () => excel.select("Sheet1!B7"));
  await says("=MACRO.JEVONSDEMAND('Inputs 2'!D4:D9,10,-1.5)");
  await act(async () => excel.select("'Inputs 2'!D5"));
  await says("D5 is one of the arguments. Select another cell.");
  expect(button("Insert at D5")!.disabled).toBe(true);
});

test("what stands in the cells is read, and the answer of each is shown with its unit before anything is inserted", async () => {
  const { excel } = await openFunction("FCFYIELD");
  excel.cells.ranges = {
    "Sheet1!E2:E4": { address: "Sheet1!E2:E4", rows: [[70.03], [100], ["n/a"]] },
  };
  await act(async () => excel.select("Sheet1!E2:E4"));
  await press("Use E2:E4 for fcf");
  await type("market_cap", "3321");
  await act(async () => excel.select("Sheet1!B7"));
  await until(() => answer()?.startsWith("2.1087%; 3.01114% …"));
  expect(answer()).toContain("3 rows, 1 column");
  const cells = [...document.querySelectorAll("section[aria-label=Result] td")];
  expect(cells.map(({ textContent }) => textContent)).toEqual(["2.1087%", "3.01114%", "#VALUE!"]);
  await press("Insert at B7");
  await until(() => excel.done.length);
  expect(excel.done[0]).toBe("write =MACRO.FCFYIELD(E2:E4,3321) 3x1");
});

test("a table is shown, and its size is told before it is written", async () => {
  const { excel } = await openFunction("DEBTPATH");
  await press("Fill with an example");
  await says("the answer fills 4 rows and 6 columns from there");
  const rows = document.querySelectorAll("section[aria-label=Result] tbody tr");
  expect(rows).toHaveLength(3);
  await press("Insert at B7");
  await until(() => excel.done.length);
  expect(excel.done[0]).toMatch(/ 4x6$/);
});

test("the equation is MathML, and the way out of the add-in is there to copy", async () => {
  await openFunction("JEVONSDEMAND");
  await until(() => document.querySelector("math"));
  expect(document.querySelector("details pre")?.textContent).toMatch(/^=LAMBDA\(demand/);
});

test("a function leads to those beside it", async () => {
  await openFunction("JEVONSDEMAND");
  await press("REBOUND");
  await says("=MACRO.REBOUND(");
  await press("All functions");
  await until(() => document.activeElement?.textContent?.endsWith("REBOUND"));
});

test("the selection is followed only while a function is in front", async () => {
  const { excel } = await openFunction("JEVONSDEMAND");
  expect(excel.watched).toBe(true);
  await openTab("scenarios");
  await until(() => !excel.watched);
});

test("arrow keys walk from the search through the list and back", async () => {
  await openPane();
  await openTab("functions");
  await until(() => button(/JEVONSDEMAND$/));
  const down = (key: string) =>
    act(async () => {
      document.activeElement!.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
    });
  const box = await field("Search functions and questions");
  act(() => box.focus());
  await down("ArrowDown");
  expect(document.activeElement).toBe(document.querySelector("#panel-functions [data-arrow-key]"));
  await down("ArrowUp");
  expect(document.activeElement).toBe(box);
});

test("the function used last stands first in the list", async () => {
  await openFunction("JEVONSDEMAND");
  await press("All functions");
  const first = await until(() => document.querySelector("section h2 + ul button"));
  expect(first.textContent).toMatch(/JEVONSDEMAND$/);
  expect(first.closest("section")!.textContent).toMatch(/^Recently used1/);
});

test("where an argument is wrong or still to come, its name holds its place in the formula", async () => {
  await openFunction("JEVONSDEMAND");
  const formula = () => document.querySelector("[aria-label=Formula]")?.textContent;
  expect(formula()).toBe("=MACRO.JEVONSDEMAND(demand,efficiency,elasticity)");
  await type("demand", "0,05");
  await type("efficiency", "10");
  expect(formula()).toBe("=MACRO.JEVONSDEMAND(demand,10,elasticity)");
  await says("Goes to B7 once every argument is there.");
});
