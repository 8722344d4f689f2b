import { entries } from "../../src/catalog/entries.generated";
import { nameFor, sameFormula, stateOf } from "../../src/sharing/functions";

const crowdOut = nameFor(entries.find(({ fn }) => fn.name === "CROWDOUT")!)!;

test("every name fits into Excel: formula, comment", () => {
  for (const entry of entries) {
    const name = nameFor(entry);
    if (!name) continue;
    expect(name.formula.length).toBeLessThanOrEqual(8192);
    expect(name.formula).not.toMatch(/\n/);
    expect(name.comment.length).toBeLessThanOrEqual(255);
    expect(name.comment).toMatch(/^Macroscope \d+\.\d+\.\d+: ./);
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

test("another text under our mark is another version's; without it, it is the user's", () => {
  const { name, comment } = crowdOut;
  expect(stateOf({ name, formula: "=LAMBDA(a,a)", comment })).toBe("older");
  expect(stateOf({ name, formula: "=LAMBDA(a,a)", comment: "my own" })).toBe("taken");
  expect(stateOf({ name: "MACRO_NONE", formula: "=1", comment: "" })).toBe("taken");
});
