import fc from "fast-check";
import { entries } from "../../src/catalog/entries.generated";
import { fitsStored, tokensOf } from "../../src/formula";
import { nativeForm } from "../../src/sharing/functions";
import { toLive, toNative } from "../../src/sharing/rewrite";

/**
 * Random formulas with all that looks like a call of ours and is none. Each is built twice in parallel: as it is, and
 * as it should be after turning native, so that the expectation does not come from the code under test.
 */
interface Text {
  readonly live: string;
  readonly native: string;
}

const plain = (text: string): Text => ({ live: text, native: text });
const join = (parts: readonly Text[], before: string, between: string, after: string): Text => {
  const put = (key: keyof Text) => before + parts.map((part) => part[key]).join(between) + after;
  return { live: put("live"), native: put("native") };
};

const withForm = entries
  .filter((entry) => nativeForm(entry) !== undefined)
  .map(({ fn }) => fn.name);
const ours = fc
  .tuple(fc.constantFrom(...withForm), fc.constantFrom("MACRO", "macro", "Macro"))
  .map(([name, macro]): Text => ({ live: `${macro}.${name}`, native: `${macro}_${name}` }));
const theirs = fc.constantFrom(
  "SUM",
  "IF",
  "MYMACRO.CROWDOUT",
  "Sheet1!MACRO_CROWDOUT",
  "XMACRO_X",
);

const leaf = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }).map(String),
    fc.constantFrom(
      '"MACRO.CROWDOUT(1,2)"',
      '"a ""MACRO_CROWDOUT("" b"',
      "'MACRO.CROWDOUT(1)'!A1",
      "'It''s MACRO_X(2)'!$B$2:C9",
      "Table1[MACRO.CROWDOUT(1)]",
      "Table1[[#This Row],[MACRO_CROWDOUT(1)]]",
      "[@[MACRO.X(1)]]",
      "$A$1",
      "A$1:$B2",
      "A:C",
      "2:3",
      "A1#",
      "{1,2;3,4}",
      '{"MACRO.CROWDOUT(1)",TRUE;#N/A,-1}',
      "#REF!",
      "MACRO_CROWDOUT",
      "MACRO.CROWDOUT",
      "my_name",
      "Sheet1:Sheet3!A1",
      "",
    ),
  )
  .map(plain);

const variable = fc.constantFrom("MACRO_zz", "macro_crowdout2");
const space = fc.constantFrom("", " ", "\n", "\r\n", " \n  ");

const { expression } = fc.letrec<{ expression: Text }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .tuple(
        ours,
        fc.array(tie("expression"), { maxLength: 4 }),
        fc.constantFrom(",", " ,\n ", "\n,"),
      )
      .map(([name, args, comma]) => join([name, join(args, "(", comma, ")")], "", "", "")),
    fc
      .tuple(theirs, fc.array(tie("expression"), { minLength: 1, maxLength: 3 }))
      .map(([name, args]) => join(args, `${name}(`, ",", ")")),
    fc
      .tuple(tie("expression"), fc.constantFrom("+", "-", "&", "<=", " ^ "), tie("expression"))
      .map(([a, operator, b]) => join([a, b], "(1+", `)${operator}(2*`, ")")),
    // A variable of that name, in LET and LAMBDA, with calls of the variable.
    fc
      .tuple(variable, space, tie("expression"), tie("expression"))
      .map(([name, gap, value, use]) =>
        join([value, use], `LET(${gap}${name}${gap},`, `,${gap}${name}(`, "))"),
      ),
    fc
      .tuple(variable, space, tie("expression"))
      .map(([name, gap, body]) =>
        join([body], `LAMBDA(${gap}${name}${gap},${gap}[macro_y],${name}(2)+`, "", ")(1)"),
      ),
  ),
}));

test("any formula goes native and comes back, and everything but our calls stays byte for byte", () => {
  let withCalls = 0;
  fc.assert(
    fc.property(expression, (made) => {
      const [formula, expected] = [`=${made.live}`, `=${made.native}`];
      // Nothing of this is a formula to the tokenizer but a word it could not read.
      fc.pre(!tokensOf(formula).some(({ type }) => type === "unknown"));
      const there = toNative(formula, () => undefined);
      if (formula === expected) return expect(there).toBeUndefined();
      withCalls++;
      if (!fitsStored(expected)) return;
      expect(there).toMatchObject({ formula: expected });
      expect(toLive(expected, () => undefined)).toMatchObject({ formula });
    }),
    { numRuns: 1500, seed: 20250127 },
  );
  expect(withCalls).toBeGreaterThan(300);
});
