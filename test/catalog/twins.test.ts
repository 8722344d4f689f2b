import { entries } from "../../src/catalog/entries.generated";
import type { Entry, Example } from "../../src/catalog/page";
import { invoke } from "../../src/calculation";
import { drawable, drawArguments, Random } from "../support/draws";
import { show } from "../support/formula";
import { agrees, compareTwin, hasTwin, twinNames } from "../support/twins";
import { evaluateCells, evaluateTable, startIronCalc } from "../support/ironcalc";

/** The twins in IronCalc. npm run prove makes the long run; this is its seeded sample. */

const only = process.env.ONLY?.split(",");
const chosen = entries.filter((entry) => hasTwin(entry) && (!only || only.includes(entry.fn.name)));
const byDraws = chosen.filter(drawable);
const sample = Number(process.env.SAMPLE ?? 240);
const names = twinNames(entries);

const asTwin = (formula: string) => formula.replace(/MACRO\./g, "MACRO_");
/** Only the names that a formula calls, and those that they call: a model with all of them takes a second to make. */
const namesIn = (formula: string): Map<string, string> =>
  new Map(
    [...names].flatMap(([name, text]) =>
      formula.includes(`${name}(`) ? [[name, text] as const, ...namesIn(text)] : [],
    ),
  );
// IronCalc does not tell a skipped argument from an empty cell inside a call; the native engines do.
const canRun = ({ formula }: Example) => !/\(,|,,|,\)/.test(formula) || !formula.includes("{");

beforeAll(startIronCalc);

describe.each(chosen.map((entry): [string, Entry] => [entry.fn.name, entry]))("%s", (_, entry) => {
  test("its twin gives the printed answers of its examples", () => {
    for (const example of entry.page.examples.filter(canRun)) {
      const { formula, answer, tolerance = 1e-12 } = example;
      const near = (a: unknown, b: unknown) =>
        typeof a === "number" && typeof b === "number"
          ? Math.abs(a - b) <= Math.max(tolerance, 1e-12) * Math.max(Math.abs(a), Math.abs(b), 1e-3)
          : a === b;
      const theirs = Array.isArray(answer)
        ? evaluateTable(namesIn(asTwin(formula)), asTwin(formula), answer.length, answer[0]!.length)
        : evaluateCells(namesIn(asTwin(formula)), [asTwin(formula)])[0]!;
      const flat = (value: unknown) => [value].flat(2);
      flat(answer).forEach((expected, i) => {
        if (!near(expected, flat(theirs)[i]))
          throw new Error(
            `${formula}, cell ${i + 1}: printed ${String(expected)}, twin ${String(flat(theirs)[i])}`,
          );
      });
    }
  });

  test("its twin agrees with compute on random draws, errors included", () => {
    const differing = compareTwin(entry, sample, 20250127);
    expect(differing.slice(0, 5)).toEqual([]);
  });
});

test("the draws of a function are answers more often than errors", () => {
  // In one test, since ONLY may name no function that takes random draws.
  const mostlyErrors = byDraws.filter((entry) => {
    // Sales drawn at random bend down no more often than up.
    if (entry.fn.name === "FITBASS") return false;
    const random = new Random(7);
    const first = () => show(invoke(entry.fn, drawArguments(random, entry))[0]![0]!);
    const errors = Array.from({ length: 400 }, first).filter((cell) => /^#/.test(String(cell)));
    return errors.length >= 200;
  });
  expect(mostlyErrors.map(({ fn }) => fn.name)).toEqual([]);
});

test("the comparison itself notices a difference in the tenth digit and in an error's kind", () => {
  expect(agrees(1, 1 + 1e-8)).toBe(false);
  expect(agrees("#NUM!", "#VALUE!")).toBe(false);
  expect(agrees(1, 1 + 1e-11)).toBe(true);
});
