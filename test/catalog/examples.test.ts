import { entries } from "../../src/catalog/entries.generated";
import type { Entry } from "../../src/catalog/page";
import { errorText, evaluate } from "../support/formula";

/** Every example of every page, computed: these are the worked numbers of the papers, made independently of us. */

const cases = entries.flatMap((entry) =>
  entry.page.examples.map((example): [string, Entry, (typeof entry.page.examples)[number]] => [
    example.formula,
    entry,
    example,
  ]),
);

test.each(cases)("%s gives its printed answer", (formula, entry, { answer, tolerance = 1e-12 }) => {
  const ours = evaluate(formula);
  const printed = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  expect(ours.map((row) => row.length)).toEqual(printed.map((row) => row.length));
  printed.flat().forEach((expected, i) => {
    const got = ours.flat()[i];
    if (typeof expected === "number" && typeof got === "number") {
      // Fifteen printed digits of a number near zero are still fifteen digits of the numbers it is the difference of.
      const allowed = tolerance * Math.max(Math.abs(expected), 1e-3);
      if (Math.abs(expected - got) > allowed)
        throw new Error(`cell ${i + 1}: printed ${expected}, got ${got}`);
    } else expect(got).toBe(expected);
  });
  if (typeof answer === "string" && answer.startsWith("#"))
    expect(errorText(formula)).toMatch(new RegExp(`^${entry.fn.name}: `));
});
