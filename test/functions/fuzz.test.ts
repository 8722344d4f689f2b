import fc from "fast-check";
import { functions } from "../../src/catalog/functions.generated";
import { registered, RuntimeError } from "../support/runtime";

/** Anything that Excel, or a stranger's workbook, may hand over: always a value or an Excel error with a text. */

// As in the shipped bundle: errors are answers here and nobody reads their stacks.
Error.stackTraceLimit = 0;
const map = registered();
const codes = new Set(["#VALUE!", "#NUM!", "#DIV/0!", "#N/A", "#NULL!"]);

const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -5, max: 50, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 40 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[0, -0, 1, NaN, Infinity, -Infinity, 1e308, -1e308, 1e-308, Number.MIN_VALUE, 2 ** 53],
      ...["", " ", "text", "=1+1", "gordon", "table", true, false, null, undefined],
      ...["#N/A", "#REF!"].map((code) => new RuntimeError(code)),
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const argument = fc.oneof(
  { weight: 5, arbitrary: cell },
  { weight: 2, arbitrary: cell.map((one) => [[one]]) },
  {
    weight: 2,
    arbitrary: fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      [[]],
      [[1, 2], [3]],
      Array.from({ length: 300 }, (_, i) => [i]),
    ),
  },
);

const answersOf = async (name: string, args: unknown[]): Promise<unknown[]> => {
  try {
    return (await map.get(name)!(...args)).flat();
  } catch (error) {
    return [error];
  }
};

/** Whether Excel could show this answer. An error that came in with an argument need not have a text. */
function good(answer: unknown, inputErrors: boolean): boolean {
  if (typeof answer === "number") return Number.isFinite(answer);
  if (answer instanceof RuntimeError)
    return codes.has(answer.code) && (inputErrors || answer.message !== "");
  return typeof answer === "string" || typeof answer === "boolean";
}

test.each(functions.map((fn) => [fn.name, fn.parameters.length]))(
  "%s gives a value or an Excel error for anything at all, and returns",
  async (name, count) => {
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: Number(count) + 2 }), async (args) => {
        const hasErrors = args.flat(2).some((arg) => arg instanceof RuntimeError);
        const answers = await answersOf(String(name), args);
        const bad = answers.filter((answer) => !good(answer, hasErrors));
        if (bad.length) throw new Error(`answered ${String(bad[0])}`);
      }),
      { numRuns: 200, seed: 7 },
    );
  },
);
