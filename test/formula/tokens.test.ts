import fc from "fast-check";
import { textOf, tokensOf } from "../../src/formula";

const shown = (formula: string) =>
  tokensOf(formula)
    .filter(({ type }) => type !== "fx_prefix")
    .map(({ type, value }) => `${type} ${value}`);

test.each([
  ["=A1+Sheet1!$B$2", ["range A1", "operator +", "range Sheet1!$B$2"]],
  ["=Sheet1!#REF!", ["error Sheet1!#REF!"]],
  ["='It''s new'!#REF!:B2", ["error 'It''s new'!#REF!", "operator :", "range B2"]],
  ["=[1]Sheet1!#REF!", ["error [1]Sheet1!#REF!"]],
  ["=#REF!$A$1:B2+#REF!rate", ["error #REF!$A$1:B2", "operator +", "error #REF!rate"]],
  ["='C:\\models\\[Book.xlsx]Inputs'!$A$1", ["range 'C:\\models\\[Book.xlsx]Inputs'!$A$1"]],
  ["='http://a/b''c/[d e.xlsx]f'!A:B", ["range_beam 'http://a/b''c/[d e.xlsx]f'!A:B"]],
  ["='C:\\a b\\[k.xlsx]In'!rate", ["range_named 'C:\\a b\\[k.xlsx]In'!rate"]],
  ["=[1]!rate", ["range_named [1]!rate"]],
  ["=T[Totals '[]", ["structured T[Totals '[]"]],
  ["=T[Totals '[']]", ["structured T[Totals '[']]"]],
  ["=T[Totals '[']", ["structured T[Totals '[']"]],
  ["=T[[#This Row],[a'[b'] '#1]]", ["structured T[[#This Row],[a'[b'] '#1]]"]],
  ["=T[Bob''s]&\"['\"", ["structured T[Bob''s]", "operator &", 'string "[\'"']],
  ["=Feed|'Topic one'!'Item'", ["range_named Feed|'Topic one'!'Item'"]],
  ["=T[[a]:[b]] B2", ["structured T[[a]:[b]]", "whitespace  ", "range B2"]],
  [
    "=T[[#Data],[a]] T[[b]:[c'] d]]",
    ["structured T[[#Data],[a]]", "whitespace  ", "structured T[[b]:[c'] d]]"],
  ],
  ["=T[[a]:[b]] +B2", ["structured T[[a]:[b]]", "whitespace  ", "operator +", "range B2"]],
  ["=T[a] T[#Data]", ["structured T[a]", "whitespace  ", "structured T[#Data]"]],
  ["=#BUSY!+#Python!", ["error #BUSY!", "operator +", "error #Python!"]],
  ["=A1=#TIMEOUT!", ["range A1", "operator =", "error #TIMEOUT!"]],
  ["=Sheet1:Sheet3!A1", ["range Sheet1:Sheet3!A1"]],
  ['="a""b\'c"', ['string "a""b\'c"']],
])("%s", (formula, tokens) => expect(shown(formula)).toEqual(tokens));

test("the tokens of any text are that text again, and each says where it stands", () => {
  const piece = fc.constantFrom(
    ..."='[]|!#@(),{};:\" \\",
    "#REF!",
    "A1",
    "T[",
    "'a b'!",
    '"x"',
    "[1]!",
    "rate",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (formula) => {
      const tokens = tokensOf(formula);
      expect(textOf(tokens)).toBe(formula);
      for (const { value, from, to } of tokens) expect(formula.slice(from, to)).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test.each(["'", "['", "[", '"', "a.", "a|", "'!", "[1]!", "#REF!A1"])(
  "a thousand of %j end, unbalanced as they are",
  (sign) => {
    const formula = `=[${sign.repeat(1000)}`;
    expect(textOf(tokensOf(formula))).toBe(formula);
  },
);
