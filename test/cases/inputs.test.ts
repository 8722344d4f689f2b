import { DomainError, invoke, type Raw } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { oddUnits } from "../../src/explain";
import { bundledData } from "../../src/taskpane/data";
import { fill, formulaText, outcome } from "../../src/taskpane/functions/filledForm";
import { searchable as functionFields } from "../../src/taskpane/functions/searchable";
import { searchable as scenarioFields } from "../../src/taskpane/scenarios/searchable";
import { search } from "../../src/taskpane/search";
import { readNumber } from "../../src/taskpane/typed/number";
import { type Cells, reading } from "../explain/support";

/**
 * Inputs that were once not read as meant, a test for each row of the list. Cells and sheets are in
 * inputCells.engine.test.ts. What needs the pane or a screen has its own tests: 15, changes that are kept, in
 * test/taskpane/scenarios/edits; 16, an error inside a spill, in test/explain/spill; 21 and 22, narrow numbers and lists, in
 * test/e2e/cells, test/workbench/narrow and test/workbench/lists.
 */

const entry = (name: string) => entries.find(({ fn }) => fn.name === name)!;

const read = (typed: string, unit: string) => {
  const found = readNumber(typed, unit);
  return "value" in found ? found.value : found.why;
};

describe("1, decimal commas in fields", () => {
  test.each([
    ["0,034", "rate"],
    ["0,034%", "rate"],
    ["3,375%", "rate"],
    ["-0,250", "elasticity"],
    ["1.234,56", "$bn"],
    ["1 234,5", "$bn"],
  ])("%s in a field of %s is refused with the hint", (typed, unit) => {
    expect(read(typed, unit)).toContain("Use a point for decimals");
  });

  test("a list of them too", () => {
    const { fn, page } = entry("CONCENTRATION");
    const [weights] = fill(fn, { weights: "1,5; 2,5" }, page.arguments);
    expect(weights!.argument).toEqual({
      kind: "wrong",
      why: "Use a point for decimals: 1.5, not 1,5.",
    });
  });

  test("no digit string of them gets into a formula", () => {
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
});

test.each<[typed: string, unit: string, value: number | string]>([
  ["1 year", "months", 12],
  ["6 months", "years", 0.5],
  ["18 months", "years", 1.5],
  ["25 bp", "rate", 0.0025],
  ["1 bp", "rate", 0.0001],
  ["25 bp", "$bn", "This field takes $bn, not bp."],
  ["2 years", "bp", "This field takes basis points, not years."],
])("2, units in fields: %s in a field of %s is %s", (typed, unit, value) => {
  expect(read(typed, unit)).toBe(value);
});

/** What Explain asks about: the argument, what stands there and what it seems to mean. */
async function asked(formula: string, cells: Cells = {}) {
  const { warnings } = await reading(formula, cells);
  return warnings.map(({ argument, given, meant }) => [argument, given, meant]);
}

const near = (value: number) => expect.closeTo(value, 6) as number;
const answerOf = async (formula: string) => (await reading(formula)).rows?.[0]?.[0];

test.each<[formula: string, answer: number, meant: string, right: number, argument: string]>([
  ["=MACRO.INTERESTBILL(28199,1)", 28199, "=MACRO.INTERESTBILL(28199,1%)", 281.99, "average_rate"],
  ["=MACRO.DISCOUNTSHOCK(3%,1)", -0.9709, "=MACRO.DISCOUNTSHOCK(3%,1%)", -0.25, "rate_change"],
  ["=MACRO.MORTGAGESHOCK(1,50)", 0.005, "=MACRO.MORTGAGESHOCK(7%,50)", 0.0514, "mortgage_rate"],
  ["=MACRO.GROWTHSHOCK(-17%,1)", -0.2048, "=MACRO.GROWTHSHOCK(-17%,1%)", -0.002, "fcf_yield"],
])("3, Explain asks about %s", async (formula, answer, meant, right, argument) => {
  expect(await answerOf(formula)).toBeCloseTo(answer, 3);
  expect((await asked(formula)).map(([name]) => name)).toEqual([argument]);
  expect(await answerOf(meant)).toBeCloseTo(right, 3);
  expect(await asked(meant)).toEqual([]);
});

test.each<[formula: string, meant: string, right: number]>([
  ["=MACRO.IMPLIEDGROWTH(3321,70.03,8.9)", "=MACRO.IMPLIEDGROWTH(3321,70.03,8.9%)", 0.0665],
  ["=MACRO.DEBTPATH(100,-3,3.4,3.8,2)", "=INDEX(MACRO.DEBTPATH(100%,-3%,3.4%,3.8%,2),4,2)", 1.052],
  ["=MACRO.DEBTSTABPB(100,3.4,3.8)", "=MACRO.DEBTSTABPB(100%,3.4%,3.8%)", -0.0039],
  ["=MACRO.IMPLIEDERP(4770,130,8,4)", "=MACRO.IMPLIEDERP(4770,130,8%,4%)", 0.0339],
  ["=MACRO.YEARSTODEBT(100,150,-3,3.4,3.8)", "=MACRO.YEARSTODEBT(100%,150%,-3%,3.4%,3.8%)", 20],
])("4, Share lists %s", async (formula, meant, right) => {
  const look = oddUnits(entries);
  expect((await look(formula)).length).toBeGreaterThan(0);
  expect(await look(meant)).toEqual([]);
  const { rows } = await reading(meant);
  const answer = meant.startsWith("=INDEX") ? rows![3]![1] : rows![0]![0];
  expect(answer).toBeCloseTo(right, 3);
});

const column = (rows: number, value: Raw = 0): Raw[][] =>
  Array.from({ length: rows }, () => [value]);

const said = (error: unknown) => (error as DomainError).message;

describe("6, ranges", () => {
  test("a whole column where one number is wanted is refused in words", () => {
    const [[error] = []] = invoke(entry("FCFYIELD").fn, [column(1_048_576, 70), 3321]);
    expect(error).toBeInstanceOf(DomainError);
    expect(said(error)).toContain("at most 100000 rows");
  });

  test.each([
    ["MAXDRAWDOWN", [[100], [90], [95]], []],
    ["CONCENTRATION", [[0.5], [0.3], [0.2]], [2]],
  ] as const)("%s ignores blanks at the end and names one inside", (name, cells, others) => {
    const { fn } = entry(name);
    const list = cells.map(([value]) => [value]);
    const blanks = column(5, null);
    expect(invoke(fn, [[...list, ...blanks], ...others])).toEqual(invoke(fn, [list, ...others]));
    const [[error] = []] = invoke(fn, [[list[0]!, [null], ...list.slice(1)], ...others]);
    expect(said(error)).toContain("item 2");
  });

  test("DEBTPATH too", () => {
    const { fn } = entry("DEBTPATH");
    const path = (balance: Raw[][]) => invoke(fn, [1, balance, 0.034, 0.038]);
    expect(path([[-0.03], [-0.02], [null], [null]])).toEqual(path([[-0.03], [-0.02]]));
    expect(said(path([[-0.03], [null], [-0.02]])[0]![0])).toContain("item 2");
  });
});

test("7, a 0 among prices is asked about, with the answer without it", async () => {
  const prices = [100, 101, 0, 120, 121, 122, 0, 90, 91, 92].map((price) => [price]);
  expect(await asked("=MACRO.MAXDRAWDOWN(A1)", { A1: prices })).toEqual([
    ["prices", 3, near(0.262295)],
  ]);
});

test("12, a number stored as text is called one, with what hides in it", () => {
  const [[error] = []] = invoke(entry("FCFYIELD").fn, ["70.03\u00a0", 3321]);
  expect(said(error)).toMatch(/a number stored as text/);
  expect(said(error)).toMatch(/space/);
});

test("14, a block given as a series is refused with its size", () => {
  const block = [
    [-0.03, -0.02],
    [-0.02, -0.01],
  ];
  const [[error] = []] = invoke(entry("DEBTPATH").fn, [1, block, 0.034, 0.038]);
  expect(error).toMatchObject({
    code: "VALUE",
    message: expect.stringContaining("one row or one column, got 2 rows by 2 columns"),
  });
});

test("18, a price at another rate: two functions side by side fall twice as far as REPRICE, and the pages say so", async () => {
  const growth = await answerOf('=MACRO.IMPLIEDGROWTH(3321,70.03,8.9%,"fade",10)');
  expect(growth).toBeGreaterThan(0);
  expect(await answerOf('=MACRO.REPRICE(3321,70.03,8.9%,0.5%,"fade",10)')).toBeCloseTo(-0.1, 3);
  expect(await answerOf("=MACRO.DISCOUNTSHOCK(70.03/3321,0.5%)")).toBeCloseTo(-0.192, 3);
  expect(JSON.stringify(entry("DISCOUNTSHOCK").page.notes)).toContain("REPRICE");
});

test.each(
  "foreign_sudden_stop|dotcom|sudden stop|yields rise 50 bp|monte carlo|WACC|DCF|reverse DCF|stress test|goal seek|QT|inflation|recession|term premium|uncertainty|Microsoft".split(
    "|",
  ),
)("19, the search finds %s", async (phrase) => {
  const { scenarios, assumptions } = await bundledData.loadScenarios();
  const found = [
    ...search(phrase, entries.map(functionFields)),
    ...search(
      phrase,
      scenarios.map((one) => scenarioFields(one, assumptions(one.vintage))),
    ),
  ];
  expect(found.length).toBeGreaterThan(0);
});

test.each(["G2:G21+0.005", "fcf_2026", "Table1[FCF]", "A:A"])(
  "20, the form accepts %s and puts it into the formula as it is",
  (typed) => {
    const { fn, page } = entry("FCFYIELD");
    const filled = fill(fn, { fcf: typed, market_cap: "3321" }, page.arguments);
    expect(formulaText(fn, filled)).toBe(`=MACRO.FCFYIELD(${typed},3321)`);
  },
);
