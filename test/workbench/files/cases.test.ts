import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHeadlessWorkbook, readFunctionsBundle } from "../../../src/workbench/headless";
import { type FileCell, type FileWorkbook, readXlsx } from "../../../src/workbench/xlsx";
import { partsOf } from "../xlsx/readBack";
import { flaws } from "../xlsx/validity";

// Strangers' workbooks, each with something that Excel has and the engine has not: opened, saved and opened again.

const folder = join(__dirname, "../fixtures/cases");
const fileOf = (name: string) => readFileSync(join(folder, `${name}.xlsx`));
const names = readdirSync(folder)
  .map((file) => file.replace(".xlsx", ""))
  // Its size is a test of its own.
  .filter((name) => name !== "many-cells");
const engine = createHeadlessWorkbook(readFunctionsBundle(join(__dirname, "../fixtures")));
afterAll(() => engine.dispose());

const answers = ({ sheets }: FileWorkbook) =>
  sheets.map(({ cells }) =>
    cells.map(({ row, column, value }) => [
      row,
      column,
      // A file may have an answer in fifteen digits.
      typeof value === "number" ? Number(value.toPrecision(14)) : value,
    ]),
  );

const kinds = ({ sheets }: FileWorkbook) =>
  sheets.map(({ cells }) => cells.map(({ formula }: FileCell) => formula));

async function saved(name: string) {
  const opened = await engine.openFile(fileOf(name), name);
  const { bytes } = await engine.saveFile();
  return { opened, bytes, parts: partsOf(bytes) };
}

test.each(names)(
  "%s: answers and formulas are in the saved file as they were in the file",
  async (name) => {
    const made = readXlsx(fileOf(name)).workbook;
    const { bytes, parts } = await saved(name);
    const again = readXlsx(bytes).workbook;
    expect(answers(again)).toEqual(answers(made));
    expect(kinds(again)).toEqual(kinds(made));
    expect({ names: again.names, tables: again.sheets.map(({ tables }) => tables) }).toEqual({
      names: made.names,
      tables: made.sheets.map(({ tables }) => tables),
    });
    expect(again.settings?.links).toEqual(made.settings?.links);
    expect(flaws(parts)).toEqual([]);
    const once = await engine.openFile(bytes, name);
    expect(once.leftOut).toEqual([]);
  },
);

test.each([
  ["array-constant-in-power", 0],
  ["external-link", 1],
  ["structured-reference-value", 0],
  ["implicit-intersection", 0],
])("%s: %i cells show the file's answer", async (name, kept) => {
  expect((await saved(name)).opened.kept).toBe(kept);
});

test("what is not recalculated stays when rows are inserted, and what depends on it calculates", async () => {
  await engine.openFile(fileOf("external-link"), "a.xlsx");
  const sheet = engine.grid.activeSheet();
  const at = (row: number, columns: number) => ({ sheet, row, column: 0, rows: 1, columns });
  engine.grid.write({ ...at(0, 1), column: 2 }, [[{ formula: "=A1*B1" }]]);
  await engine.grid.settle();
  expect(engine.grid.values(at(0, 3))).toEqual([[84, 85, 84 * 85]]);
  // Typed over, it is a formula as any other.
  engine.grid.write(at(0, 1), [[{ formula: "=1+1" }]]);
  await engine.grid.settle();
  expect(engine.grid.values(at(0, 3))).toEqual([[2, 3, 6]]);
  expect(partsOf((await engine.saveFile()).bytes)["xl/workbook.xml"]).not.toContain(
    "fullCalcOnLoad",
  );
});

test("looks come back", async () => {
  const made = readXlsx(fileOf("silent-looks")).workbook.sheets[0];
  const again = readXlsx((await saved("silent-looks")).bytes).workbook.sheets[0];
  expect(again.cells.map(({ look }) => look)).toEqual(made.cells.map(({ look }) => look));
  expect(made.cells.every(({ look }) => Object.keys(look).length > 0)).toBe(true);
});
