import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../../src/catalog/entries.generated";
import { applyChange, insertSheet, inspectWorkbook } from "../../src/excel";
import { planChange } from "../../src/sharing";
import { namesFor } from "../../src/sharing/functions";
import { toNative } from "../../src/sharing/rewrite";
import { scenarioSheet } from "../../src/sheets";
import { putWorkbook } from "../../src/workbench/files/toGrid";
import { readXlsx } from "../../src/workbench/xlsx";
import { TestWorkbook } from "../support/insertedSheets";

// Native forms in the workbench's own engine; test/sharing/values has them in another team's.
let book: TestWorkbook;
beforeEach(() => {
  book = new TestWorkbook();
});
afterEach(() => book.close());

const isError = (value: unknown): boolean => typeof value === "string" && /^#[A-Z]/.test(value);

/** Where hundreds of billions cancel, as on a path without a shock, their last bits are left. */
const isNothing = (...all: readonly number[]): boolean => all.every((x) => Math.abs(x) < 1e-10);

const isClose = (ours: unknown, theirs: unknown, tolerance = 1e-9): boolean =>
  typeof ours === "number" && typeof theirs === "number"
    ? isNothing(ours, theirs) ||
      Math.abs(ours - theirs) <= tolerance * Math.max(1e-3, Math.abs(ours))
    : ours === theirs;

test("a scenario's sheet turned native shows the same numbers, and all its checks pass", async () => {
  const { grid } = book.workbook;
  const { name } = await insertSheet(
    scenarioSheet("deepseek_2025", { date: "2025-02-03", version: "0.1.0" }),
  );
  const sheet = grid.sheets().find((each) => each.name === name)!.id;
  await grid.settle();
  const used = grid.usedRect(sheet)!;
  const live = grid.values(used);
  expect(live.flat().filter(isError)).toEqual([]);
  expect(live.flat().filter((value) => value === true).length).toBeGreaterThan(5);

  await applyChange(planChange(await inspectWorkbook("workbook"), "native"));
  await grid.settle();
  const formulas = grid.formulas(used).flat().map(String);
  expect(formulas.filter((formula) => formula.includes("MACRO."))).toEqual([]);
  expect(formulas.filter((formula) => formula.includes("MACRO_")).length).toBeGreaterThan(50);
  const native = grid.values(used);
  const moved = live.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      isClose(value, native[row]![column]) ? [] : [[row, column, value, native[row]![column]]],
    ),
  );
  expect(moved).toEqual([]);
});

test("the native example, opened, shows what its file holds", async () => {
  const path = join(__dirname, "../../examples/deepseek-shock-native.xlsx");
  const { workbook } = readXlsx(readFileSync(path));
  await putWorkbook(book.workbook.host, workbook);
  const { grid } = book.workbook;
  const wrong = workbook.sheets.flatMap(({ name, cells }) => {
    const sheet = grid.sheets().find((each) => each.name === name)!.id;
    return cells.flatMap(({ row, column, value, calculated }) => {
      if (!calculated) return [];
      const shown = grid.values({ sheet, row, column, rows: 1, columns: 1 })[0]![0]!;
      return isClose(value, shown) && !isError(shown) ? [] : [[name, row, column, value, shown]];
    });
  });
  expect(wrong).toEqual([]);
});

test("every example has its printed answer in the native form", async () => {
  const { grid } = book.workbook;
  const added = new Set<string>();
  for (const entry of entries) {
    for (const name of namesFor(entry)) {
      if (added.has(name.name)) continue;
      added.add(name.name);
      grid.addName({ ...name, visible: true });
    }
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
  expect(failing).toEqual([]);
});
