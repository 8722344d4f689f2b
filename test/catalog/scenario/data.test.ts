import { readFileSync } from "node:fs";
import { join } from "node:path";
import { about } from "../../../src/catalog/scenario/about";
import { dataRows, provenance } from "../../../src/catalog/scenario/_table";
import { tables } from "../../../src/catalog/scenario/_tables";
import { counts } from "../../../src/catalog/counts.generated";
import { entries } from "../../../src/catalog/entries.generated";
import { functions } from "../../../src/catalog/functions.generated";
import * as references from "../../../src/catalog/references";
import { version } from "../../../src/catalog/version";
import { errorText, evaluate } from "../../support/formula";
import { evaluateTable, startIronCalc } from "../../support/ironcalc";
import { twinNames } from "../../support/twins";

const names = tables.map((table) => table.name);
const rowsOf = (name: string) => dataRows(tables.find((table) => table.name === name)!);
const column = (name: string, k: number) => rowsOf(name).map((row) => row[k] as number);

describe("DATA", () => {
  test("lists every table with its rows, as-of date, publisher and vintage, and what is newer", () => {
    const [header, ...list] = evaluate("=MACRO.DATA()");
    expect(header).toEqual(["Name", "Title", "Rows", "As of", "Publisher", "Vintage", "Newer"]);
    expect(list.map(([name]) => name)).toEqual(names);
    for (const [name, , count] of list)
      expect(evaluate(`=MACRO.DATA("${String(name)}",FALSE)`)).toHaveLength(count as number);
    const about = new Map(list.map(([name, , , ...rest]) => [name, rest]));
    expect(about.get("cbo")).toEqual([
      "2025-01",
      "CBO, Budget and Economic Outlook: 2025 to 2035",
      "2025-01",
      "cbo 2026-02",
    ]);
    expect(about.get("cbo 2026-02")).toEqual(["2026-02", "CBO", "2026-02", ""]);
    expect(about.get("fed 2026-09")?.[1]).toMatch(/ and others$/);
    for (const [name, , , , , vintage, newer] of list) {
      expect(vintage).toMatch(/^20\d\d-\d\d$/);
      if (/ /.test(String(name))) expect(name).toMatch(new RegExp(`^\\w+ ${String(vintage)}$`));
      if (newer) expect(names).toContain(newer);
    }
  });

  test.each(names)("%s: every row ends with a date, a source and a status", (name) => {
    const table = tables.find((one) => one.name === name)!;
    const width = table.columns.length + provenance.length;
    for (const row of dataRows(table)) {
      expect(row).toHaveLength(width);
      const [date, source, status] = row.slice(-3);
      expect(date).toMatch(/^(?:\d{4}(?:-\d\d){0,2}(?: \(recalled\))?|undated)$/);
      expect(source).not.toBe("");
      expect(["published", "reported", "judgement"]).toContain(status);
      // What was recalled is never called published.
      if (/recalled/.test(String(source))) expect(status).toBe("judgement");
    }
  });

  test.each(names)("%s: its first column is a key, in since_2025 with the second", (name) => {
    const keys = rowsOf(name).map(([first, second]) =>
      name === "since_2025" ? `${first} ${second}` : first,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(["", ...names])("its native twin holds the same table: %s", async (name) => {
    await startIronCalc();
    const call = `MACRO.DATA("${name}")`;
    const ours = evaluate(`=${name ? call : "MACRO.DATA()"}`);
    const theirs = evaluateTable(
      twinNames(entries.filter(({ fn }) => fn.name === "DATA")),
      name ? `=MACRO_DATA("${name}")` : "=MACRO_DATA()",
      ours.length,
      ours[0]!.length,
    );
    expect(theirs).toEqual(ours);
  });

  test("takes a name in any case, with spaces for underscores", () =>
    expect(evaluate('=MACRO.DATA(" Token  Prices")')).toEqual(
      evaluate('=MACRO.DATA("token_prices")'),
    ));

  test("names the nearest tables where there is none", () => {
    expect(evaluate('=MACRO.DATA("nasdak")')).toEqual([["#N/A"]]);
    expect(errorText('=MACRO.DATA("nasdak")')).toMatch(
      /^DATA: there is no table "nasdak", nearest: nasdaq, /,
    );
  });

  test("a vintage that there is not is #N/A with those there are", () => {
    for (const [name, known] of [
      ["cbo 2027-01", "cbo, cbo 2026-02"],
      ["tariffs", "tariffs 2026-11"],
      ["fed 2025-01", "fed 2026-09"],
      ["ai_fields 2025-01", "ai_fields"],
    ]) {
      expect(evaluate(`=MACRO.DATA("${name}")`)).toEqual([["#N/A"]]);
      const text = errorText(`=MACRO.DATA("${name}")`);
      expect(text).toMatch(new RegExp(`^DATA: there is no table "${name}", nearest: `));
      expect(text.split("nearest: ")[1]!.split(", ").sort()).toEqual(known!.split(", "));
    }
  });

  test.each([
    ["CBO 2026-02", "cbo_2026_02"],
    ["cbo  2025-01", "cbo"],
    ["Ai-Fields 2025-02", "ai_fields"],
    ["nasdaq-2025-01", "nasdaq"],
  ])("%s is %s, in the native form too", async (spelled, name) => {
    await startIronCalc();
    const table = evaluate(`=MACRO.DATA("${name}")`);
    expect(evaluate(`=MACRO.DATA("${spelled}")`)).toEqual(table);
    const names = twinNames(entries.filter(({ fn }) => fn.name === "DATA"));
    const native = evaluateTable(names, `=MACRO_DATA("${spelled}")`, 2, table[0]!.length);
    expect(native).toEqual(table.slice(0, 2));
  });

  test("no table's name begins like that of another kind, by which the newer is found", () => {
    const kinds = [...new Set(names.map((name) => name.split(" ")[0]!))];
    for (const one of kinds)
      expect(kinds.filter((other) => other !== one && other.startsWith(one))).toEqual([]);
  });

  test("CBO's debt is last year's, the deficit and other means of financing", () => {
    const [deficit, other, debt] = [1, 2, 3].map((k) => column("cbo", k));
    for (let t = 1; t < debt!.length; t++)
      expect(debt![t]).toBe(debt![t - 1]! + deficit![t]! + other![t]!);
  });

  test("CBO's net interest from 2026 to 2035 adds up to the 13,837 that it prints", () =>
    expect(
      column("cbo", 4)
        .slice(2)
        .reduce((sum, x) => sum + x),
    ).toBe(13837));

  test("the holders are TREASURYCLEAR's book and add up to the debt", () => {
    const book = evaluate("=MACRO.TREASURYCLEAR(0)").slice(1, 7);
    expect(rowsOf("holders").map((row) => row.slice(0, 2))).toEqual(
      book.map((row) => row.slice(0, 2)),
    );
    expect(column("holders", 1).reduce((sum, x) => sum + x)).toBe(28199);
  });

  test("the seven weigh the 33.48% that their source prints", () =>
    expect(column("mag7", 1).reduce((sum, x) => sum + x)).toBeCloseTo(0.3348, 12));

  test("the Nasdaq's closes are DOTCOMREPLAY's, and its days are those between the dates", () => {
    const [first] = rowsOf("nasdaq");
    for (const [day, close, date] of rowsOf("nasdaq")) {
      const replayed = evaluate(`=MACRO.DOTCOMREPLAY(5048.62,${day}/365.25)`)[0]![0] as number;
      expect(replayed / (close as number)).toBeCloseTo(1, 12);
      expect((Date.parse(String(date)) - Date.parse(String(first![2]))) / 864e5).toBe(day);
    }
  });

  test("the S&P's move is that between its two closes", () =>
    expect(6012.28 / 6101.24 - 1).toBeCloseTo(column("moves", 1)[0]!, 4));
});

describe("ABOUT", () => {
  test("gives the version of package.json", () => {
    const { version: packaged } = JSON.parse(
      readFileSync(join(__dirname, "../../../package.json"), "utf8"),
    ) as { version: string };
    expect(version).toBe(packaged);
    expect(evaluate("=MACRO.ABOUT()")[1]).toEqual(["Version", packaged]);
  });

  test("counts the functions of the catalog and the sources it cites", () => {
    expect(counts).toEqual({
      functions: functions.length,
      sources: Object.keys(references).length,
    });
    expect(about.compute()).toEqual([
      ["Version", version],
      ["Functions", functions.length],
      ["Sources", Object.keys(references).length],
    ]);
  });
});
