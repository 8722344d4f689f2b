import { readFileSync } from "node:fs";
import { isOptional, type Parameter, takesRange } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import type { Entry } from "../../src/catalog/page";
import signatures from "./signatures.json";

/**
 * The catalog of 0.1.0 as it was planned: names, arguments in order, their defaults, and the question each function answers.
 * A later function has no plan; from its first release on signatures.json holds it.
 */

interface Planned {
  readonly name: string;
  readonly optional: boolean;
  readonly range: "no" | "whole" | "or one";
  /** The text after the equals sign, if there is one. */
  readonly fallback?: string;
}

function plannedArgument(text: string): Planned {
  const optional = text.startsWith("[");
  const [left = "", fallback] = text.replace(/[[\]]/g, "").split("=");
  const range = /\(or range\)/.test(text) ? "or one" : /\((range|two columns)\)/.test(text);
  return {
    name: left.replace(/\(.*\)/, "").trim(),
    optional,
    range: range === "or one" ? range : range ? "whole" : "no",
    fallback: fallback?.replace(/\(.*\)/, "").trim(),
  };
}

const [, ...lines] = readFileSync(`${__dirname}/planned.csv`, "utf8").trim().split("\n");
const planned = new Map(
  lines.map((line) => {
    const [name = "", family, text = "", returns, ...question] = line.split(",");
    const list = text === "" ? [] : text.split("; ").map(plannedArgument);
    return [name, { family, arguments: list, returns, question: question.join(",") }];
  }),
);

/** What the plan's words for a default mean: a number, TRUE or FALSE, a mode's words, or else no default of its own. */
function meant(fallback: string): unknown {
  if (/^-?[\d.]+%$/.test(fallback)) return Number(fallback.slice(0, -1)) / 100;
  if (/^-?[\d.]+$/.test(fallback)) return Number(fallback);
  if (fallback === "TRUE" || fallback === "FALSE") return fallback === "TRUE";
  return null;
}

/** Defaults that the plan gives once and leaves to be understood elsewhere: Bass's p and q. */
const understood = new Map(
  [...planned.values()].flatMap((row) =>
    row.arguments.flatMap(({ name, fallback }): [string, unknown][] =>
      fallback === undefined ? [] : [[name, meant(fallback)]],
    ),
  ),
);

function expectDefault({ default: actual, words }: Parameter, { name, fallback }: Planned) {
  if (fallback === undefined) {
    if (actual !== null && !Array.isArray(actual)) expect(actual).toBe(understood.get(name));
    return;
  }
  const [first = "", ...others] = fallback.split("|");
  const number = meant(first);
  if (others.length > 0) {
    expect(words).toEqual(number === null ? [first, ...others] : others);
    expect(actual).toBe(number ?? first);
  } else expect(Array.isArray(actual) ? actual[0] : actual).toBe(number);
}

const first = entries.filter(({ page }) => page.since === "0.1.0");

test("every function of the plan is there", () => {
  expect(first.map(({ fn }) => fn.name).sort()).toEqual([...planned.keys()].sort());
});

describe.each(first.map((entry): [string, Entry] => [entry.fn.name, entry]))(
  "%s",
  (name, { fn, page }) => {
    const plan = planned.get(name);

    test("is in the plan, in its family, and asks the planned question", () => {
      expect({ family: page.family, question: page.question }).toEqual({
        family: plan?.family,
        question: plan?.question,
      });
    });

    test("takes the planned arguments in the planned order, with the planned defaults", () => {
      const actual = fn.parameters.filter(({ name }) => name !== "headers");
      expect(actual.map((p) => p.name)).toEqual(plan?.arguments.map((p) => p.name));
      actual.forEach((parameter, k) => {
        const expected = plan!.arguments[k]!;
        expect(isOptional(parameter)).toBe(expected.optional);
        expect(takesRange(parameter)).toBe(expected.range !== "no");
        expect(parameter.kind === "series").toBe(expected.range === "or one");
        if (expected.optional) expectDefault(parameter, expected);
      });
    });

    test("spills a table where the plan says so, and its headers are TRUE and stand where they were published", () => {
      if (plan?.returns === "table") expect(fn.columns).not.toBeUndefined();
      const place = fn.parameters.findIndex((p) => p.name === "headers");
      const published = (signatures as Record<string, string[]>)[name]!.indexOf("headers");
      expect(place).toBe(published);
      if (fn.columns === undefined) expect(place).toBe(-1);
      else expect(fn.parameters[place]).toMatchObject({ kind: "flag", default: true });
    });
  },
);

test("no optional argument stands before a required one", () => {
  for (const { fn } of entries) {
    const optional = fn.parameters.map((parameter) => Number(isOptional(parameter)));
    expect(optional).toEqual([...optional].sort());
  }
});
