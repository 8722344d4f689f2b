import { entries } from "../../src/catalog/entries.generated";
import type { Page, Reference, Source } from "../../src/catalog/page";
import * as references from "../../src/catalog/references";
import { published } from "../published";

/** A source is cited once, can be found, and stands here only because something cites it. */

const all = Object.entries<Reference>(references);

const sourcesOf = (page: Page): (Source | undefined)[] =>
  Object.values<{ readonly source?: Source }>(page.arguments).map(({ source }) => source);

const cited = new Set<Reference>([
  ...entries.flatMap(({ page }) => page.references ?? []),
  ...Object.values(published)
    .flat()
    .map((row) => row.source),
]);

/** The names of the texts that share something with another one. */
function sharing(keyOf: (reference: Reference) => string | undefined): string[] {
  const names = new Map<string, string[]>();
  for (const [name, reference] of all) {
    const key = keyOf(reference);
    if (key) names.set(key, [...(names.get(key) ?? []), name]);
  }
  return [...names.values()].filter((group) => group.length > 1).flat();
}

/** The same page however it is written: with or without www, a slash at the end, capitals. */
const samePage = (address: string) =>
  address
    .toLowerCase()
    .replace(/^https:\/\/(www\.)?/, "")
    .replace(/\/$/, "");

/** The text itself: what stands before the remark on how it was read. */
const sameTitle = (title: string) =>
  title
    .toLowerCase()
    .replace(/ \([^()]*\)$/, "")
    .replace(/[^a-z0-9]+/g, " ");

test.each(all)("%s has an address that a browser opens as it stands", (_, { address }) => {
  if (address === undefined) return;
  expect(address).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/|$)/);
  expect(address).not.toMatch(/\s|\.\.\.|…/);
  expect(() => new URL(address)).not.toThrow();
});

test.each(all)("%s can be found by its title", (_, { title, address }) => {
  expect(title).toBe(title.trim());
  expect(title.length).toBeGreaterThan(12);
  expect(title).not.toMatch(/\.\.\.|…/);
  // Who wrote it and what, or where it was read.
  if (address === undefined) expect(title).toMatch(/, | at /);
});

test.each(all)("%s has a year that its title does not gainsay", (_, { title, year }) => {
  if (year === undefined) return;
  expect(Number.isInteger(year)).toBe(true);
  expect(year).toBeGreaterThanOrEqual(1960);
  expect(year).toBeLessThanOrEqual(2026);
  const dated = title.match(
    /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/,
  );
  // A text is no older than the day it speaks of.
  if (dated) expect(year).toBeGreaterThanOrEqual(Number(dated[1]));
});

test("the year in a reference's name is its year", () => {
  const wrong = all.filter(([name, { year }]) => {
    const inName = name.match(/(?:19|20)\d\d/)?.[0];
    return inName !== undefined && year !== undefined && Math.abs(year - Number(inName)) > 1;
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test("no text stands twice: neither two titles nor two addresses are the same", () => {
  expect(sharing(({ title }) => sameTitle(title))).toEqual([]);
  expect(sharing(({ address }) => address && samePage(address))).toEqual([]);
});

test("every reference is cited by a page or by a published row", () => {
  expect(all.filter(([, reference]) => !cited.has(reference)).map(([name]) => name)).toEqual([]);
});

test("a page that takes a default from a text lists the text among its sources", () => {
  const missing = entries.flatMap(({ fn, page }) =>
    sourcesOf(page).flatMap((source) =>
      source && "published" in source && !page.references?.includes(source.published)
        ? [`${fn.name}: ${source.published.title}`]
        : [],
    ),
  );
  expect(missing).toEqual([]);
});

test("pages cite the texts of this list, none of their own", () => {
  const known = new Set<Reference>(all.map(([, reference]) => reference));
  const own = entries.flatMap(({ fn, page }) =>
    (page.references ?? [])
      .filter((reference) => !known.has(reference))
      .map(({ title }) => `${fn.name}: ${title}`),
  );
  expect(own).toEqual([]);
});

test("what was recalled is a judgement, never a published default", () => {
  const recalled = entries.flatMap(({ fn, page }) =>
    sourcesOf(page).flatMap((source) =>
      source && "published" in source && /^(recalled|from memory)/i.test(source.note ?? "")
        ? [fn.name]
        : [],
    ),
  );
  expect(recalled).toEqual([]);
});
