import { expect, test } from "@playwright/test";
import { entries } from "../../src/catalog/entries.generated";
import { stages } from "../../src/scenarios";
import { fitsAsName } from "../../src/sharing/functions";
import { resize, tooWide, violations } from "./axe";
import { errorsIn, type SheetContent, type Value, Workbench } from "./support";

let workbench: Workbench;

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ browser }) => {
  workbench = await Workbench.open(browser);
});
test.afterAll(() => {
  // The workbench's engine says so when many formulas become values while it calculates; nothing comes of it.
  const { trouble } = workbench;
  trouble.splice(0, trouble.length, ...trouble.filter((line) => !/Dependency tree not/.test(line)));
  return workbench.close();
});

const sheet = "The DeepSeek shock";
const button = (name: string) => workbench.pane.getByRole("button", { name, exact: true });

/** The sheet when everything in it is calculated. */
async function calculated(): Promise<SheetContent> {
  await workbench.value(`'${sheet}'!A1`);
  return workbench.sheet(sheet);
}

/** Opens an action from the list, does it, and goes back; answers with what the page said before and after. */
async function act(title: string, done: RegExp): Promise<readonly [before: string, after: string]> {
  await workbench.openTab("Share");
  await button(`Preview: ${title}`).click();
  const footer = workbench.pane.locator("footer:visible");
  await expect(button(title)).toBeEnabled();
  const before = await footer.innerText();
  await button(title).click();
  await expect(footer.getByRole("status")).toHaveText(done);
  const after = await footer.innerText();
  await button("Everything to share").click();
  return [before, after];
}

const close = (value: Value, other: Value) =>
  typeof value === "number" && typeof other === "number"
    ? Math.abs(value - other) <= 1e-9 * Math.max(1, Math.abs(value))
    : value === other;

/** Cells that show something else than before. */
const moved = (before: SheetContent, after: SheetContent): string[] =>
  before.values.flatMap((line, r) =>
    line.flatMap((value, c) =>
      close(value, after.values[r]![c]!)
        ? []
        : [`${r + 1}/${c + 1}: ${value}, ${after.values[r]![c]}`],
    ),
  );

const calls = (content: SheetContent, call: RegExp) =>
  content.formulas.flat().filter((formula) => call.test(String(formula))).length;

let live: SheetContent;

test("a scenario's model turned native shows the same values without one call of the add-in", async () => {
  await button(sheet).first().click();
  await button("Insert model").click();
  await expect(workbench.pane.getByText(/^Added/)).toBeVisible();
  live = await calculated();
  expect(errorsIn(live.values)).toEqual([]);
  expect(calls(live, /MACRO\./)).toBeGreaterThan(50);
  const [before] = await act(
    "Turn native",
    /^Turned \d+ formulas native\. They show the same values\.$/,
  );
  expect(before).toMatch(/Rewrites \d+ formulas on 4 sheets\. Undo .* Turn live does\./);
  const native = await calculated();
  // A function whose native form Excel could not keep as a name stays live.
  const long = entries.filter((entry) => entry.page.native && !fitsAsName(entry));
  const names = long.map(({ fn }) => `${fn.name}\\(`).join("|");
  expect(calls(native, new RegExp(names ? `MACRO\\.(?!${names})` : "MACRO\\."))).toBe(0);
  expect(moved(live, native)).toEqual([]);
});

test("turned live again it has the same formulas, to the letter", async () => {
  await act("Turn live", /^Turned \d+ formulas live\. They show the same values\.$/);
  const again = await calculated();
  expect(again.formulas).toEqual(live.formulas);
  expect(moved(live, again)).toEqual([]);
});

test("frozen it has values only, and unfreezing brings every formula back", async () => {
  await act("Freeze", /^Froze \d+ formulas\.$/);
  const frozen = await calculated();
  expect(calls(frozen, /MACRO/)).toBe(0);
  // What counts the chain's formulas says since when there are none, and no check fails.
  const check = live.values.findIndex(
    ([label]) => label === "Every cell of the chain is a formula",
  );
  const years = live.values.findIndex(([label]) => label === "Year") + 3;
  const on = frozen.values[check]![1];
  expect(on).toMatch(/^Frozen on \d{4}-\d\d-\d\d$/);
  expect(moved(live, frozen)).toEqual([
    `3/4: ${String(live.values[2]![3])}, ${String(frozen.values[2]![3])}`,
    `6/2: ${String(live.values[5]![1])}, ${String(on)}`,
    ...Array.from({ length: 10 }, (_, k) => `${years + 1 + k}/${2 + stages.length}: true, frozen`),
    `${check + 1}/2: true, ${String(on)}`,
  ]);
  expect(String(frozen.values[2]![3])).toContain(`${String(on)}: `);
  const store = await workbench.frame.evaluate(() =>
    Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("Macroscope formulas");
      kept.load("visibility");
      await context.sync();
      return kept.visibility;
    }),
  );
  expect(store).toBe("Hidden");

  await act("Unfreeze", /^Brought \d+ formulas back\.$/);
  const again = await calculated();
  expect(again.formulas).toEqual(live.formulas);
  expect(moved(live, again)).toEqual([]);
});

test("a cell that another Excel left stuck is counted, entered again, and calculates", async () => {
  await workbench.newSheet("Stuck");
  await workbench.frame.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Stuck").getRange("B2");
      cell.formulas = [["=_xldudf_MACRO_CROWDOUT(500,300)"]];
      await context.sync();
    }),
  );
  await button("Look again").click();
  await expect(workbench.pane.getByText("Stuck at #NAME?")).toBeVisible();
  await act("Repair", /^Entered 1 formula again\.$/);
  expect(await workbench.value("Stuck!B2")).toBe(200);
  const { formulas } = await workbench.sheet("Stuck");
  expect(formulas[1]![1]).toBe("=MACRO.CROWDOUT(500,300)");
});

test("only the selection is changed where only it is meant", async () => {
  await workbench.openTab("Share");
  await button("Preview: Freeze").click();
  await workbench.page.evaluate(() => window.workbench.select("Stuck!B2"));
  await workbench.pane.getByRole("radio", { name: /^Selection/ }).check();
  await expect(workbench.pane.getByText("Puts the values of 1 formula on 1 sheet")).toBeVisible();
  await button("Freeze").click();
  await expect(workbench.pane.getByText("Froze 1 formula.")).toBeVisible();
  expect(await workbench.value("Stuck!B2")).toBe(200);
  expect((await calculated()).formulas).toEqual(live.formulas);
  await button("Everything to share").click();
});

test("a copy to send is prepared by the keyboard in one action, shows the same values, and is taken back", async () => {
  const before = await calculated();
  await workbench.openTab("Share");
  await button("Preview: Prepare a copy to send").press("Enter");
  await expect(button("Prepare the copy")).toBeEnabled();
  await button("Prepare the copy").press("Enter");
  const footer = workbench.pane.locator("footer:visible");
  await expect(footer.getByRole("status")).toHaveText(
    /^Turned \d+ formulas native, froze \d+ formulas?, added/,
    {
      timeout: 60_000,
    },
  );
  expect(
    moved(before, await calculated()).filter((line) => !/Frozen|true, false/.test(line)),
  ).toEqual([]);
  const { values } = await workbench.sheet("Reconciliation");
  expect(values[0]![0]).toBe("Reconciliation");
  await button("Take the copy back").press("Enter");
  await expect(footer.getByRole("status")).toHaveText(/Removed .*Reconciliation/, {
    timeout: 60_000,
  });
  const again = await calculated();
  // The cells of a table have values here, which a new calculation may give with another last digit.
  const texts = (content: SheetContent) =>
    content.formulas.map((row) => row.map((cell) => (String(cell).startsWith("=") ? cell : "")));
  expect(texts(again)).toEqual(texts(live));
  expect(moved(live, again)).toEqual([]);
  await button("Everything to share").click();
});

for (const theme of ["light", "dark"] as const)
  test(`axe finds nothing in the list and in a preview, and nothing scrolls sideways, ${theme}`, async () => {
    await workbench.openTab("Functions");
    await workbench.setTheme(theme);
    await workbench.openTab("Share");
    await expect(workbench.pane.getByText("In this workbook").first()).toBeVisible();
    const check = async (view: string) => {
      for (const width of [320, 600]) {
        await resize(workbench, width);
        expect(await violations(workbench), `${view}, ${width} px`).toEqual([]);
        expect(await tooWide(workbench), `${view}, ${width} px`).toEqual([]);
      }
    };
    await check("list");
    await button("Preview: Turn native").click();
    await expect(workbench.pane.getByText("What changes")).toBeVisible();
    await check("preview");
    await button("Everything to share").click();
  });
