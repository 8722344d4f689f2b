import { isErrorValue } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import {
  type Call,
  cellByCell,
  firstFailure,
  readCall,
  readFormula,
  withNumbers,
} from "../../src/explain";
import { type Cells, evaluatorOver } from "./support";

/** A column of ten: the seventh is below 0. */
const flows = [70, 65, 60, 55, 50, 45, -40, 35, 30, 25].map((flow) => [flow]);
const cells: Cells = { "A2:A11": flows, "B1:C1": [[3321, 1000]], "D2:D4": [[1], [2], [3]] };
const byName = new Map(entries.map((entry) => [entry.fn.name, entry]));

/** Every call of a formula as the cell in a place has it. */
async function readingsAt(text: string, row: number, column = 0) {
  const formula = readFormula(text)!;
  const own = cellByCell(formula.root, byName);
  const place = { row, column };
  const placeOf = ({ node }: Call) => (own.has(node) ? place : undefined);
  const evaluate = evaluatorOver(cells);
  const readings = await Promise.all(
    formula.calls.map((call) => readCall(byName.get(call.name)!, call, evaluate, placeOf(call))),
  );
  const failure = (shown: string) => firstFailure(formula.calls, entries, evaluate, shown, placeOf);
  return { readings, failure };
}
const readingAt = async (text: string, row: number, column = 0) =>
  (await readingsAt(text, row, column)).readings[0]!;
const values = ({ arguments: given }: Awaited<ReturnType<typeof readingAt>>) =>
  given.filter(({ state }) => state === "given").map(({ value }) => value);

test("a cell of a column is explained with the numbers of its own row", async () => {
  const reading = await readingAt("=MACRO.FCFYIELD(A2:A11,3321)", 2);
  expect(values(reading)).toEqual([60, 3321]);
  expect(reading.arguments[0]!.place).toEqual({ row: 2, column: 0 });
  expect(reading.arguments[1]!.place).toBeUndefined();
  expect(reading.rows![0]![0]).toBeCloseTo(60 / 3321, 12);
  expect(withNumbers(reading, ["y_{equity} = \\frac{F}{V}"])).toEqual([
    "y_{equity} = \\frac{{60}}{{3{,}321}}",
  ]);
});

test("a column beside a row: the cell's own row of the one and column of the other", async () => {
  const reading = await readingAt("=MACRO.FCFYIELD(A2:A11,B1:C1)", 4, 1);
  expect(values(reading)).toEqual([50, 1000]);
  expect(reading.arguments[1]!.place).toEqual({ row: 0, column: 1 });
});

test("the native form and calls within arithmetic, LET and IF are explained so, too", async () => {
  for (const text of [
    "=MACRO_FCFYIELD(A2:A11,3321)",
    "=100*MACRO.FCFYIELD(A2:A11,3321)+1",
    "=LET(y,MACRO.FCFYIELD(A2:A11,3321),IF(y>0,ROUND(y,4),0))",
    "=MACRO.CROWDOUT(MACRO.FCFYIELD(A2:A11,3321),0)",
  ]) {
    const { readings } = await readingsAt(text, 2);
    expect([text, values(readings.find(({ call }) => call.name === "FCFYIELD")!)]).toEqual([
      text,
      [60, 3321],
    ]);
  }
});

test("arithmetic inside an argument is that of the cell's row", async () => {
  expect(values(await readingAt("=MACRO.FCFYIELD(A2:A11/2+5,3321)", 2))).toEqual([35, 3321]);
});

test("what goes into a sum or into a list keeps all of its cells", async () => {
  const summed = await readingAt("=SUM(MACRO.FCFYIELD(A2:A11,3321))", 0);
  expect(summed.rows).toHaveLength(10);
  expect(values(summed)[0]).toHaveLength(10);
  const list = await readingAt("=MACRO.MAXDRAWDOWN(D2:D4)", 0);
  expect(values(list)[0]).toEqual([[1], [2], [3]]);
});

test("a range that is too short for the cell is #N/A there", async () => {
  const { failure } = await readingsAt("=MACRO.FCFYIELD(A2:A11,D2:D4)", 5);
  const found = await failure("#N/A");
  expect(found?.reason).toMatchObject({
    kind: "passedOn",
    argument: { parameter: { name: "market_cap" } },
  });
});

test("the reason of an error is that of the cell's own row, with its number", async () => {
  const { failure } = await readingsAt("=MACRO.IMPLIEDGROWTH(3321,A2:A11,9%)", 6);
  expect(await failure("#NUM!")).toMatchObject({
    reason: {
      words: "fcf must be above 0, got -40",
      argument: { reference: "A2:A11", place: { row: 6, column: 0 } },
    },
  });
  const above = await readingsAt("=MACRO.IMPLIEDGROWTH(3321,A2:A11,9%)", 5);
  expect(await above.failure("#NUM!")).toBeUndefined();
});

test("so it is behind the first hundred errors of a column, which the column itself does not tell", async () => {
  const many = Array.from({ length: 150 }, (_, k) => [-1 - k]);
  const formula = readFormula("=MACRO.IMPLIEDGROWTH(3321,A1:A150,9%)")!;
  const found = await firstFailure(
    formula.calls,
    entries,
    evaluatorOver({ "A1:A150": many }),
    "#NUM!",
    () => ({ row: 140, column: 0 }),
  );
  expect(found?.reason).toMatchObject({ words: "fcf must be above 0, got -141" });
});

test("only the cell's own number is asked about", async () => {
  const rates: Cells = { "A1:A3": [[0.05], [5], [0.04]] };
  const formula = readFormula("=MACRO.DISCOUNTSHOCK(A1:A3,1%)")!;
  const at = (row: number) =>
    readCall(byName.get("DISCOUNTSHOCK")!, formula.calls[0]!, evaluatorOver(rates), {
      row,
      column: 0,
    });
  expect((await at(1)).warnings).toMatchObject([{ argument: "fcf_yield", given: 5 }]);
  expect((await at(2)).warnings).toEqual([]);
});

test("a cell of a table knows its place in it; the error of another cell is not its own", async () => {
  const reading = await readingAt("=MACRO.DEBTPATH(1,-3%,3.4%,3.8%,2)", 2, 1);
  expect(reading.place).toEqual({ row: 2, column: 1 });
  expect(reading.rows!.length).toBeGreaterThan(2);
  expect(isErrorValue(reading.rows![2]![1])).toBe(false);
});
