import type { GridEvent } from "../../src/workbench/host/grid";
import { until } from "./officeClient";
import { rect, testWorkbook } from "./testWorkbook";

// Univer without a screen, with the little functions of the fixtures.

const { workbook, newSheet, write, read } = testWorkbook();
const evaluate = async (formula: string) => (await workbook.evaluate([formula]))[0];

/** The arguments that a function saw, without the invocation. */
async function seen(formula: string): Promise<unknown[]> {
  const args = JSON.parse(String(await evaluate(formula))) as unknown[];
  return args.slice(0, -1);
}

describe("arguments", () => {
  test.each([
    ["=MACRO.SEE(1)", [1, null, null]],
    ["=MACRO.SEE(0,0,0)", [0, [[0]], 0]],
    ["=MACRO.SEE(,0)", [null, [[0]], null]],
    ["=MACRO.SEE(1,,0)", [1, null, 0]],
    ["=MACRO.SEE()", [null, null, null]],
    ["=MACRO.SEE(1,Z99)", [1, [[""]], null]],
    ["=MACRO.SEE(1,Z98:Z99)", [1, [[""], [""]], null]],
    ['=MACRO.SEE(TRUE,"a")', [true, [["a"]], null]],
    [
      "=MACRO.SEE({1,2;3,4},{5})",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[5]],
        null,
      ],
    ],
    ["=MACRO.SEE(1/0,{1;#N/A})", ["error #DIV/0!", [[1], ["error #N/A"]], null]],
  ])("%s is called with %j", async (formula, expected) => {
    expect(await seen(formula)).toEqual(expected);
  });

  test("the invocation comes last and tells the calling cell", async () => {
    const sheet = newSheet("Where it is");
    write(sheet, "C2", [["=MACRO.SEE(1)"]]);
    const [[text]] = (await read(sheet, "C2")) as [[string]];
    expect((JSON.parse(text) as unknown[]).at(-1)).toEqual({
      functionName: "SEE",
      address: "Where it is!C2",
    });
  });

  test("repeating arguments come as one array", async () => {
    expect(await evaluate("=MACRO.TOTAL(1,2,3)")).toBe(6);
  });
});

describe("results", () => {
  test("a double keeps all its digits", async () => {
    expect(await evaluate("=MACRO.FCFYIELD(70.03,3321)")).toBe(70.03 / 3321);
  });

  test("arrays spill and errors inside them stay in their cells", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [['=MACRO.DOUBLE({1,"x";2,3})', null, null, "=IFERROR(B1,A2)"]]);
    expect(await read(sheet, "A1:D2")).toEqual([
      [2, "#N/A", "", 4],
      [4, 6, "", ""],
    ]);
  });

  test("booleans and blanks come back as such", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [["=MACRO.FLAGS()"], [true]]);
    write(sheet, "A3", [["=1=1"]]);
    expect(await read(sheet, "A1:E3")).toEqual([
      [true, false, "", "text", ""],
      [true, "", "", "", ""],
      [true, "", "", "", ""],
    ]);
  });

  test("an empty array is #CALC!", async () => {
    expect(await evaluate("=MACRO.NOTHING()")).toBe("#CALC!");
  });

  test("a function that throws is an error cell, and the others are calculated", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [
      ["=MACRO.BOOM()", "=1+1", "=IFERROR(A1,7)", "=MACRO.JEVONSDEMAND(1,1,-1)"],
    ]);
    expect(await read(sheet, "A1:D1")).toEqual([["#VALUE!", 2, 7, "#NUM!"]]);
  });

  test("promises are waited for, whether they keep or break", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [["=MACRO.LATER(4)", "=SUM(A1:A2)", "=MACRO.LATER(-1)"]]);
    expect(await read(sheet, "A1:C2")).toEqual([
      [4, 12, "#N/A"],
      [8, "", ""],
    ]);
    expect(await workbook.evaluate(["=MACRO.LATER(1)", "=SUM(MACRO.LATER(1))"])).toEqual([
      [[1], [2]],
      3,
    ]);
  });

  test("functions work inside MAP, LET, LAMBDA and SCAN", async () => {
    expect(
      await workbook.evaluate([
        "=MAP({1,2},LAMBDA(x,MACRO.FCFYIELD(x,2)))",
        "=LET(a,MACRO.FCFYIELD(1,2),a*2)",
        "=LAMBDA(x,MACRO.FCFYIELD(x,4))(1)",
        "=SCAN(1,{1,2},LAMBDA(a,x,a*MACRO.FCFYIELD(x,1)))",
      ]),
    ).toEqual([[[0.5, 1]], 1, 0.25, [[1, 2]]]);
  });

  test("a formula that nobody knows is #NAME?", async () => {
    expect(await evaluate("=MACRO.NOSUCH(1)")).toBe("#NAME?");
  });

  test("results of evaluate() never meet, however far they spill", async () => {
    const results = await workbook.evaluate(["={1;2;3}", "={4,5}", "={6}"]);
    expect(results).toEqual([[[1], [2], [3]], [[4, 5]], 6]);
  });
});

describe("the engine's store of parsed formulas", () => {
  test("a formula gives the same however often and wherever it is calculated", async () => {
    const formula = "=LET(x,{1;2},y,{1,2},x*y)";
    const table = [
      [1, 2],
      [2, 4],
    ];
    const sheet = newSheet();
    write(sheet, "A1", [[formula]]);
    expect(await read(sheet, "A1:B2")).toEqual(table);
    expect(await workbook.evaluate([formula, formula])).toEqual([table, table]);
    expect(await workbook.evaluate([formula])).toEqual([table]);
  });

  test("what the engine cannot read is an error, not a blank", async () => {
    expect(await evaluate("=SUM((A1,B1))")).toBe("#VALUE!");
  });
});

describe("messages", () => {
  test("the last error of a cell and of a function can be asked for", async () => {
    const sheet = newSheet();
    write(sheet, "B2", [["=MACRO.JEVONSDEMAND(1,1,-1)"]]);
    await workbook.grid.settle();
    const wanted = "efficiency must be above 0";
    expect(workbook.messages.ofCell(`${sheet}!B2`)).toBe(wanted);
    expect(workbook.messages.ofFunction("Macro.JevonsDemand")).toBe(wanted);
    write(sheet, "B2", [["=MACRO.JEVONSDEMAND(1,1,1)"]]);
    await workbook.grid.settle();
    expect(workbook.messages.ofCell(`${sheet}!B2`)).toBeUndefined();
  });

  test("errors inside an array have messages too", async () => {
    await evaluate('=MACRO.DOUBLE("x")');
    expect(workbook.messages.ofFunction("MACRO.DOUBLE")).toBe("not a number");
  });
});

describe("recalculation", () => {
  test("what depended on a spill that has shrunk is calculated anew", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [[3, "=SEQUENCE(A1)", "=SUM(B1:B9)", "=B3"]]);
    expect(await read(sheet, "A1:D3")).toEqual([
      [3, 1, 6, 3],
      ["", 2, "", ""],
      ["", 3, "", ""],
    ]);
    write(sheet, "A1", [[1]]);
    expect(await read(sheet, "A1:D3")).toEqual([
      [1, 1, 1, 0],
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
  });

  test("so it is where nobody waits for the calculation, as after typing", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [[3, "=SEQUENCE(A1)", "=SUM(B1:B9)"]]);
    await read(sheet, "A1");
    write(sheet, "A1", [[1]]);
    const total = () => workbook.grid.values(rect(sheet, "C1"))[0]?.[0];
    await until(() => total() === 1);
  });

  test("a value takes the place of a formula", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [["=1+1", "=A1"]]);
    await read(sheet, "A1");
    write(sheet, "A1", [[5]]);
    expect(await read(sheet, "A1:B1")).toEqual([[5, 5]]);
    expect(workbook.grid.formulas(rect(sheet, "A1:B1"))).toEqual([[5, "=A1"]]);
  });

  test("a thousand calls are calculated in one go", async () => {
    const sheet = newSheet();
    const rows = Array.from({ length: 1000 }, (_row, i) => [i, `=MACRO.FCFYIELD(A${i + 1},2)`]);
    write(sheet, "A1", rows);
    const values = await read(sheet, "A1:B1000");
    expect(values.every(([i, half]) => half === (i as number) / 2)).toBe(true);
  });

  test("settling where nothing was written waits for no timer", async () => {
    await workbook.grid.settle();
    const timers = jest.spyOn(globalThis, "setTimeout");
    await workbook.grid.settle();
    expect(timers).not.toHaveBeenCalled();
    timers.mockRestore();
  });
});

describe("cells", () => {
  test("text stays text, whatever it looks like", async () => {
    const sheet = newSheet();
    workbook.grid.write(rect(sheet, "A1:B1"), [[{ text: "=1+1" }, { text: "007" }]]);
    expect(await read(sheet, "A1:B1")).toEqual([["=1+1", "007"]]);
  });

  test("formats leave formulas alone and show in the text", async () => {
    const sheet = newSheet();
    write(sheet, "A1", [["=1/8", 2.5, true]]);
    workbook.grid.setNumberFormats(rect(sheet, "A1:C1"), [["0.0%", "General", "General"]]);
    workbook.grid.setStyle(rect(sheet, "A1"), { bold: true, fill: "#FFEE00" });
    expect(await read(sheet, "A1")).toEqual([[0.125]]);
    expect(workbook.grid.formulas(rect(sheet, "A1"))).toEqual([["=1/8"]]);
    expect(workbook.grid.text(rect(sheet, "A1:C1"))).toEqual([["12.5%", "2.5", "TRUE"]]);
    expect(workbook.grid.numberFormats(rect(sheet, "A1:B1"))).toEqual([["0.0%", "General"]]);
    expect(workbook.grid.style(rect(sheet, "A1"))).toMatchObject({ bold: true, fill: "#FFEE00" });
  });

  test("a sheet grows under what is written", async () => {
    const sheet = newSheet();
    write(sheet, "CV6000", [[1]]);
    expect(await read(sheet, "CV5999:CW6001")).toEqual([
      ["", ""],
      [1, ""],
      ["", ""],
    ]);
  });

  test("the used range holds what is written and what has spilt", async () => {
    const sheet = newSheet();
    expect(workbook.grid.usedRect(sheet)).toBeNull();
    write(sheet, "C4", [["=SEQUENCE(3,2)"]]);
    await workbook.grid.settle();
    expect(workbook.grid.usedRect(sheet)).toEqual(rect(sheet, "C4:D6"));
    expect(workbook.grid.spillAround(rect(sheet, "D5"))).toEqual(rect(sheet, "C4:D6"));
    expect(workbook.grid.spillAround(rect(sheet, "E5"))).toBeNull();
  });

  test("a formula whose table has no room fills nothing until there is room", async () => {
    const sheet = newSheet();
    write(sheet, "C4", [["=SEQUENCE(3,2)"]]);
    write(sheet, "D5", [["mine"]]);
    write(sheet, "C6", [["=1+1"]]);
    expect(await read(sheet, "C4:D6")).toEqual([
      ["#SPILL!", ""],
      ["", "mine"],
      [2, ""],
    ]);
    for (const cell of ["C4", "D5", "C6"])
      expect(workbook.grid.spillAround(rect(sheet, cell))).toBeNull();
    expect(workbook.grid.usedRect(sheet)).toEqual(rect(sheet, "C4:D6"));
    workbook.grid.clear(rect(sheet, "D5"), "Contents");
    workbook.grid.clear(rect(sheet, "C6"), "Contents");
    await workbook.grid.settle();
    expect(workbook.grid.spillAround(rect(sheet, "D5"))).toEqual(rect(sheet, "C4:D6"));
  });
});

describe("sheets and events", () => {
  test("a new sheet does not come to the front", () => {
    const active = workbook.grid.activeSheet();
    newSheet();
    expect(workbook.grid.activeSheet()).toBe(active);
  });

  test("settings, panes, gridlines, tab and hiding are kept", () => {
    const { grid } = workbook;
    const id = newSheet("Looks");
    grid.setSetting("a", { b: 1 });
    expect(grid.settings().a).toEqual({ b: 1 });
    grid.setSetting("a", undefined);
    expect(grid.settings()).not.toHaveProperty("a");
    const looks = {
      name: "Looks",
      gridlines: false,
      tabColor: "#FF0000",
      frozen: { rows: 1, columns: 2 },
      visibility: "VeryHidden",
    } as const;
    grid.changeSheet(id, looks);
    expect(grid.sheets().find((sheet) => sheet.id === id)).toEqual({ id, ...looks });
  });

  test("a write is told once, and then that the sheet was calculated; formats and results are not told", async () => {
    const events: GridEvent[] = [];
    const sheet = newSheet();
    const stop = workbook.grid.listen((event) => events.push(event));
    write(sheet, "B2", [["=SEQUENCE(3)", 1]]);
    workbook.grid.setStyle(rect(sheet, "A1:C3"), { bold: true });
    workbook.grid.setNumberFormats(rect(sheet, "A1"), [["0.0"]]);
    await workbook.grid.settle();
    stop();
    write(sheet, "A1", [[1]]);
    expect(events).toEqual([
      { kind: "changed", rect: rect(sheet, "B2:C2") },
      { kind: "calculated", sheet },
    ]);
  });

  test("a selection is told once, with the sheet it is on", () => {
    const events: GridEvent[] = [];
    const sheet = newSheet();
    const before = workbook.grid.activeSheet();
    const stop = workbook.grid.listen((event) => events.push(event));
    workbook.grid.select(rect(sheet, "B2:C3"));
    workbook.grid.select(rect(sheet, "B2:C3"));
    stop();
    expect(workbook.grid.selection()).toEqual(rect(sheet, "B2:C3"));
    expect(events).toContainEqual({ kind: "activated", sheet });
    expect(events.filter(({ kind }) => kind === "selected").at(-1)).toEqual({
      kind: "selected",
      rect: rect(sheet, "B2:C3"),
    });
    expect(events.filter((event) => "rect" in event && event.rect.rows === 2)).toHaveLength(1);
    workbook.grid.activate(before);
  });
});
