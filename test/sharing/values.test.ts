import { entries } from "../../src/catalog/entries.generated";
import type { Example } from "../../src/catalog/page";
import { namesFor } from "../../src/sharing/functions";
import { toNative, toPlain } from "../../src/sharing/rewrite";
import { evaluateCells, evaluateTable, startIronCalc } from "../support/ironcalc";

/** What is written into a workbook, in another team's engine: the formulas and names as they leave this room. */

beforeAll(startIronCalc);

const names = new Map(
  entries.flatMap((entry): [string, string][] => {
    return namesFor(entry).map(({ name, formula }) => [name, formula.slice(1)]);
  }),
);

/** Only the names that a formula calls, and those that they call: a model with all of them takes a second to make. */
const namesIn = (formula: string): Map<string, string> =>
  new Map(
    [...names].flatMap(([name, text]) =>
      formula.includes(`${name}(`) ? [[name, text] as const, ...namesIn(text)] : [],
    ),
  );

/** IronCalc cannot hand an array constant or a skipped argument to a name. */
const canRun = ({ formula }: Example) => !/\(,|,,|,\)|\{/.test(formula);

function expectAnswer({ answer, tolerance = 1e-12 }: Example, formula: string): void {
  const calculated = Array.isArray(answer)
    ? evaluateTable(namesIn(formula), formula, answer.length, answer[0]!.length)
    : evaluateCells(namesIn(formula), [formula])[0]!;
  const [printed, theirs] = [answer, calculated].map((value) => [value].flat(2));
  printed!.forEach((value, k) => {
    const other = theirs![k];
    if (typeof value === "number" && typeof other === "number")
      expect(Math.abs(value - other)).toBeLessThanOrEqual(
        Math.max(tolerance, 1e-12) * Math.max(Math.abs(value), Math.abs(other), 1e-3),
      );
    else expect([formula, k, other]).toEqual([formula, k, value]);
  });
}

const examples = entries.flatMap(({ fn, page }) =>
  page.examples
    .filter(canRun)
    .map((example): [string, Example] => [`${fn.name}: ${example.formula}`, example]),
);

test.each(examples)(
  "%s has its printed answer in the native and in the plain form",
  (_, example) => {
    for (const answer of [toNative(example.formula, () => undefined)!, toPlain(example.formula)!])
      if ("formula" in answer) expectAnswer(example, answer.formula);
  },
);

test("arguments left out in the middle count as left out, in both forms", () => {
  const [given, skipped] = [
    '=MACRO.DISCOUNTSHOCK(0.03,0.01,0,"duration")',
    '=MACRO.DISCOUNTSHOCK(0.03,0.01,,"duration")',
  ];
  const answers = [given, skipped].flatMap((formula) =>
    [toNative(formula!, () => undefined)!, toPlain(formula!)!].map((answer) => {
      if ("reason" in answer) throw new Error(answer.reason.code);
      return evaluateCells(namesIn(answer.formula), [answer.formula])[0]!;
    }),
  );
  expect(answers[0]).toBeCloseTo(-1 / 3, 12);
  expect(new Set(answers).size).toBe(1);
});
