import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import metadata from "../../src/functions/functions.json";
import { parametersIn, stages } from "../../src/scenarios";
import { registeredByBundle } from "../support/runtime";
import { dist, gzipped, shipped } from "./dist";

/** What ships: sizes, what is in it and what is not. */

test("functions.js is at most 90 kB; over the wire 28 kB without the tables of DATA, which grow with every vintage, and 31 kB with them", () => {
  const text = shipped("functions.js").toString();
  const tables = text.match(/"[a-z_0-9]+( \d{4}-\d\d)?\|\d{4}-\d\d\|[^"]*"/g)!;
  expect(tables.length).toBeGreaterThan(12);
  const code = tables.reduce((rest, table) => rest.replace(table, '""'), text);
  expect(shipped("functions.js").length).toBeLessThanOrEqual(90_000);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(28_000);
  expect(gzipped("functions.js")).toBeLessThanOrEqual(31_000);
});

test("the pane's first paint is at most 160 kB over the wire", () => {
  expect(gzipped("taskpane.js") + gzipped("taskpane.css")).toBeLessThanOrEqual(160_000);
});

test("functions.js has no prose, no DOM and no React in it", () => {
  const text = shipped("functions.js").toString();
  for (const word of [
    "document.",
    "window.",
    "react",
    "LAMBDA",
    "\\\\frac",
    "Does cheaper compute",
  ])
    expect([word, text.includes(word)]).toEqual([word, false]);
});

test("functions.js has no label of a stage or an assumption, and none of the chain's equations", () => {
  const text = shipped("functions.js").toString();
  const prose = [
    ...stages.flatMap(({ label, equation }) => [label, equation]),
    ...parametersIn("v2026_11").flatMap(({ label, source }) => [label, source]),
  ].filter((words) => words.length > 20);
  expect(prose.length).toBeGreaterThan(100);
  expect(prose.filter((words) => text.includes(words))).toEqual([]);
});

test("functions.js registers every function of functions.json", () => {
  const names = [...registeredByBundle().keys()];
  expect(names.sort()).toEqual(metadata.functions.map((fn) => fn.id).sort());
});

test("every function's help address is a page that is built", () => {
  for (const { helpUrl } of metadata.functions)
    expect(shipped(new URL(helpUrl).pathname).toString()).toContain("<h1");
});

/** Every file of the add-in proper: the workbench never ships with it. */
function files(folder = dist): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (path === join(dist, "workbench")) return [];
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

test("Microsoft's office.js comes from its own address in production, and is not in the add-in's files", () => {
  expect(files().filter((file) => /office(_strings)?\.js$|excel-web/.test(file))).toEqual([]);
  expect(shipped("taskpane.html").toString()).toContain(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
});

test("the pane's content policy allows its own origin, Office.js and nothing else", () => {
  const page = shipped("taskpane.html").toString();
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(page)![1]!;
  const directives = new Map(
    policy.split("; ").map((part) => [part.split(" ")[0]!, part.split(" ").slice(1)]),
  );
  expect(directives.get("default-src")).toEqual(["'none'"]);
  expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  const hosts = [...policy.matchAll(/https:\/\/[^\s;]+/g)].map(([host]) => host);
  expect([...new Set(hosts)].sort()).toEqual([
    "https://appsforoffice.microsoft.com",
    "https://telemetryservice.firstpartyapps.oaspapps.com",
  ]);
  expect(policy).not.toContain("unsafe-eval");
});

test("every page, the workbench's and the documentation's too, begins with nothing and has no base and no form", () => {
  const pages = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".html"));
  expect(pages).toEqual(
    expect.arrayContaining(["taskpane.html", "functions.html", "workbench/index.html"]),
  );
  expect(pages.filter((file) => file.startsWith("docs/")).length).toBeGreaterThan(50);
  for (const file of pages) {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(shipped(file).toString());
    const directives = policy?.[1]!.split("; ");
    expect([file, directives]).toEqual([
      file,
      expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "form-action 'none'"]),
    ]);
    expect([file, /unsafe-eval|script-src[^;]*unsafe-inline/.test(policy![1]!)]).toEqual([
      file,
      false,
    ]);
  }
});

test("no script of the add-in evaluates text or calls another host", () => {
  const scripts = files().filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of scripts) {
    const text = readFileSync(file, "utf8");
    expect([
      file,
      /\beval\(|new Function\(|XMLHttpRequest|sendBeacon|new WebSocket/.test(text),
    ]).toEqual([file, false]);
  }
});
