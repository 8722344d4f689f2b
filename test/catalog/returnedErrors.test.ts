import { entries } from "../../src/catalog/entries.generated";
import { evaluate } from "../support/formula";

/** To throw takes longer than to calculate a number, and errors come by the column: a function of single values returns them. */

/** What it shares with tables throws; to look a number up takes five times as long. */
const throwing = ["SCENARIO"];

const scalars = entries.filter(({ fn }) => fn.columns === undefined && !fn.long);
const failing = ({ page }: (typeof entries)[number]) =>
  page.examples.filter(({ answer }) => /^#/.test(String(answer))).map(({ formula }) => formula);

test("functions of single values return the error where their examples have no answer", () => {
  const returned: string[] = [];
  const thrown: string[] = [];
  for (const entry of scalars) {
    const compute = jest.spyOn(entry.fn, "compute");
    failing(entry).forEach((formula) => evaluate(formula));
    for (const { type, value } of compute.mock.results) {
      if (type === "throw") thrown.push(entry.fn.name);
      else if (typeof value !== "number") returned.push(entry.fn.name);
    }
  }
  expect([...new Set(thrown)].sort()).toEqual(throwing);
  expect(new Set(returned).size).toBeGreaterThan(15);
});
