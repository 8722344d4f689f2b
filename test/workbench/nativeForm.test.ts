import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../../src/catalog/entries.generated";
import { nameFor } from "../../src/sharing/functions";
import { toNative } from "../../src/sharing/rewrite";
import { putWorkbook } from "../../src/workbench/files/toGrid";
import { type FileCell, readXlsx } from "../../src/workbench/xlsx";
import { TestWorkbook } from "../support/insertedSheets";

// Native forms in the workbench's own engine; test/sharing/values has them in another team's.

jest.setTimeout(120_000);
let book: TestWorkbook;
beforeEach(() => {
  book = new TestWorkbook();
});
afterEach(() => book.close());

const isClose = (ours: unknown, theirs: unknown, tolerance = 1e-9): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= tolerance * Math.max(1e-3, Math.abs(ours))
    : ours === theirs;

/** Rows of the example whose answer this engine misses: NPER and NA over cells, and an empty text in a table. */
const missed = ["MACRO_YIELDSHOCKRANGE", "MACRO_CONTROLLAG", "MACRO_STRANDEDCOMPUTE"];

test("the native example, opened, shows what its file holds, but for what is listed", async () => {
  const path = join(__dirname, "../../examples/deepseek-shock-native.xlsx");
  const { workbook } = readXlsx(readFileSync(path));
  await putWorkbook(book.workbook.host, workbook);
  const { grid } = book.workbook;
  const wrong = workbook.sheets.flatMap(({ name, cells }) => {
    const sheet = grid.sheets().find((each) => each.name === name)!.id;
    return cells.flatMap(({ row, column, value, calculated }) => {
      if (!calculated) return [];
      const shown = grid.values({ sheet, row, column, rows: 1, columns: 1 })[0]![0]!;
      return isClose(value, shown) ? [] : [callAbove(cells, row)];
    });
  });
  expect(wrong.filter((call) => !missed.includes(call))).toEqual([]);
});

/** The function that is called in the last row with a call, down to this row. */
const callAbove = (cells: readonly FileCell[], row: number): string =>
  cells
    .filter((cell) => cell.row <= row)
    .flatMap(({ formula }) => formula?.text.match(/MACRO_[A-Z0-9]+/) ?? [])
    .at(-1) ?? "";

/** What this engine cannot do of a native form, by the function. */
const beyond: Readonly<Record<string, string>> = {
  DATA: "a text that looks like a date becomes one when IF repeats it",
  DEBTSPIRAL: 'an array of texts and numbers is never equal to "none"',
  PRICECUT: "an array divided by zero is one error, not an array of them",
  YIELDSHOCKRANGE: "an empty text in an array is no number",
  TRANSMISSION: "XMATCH from the end does not find the last of several",
};

test("every example has its printed answer in the native form, but for those that are listed", async () => {
  const { grid } = book.workbook;
  for (const entry of entries) {
    const name = nameFor(entry);
    if (name) grid.addName({ ...name, visible: true });
  }
  const sheet = grid.activeSheet();
  let row = 0;
  const examples = entries.flatMap(({ fn, page }) =>
    page.examples.flatMap(({ formula, answer, tolerance }) => {
      const native = toNative(formula, () => undefined);
      if (!native || !("formula" in native)) return [];
      const answers = Array.isArray(answer) ? answer.map((cells) => [...cells]) : [[answer]];
      const rect = { sheet, row, column: 0, rows: answers.length, columns: answers[0]!.length };
      row += answers.length + 1;
      grid.write({ ...rect, rows: 1, columns: 1 }, [[{ formula: native.formula }]]);
      return [{ name: fn.name, formula, answers, tolerance, rect }];
    }),
  );
  expect(examples.length).toBeGreaterThan(300);
  await grid.settle();
  const failing = examples.flatMap(({ name, formula, answers, tolerance, rect }) => {
    const shown = grid.values(rect).flat();
    const isRight = answers
      .flat()
      .every((answer, k) => isClose(answer, shown[k], Math.max(1e-11, tolerance ?? 0)));
    return isRight ? [] : [[name, formula, shown.slice(0, 4)]];
  });
  expect(failing.filter(([name]) => !(String(name) in beyond))).toEqual([]);
});
