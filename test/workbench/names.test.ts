import { IDefinedNamesService } from "@univerjs/engine-formula";
import { engineFormula } from "../../src/workbench/host/engineFormula";
import { rect, testWorkbook } from "./testWorkbook";

// Defined names over Univer, which by itself lets only one sheet have a name.

const { workbook, newSheet, write, read } = testWorkbook();

test("names of the workbook hold cells, numbers and LAMBDAs", async () => {
  const sheet = newSheet("Named");
  const { grid } = workbook;
  write(sheet, "A1", [[10]]);
  for (const [name, formula] of [
    ["START", "=Named!$A$1"],
    ["HALF", "=0.5"],
    ["TWICE", "=LAMBDA(x,x*2)"],
  ] as const)
    grid.addName({ name, formula, comment: "a comment", visible: true });
  write(sheet, "B1", [["=TWICE(START)*HALF"]]);
  expect(await read(sheet, "B1")).toEqual([[10]]);
  expect(grid.names().find(({ name }) => name === "START")).toEqual({
    name: "START",
    formula: "=Named!$A$1",
    comment: "a comment",
    visible: true,
  });
  grid.removeName("HALF");
  expect(await read(sheet, "B1")).toEqual([["#NAME?"]]);
  grid.addName({ name: "HALF", formula: "=Named!$A$1/2", comment: "", visible: true });
  expect(await read(sheet, "B1")).toEqual([[100]]);
  grid.changeName({ name: "TWICE", formula: "=LAMBDA(x,x*3)", comment: "", visible: true });
  expect(await read(sheet, "B1")).toEqual([[150]]);
});

test("a name that comes, changes or goes changes its own line of the engine's index, as a new index has it", () => {
  const { grid, injector } = workbook;
  const service = injector.get(IDefinedNamesService);
  const add = (name: string, formula: string) => ({ name, formula, comment: "", visible: true });
  for (const [k, name] of ["ONE", "Two", "THREE"].entries()) grid.addName(add(name, `=${k}`));
  const [unit] = Object.keys(service.getAllDefinedNames()) as [string];
  const found = () =>
    ["ONE", "Two", "two", "THREE", "FOUR"].map(
      (name) => service.getValueByName(unit, name)?.formulaOrRefString,
    );
  grid.changeName(add("ONE", "=10"));
  grid.removeName("THREE");
  const id = service.getValueByName(unit, "Two")!.id;
  expect(found()).toEqual(["10", "1", "1", undefined, undefined]);
  service.registerDefinedName(unit, { id, name: "FOUR", formulaOrRefString: "4" });
  expect(found()).toEqual(["10", undefined, undefined, undefined, "4"]);
  const before = found();
  service.registerDefinedNames(unit, { ...service.getDefinedNameMap(unit)! });
  expect(found()).toEqual(before);
  service.removeDefinedName(unit, id);
  grid.removeName("ONE");
  expect(found().filter(Boolean)).toEqual([]);
});

test("a long LAMBDA calculates, hidden or not, and keeps its comment", async () => {
  const sheet = newSheet();
  const { grid } = workbook;
  const formula = `=LAMBDA(x,x+SUM({${"1,".repeat(999)}1}))`;
  const long = { name: "LONG", formula, comment: "long", visible: true };
  grid.addName(long);
  write(sheet, "A1", [["=LONG(10)"]]);
  expect(await read(sheet, "A1")).toEqual([[1010]]);
  grid.changeName({ ...long, comment: "hidden", visible: false });
  expect(await read(sheet, "A1")).toEqual([[1010]]);
  const kept = grid.names().find(({ name }) => name === "LONG");
  expect(kept).toMatchObject({ comment: "hidden", visible: false });
  expect(kept?.formula).toBe(formula);
});

test("a very hidden sheet stays so and goes on calculating", async () => {
  const { grid } = workbook;
  const sheet = newSheet();
  write(sheet, "A1", [[1, "=A1+1"]]);
  grid.changeSheet(sheet, { visibility: "VeryHidden" });
  expect(grid.sheets().find(({ id }) => id === sheet)?.visibility).toBe("VeryHidden");
  write(sheet, "A1", [[5]]);
  expect(await read(sheet, "B1")).toEqual([[6]]);
});

test("each sheet calculates with its own names and the workbook's are for the others", async () => {
  const { grid } = workbook;
  const [one, two] = [newSheet("One"), newSheet("It's two")];
  write(one, "A1", [[10, "=KEY*2", "=LET(KEY,1,KEY)", "='It''s two'!KEY"]]);
  write(two, "A1", [[20, "=KEY*2", '=KEY&"KEY"', "=SUM(KEY,One!KEY)"]]);
  grid.addName({ name: "KEY", formula: "=One!$A$1", comment: "", visible: true, scope: one });
  const own = { name: "KEY", formula: "='It''s two'!$A$1", comment: "", visible: true };
  grid.addName({ ...own, scope: two });
  expect(await read(one, "B1:D1")).toEqual([[20, 1, 20]]);
  expect(await read(two, "B1:D1")).toEqual([[40, "20KEY", 30]]);
  // They follow their cells, as any precedent.
  write(one, "A1", [[100]]);
  expect(await read(one, "B1")).toEqual([[200]]);
  expect(await read(two, "D1")).toEqual([[120]]);
  // The formulas themselves are untouched.
  expect(grid.formulas(rect(one, "B1"))).toEqual([["=KEY*2"]]);
  // And they follow their sheet to another name.
  grid.changeSheet(two, { name: "Second" });
  expect(await read(two, "B1")).toEqual([[40]]);
  grid.removeName("KEY", one);
  expect(await read(one, "B1")).toEqual([["#NAME?"]]);
  // The other sheet's goes on, and so does each in turn.
  write(two, "A1", [[30]]);
  expect(await read(two, "B1:C1")).toEqual([[60, "30KEY"]]);
  grid.addName({ name: "KEY", formula: "=One!$A$1", comment: "", visible: true, scope: one });
  grid.removeName("KEY", two);
  expect(await read(one, "B1")).toEqual([[200]]);
  expect(await read(two, "B1")).toEqual([["#NAME?"]]);
});

describe("a formula as the engine reads it", () => {
  const around = {
    tables: [],
    known: new Map(),
    sheets: ["My sheet", "Other"],
    formulaAt: () => undefined,
    spillAt: () => null,
    names: new Map([
      [
        "MY SHEET",
        new Map([
          ["RATE", "='My sheet'!$B$2"],
          ["TOTAL", "=1+1"],
        ]),
      ],
    ]),
  };
  const resolved = (formula: string, sheet: string) =>
    engineFormula(formula, { sheet, row: 0, column: 0 }, around);
  test.each([
    ["=rate*2", "='My sheet'!$B$2*2"],
    ["=TOTAL*2", "=(1+1)*2"],
    ['="rate"&RATE', "=\"rate\"&'My sheet'!$B$2"],
    ["=LET(rate,1,rate)", "=LET(rate,1,rate)"],
    ["=LET(a,{1,2},rate,a,rate)", "=LET(a,{1,2},rate,a,rate)"],
    ["=LAMBDA(x,rate,x+rate)(1,2)", "=LAMBDA(x,rate,x+rate)(1,2)"],
    ["=LET(a,rate,a)", "=LET(a,'My sheet'!$B$2,a)"],
    ["=FOO(rate,1)", "=FOO('My sheet'!$B$2,1)"],
    ["=other", "=other"],
  ])("%s is %s", (formula, expected) => {
    expect(resolved(formula, "My sheet")).toBe(expected);
  });

  test("names of another sheet need its name", () => {
    expect(resolved("=RATE+'my sheet'!RATE", "Other")).toBe("=RATE+'My sheet'!$B$2");
  });
});
