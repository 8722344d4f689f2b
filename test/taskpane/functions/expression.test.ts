import type { Missing } from "../../../src/excel/contract";
import fc from "fast-check";
import { anyNumber, number, series } from "../../../src/calculation";
import { entries } from "../../../src/catalog/entries.generated";
import { readAddress } from "../../../src/taskpane/functions/address";
import { readTyped } from "../../../src/taskpane/functions/argumentText";
import { readExpression } from "../../../src/taskpane/functions/expression";
import { fill, formulaText, isCircular, outcome } from "../../../src/taskpane/functions/filledForm";
import { fieldMessage } from "../../../src/taskpane/functions/fieldWords";

const x = number("x", anyNumber);

test.each([
  "G2:G21+0.005",
  "G2:G21 + 0.005",
  "-G2*(1+Inputs!B3)",
  "Table1[FCF]",
  "Table1[FCF]/1000",
  "Table1[[#This Row],[FCF]]",
  "[@FCF]",
  "[@[Free cash]]",
  "Rate",
  "Übersicht!Rate/2",
  "a_growth+0.5%",
  "'My sheet'!A1:A3^2",
  "A1#+1",
  "A:A*2",
])("%s is accepted for a number and for a series, as it is typed", (typed) => {
  for (const parameter of [x, series("s", anyNumber)])
    expect(readTyped(parameter, typed)).toMatchObject({ kind: "expression", formula: typed });
});

test.each(["A:A", "$A:$C", "2:5", "Sheet2!A:A"])("%s is accepted as cells are", (typed) => {
  expect(readTyped(x, typed)).toMatchObject({ kind: "address" });
});

test("arithmetic of numbers comes to what Excel makes of it", () => {
  for (const [typed, value] of [
    ["1+1", 2],
    ["-2^2", 4],
    ["2^3^2", 64],
    ["1/4/2", 0.125],
    ["(1+2)*-3", -9],
    ["50%*50%", 0.25],
    ["1.5e3-500", 1000],
    ["10-4-3", 3],
  ] as const)
    expect([typed, readExpression(typed)?.value]).toEqual([typed, value]);
  expect(readTyped(x, "1/0")).toMatchObject({ kind: "wrong" });
});

test("a decimal comma in arithmetic is not taken", () => {
  for (const typed of ["A1*0,5", "0,5+0,5", "1,200+1"])
    expect(readTyped(x, typed).kind).toBe("wrong");
});

test("whatever is typed, what is accepted has no function, no text, no other workbook in it", () => {
  const letters = fc.constantFrom(..."AB1.5+-*/^%()[]!'\" :#@$,;={}<>&eE_\\");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 14 }), (typed) => {
      const accepted = readExpression(typed.join(""))?.formula;
      if (accepted === undefined) return;
      const formula = withoutHeadings(accepted.replace(/'[^']+'!/g, "S!"));
      expect(formula).not.toMatch(/["{};,=<>&]/);
      expect(formula).not.toMatch(/[A-Za-z0-9_.\\]\s*\(/);
      // A bracket behind a name or with an @ is a column of a table; a workbook stands before one.
      expect(formula).not.toMatch(/›[A-Za-z_'!]/);
    }),
    { numRuns: 5000, examples: [[[..."A[=]"]], [[..."A[B(1)]"]], [[..."A[[#B],[=]]"]]] },
  );
});

/** With ‹› for each pair of brackets: like the name of a sheet, the heading of a column may have any sign. */
function withoutHeadings(formula: string): string {
  const shorter = formula.replace(/\[[^[\]]*\]/g, "‹›");
  return shorter === formula ? formula : withoutHeadings(shorter);
}

test("Excel calculates it, and a formula that would look at its own cell is noticed in it", () => {
  const { fn, page } = entries.find((entry) => entry.fn.name === "CROWDOUT")!;
  const typed = Object.fromEntries(
    fn.parameters.slice(0, 2).map(({ name }, k) => [name, k ? "300" : "G2:G21+0.005"]),
  );
  const form = fill(fn, typed, page.arguments);
  expect(outcome(form)).toEqual({ kind: "excel" });
  expect(formulaText(fn, form)).toBe("=MACRO.CROWDOUT(G2:G21+0.005,300)");
  expect(isCircular(form, readAddress("Sheet1!G5")!)).toBe(true);
  expect(isCircular(form, readAddress("Sheet1!H5")!)).toBe(false);
  expect(
    isCircular(fill(fn, { ...typed, [fn.parameters[0]!.name]: "G:G" }), readAddress("G5")!),
  ).toBe(true);
});

test("a name is taken with a word about it where the workbook does not have it, or nobody can see", () => {
  const argument = readTyped(x, "Rate+1%");
  expect(fieldMessage(x, { description: "", unit: "rate" }, argument, "Rate+1%")).toEqual({
    state: "warning",
    text: "Rate must be a name in this workbook.",
  });
  const about = { description: "", unit: "rate" } as const;
  const said = (typed: string, missing: readonly Missing[]) =>
    fieldMessage(x, about, readTyped(x, typed), typed, undefined, missing)?.text;
  const nope = { text: "Nope", what: "name" } as const;
  expect(said("Rate+Nope", [nope])).toBe("Nope must be a name in this workbook.");
  expect(said("Rate+Other", [nope])).toBeUndefined();
  expect(said("Rate+Nope", [])).toBeUndefined();
});

test.each<[typed: string, what: Missing["what"], says: string]>([
  ["'It''s new'!A1", "sheet", "This workbook has no sheet It's new."],
  ["Nope[FCF]", "table", "This workbook has no table Nope."],
  ["Flows[@Nope]", "column", "Table Flows has no column Nope."],
  ["G2#", "spill", "Nothing spills from G2: G2# would be #REF!."],
])("a field with %s says what is not there, alone and in arithmetic", (typed, what, says) => {
  const x = number("x", anyNumber);
  for (const text of [typed, `${typed}*2`])
    expect(
      fieldMessage(x, { description: "", unit: "rate" }, readTyped(x, text), text, undefined, [
        { text: typed, what },
      ])?.text,
    ).toBe(says);
});
