import fc from "fast-check";
import {
  anyNumber,
  cells,
  flag,
  mode,
  number,
  numbers,
  type Parameter,
  text,
  whole,
} from "../../../src/calculation";
import { readTyped } from "../../../src/taskpane/functions/argumentText";
import { readNumber } from "../../../src/taskpane/typed/number";

const x = number("x", anyNumber);
const formulaOf = (parameter: Parameter, typed: string) => {
  const argument = readTyped(parameter, typed);
  return argument.kind === "value" ? argument.formula : argument.kind;
};

test("full-width signs of an input method are read as plain ones, except in texts and names of sheets", () => {
  expect(formulaOf(x, "－１，２００．５")).toBe("-1200.5");
  expect(formulaOf(x, "１００％")).toBe("100%");
  expect(formulaOf(numbers("list", anyNumber), "１；２")).toBe("{1;2}");
  expect(readTyped(x, "＝Ｂ３")).toMatchObject({ address: { cells: "B3" } });
  expect(readTyped(x, "'数据（一）'!B3")).toMatchObject({ address: { sheet: "'数据（一）'" } });
  expect(formulaOf(text("name"), "１００％，")).toBe('"１００％，"');
  expect(formulaOf(cells("table"), '｛"科，一"，２｝')).toBe('{"科，一",2}');
});

test.each([
  ["5", 5, "5"],
  ["-1.5", -1.5, "-1.5"],
  ["−1.5", -1.5, "-1.5"],
  ["+3", 3, "3"],
  ["1,200", 1200, "1200"],
  ["$1,200.50", 1200.5, "1200.50"],
  ["2.5e3", 2500, "2.5E3"],
  [".5", 0.5, ".5"],
  ["5%", 0.05, "5%"],
  ["-3.55 %", -0.0355, "-3.55%"],
])("%s is the number %d, written %s", (typed, value, formula) => {
  expect(readNumber(typed)).toEqual({ value, formula });
});

test("a decimal comma is refused with the way out, not read as thousands", () => {
  expect(readTyped(x, "0,05")).toEqual({
    kind: "wrong",
    why: "Use a point for decimals: 0.05, not 0,05.",
  });
});

test("months as years may be typed as a quotient", () => {
  expect(readTyped(x, "17/12")).toEqual({ kind: "value", value: 17 / 12, formula: "17/12" });
  expect(formulaOf(x, "17/12/2")).toBe("17/12/2");
});

test("an address may be typed with its = sign", () => {
  expect(readTyped(x, "=B3").kind).toBe("address");
});

test("a number too large for Excel is refused", () => {
  expect(readTyped(x, "1e999").kind).toBe("wrong");
});

test("functions, texts and other workbooks never reach a formula", () => {
  for (const typed of [
    "NOW()",
    "B3&C3",
    "B3=C3",
    "A1,B2",
    "A1+",
    "(A1",
    "2 3",
    "Sheet1![FCF]",
    "Table1[FCF]!A1",
    'T["x"]',
    "A1:NOW()",
    "=SUM(A1)",
    "[B]S!A1",
    "A1)+(A2",
    "{=A1}",
    "{NOW()}",
  ])
    expect(readTyped(x, typed).kind).toBe("wrong");
});

test("a list becomes an array constant, in which percentages are numbers", () => {
  const list = numbers("weights", anyNumber);
  expect(formulaOf(list, "30%; 0.25;5")).toBe("{0.3;0.25;5}");
  expect(formulaOf(list, "0.3, 0.2")).toBe("{0.3;0.2}");
  expect(formulaOf(list, "A1:A9")).toBe("address");
  expect(formulaOf(list, "1; two")).toBe("wrong");
});

test("an array constant keeps its shape", () => {
  expect(formulaOf(cells("overrides"), '{"idle0", 0; "pull", 50%}')).toBe('{"idle0",0;"pull",0.5}');
  expect(formulaOf(cells("overrides"), "{1,2;3}")).toBe("wrong");
});

test("a word is quoted, and a word that looks like a cell stays a word", () => {
  expect(formulaOf(text("name"), "GPT4")).toBe('"GPT4"');
  expect(formulaOf(text("name"), 'say "hi"')).toBe('"say ""hi"""');
  expect(formulaOf(text("name"), "=B3")).toBe("address");
  expect(formulaOf(text("name"), "Sheet1!B3")).toBe("address");
  expect(formulaOf(mode("output", ["a", "b"]), "b")).toBe('"b"');
  expect(formulaOf(text("name"), "x".repeat(256))).toBe("wrong");
});

test("a flag is TRUE or FALSE", () => {
  expect(formulaOf(flag("headers", true), "false")).toBe("FALSE");
  expect(formulaOf(flag("headers", true), "perhaps")).toBe("wrong");
});

test("an empty field is left out", () => {
  expect(readTyped(whole("years", anyNumber), "  ")).toEqual({ kind: "omitted" });
});

/** Of anything, and of what arithmetic is made of, a letter and a quote among it. */
const typedText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(..."0159.,+-*/^()%E=A!\"'; ") }),
);

test("whatever is typed for a number, the formula holds only digits and signs", () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const argument = readTyped(x, typed);
      if (argument.kind === "value")
        expect(argument.formula).toMatch(
          /^(?:[-+*/^()%. ]|\d(?:E[+-]?(?=\d))?)+$|^\{[-\d.E+,;"A-Za-z]*\}$/,
        );
    }),
  );
});

test("whatever is typed for a text, it cannot leave its quotes", () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const argument = readTyped(text("name"), typed);
      if (argument.kind === "value") expect(argument.formula).toMatch(/^"(?:[^"]|"")*"$|^\{.*\}$/s);
    }),
  );
});
