import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actOnFile, type FileAction, isTold } from "../../src/workbench/fileActions";
import { readXlsx } from "../../src/workbench/xlsx";
import { functionsBundle } from "../support/functionsBundle";

// Univer complains of formulas on sheets that have gone, and calculates the others all the same.
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const bundle = functionsBundle();
const example = (name: string) => readFileSync(join(__dirname, "../../examples", name));
const act = (action: FileAction, bytes: Uint8Array) =>
  actOnFile({ action, bytes, name: "model.xlsx", bundle, date: "2026-11-30", home: "" });

/** Formulas and values of each cell, by its place. */
function cellsOf(bytes: Uint8Array) {
  const cells = new Map<string, { formula: string; value: unknown }>();
  for (const { name, cells: all } of readXlsx(bytes).workbook.sheets)
    for (const { row, column, formula, value } of all)
      cells.set(`${name} ${row} ${column}`, { formula: formula?.text ?? "", value });
  return cells;
}

const formulasOf = (bytes: Uint8Array) =>
  [...cellsOf(bytes)].map(([place, { formula }]) => `${place} ${formula}`);

test("live, native, live again is the same file, cell by cell, and the values were compared", async () => {
  const start = (await act("save", example("opening.xlsx"))).bytes!;
  const native = await act("native", start);
  const { done, values } = native.says as {
    done: number;
    values: { same: number; largestDifference: number; notCompared: number };
  };
  expect(done).toBeGreaterThan(10);
  expect(values).toMatchObject({ same: done, notCompared: 0 });
  expect(values.largestDifference).toBeLessThanOrEqual(1e-9);
  expect(formulasOf(native.bytes!).join("\n")).toMatch(/MACRO_/);
  const live = await act("live", native.bytes!);
  expect(formulasOf(live.bytes!)).toEqual(formulasOf(start));
});

test("a copy to send has no call of the add-in that could be without one, and says what it did", async () => {
  const { says, bytes } = await act("send", example("opening.xlsx"));
  expect(says).toMatchObject({
    action: "send",
    sheetsAdded: ["Read me", "About this model", "Reconciliation"],
  });
  const left = says.skipped as { sheet: string; address: string; why: string }[];
  for (const { why } of left) expect(why).not.toBe("");
  const live = [...cellsOf(bytes!).values()].filter(({ formula }) => /MACRO\./.test(formula));
  expect(live).toHaveLength(left.filter(({ sheet }) => sheet !== "").length);
});

test("the holdings turn native and live again, freeze and unfreeze, and go out as a copy that shows the same", async () => {
  const start = (await act("save", example("holdings.xlsx"))).bytes!;
  const numbers = (bytes: Uint8Array) =>
    readXlsx(bytes)
      .workbook.sheets.find(({ name }) => name === "Holdings")!
      .cells.flatMap(({ row, column, value }) =>
        typeof value === "number" ? [[row, column, value.toPrecision(9)]] : [],
      );
  const native = await act("native", start);
  const { done, values } = native.says as { done: number; values: Record<string, number> };
  expect(done).toBeGreaterThan(60);
  expect(values).toMatchObject({ same: done, notCompared: 0 });
  expect(formulasOf(native.bytes!).join("\n")).not.toMatch(/MACRO\.REPRICE/);
  expect(formulasOf((await act("live", native.bytes!)).bytes!)).toEqual(formulasOf(start));
  const frozen = await act("freeze", start);
  expect(frozen.says).toMatchObject({ done });
  expect(numbers(frozen.bytes!)).toEqual(numbers(start));
  expect(formulasOf((await act("unfreeze", frozen.bytes!)).bytes!)).toEqual(formulasOf(start));
  const sent = await act("send", start);
  expect(numbers(sent.bytes!)).toEqual(numbers(start));
  const left = [...cellsOf(sent.bytes!).values()].filter(({ formula }) => /MACRO\./.test(formula));
  expect(left).toEqual([]);
});

test("looking counts and writes nothing", async () => {
  const { says, bytes } = await act("look", example("opening.xlsx"));
  expect(says).toMatchObject({ action: "look", native: 0, stuck: 0, frozen: 0 });
  expect(says.live).toBeGreaterThan(10);
  expect(bytes).toBeUndefined();
});

test("a file that is none is refused in words", async () => {
  const failure = await act("native", new TextEncoder().encode("no file")).catch(
    (error: unknown) => error,
  );
  expect(isTold(failure)).toBe(true);
});
