import { applyChange } from "../../../src/excel";
import { after } from "../../../src/excel/sharing/persistently";
import type { GridValue, Rect } from "../../../src/workbench/host/grid";
import { Book, call, nativeCall } from "./book";

// What formulas show before and after a change: the formulas that show something else are put back.

const book = new Book();

const other = "=MACRO.REBOUND(10,-1.5)";
const nativeOther = "=MACRO_REBOUND(10,-1.5)";
const fill = () => book.column(book.grid.activeSheet(), [call, other, call]);
const formulas = () => book.grid.formulas(book.at(1, 1, 3, 1)).flat();
const names = () => book.grid.names().map(({ name }) => name);

/** Shows one value for each formula, 200 for those that are not told. */
function shows(values: Record<string, GridValue>): void {
  book.shown = (formula) => values[formula] ?? 200;
}

test("what shows another value is put back and named with both, the rest stays, and no name is left over", async () => {
  shows({ [nativeOther]: "#DIV/0!" });
  fill();
  const outcome = await applyChange(await book.plan("native"));
  expect(formulas()).toEqual([nativeCall, other, nativeCall]);
  expect(outcome).toMatchObject({
    done: 2,
    left: 0,
    sheets: [{ name: "Sheet1", done: 2, left: 0 }],
    skipped: [
      {
        sheet: "Sheet1",
        address: "B3",
        formula: other,
        code: "differs",
        values: { at: "B3", before: 200, after: "#DIV/0!" },
      },
    ],
    values: { same: 2, unknown: 0 },
    namesAdded: ["MACRO_CROWDOUT"],
  });
  expect(names()).toEqual(["MACRO_CROWDOUT"]);
});

test("a name that stays keeps those that it calls, there and back", async () => {
  const chain = '=MACRO.TRANSMISSION("baseline",1)';
  const nativeChain = '=MACRO_TRANSMISSION("baseline",1)';
  shows({ [nativeOther]: "#DIV/0!" });
  book.column(book.grid.activeSheet(), [chain, other, call]);
  await applyChange(await book.plan("native"));
  expect(formulas()).toEqual([nativeChain, other, nativeCall]);
  expect(names().sort()).toEqual([
    "MACRO_CHAIN",
    "MACRO_CROWDOUT",
    "MACRO_PARAMETERS",
    "MACRO_TRANSMISSION",
  ]);
  shows({ [chain]: 7 });
  await applyChange(await book.plan("live"));
  expect(formulas()).toEqual([nativeChain, other, call]);
  expect(names().sort()).toEqual(["MACRO_CHAIN", "MACRO_PARAMETERS", "MACRO_TRANSMISSION"]);
});

test.each([
  ["a number that is off in the tenth digit is the same", 200 * (1 + 9e-10), 0],
  ["one that is off in the ninth is another", 200 * (1 + 2e-9), 1],
  ["another text is another", "200", 1],
  ["an error in place of a number is another", "#NUM!", 1],
  ["an empty cell is another", "", 1],
])("%s", async (_title, shown, different) => {
  shows({ [nativeCall]: shown });
  book.put(0, 0, call);
  const outcome = await applyChange(await book.plan("native"));
  expect(outcome.skipped.map(({ code }) => code)).toEqual(different ? ["differs"] : []);
  expect(book.formulaAt(0, 0)).toBe(different ? call : nativeCall);
  expect(names()).toHaveLength(different ? 0 : 1);
});

test("an error that was there before is no difference", async () => {
  shows({ [call]: "#NUM!", [nativeCall]: "#NUM!" });
  book.put(0, 0, call);
  expect(await applyChange(await book.plan("native"))).toMatchObject({
    done: 1,
    values: { same: 1 },
  });
});

test("live again, what shows another value stays native, and its name stays with it", async () => {
  fill();
  await applyChange(await book.plan("native"));
  shows({ [other]: 7 });
  const outcome = await applyChange(await book.plan("live"));
  expect(formulas()).toEqual([call, nativeOther, call]);
  expect(outcome).toMatchObject({ done: 2, namesRemoved: ["MACRO_CROWDOUT"] });
  expect(names()).toEqual(["MACRO_REBOUND"]);
});

test("comparing takes one round trip, and one more where names go", async () => {
  for (const name of ["A", "B", "C"]) book.column(book.grid.addSheet(name), [call, call]);
  const native = await book.plan("native");
  expect(await book.tripsOf(() => applyChange(native))).toBe(2 + 3);
  const live = await book.plan("live");
  expect(await book.tripsOf(() => applyChange(live))).toBe(3 + 3);
});

/** A table from A1 of two rows; its second row is what a test says. */
function spills(second: (formula: string) => GridValue, rows = (_formula: string) => 2): void {
  const { values } = book.grid;
  const anchor = () => String(book.formulaAt(0, 0));
  const spillAround = (rect: Rect) =>
    rect.column === 0 && rect.row < rows(anchor()) && rows(anchor()) > 1
      ? book.at(0, 0, rows(anchor()), 1)
      : null;
  Object.assign(book.grid, { spillAround });
  book.grid.values = (rect) =>
    values
      .call(book.grid, rect)
      .map((line, i) =>
        line.map((value, j) =>
          rect.column + j === 0 && rect.row + i === 1 && rows(anchor()) > 1
            ? second(anchor())
            : value,
        ),
      );
}

test("of a table every cell is compared, not the first alone", async () => {
  spills((formula) => (formula === call ? 5 : 6));
  book.put(0, 0, call);
  book.put(1, 0, 5);
  const change = await book.plan("native");
  expect(change.sheets[0]!.cells[0]).toMatchObject({ fills: { rows: 2, columns: 1 } });
  const outcome = await applyChange(change);
  expect(outcome.skipped).toMatchObject([
    { address: "A1", code: "differs", values: { at: "A2", before: 5, after: 6 } },
  ]);
  expect(book.formulaAt(0, 0)).toBe(call);
});

test.each([
  ["shrinks to one cell", 2, 1],
  ["grows from one cell", 1, 2],
])("a table that %s differs", async (_title, before, now) => {
  spills(
    () => 5,
    (formula) => (formula === call ? before : now),
  );
  book.put(0, 0, call);
  if (before === 2) book.put(1, 0, 5);
  expect((await applyChange(await book.plan("native"))).skipped).toMatchObject([
    { address: "A1", code: "differs" },
  ]);
  expect(book.formulaAt(0, 0)).toBe(call);
});

test("what only follows from a wrong answer is native once that answer is right again", async () => {
  const follows = "=MACRO.CROWDOUT(B3,1)";
  fill();
  book.put(0, 5, follows);
  // The cell shows what B3 shows.
  const { values } = book.grid;
  const wrong = () => book.formulaAt(2, 1) === nativeOther;
  book.grid.values = (rect) =>
    values.call(book.grid, rect).map((line, i) =>
      line.map((value, j) => {
        const place = `${rect.row + i} ${rect.column + j}`;
        return (place === "2 1" || place === "0 5") && wrong() ? "#NUM!" : value;
      }),
    );
  const outcome = await applyChange(await book.plan("native"));
  expect(outcome.skipped.map(({ address }) => address)).toEqual(["B3"]);
  expect(book.formulaAt(0, 5)).toBe("=MACRO_CROWDOUT(B3,1)");
});

test("a value that changes by itself is put back and called so", async () => {
  let draw = 0;
  const { values } = book.grid;
  book.put(0, 0, call);
  const change = await book.plan("native");
  book.grid.values = (rect) => values.call(book.grid, rect).map((line) => line.map(() => ++draw));
  const outcome = await applyChange(change);
  expect(outcome.skipped).toMatchObject([{ address: "A1", code: "unsteady" }]);
  expect(book.formulaAt(0, 0)).toBe(call);
});

test("what showed #NAME? before has no value to compare with: it becomes native, and is not called the same", async () => {
  shows({ [call]: "#NAME?" });
  book.put(0, 0, call);
  expect(await applyChange(await book.plan("native"))).toMatchObject({
    done: 1,
    values: { same: 0, unknown: 1, why: "noAnswer" },
  });
  expect(book.formulaAt(0, 0)).toBe(nativeCall);
});

describe("while Excel calculates", () => {
  /** Shows something else for a while after the change. */
  function late(meanwhile: GridValue, until: () => boolean): void {
    const { values } = book.grid;
    book.grid.values = (rect) =>
      values
        .call(book.grid, rect)
        .map((line) =>
          line.map((value) =>
            book.formulaAt(0, 0) === nativeCall && !until() ? meanwhile : value,
          ),
        );
  }

  test.each(["#BUSY!", "#GETTING_DATA", "#CALC!"])("%s is waited for", async (meanwhile) => {
    book.put(0, 0, call);
    const change = await book.plan("native");
    let isOver = false;
    void after(250).then(() => (isOver = true));
    late(meanwhile, () => isOver);
    expect(await applyChange(change)).toMatchObject({
      done: 1,
      skipped: [],
      values: { same: 1, unknown: 0 },
    });
  });

  test("what is still busy after a while stays native, and is not called the same", async () => {
    book.put(0, 0, call);
    const change = await book.plan("native");
    late("#BUSY!", () => false);
    expect(await applyChange(change, { patience: 200 })).toMatchObject({
      done: 1,
      skipped: [],
      values: { same: 0, unknown: 1, why: "busy" },
    });
    expect(book.formulaAt(0, 0)).toBe(nativeCall);
  });

  test("an empty array that does not go away is an answer, and a wrong one", async () => {
    book.put(0, 0, call);
    const change = await book.plan("native");
    late("#CALC!", () => false);
    const outcome = await applyChange(change, { patience: 200 });
    expect(outcome.skipped).toMatchObject([{ values: { before: 200, after: "#CALC!" } }]);
    expect(book.formulaAt(0, 0)).toBe(call);
  });

  test("by hand only, nothing is compared, and nothing is called the same", async () => {
    book.put(0, 0, call);
    const change = await book.plan("native");
    book.client.host.calculationMode = "Manual";
    shows({ [nativeCall]: 7 });
    expect(await applyChange(change)).toMatchObject({
      done: 1,
      values: { same: 0, unknown: 1, why: "manual" },
    });
    expect(book.formulaAt(0, 0)).toBe(nativeCall);
  });
});
