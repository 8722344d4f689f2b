import { define, invoke, number, share } from "../../src/calculation";
import { metadata } from "../../src/catalog/metadata";
import type { ArgumentPage, Entry } from "../../src/catalog/page";
import { signature } from "../../src/catalog/signature";
import { plainForm } from "../../src/sharing/plainForm";
import { fill, formulaText, outcome, typedFrom } from "../../src/taskpane/functions/filledForm";
import { evaluateCells, startIronCalc } from "../support/ironcalc";
import { compareTwin, twinNames } from "../support/twins";

/** From a definition of more than eight parameters everything follows as from a shorter one. */

const many = (count: number): Entry => {
  const names = Array.from({ length: count }, (_, k) => `weight_${"abcdefghijkl"[k]}`);
  const fn = define({
    name: "WEIGHED",
    parameters: names.map((name, k) =>
      k < 2 ? number(name, share) : number(name, share, (k + 1) / 16),
    ),
    compute: (...values) => values.reduce((sum, value, k) => sum + (k + 1) * value, 0),
  });
  const about: ArgumentPage = { description: "A weight", unit: "share" };
  const page = {
    family: "rivalry" as const,
    mechanism: 1,
    since: "0.1.0",
    title: "Weights",
    question: "How much?",
    summary: "The sum of weights, each times its place.",
    equation: "",
    arguments: Object.fromEntries(names.map((name) => [name, about])),
    returns: { unit: "number" as const, description: "The sum" },
    native: names.map((name, k) => `${k + 1}*${name}`).join("+"),
    examples: [{ formula: "=MACRO.WEIGHED(0,0)", answer: 0 }] as const,
    seeAlso: [],
  };
  return { fn, page };
};

beforeAll(startIronCalc);

describe.each([8, 9, 12])("of %i arguments", (count) => {
  const entry = many(count);
  const { fn } = entry;

  test("the twin agrees on random calls, errors included", () => {
    expect(compareTwin(entry, 400, count).slice(0, 3)).toEqual([]);
  });

  test("the form writes all of them, reads them back and hands all of them on", () => {
    const values = fn.parameters.map((_, k) => (k + 1) / 16);
    const typed = Object.fromEntries(fn.parameters.map(({ name }, k) => [name, `${values[k]}`]));
    const formula = formulaText(fn, fill(fn, typed));
    expect(formula).toBe(`=MACRO.WEIGHED(${values.join(",")})`);
    expect(typedFrom(fn, formula)).toEqual(typed);
    const ready = outcome(fill(fn, typed));
    expect(ready).toEqual({ kind: "ready", args: values });
    const sum = values.reduce((total, value, k) => total + (k + 1) * value, 0);
    expect(invoke(fn, values)[0]![0]).toBeCloseTo(sum, 12);
  });

  test("functions.json and the signature name all of them", () => {
    const [described] = metadata([entry], "https://localhost").functions;
    expect(described!.parameters.map(({ name }) => name)).toEqual(
      fn.parameters.map(({ name }) => name),
    );
    expect(signature(fn).match(/weight_/g)).toHaveLength(count);
  });

  test("a workbook without the add-in calculates it with any of them left out", () => {
    const texts = fn.parameters.map((_, k) => (k > 1 && k % 3 === 0 ? "" : `0.${k + 1}`));
    const args = texts.map((text) => ({ text, tokens: [] }));
    const [[expected]] = invoke(
      fn,
      texts.map((text) => (text === "" ? null : Number(text))),
    ) as [[number]];
    const [plain] = evaluateCells(twinNames([entry]), [`=${plainForm(entry, args)!}`]);
    expect(plain).toBeCloseTo(expected, 9);
  });
});
