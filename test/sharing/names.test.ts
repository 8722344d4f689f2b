import { entries } from "../../src/catalog/entries.generated";
import { fitsStored, storedLength } from "../../src/formula";
import { commentOf, nameFor, namesFor, stateOf } from "../../src/sharing/functions";
import { sameFormula } from "../../src/sharing/sameFormula";

const crowdOut = nameFor(entries.find(({ fn }) => fn.name === "CROWDOUT")!)!;

test("every name fits into Excel as a file stores it", () => {
  const names = entries.flatMap(namesFor);
  expect(names.length).toBeGreaterThan(60);
  const found = names
    .filter(({ formula }) => !fitsStored(formula))
    .map(({ name, formula }) => [name, storedLength(formula)]);
  expect(Object.fromEntries(found)).toEqual({});
});

test("every name fits into Excel: one line, comment", () => {
  for (const entry of entries) {
    const name = nameFor(entry);
    if (!name) continue;
    expect(name.formula).not.toMatch(/\n/);
    expect(name.comment.length).toBeLessThanOrEqual(255);
    expect(name.comment).toMatch(/^Macroscope \d+\.\d+\.\d+ \[[0-9a-f]{8}\]: ./);
    expect(stateOf(name)).toBe("current");
  }
});

test("a name is ours by its text, whatever Excel makes of spaces, capitals and prefixes", () => {
  const { name, formula } = crowdOut;
  const asExcel = formula
    .replace(/, /g, ",")
    .replace("LET(", "let(")
    .replace("LAMBDA(", "_xlfn.LAMBDA(")
    .replace("[pull]", "_xlop.pull")
    .replace("[pull]", "PULL");
  expect(stateOf({ name, formula: asExcel, comment: "" })).toBe("current");
  expect(sameFormula('="a b"', '="A b"')).toBe(false);
  expect(sameFormula("=1E-9+X", "=0.000000001 + x")).toBe(true);
  expect(sameFormula("=1+2", "=1+3")).toBe(false);
});

test("a text that another version made is known by its mark, however Excel spells it", () => {
  const { name } = crowdOut;
  const comment = commentOf("=LAMBDA(a, [b], a*0.5)", "What it says.", "0.0.9");
  expect(stateOf({ name, formula: "=_xlfn.LAMBDA(a,b,A*5E-1)", comment })).toBe("older");
});

test("a text that somebody has edited is the user's, whatever its comment says", () => {
  const { name, formula, comment } = crowdOut;
  const edited = formula.replace("pull_*IF", "0.5*pull_*IF");
  expect(edited).not.toBe(formula);
  expect(stateOf({ name, formula: edited, comment })).toBe("taken");
  const older = commentOf("=LAMBDA(a,a)", "What it says.", "0.0.9");
  expect(stateOf({ name, formula: "=LAMBDA(a,2*a)", comment: older })).toBe("taken");
  expect(stateOf({ name, formula: "=LAMBDA(a,a)", comment: "my own" })).toBe("taken");
  expect(stateOf({ name: "MACRO_NONE", formula: "=1", comment: "" })).toBe("taken");
});
