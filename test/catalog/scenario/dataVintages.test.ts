import { createHash } from "node:crypto";
import { join } from "node:path";
import { type CsvRecord, csvRecords } from "../../../scripts/csv";
import { sourceRecords, tableFiles } from "../../../scripts/tables";
import { dataRows } from "../../../src/catalog/scenario/_table";
import { tables } from "../../../src/catalog/scenario/_tables";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import { evaluate, type Shown } from "../../support/formula";

/**
 * The tables of later months against the papers that they are of: what was gathered of the years since, with how it was
 * read. And what is out never changes.
 */

const root = join(__dirname, "../../..");
const facts = csvRecords(join(__dirname, "facts/facts-2026.csv"));
const cbo = csvRecords(join(__dirname, "facts/cbo_2026-02.csv"));
const sources = new Map(sourceRecords(root).map((source) => [source.key!, source]));
const files = tableFiles(root);
const rowsOf = (name: string) => dataRows(tables.find((table) => table.name === name)!);

/** The same page, however a paper writes a place in a repository. */
const page = (address: string) =>
  address
    .replace(/^([\w-]+\/[\w-]+)@(\w+):(.*)\/[^/]*$/, "https://github.com/$1/tree/$2/$3")
    .replace(/,.*/, "");

const factsAt = (address: string): CsvRecord[] =>
  facts.filter((fact) => page(fact.address!) === page(address));

/** Every number that the paper has from there, in its value or, with the companies of the guidance, in its words. */
const numbersOf = ({ fact, value }: CsvRecord): number[] =>
  `${value} ${/guided in July|Prices:|Weights:/.test(fact!) ? fact! : ""}`
    .replace(/(\d),(?=\d{3})/g, "$1")
    .match(/\d+(?:\.\d+)?/g)!
    .map(Number);

const cells = files.flatMap((file) =>
  file.rows.flatMap((row, i) =>
    row.slice(file.name === "cbo 2026-02" ? 99 : 1).flatMap((cell, k) => {
      const source = sources.get(file.keys[i]!)!;
      const isNumber = cell !== "" && Number.isFinite(Number(cell));
      return isNumber
        ? [{ at: `${file.name}, ${row[0]}, ${file.columns[k + 1]}`, cell: Number(cell), source }]
        : [];
    }),
  ),
);

/** The essays are no part of the paper, and since_2025 has what was worked out, which is tested below. */
const ofPaper = cells.filter(
  ({ source, at }) => source.title !== "" && !/^since_2025, (yield_bp|token price)/.test(at),
);

test("every figure of the later tables is in the paper, from the same page, with the same value", () => {
  expect(ofPaper.length).toBeGreaterThan(40);
  const missing = ofPaper.filter(({ cell, source }) => {
    const numbers = factsAt(source.address!).flatMap(numbersOf);
    return ![cell, cell * 100].some((number) =>
      numbers.some((one) => Math.abs(one - number) < 1e-9 * Math.max(1, one)),
    );
  });
  expect(missing.map(({ at, cell }) => `${at}: ${cell}`)).toEqual([]);
});

test("published is what was read in the source, and all else is reported", () => {
  for (const { key, title, address, status } of sources.values()) {
    if (!title) continue;
    const found = factsAt(address!).filter(({ certainty }) => !/worked out/.test(certainty!));
    expect([key, found.length]).not.toEqual([key, 0]);
    const certain = found.every(({ certainty }) => certainty!.startsWith("read in the source"));
    expect([key, status]).toEqual([key, certain ? "published" : "reported"]);
  }
});

test("CBO's table is the paper's, year by year", () =>
  expect(rowsOf("cbo 2026-02").map((row) => row.slice(0, 6))).toEqual(
    cbo.map((year) => [
      Number(year.Year),
      Number(year.Deficit),
      year["Other means of financing"] === "" ? "" : Number(year["Other means of financing"]),
      Number(year["Debt held by the public"]),
      Number(year["Net interest"]),
      year["Debt/GDP printed"] === ""
        ? ""
        : Number((Number(year["Debt/GDP printed"]) / 100).toFixed(5)),
    ]),
  ));

describe("CBO's baseline of February 2026", () => {
  const [, ...years] = evaluate('=MACRO.DATA("cbo 2026-02")') as [Shown[], ...number[][]];
  const last = years[years.length - 1]!;

  test("its debt is last year's, the deficit and other means of financing, as rounded", () => {
    for (let t = 1; t < years.length; t++) {
      const rolled = years[t - 1]![3]! + years[t]![1]! + years[t]![2]!;
      expect(Math.abs(years[t]![3]! - rolled)).toBeLessThanOrEqual(1);
    }
  });

  test("DEBTPATH, calibrated to its averages, ends within 0.02 points of it in 2036", () => {
    const path = evaluate(
      "=MACRO.DEBTPATH(1.00605,-0.02068,0.03865,0.03887,10,0,0,0.33,0.0344)",
    ) as number[][];
    const debt = path[0]!.indexOf("Debt" as never);
    expect(debt).toBeGreaterThan(0);
    expect(last.slice(0, 1).concat(last[5]!)).toEqual([2036, 1.20209]);
    expect(Math.abs(path[11]![debt]! - last[5]!)).toBeLessThan(0.0002);
  });

  test("that calibration has the table's growth and its first rate", () => {
    const gdp = years.map((year) => year[3]! / year[5]!);
    expect((gdp[11]! / gdp[1]!) ** (1 / 10) - 1).toBeCloseTo(0.03887, 4);
    expect(years[1]![4]! / years[0]![3]!).toBeCloseTo(0.0344, 4);
  });

  test("DEBTPATH, fed with the table's own deficits, interest and growth, is within 0.02 points of every year", () => {
    const gdp = years.map((year) => year[3]! / year[5]!);
    const each = (of: (year: number[], t: number) => number) =>
      `{${years
        .slice(2)
        .map((year, k) => of(year, k + 2))
        .join(";")}}`;
    const [balance, rate, growth, other] = [
      each((year, t) => (year[4]! - year[1]!) / gdp[t]!),
      each((year, t) => year[4]! / years[t - 1]![3]!),
      each((_, t) => gdp[t]! / gdp[t - 1]! - 1),
      each((year, t) => year[2]! / gdp[t]!),
    ];
    const path = evaluate(
      `=MACRO.DEBTPATH(${years[1]![5]},${balance},${rate},${growth},,${other})`,
    ) as number[][];
    expect(path).toHaveLength(12);
    for (let t = 1; t <= 11; t++)
      expect(Math.abs(path[t]![1]! - years[t]![5]!)).toBeLessThan(0.0002);
  });
});

describe("since_2025", () => {
  const rows = rowsOf("since_2025");
  const row = (table: string, key: string | number) =>
    rowsOf(table).find(([first]) => first === key)!;

  test("has every preset and six quantities, and what was published as the later tables have it", () => {
    expect(rows).toHaveLength(6 * presets.length);
    const published = new Map(rows.map(([, quantity, from, to]) => [quantity, [from, to]]));
    const rise = 1e4 * (0.0448 - 0.0421);
    const [r1, cheap, dear] = [
      row("token_prices", "DeepSeek R1"),
      row("token_prices 2026-11", "DeepSeek flash, off-peak"),
      row("token_prices 2026-11", "DeepSeek flash, peak"),
    ].map((prices) => Number(prices[2]));
    const to3 = (x: number) => Number(x.toPrecision(3));
    expect(Object.fromEntries(published)).toEqual({
      capex: row("capex 2026-07", "Four largest 2026").slice(1, 3),
      debt: [row("cbo 2026-02", 2026)[5], row("cbo 2026-02", 2026)[5]],
      yield_bp: [to3(rise), to3(rise)],
      "token price": [to3(cheap! / r1!), to3(dear! / r1!)],
      "tech weight": [0.343, 0.343],
      tariff: [row("tariffs 2026-11", "Statutory")[1], row("tariffs 2026-11", "Statutory")[1]],
    });
  });

  test.each(presets.map(({ key }) => key))("%s: year 1 is TRANSMISSION's", (key) => {
    const [header, , year] = evaluate(`=MACRO.TRANSMISSION("${key} 2025-01",1)`);
    const at = (column: string) => year![header!.indexOf(column)] as number;
    const assumed = (name: string) =>
      evaluate(`=MACRO.SCENARIO("${key} 2025-01","${name}")`)[0]![0] as number;
    const ours = new Map(
      rows
        .filter(([first]) => first === key)
        .map(([, quantity, , , value]) => [quantity, Number(value)]),
    );
    const near = (quantity: string, value: number) =>
      expect(Math.abs(ours.get(quantity)! - value)).toBeLessThanOrEqual(1e-4 * Math.abs(value));
    near("capex", at("capex"));
    near("debt", at("debt"));
    near("yield_bp", at("yield_bp"));
    // Of an index in which nothing else moves.
    const weight = assumed("tech_weight");
    const moved = weight * (at("valuation") / 100);
    near("tech weight", moved / (moved + 1 - weight));
    // Half of the gain is adopted in the first year; the margin is cut at once.
    const gain = Math.sqrt(assumed("eff_inference"));
    near("token price", (1 - assumed("margin0")) / (1 - assumed("margin1")) / gain);
    near("tariff", assumed("tariff"));
  });

  test("the deviation is from the nearer end, and 0 between them", () => {
    for (const [, , from, to, value, off] of rows as [string, string, ...number[]][]) {
      const expected = value! < from! ? value! - from! : value! > to! ? value! - to! : 0;
      expect(Math.abs(off! - expected)).toBeLessThanOrEqual(1e-4 * Math.abs(value!) + 1e-9);
    }
  });
});

/** Append only: a table that is out gives the same cells for ever, but for a correction that is told. */
const published: Readonly<Record<string, string>> = {
  cbo: "a7dc6073c6663e0e",
  holders: "0fe5ba33750ffad4",
  mag7: "33cce9d612e17293",
  capex: "656964cfba6649c1",
  token_prices: "ab74184cc70619bc",
  nasdaq: "767234179f59dc7a",
  moves: "07d73a7250827517",
};

test("the tables of January 2025 are what they were", () => {
  const printed = Object.keys(published).map((name) => {
    const text = JSON.stringify(evaluate(`=MACRO.DATA("${name}")`));
    return [name, createHash("sha256").update(text).digest("hex").slice(0, 16)];
  });
  expect(Object.fromEntries(printed)).toEqual(published);
});
