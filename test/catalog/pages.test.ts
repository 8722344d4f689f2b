import temml from "temml";
import { isOptional } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import { mechanisms } from "../../src/catalog/mechanisms";
import type { ArgumentPage, Entry } from "../../src/catalog/page";
import { twin } from "../../src/catalog/twin";

/** What each page must have, so that no number stands without a source and Excel accepts every name. */

const cellLike = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*)$/;
const each = entries.map((entry): [string, Entry] => [entry.fn.name, entry]);

/** The names that LET and LAMBDA introduce in a formula. */
function localNames(formula: string): string[] {
  const outsideQuotes = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...outsideQuotes.matchAll(/[A-Za-z_][A-Za-z0-9_.]*(?!\s*\()(?![A-Za-z0-9_.(])/g)]
    .map(([word]) => word)
    .filter((word) => !["TRUE", "FALSE", "LET", "LAMBDA"].includes(word));
}

describe.each(each)("%s", (_, { fn, page }) => {
  // A page without a twin says why: the type of pages sees to that, and the last test here to their number.
  const native = twin(fn, page) ?? "";
  const about = page.arguments as Readonly<Record<string, ArgumentPage>>;

  test("describes every argument, and no other", () => {
    const described = Object.keys(about).sort();
    const declared = fn.parameters
      .map((p) => p.name)
      .filter((name) => name !== "headers" || name in about);
    expect(described).toEqual([...declared].sort());
  });

  test("has a summary that Excel shows whole and argument texts of one line", () => {
    expect(page.summary.length).toBeLessThanOrEqual(250);
    expect(page.summary).toMatch(/\.$/);
    for (const { description } of Object.values(about))
      expect(description.length).toBeLessThanOrEqual(160);
  });

  test("names a source, published or judgement, for every default that is more than a neutral 0, 1 or word", () => {
    const without = fn.parameters.filter(
      (p) =>
        isOptional(p) &&
        p.default !== null &&
        (Array.isArray(p.default)
          ? p.default.length > 1
          : typeof p.default === "number" && p.default !== 0 && p.default !== 1) &&
        !about[p.name]?.source,
    );
    expect(without.map((p) => p.name)).toEqual([]);
  });

  test("has an equation that parses", () => {
    expect(() => temml.renderToString(page.equation, { throwOnError: true })).not.toThrow();
  });

  test("has a twin whose names Excel cannot take for a cell, and no two that differ in case only", () => {
    const names = localNames(native);
    expect(names.filter((name) => cellLike.test(name))).toEqual([]);
    const byLower = new Map<string, Set<string>>();
    for (const name of names)
      byLower.set(name.toLowerCase(), (byLower.get(name.toLowerCase()) ?? new Set()).add(name));
    expect(
      [...byLower.values()].filter((spellings) => spellings.size > 1).map((s) => [...s]),
    ).toEqual([]);
  });

  test("has a twin that never calls an Excel function by the name of one of its own arguments", () => {
    const formula = native.replace(/"(?:[^"]|"")*"/g, '""');
    const called = new Set(
      [...formula.matchAll(/\b([A-Z][A-Z.]+)\(/g)].map(([, word]) => word!.toLowerCase()),
    );
    expect(localNames(formula).filter((name) => called.has(name.toLowerCase()))).toEqual([]);
  });

  test("points to functions that exist or are planned, never to itself", () => {
    expect(page.seeAlso).not.toContain(fn.name);
    expect(page.seeAlso.length).toBeGreaterThan(0);
  });
});

test("only what needs random numbers or many runs of the chain has no twin, and says why", () => {
  const without = entries.filter(({ page }) => page.native === undefined);
  expect(without.map(({ fn }) => fn.name)).toEqual(["FAN", "ODDS", "REVERSESTRESS", "TORNADO"]);
  for (const { page } of without) expect(page.nativeLimit).toMatch(/^(?!There is no).{40,}\.$/);
});

test("every mechanism of the essays has a function with a page", () => {
  const served = new Set(entries.map(({ page }) => page.mechanism));
  expect(Object.keys(mechanisms).filter((number) => !served.has(Number(number)))).toEqual([]);
});

test("names are capitals and digits, never a cell, and never one of Excel's own functions", () => {
  const native = ["YIELD", "DURATION", "PRICE", "GROWTH", "RATE", "PMT", "PV", "NPV", "IRR"];
  for (const { fn } of entries) {
    expect(fn.name).toMatch(/^[A-Z]{3,}$/);
    expect(fn.name).not.toMatch(cellLike);
    expect(native).not.toContain(fn.name);
  }
});
