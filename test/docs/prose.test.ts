import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as calculation from "../../src/calculation";
import type { Entry } from "../../src/catalog/page";
import { anchorOf } from "../../scripts/markdown";
import { compareTwin } from "../support/twins";
import { evaluate } from "../support/formula";
import { startIronCalc } from "../support/ironcalc";
import { blocksOf, complaints, evaluated, root } from "./shown";

/** What the hand-written documents say, computed. */

const read = (file: string) => readFileSync(join(root, file), "utf8");
const documents = ["README.md", "docs/guide.md", "docs/deployment.md"];
const formulas = documents.flatMap((file) =>
  [...read(file).matchAll(/`(=(?:INDEX\()?MACRO\.[A-Z]+\([^`]*\))`/g)]
    .map(([, formula]) => formula!)
    // A formula over cells needs a sheet.
    .filter((formula) => !/[A-Z]\d+:/.test(formula))
    .map((formula): [string, string] => [file, formula]),
);

test("the documents show formulas", () => {
  expect(formulas.length).toBeGreaterThan(12);
});

test.each(formulas)("%s: %s calculates", (_, formula) => {
  const cells = evaluate(formula).flat();
  expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
});

test("the guide's numbers are what the functions give", () => {
  const guide = read("docs/guide.md");
  expect((evaluate("=MACRO.JEVONSDEMAND(100,10,-1.11)")[0]![0] as number).toFixed(1)).toBe("128.8");
  expect(guide).toContain("128.8 afterwards");
  const range = evaluate("=MACRO.YIELDSHOCKRANGE(300)").slice(1);
  const coefficients = range
    .flatMap((row) => [row[2], row[3]])
    .filter((cell) => typeof cell === "number");
  expect(Math.min(...coefficients)).toBeCloseTo(2, 6);
  expect(Math.max(...coefficients)).toBeGreaterThan(200);
});

test("a table with its header row and years 0 to 10 spills 12 rows, as the checklist says", () => {
  expect(evaluate("=MACRO.DEBTPATH(1,-3%,3.4%,3.8%)").length).toBe(12);
});

test.each([
  ...documents,
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "docs/debugging.md",
  "docs/files.md",
  "docs/library.md",
])("every command that %s names exists", (file) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...read(file).matchAll(/npm run (?:--silent )?([a-z][a-z0-9:]*)/g)];
  expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
});

test("every file that CONTRIBUTING.md names is there, but for those that it makes", () => {
  const made = [
    "src/catalog/household/okunGap.ts",
    "src/catalog/scenario/presets/failedAuction.ts",
  ];
  const named = [...read("CONTRIBUTING.md").matchAll(/`((?:src|test|scripts)\/[\w./-]+)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !made.includes(path));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** As GitHub makes an address of a heading. */
const anchors = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading!));

test.each([
  ...documents,
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "docs/README.md",
  "docs/debugging.md",
  "docs/decisions/README.md",
  "docs/decisions/chain.md",
  "docs/decisions/kept.md",
  "examples/README.md",
])("every link and picture of %s is there", (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link]) => link!);
  const missing = links.filter((link) => {
    const [path, anchor] = link.split("#");
    const target = path ? join(dirname(file), path) : file;
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchors(read(target)).includes(anchor);
  });
  expect(missing).toEqual([]);
});

test("ARCHITECTURE.md is read in one go: less than 200 lines, with the name of every room", () => {
  const text = read("ARCHITECTURE.md");
  expect(text.trimEnd().split("\n").length).toBeLessThan(200);
  const rooms = readdirSync(join(root, "src"));
  expect(rooms.filter((room) => !text.includes(`\n  ${room}/ `))).toEqual([]);
});

test("every decision is listed", () => {
  const pages = readdirSync(join(root, "docs/decisions")).filter((page) => page !== "README.md");
  expect(pages.filter((page) => !read("docs/decisions/README.md").includes(`(${page})`))).toEqual(
    [],
  );
});

describe("the function of CONTRIBUTING.md", () => {
  const path = "src/catalog/household/okunGap.ts";
  const [source] = blocksOf("Add a function in one file") as [string];
  const exported = evaluated(source, path);
  const entry = { fn: exported.okunGap, page: exported.okunGapPage } as Entry;

  test("is a function that computes its own example", () => {
    const [{ answer }] = entry.page.examples;
    expect(calculation.invoke(entry.fn, [-0.02])).toEqual([[answer]]);
  });

  test("has a native twin that agrees with it", async () => {
    await startIronCalc();
    expect(compareTwin(entry, 200, 1)).toEqual([]);
  });

  test("compiles where it says that it stands", () => {
    expect(complaints({ [path]: source })).toEqual([]);
  });

  test("describes each of its parameters", () => {
    expect(Object.keys(entry.page.arguments)).toEqual(entry.fn.parameters.map((p) => p.name));
  });
});
