import { finish } from "../../src/calculation/work";
import { type SharingAction, planChange, planningSend, reportOf } from "../../src/sharing";
import type { WorkbookContents, FoundCell } from "../../src/sharing";

/** Columns of formulas that differ in rows are planned by their shape: to the letter as each would be by itself. */

const forms: readonly ((row: number) => string)[] = [
  (row) => `=MACRO.CROWDOUT(A${row},B$1)`,
  (row) => `=MACRO_CROWDOUT(A${row},B$1)`,
  (row) => `=MACRO.JEVONSDEMAND('Q1 A1'!A${row},$B$1,C${row})&"A${row} MACRO.CROWDOUT(A1)"`,
  (row) => `=LET(x,A${row},MACRO_CROWDOUT(x,A${row}:B${row + 1})+MACRO.FCFYIELD(A${row},2))`,
  (row) => `=MACRO.FAN("baseline","debt",A${row})`,
  (row) => `=MAP(A${row}:A9,LAMBDA(x,MACRO_CROWDOUT(x,1)))`,
  (row) => `=MACRO.NOSUCH(A${row})`,
  (row) => `=SUM(A${row}:B${row})`,
];
const cells = forms.flatMap((form, column) =>
  Array.from({ length: 12 }, (_, k): FoundCell => {
    const row = [k, 999_990 + k][k % 2]!;
    return { row, column, formula: form(row + 1), value: k % 5 === 4 ? "#NAME?" : 1 };
  }),
);

const contents = (some: readonly FoundCell[]): WorkbookContents => ({
  whole: true,
  sheets: [{ id: "1", name: "A", visibility: "Visible", protected: false, cells: some, names: [] }],
  names: [],
  sheetNames: ["A"],
});

const all = contents(cells);
const alone = cells.map((cell) => contents([cell]));

test.each<SharingAction>(["native", "plain", "live", "freeze", "repair"])(
  "%s of all is that of each cell by itself",
  (action) => {
    const together = planChange(all, action);
    const each = alone.map((one) => planChange(one, action));
    expect(together.sheets.flatMap((sheet) => sheet.cells)).toEqual(
      each.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.cells)),
    );
    expect(together.skipped).toEqual(each.flatMap(({ skipped }) => skipped));
    expect(together.cells + together.skipped.length).toBeGreaterThan(5);
  },
);

test("the report counts all as each cell by itself", () => {
  const { live, native, stuck } = reportOf(all);
  const each = alone.map(reportOf);
  const sum = (key: "live" | "native" | "stuck") => each.reduce((n, one) => n + one[key], 0);
  expect([live, native, stuck]).toEqual([sum("live"), sum("native"), sum("stuck")]);
});

test("a copy to send plans all as each cell by itself", () => {
  const { native, freeze } = finish(planningSend(all));
  const each = alone.map((one) => finish(planningSend(one)));
  const changed = (change: typeof native) => change.sheets.flatMap((sheet) => sheet.cells);
  expect(changed(native)).toEqual(each.flatMap((one) => changed(one.native)));
  expect(changed(freeze)).toEqual(each.flatMap((one) => changed(one.freeze)));
});

test("a plan may rest between any two cells", () => {
  const steps = planningSend(all);
  let rests = 0;
  while (!steps.next().done) rests++;
  expect(rests).toBeGreaterThanOrEqual(cells.length);
});
