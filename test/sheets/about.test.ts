import { entries } from "../../src/catalog/entries.generated";
import { scenario, scenarios, valuesOf, vintageText } from "../../src/scenarios";
import { scenarioSheet, type SheetPlan } from "../../src/sheets";
import {
  aboutSheet,
  driftOf,
  type Installed,
  installed,
  readMeSheet,
} from "../../src/sheets/about";
import { fingerprint, type Read } from "../../src/a1/fingerprint";
import { migrationOf } from "../../src/sheets/about/migration";
import { readStamp } from "../../src/sheets/about/readStamp";
import type { Stamp, StampedValue } from "../../src/sheets/about/stamp";
import { brokenRules } from "./planRules";

const home = "https://example.com/macroscope/";
const options = { date: "2026-11-22", version: "0.1.0", home };
const functions = entries.filter(({ fn }) => ["CROWDOUT", "TRANSMISSION"].includes(fn.name));
const plan = aboutSheet({ ...options, functions, presets: ["deepseek_2025"] });
const fns = entries.map(({ fn }) => fn);

/** What Excel would hand back of a sheet. */
function cellsOf({ blocks }: SheetPlan): Read[][] {
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(...blocks.map(({ column, cells }) => column + cells[0]!.length));
  const all = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Read => ""));
  for (const { row, column, cells } of blocks)
    cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        all[row + i]![column + j] =
          typeof cell === "object" ? (cell?.formula ?? "") : (cell as Read);
      }),
    );
  return all;
}

const stamp = readStamp(cellsOf(plan)) as Stamp;
/** A sheet with one cell changed. */
const changed = (find: Read, by: Read, cells = cellsOf(plan)) =>
  cells.map((row) => row.map((cell) => (cell === find ? by : cell)));

describe("the sheet About this model", () => {
  test("keeps to the rules, and has no formula: nothing calculates from it", () => {
    expect(brokenRules(plan)).toEqual([]);
    expect(brokenRules(readMeSheet(options))).toEqual([]);
    expect(
      plan.blocks.flatMap(({ cells }) => cells.flat()).some((c) => typeof c === "object" && c),
    ).toBe(false);
  });

  test("lists version, date, functions with the addresses of their pages, presets with their values, sources", () => {
    const texts = cellsOf(plan).map((row) => row.filter((cell) => cell !== "").join(" | "));
    expect(texts).toContain("Version of Macroscope | 0.1.0");
    expect(texts).toContain("Date | 2026-11-22");
    expect(texts.join("\n")).toContain(`MACRO.CROWDOUT | `);
    expect(texts.join("\n")).toContain(`${home}docs/functions/CROWDOUT.html`);
    const at = texts.findIndex((text) => text.startsWith("deepseek_2025 | price_shock"));
    expect(texts[at]).toBe(
      "deepseek_2025 | price_shock | -0.056 | return | Change of tech prices from the news at its worst | published | S&P 500 technology sector on the day (27 January 2025)",
    );
    expect(texts.join("\n")).toContain("https://www.cbo.gov");
    expect(texts).toContain(
      "No shock (numbers of 2025-01): every number. The DeepSeek shock (numbers of 2025-01): those that differ from it.",
    );
  });

  test.each(["", "https://localhost:3000/", "http://127.0.0.1:3000/macroscope/"])(
    "built for %p, it names the pages and their paths, and no machine that nobody else reaches",
    (own) => {
      for (const sheet of [
        aboutSheet({ ...options, home: own, functions, presets: [] }),
        readMeSheet({ ...options, home: own }),
      ])
        expect(JSON.stringify(sheet.blocks)).not.toMatch(/localhost|127\.0\.0\.1|:3000/);
      const [row] = cellsOf(aboutSheet({ ...options, home: own, functions, presets: [] })).filter(
        ([name]) => name === "MACRO.CROWDOUT",
      );
      expect(row![2]).toBe("the page docs/functions/CROWDOUT.html of the add-in's documentation");
    },
  );

  test("is read back as it was stamped", () => {
    expect(stamp.version).toBe("0.1.0");
    expect(stamp.date).toBe("2026-11-22");
    expect(stamp.functions).toEqual([
      { name: "CROWDOUT", signature: expect.stringContaining("[pull=1]") as string },
      { name: "TRANSMISSION", signature: expect.stringContaining("scenario") as string },
    ]);
    const baseline = stamp.values.filter(({ scenario }) => scenario === "baseline 2025-01");
    for (const [key, value] of Object.entries(valuesOf("baseline 2025-01")))
      if (key !== "years") expect(baseline.find((one) => one.key === key)!.value).toBe(value);
    const deepseek = stamp.values.filter(({ scenario }) => scenario === "deepseek_2025");
    expect(deepseek.find(({ key }) => key === "eff_training")!.value).toBe(11);
    expect(deepseek.some(({ key }) => key === "pull")).toBe(false);
    expect(new Set(stamp.values.map(({ scenario }) => scenario)).size).toBe(2);
  });

  test("is the same when Excel trims empty cells or another program rounds to fifteen digits", () => {
    const trimmed = cellsOf(plan).map((row) => row.filter((_, k) => k < 7).slice(0));
    expect(readStamp([...trimmed, [], [""]])).toEqual(stamp);
    const rounded = cellsOf(plan).map((row) =>
      row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell)),
    );
    expect(readStamp(rounded)).toEqual(stamp);
  });

  test.each([
    ["a number", changed(-0.056, -0.5)],
    ["the version", changed("0.1.0", "0.0.9")],
    ["the check", changed(String(cellsOf(plan).find(([a]) => a === "Check")![1]), "00000000")],
    ["a note of the user's below", [...cellsOf(plan), ["my note"]]],
    ["a cell that became a formula", changed(-0.056, "=-0.056")],
    ["a row that is gone", cellsOf(plan).filter(([, key]) => key !== "price_shock")],
  ])("%s that somebody changed makes it incomparable", (_, cells) => {
    expect(readStamp(cells)).toBe("edited");
  });

  test("another sheet, whatever its name or title, is not ours", () => {
    expect(readStamp([])).toBeUndefined();
    expect(readStamp([["About this model"], ["by me"]])).toBeUndefined();
    expect(readStamp(cellsOf(scenarioSheet("baseline", options)))).toBeUndefined();
  });

  test("a stamp whose sum was forged over a number that is none is compared with nothing", () => {
    const cells = changed(-0.056, "=HYPERLINK(1)");
    const check = cells.findIndex(([first]) => first === "Check");
    cells[check]![1] = "";
    cells[check]![1] = fingerprint(cells);
    expect(readStamp(cells)).toBe("edited");
  });
});

describe("drift", () => {
  const old = (changes: Partial<Stamp>): Stamp => ({ ...stamp, version: "0.0.9", ...changes });
  const now = installed("0.1.0", fns);
  const value = (scenario: string, key: string, to: number) =>
    stamp.values.map((one) =>
      one.scenario === scenario && one.key === key ? { ...one, value: to } : one,
    );

  test("the same version says nothing, whatever the numbers", () => {
    expect(
      driftOf({ ...stamp, values: value("baseline 2025-01", "idle0", 1) }, now),
    ).toBeUndefined();
  });

  test("another version with the same numbers tells the versions and no change", () => {
    expect(driftOf(old({}), now)).toEqual({
      stampedBy: "earlier",
      from: "0.0.9",
      to: "0.1.0",
      date: "2026-11-22",
      changes: [],
    });
  });

  test.each([
    ["0.0.9", "earlier"],
    ["0.1.1", "later"],
    ["0.10.0", "later"],
    ["1", "later"],
    ["nonsense", "earlier"],
  ] as const)("a stamp of %s is %s than 0.1.0", (version, stampedBy) => {
    expect(driftOf({ ...stamp, version }, now)).toMatchObject({ stampedBy });
  });

  test("a value of a preset that changed is told once, from what to what", () => {
    const { changes } = driftOf(old({ values: value("deepseek_2025", "price_shock", -0.1) }), now)!;
    expect(changes).toEqual([
      {
        kind: "value",
        from: expect.objectContaining({
          scenario: "deepseek_2025",
          key: "price_shock",
          value: -0.1,
        }) as StampedValue,
        to: expect.objectContaining({
          scenario: "deepseek_2025",
          key: "price_shock",
          value: -0.056,
        }) as StampedValue,
      },
    ]);
  });

  test("a value of the baseline is told with the baseline alone, though presets have it too", () => {
    const { changes } = driftOf(old({ values: value("baseline 2025-01", "idle0", 300) }), now)!;
    expect(changes.map((change) => change.kind === "value" && change.from.scenario)).toEqual([
      "baseline 2025-01",
    ]);
  });

  test("a preset that departs where it did not is told", () => {
    const values = stamp.values.filter(
      ({ scenario, key }) => scenario === "baseline 2025-01" || key !== "price_shock",
    );
    expect(driftOf(old({ values }), now)!.changes).toMatchObject([
      { kind: "value", from: { scenario: "deepseek_2025", value: 0 }, to: { value: -0.056 } },
    ]);
  });

  test("defaults, functions, presets and assumptions that are gone or new are told", () => {
    const before: Stamp = old({
      functions: [
        {
          name: "CROWDOUT",
          signature: "MACRO.CROWDOUT(spending, idle_cash, [monetised=0], [pull=0.5], [softness=0])",
        },
        { name: "CROWDOT", signature: "MACRO.CROWDOT(a)" },
      ],
      values: [
        ...stamp.values.filter(({ key }) => key !== "mpc"),
        { ...stamp.values[0]!, key: "gone", label: "Gone" },
        { ...stamp.values[0]!, scenario: "martians" },
      ],
    });
    expect(driftOf(before, now)!.changes).toMatchObject([
      { kind: "default", function: "CROWDOUT", argument: "pull", from: "0.5", to: "1" },
      {
        kind: "functionGone",
        function: "CROWDOT",
        nearest: expect.arrayContaining(["CROWDOUT"]) as string[],
      },
      { kind: "scenarioGone", scenario: "martians" },
      { kind: "assumptionGone", value: { key: "gone" } },
      { kind: "assumptionNew", value: { key: "mpc" } },
    ]);
  });

  test("of every function the defaults, and of every scenario and vintage the numbers, are what they were", () => {
    const presets = scenarios.flatMap(({ key, vintages }) =>
      vintages.map((vintage) => scenario(`${key} ${vintageText(vintage)}`).name),
    );
    const all = aboutSheet({ ...options, functions: entries, presets });
    const read = readStamp(cellsOf(all)) as Stamp;
    expect(read.functions).toHaveLength(entries.length);
    expect(new Set(read.values.map((value) => value.scenario)).size).toBe(presets.length);
    expect(driftOf({ ...read, version: "0.0.1" }, now)!.changes).toEqual([]);
  });
});

describe("migration", () => {
  /** A later version, in which one number of the preset and one of the baseline are others. */
  const later: Installed["values"] = (presets) =>
    installed("0.2.0", fns)
      .values(presets)
      .map((one) =>
        one.scenario === "deepseek_2025" && one.key === "price_shock"
          ? { ...one, value: -0.07, source: "read again" }
          : one.scenario === "baseline 2025-01" && one.key === "pull"
            ? { ...one, value: 0.5 }
            : one,
      );
  const sheet = cellsOf(scenarioSheet("deepseek_2025", options));
  const rowOf = (key: string) => sheet.findIndex((row) => row[6] === key);
  const migrate = (cells: Read[][], locked = false) =>
    migrationOf(stamp, later(["deepseek_2025"]), [
      { sheet: "S", cells, protected: locked, hidden: false },
    ]);

  test("cells of our sheets that still hold the old number get the new one, with its source", () => {
    const { cells, kept } = migrate(sheet);
    expect(kept).toEqual([]);
    expect(cells).toEqual([
      {
        sheet: "S",
        row: rowOf("pull"),
        column: 1,
        scenario: "deepseek_2025",
        label: "Share of the shortfall pulled from other uses",
        unit: "share",
        from: 1,
        to: 0.5,
        texts: [],
        origin: 8,
      },
      {
        sheet: "S",
        row: rowOf("price_shock"),
        column: 1,
        scenario: "deepseek_2025",
        label: "Change of tech prices from the news at its worst",
        unit: "return",
        from: -0.056,
        to: -0.07,
        texts: [
          {
            column: 9,
            formula: String(sheet[rowOf("price_shock")]![9]).replace(
              "S&P 500 technology sector on the day (27 January 2025)",
              "read again",
            ),
          },
        ],
        origin: 8,
      },
    ]);
  });

  test("what the user typed, a formula, and a protected sheet stay as they are", () => {
    const mine = sheet.map((row) => [...row]);
    mine[rowOf("pull")]![1] = 77;
    mine[rowOf("price_shock")]![1] = "=Sheet1!A1";
    expect(migrate(mine)).toEqual({
      remade: [],
      old: [],
      cells: [],
      kept: [
        {
          sheet: "S",
          row: rowOf("pull"),
          column: 1,
          label: "Share of the shortfall pulled from other uses",
          why: "yours",
        },
      ],
    });
    expect(migrate(sheet, true)).toMatchObject({
      cells: [],
      kept: [{ why: "protected" }, { why: "protected" }],
    });
  });

  test("a sheet that is up to date, a preset without a stamp, and a stranger's sheet have nothing to change", () => {
    const done = sheet.map((row) => [...row]);
    done[rowOf("pull")]![1] = 0.5;
    done[rowOf("price_shock")]![1] = -0.07;
    for (const cells of [
      done,
      cellsOf(scenarioSheet("debt_spiral", options)),
      sheet.map((row, k) => (k === 1 ? ["made by me"] : row)),
      [
        ["Assumption", "Value", "", "", "", "", "pull"],
        ["pull", 1],
      ],
    ])
      expect(migrate(cells).cells).toEqual([]);
  });
});
