import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import { rect, testWorkbook } from "./testWorkbook";

// Names, tables and what else is kept beside the grid follow their cells.

const { workbook, newSheet, write, read } = testWorkbook();
const { grid, host, injector } = workbook;

const run = (id: string, params: object) =>
  injector.get(ICommandService).executeCommand(id, { unitId: unit(), ...params });
const unit = () => workbookId;
let workbookId = "";
beforeAll(() => {
  injector.get(ICommandService).onCommandExecuted(({ params }) => {
    workbookId = (params as { unitId?: string } | undefined)?.unitId ?? workbookId;
  });
});

const undo = () => {
  injector.get(IUniverInstanceService).focusUnit(unit());
  return run("univer.command.undo", {});
};

const whole = (sheet: string, from: number, to: number, across = false) => ({
  subUnitId: sheet,
  range: across
    ? { startRow: 0, endRow: 4999, startColumn: from, endColumn: to }
    : { startRow: from, endRow: to, startColumn: 0, endColumn: 59 },
});

test("names of the sheet and of the workbook, refused by the engine or not, follow rows and columns", async () => {
  const sheet = newSheet("Moving");
  grid.activate(sheet);
  write(sheet, "A1", [["head"], [10], [20], [30]]);
  const names = [
    ["own", "=Moving!$A$3", sheet],
    ["rate", "=Moving!$A$3", undefined],
    ["simple", "=Moving!$A$3", undefined],
    ["all_of_it", "=SUM(Moving!$A$2:$A$4)", undefined],
  ] as const;
  for (const [name, formula, scope] of names)
    grid.addName({ name, formula, comment: "", visible: true, scope });
  write(sheet, "D1", [["=own+rate+simple", "=all_of_it"]]);
  expect(await read(sheet, "D1:E1")).toEqual([[60, 60]]);

  await run("sheet.command.insert-row", { ...whole(sheet, 1, 2), direction: 2 });
  expect(await read(sheet, "D1:E1")).toEqual([[60, 60]]);
  expect(grid.names().find(({ name }) => name === "own")?.formula).toBe("=Moving!$A$5");
  await run("sheet.command.remove-row", whole(sheet, 1, 1));
  expect(await read(sheet, "D1:E1")).toEqual([[60, 60]]);
  await run("sheet.command.insert-col", { ...whole(sheet, 0, 0, true), direction: 3 });
  expect(await read(sheet, "E1:F1")).toEqual([[60, 60]]);
  expect(grid.names().find(({ name }) => name === "rate")?.formula).toBe("=Moving!$B$4");

  // What is deleted is gone.
  await run("sheet.command.remove-row", whole(sheet, 3, 3));
  expect(grid.names().find(({ name }) => name === "own")?.formula).toBe("=Moving!#REF!");
});

test("names that the engine refuses follow a sheet that gets another name by hand, and Ctrl+Z", async () => {
  const sheet = newSheet("Before");
  write(sheet, "A1", [[5]]);
  grid.addName({ name: "pmt", formula: "=Before!$A$1", comment: "", visible: true });
  write(sheet, "B1", [["=pmt*2"]]);
  expect(await read(sheet, "B1")).toEqual([[10]]);
  await run("sheet.command.set-worksheet-name", { subUnitId: sheet, name: "After" });
  const formula = () => grid.names().find(({ name }) => name === "pmt")!.formula;
  expect(formula()).toBe("=After!$A$1");
  write(sheet, "A1", [[6]]);
  expect(await read(sheet, "B1")).toEqual([[12]]);
  await undo();
  await undo();
  expect(formula()).toBe("=Before!$A$1");
});

test("a table follows, and formulas with its columns", async () => {
  const sheet = newSheet("Tables");
  grid.activate(sheet);
  write(sheet, "A1", [
    ["Name", "Size"],
    ["a", 1],
    ["b", 2],
  ]);
  const rect = { sheet, row: 0, column: 0, rows: 3, columns: 2 };
  host.tables.push({ id: "{t}", name: "Sizes", rect, values: {} });
  write(sheet, "F1", [["=SUM(Sizes[Size])"]]);
  expect(await read(sheet, "F1")).toEqual([[3]]);
  await run("sheet.command.insert-row", { ...whole(sheet, 2, 2), direction: 2 });
  write(sheet, "B3", [[10]]);
  expect(await read(sheet, "F1")).toEqual([[13]]);
});

describe("names follow cells that are moved, and Ctrl+Z takes that back", () => {
  const range = (a1: string) => {
    const { row, column, rows, columns } = rect("", a1);
    return {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    };
  };
  const formulaOf = (wanted: string) => grid.names().find(({ name }) => name === wanted)?.formula;
  let sheet = "";
  let name = "";
  beforeEach(() => {
    sheet = newSheet();
    name = host.sheet(sheet).name;
    grid.activate(sheet);
    write(sheet, "A1", [[1], [2], [3], [4]]);
    for (const [word, text, scope] of [
      ["own_one", `='${name}'!$A$2`, sheet],
      ["price", `='${name}'!$A$2`, undefined],
      ["simple_one", `='${name}'!$A$2`, undefined],
      ["all_four", `=SUM('${name}'!$A$1:$A$4)`, undefined],
    ] as const)
      grid.addName({ name: word, formula: text, comment: "", visible: true, scope });
    write(sheet, "D1", [["=own_one+price+simple_one", "=all_four", "=A2"]]);
  });
  afterEach(() => {
    for (const { name: word, scope } of [...grid.names()]) grid.removeName(word, scope);
  });

  test("dragged or cut and put elsewhere", async () => {
    expect(await read(sheet, "D1:F1")).toEqual([[6, 10, 2]]);
    await run("sheet.command.move-range", { fromRange: range("A2"), toRange: range("B7") });
    expect(await read(sheet, "B7")).toEqual([[2]]);
    expect(await read(sheet, "D1:F1")).toEqual([[6, 8, 2]]);
    expect([formulaOf("own_one"), formulaOf("price"), formulaOf("simple_one")]).toEqual(
      Array.from({ length: 3 }, () => `='${name}'!$B$7`),
    );
    await undo();
    expect(await read(sheet, "D1:F1")).toEqual([[6, 10, 2]]);
    expect(formulaOf("price")).toBe(`='${name}'!$A$2`);
  });

  test("a deleted row comes back with what its names meant", async () => {
    await run("sheet.command.remove-row", whole(sheet, 1, 1));
    expect(await read(sheet, "D1:F1")).toEqual([["#REF!", 8, "#REF!"]]);
    await undo();
    expect(await read(sheet, "D1:F1")).toEqual([[6, 10, 2]]);
    for (const word of ["own_one", "price", "simple_one"])
      expect(formulaOf(word)).toBe(`='${name}'!$A$2`);
    expect(formulaOf("all_four")).toBe(`=SUM('${name}'!$A$1:$A$4)`);
  });
});
