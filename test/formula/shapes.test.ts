import fc from "fast-check";
import { shapeOf, tokensOf, withRows } from "../../src/formula";

const shape = (formula: string) => shapeOf(formula).shape;

test("formulas that differ in the rows of their references have one shape", () => {
  expect(shape("=MACRO.JEVONSDEMAND(A1,$B$1,C1)")).toBe(
    shape("=MACRO.JEVONSDEMAND(A77,$B$12,C900000)"),
  );
  expect(shape("='My sheet'!A1:B2")).toBe(shape("='My sheet'!A10:B20"));
});

test.each([
  ["=A1", "=B1"],
  ["=A1", "=$A1"],
  ["=A$1", "=A1"],
  ["=A1", "=A01"],
  ["=A1", "=A1048577"],
  ["=MACRO.X1(2)", "=MACRO.X2(2)"],
  ["=LOG10(A1)", "=LOG2(A1)"],
  ["=INCOME2024+1", "=INCOME2025+1"],
  ["=a_1+1", "=a_2+1"],
  ["=10+A1", "=11+A1"],
  ["=1:1", "=2:2"],
])("%s and %s are not alike", (one, other) => {
  expect(shape(one)).not.toBe(shape(other));
});

test("a shape with its rows is the formula, and with others its tokens are of the same kinds", () => {
  const part = fc.constantFrom(
    ..."=+(),:!$#".split(""),
    ..."A1,$B$7,XFD900000,C$3,LOG10(,MACRO.FOO(,Sheet1!,'A1'!,\"A1\",TAX2024,A1#,x.A1,R1C1".split(
      ",",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 12 }),
      fc.integer({ min: 1, max: 999_999 }),
      (parts, n) => {
        const formula = `=${parts.join("")}`;
        const { shape, rows } = shapeOf(formula);
        expect(withRows(shape, rows)).toBe(formula);
        const other = withRows(
          shape,
          rows.map(() => String(n)),
        );
        expect(shapeOf(other).shape).toBe(shape);
        expect(tokensOf(other).map(({ type }) => type)).toEqual(
          tokensOf(formula).map(({ type }) => type),
        );
      },
    ),
    { seed: 7, numRuns: 2000 },
  );
});
