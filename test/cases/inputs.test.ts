import { DomainError, invoke } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { fill, formulaText, outcome } from "../../src/taskpane/functions/formula";
import { createHeadlessWorkbook, type HeadlessWorkbook } from "../../src/workbench/headless";
import { functionsBundle } from "../support/functionsBundle";

/** Inputs that were once not read as meant, in the form, in functions and in cells. */

const entry = (name: string) => entries.find(({ fn }) => fn.name === name)!;

test("a form with decimal commas asks, and no digit string of them gets into a formula", () => {
  const { fn, page } = entry("DEBTSTABPB");
  const typed = { debt: "0,998", rate: "3,375%", growth: "3,800%" };
  const filled = fill(fn, typed, page.arguments);
  expect(outcome(filled)).toEqual({ kind: "wrong", names: ["debt", "rate", "growth"] });
  expect(formulaText(fn, filled)).not.toMatch(/0998|3375|3800/);
  const meant = fill(fn, { debt: "0.998", rate: "3.375%", growth: "3.8%" }, page.arguments);
  const ready = outcome(meant);
  const [[answer] = []] = ready.kind === "ready" ? invoke(fn, ready.args) : [];
  expect(answer).toBeCloseTo(-0.0041, 4);
});

test("a block given as a series is refused with its size", () => {
  const { fn } = entry("DEBTPATH");
  const block = [
    [-0.03, -0.02],
    [-0.02, -0.01],
  ];
  const [[error] = []] = invoke(fn, [1, block, 0.034, 0.038]);
  expect(error).toBeInstanceOf(DomainError);
  expect(error).toMatchObject({
    code: "VALUE",
    message: expect.stringContaining("one row or one column, got 2 rows by 2 columns"),
  });
});

describe("in cells", () => {
  let workbook: HeadlessWorkbook;
  beforeAll(() => (workbook = createHeadlessWorkbook(functionsBundle())));
  afterAll(() => workbook.dispose());

  test.each<[string, string | number | boolean]>([
    ["=MACRO.CROWDOUT(500,300.0)", 200],
    ["=MACRO.CROWDOUT(500,.5)", 499.5],
    ["=ISNUMBER(0.10)", true],
    ["=IF(0.50=0.5,1,2)", 1],
    ["=SUM({416.0})", 416],
    ["=MACRO.FCFYIELD(70.00,3321)", 70 / 3321],
    ['=ISTEXT("5%")', true],
    ['=MACRO.FCFYIELD("5%",1)', "#VALUE!"],
    ['=MACRO.FCFYIELD("3,321",1)', "#VALUE!"],
    ["=MACRO.DEBTPATH(1,{-0.03,-0.02;-0.02,-0.01},3.4%,3.8%)", "#VALUE!"],
  ])("%s is %s", async (formula, value) => {
    const { grid } = workbook;
    const at = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
    grid.write(at, [[{ formula }]]);
    await grid.settle();
    const [[shown] = []] = grid.values(at);
    expect(shown).toEqual(typeof value === "number" ? expect.closeTo(value, 10) : value);
  });
});
