import { contains } from "../../src/calculation";
import { join } from "node:path";
import { parameterRecords, parametersText } from "../../scripts/chain/parameters";
import {
  parameterIn,
  parameterKeys,
  parametersIn,
  satellitesIn,
  stages,
  vintages,
} from "../../src/scenarios";

const records = parameterRecords(parametersText(join(__dirname, "../..")));
const all = vintages.flatMap((vintage) =>
  parametersIn(vintage).map((p) => [vintage, p.key, p] as const),
);

test.each(all)(
  "%s: %s has a label, a source, and a baseline between low and high and in its domain",
  (_vintage, _key, { label, source, group, baseline, low, high, uncertain, domain, whole }) => {
    expect(label).not.toBe("");
    expect(source).not.toBe("");
    expect(group).not.toBe("");
    expect((low === undefined) === (high === undefined)).toBe(true);
    expect(contains(domain, baseline)).toBe(true);
    expect(!whole || Number.isInteger(baseline)).toBe(true);
    if (low !== undefined && high !== undefined) {
      expect(low).toBeLessThanOrEqual(baseline);
      expect(baseline).toBeLessThanOrEqual(high);
      expect(low).toBeLessThan(high);
      expect(contains(domain, low) && contains(domain, high)).toBe(true);
    }
    // What is varied needs a span to be varied in.
    if (uncertain) expect(low).toBeDefined();
  },
);

test("a line of the table is what stands in the code, number by number", () => {
  expect(records.map(({ key }) => key)).toEqual([...parameterKeys]);
  for (const vintage of vintages)
    parametersIn(vintage).forEach(({ baseline, low, high, uncertain }, k) => {
      const record = records[k]!;
      expect(baseline).toBe(Number(record[vintage]));
      expect(low).toBe(record.low === "" ? undefined : Number(record.low));
      expect(high).toBe(record.high === "" ? undefined : Number(record.high));
      expect(uncertain).toBe(record.uncertain === "yes");
    });
});

test("what is published or reported says who said it", () => {
  for (const [vintage, key, { tag, source, address }] of all)
    if (tag !== "judgement" && !/^as /.test(source))
      expect([
        vintage,
        key,
        Boolean(address) || /[A-Z]{2,}|[A-Z][a-z]+|January/.test(source),
      ]).toEqual([vintage, key, true]);
});

test("a later vintage has its own source where its line says so, and else the first one's", () => {
  const of = (key: string) => all.filter(([, one]) => one === key).map(([, , p]) => p);
  expect(of("capex0").map(({ tag }) => tag)).toEqual(["published", "reported"]);
  expect(of("feedback").map(({ source }) => source)).toEqual([
    "CBO working paper 2024-05",
    expect.stringContaining("Plante"),
  ]);
  const [before, after] = of("mpc");
  expect(after).toEqual(before);
});

test("an address can be opened", () => {
  for (const [, , { address }] of all)
    if (address) expect(address).toMatch(/^https?:\/\/[^\s;]+\.[^\s;]+$/);
});

test("what repeats another parameter has its tag and its number", () => {
  for (const vintage of vintages) {
    const list = parametersIn(vintage);
    const repeating = list.filter(({ source }) => /^as \w+$/.test(source));
    expect(repeating.length).toBeGreaterThan(3);
    for (const { source, tag, baseline } of repeating)
      expect(list.find(({ key }) => `as ${key}` === source)).toMatchObject({ tag, baseline });
  }
});

test("no key means two things: parameters, side models and stages of the chain", () => {
  const keys = [
    ...parameterKeys,
    ...satellitesIn("v2025_01").map(({ key }) => key),
    ...stages.map(({ key }) => key),
  ];
  expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
});

test("a name of a cell, a_ and the key, is no cell address and no function", () => {
  for (const key of parameterKeys) expect(`a_${key}`).toMatch(/^a_[a-z][a-z0-9_]*$/);
});

test("the slider of capex covers what companies guide for 2026, 720 to 745, in every vintage", () => {
  for (const vintage of vintages) {
    const { low, high } = parameterIn(vintage, "capex0");
    expect(low).toBeLessThanOrEqual(720);
    expect(high).toBeGreaterThanOrEqual(745);
  }
});

test("a number is of the first vintage that has it from the same source", () => {
  expect(parameterIn("v2025_01", "gdp0").asOf).toBe("2025-01");
  expect(parameterIn("v2026_11", "gdp0").asOf).toBe("2026-11");
  expect(parameterIn("v2026_11", "mpc").asOf).toBe("2025-01");
});
