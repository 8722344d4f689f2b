import fc from "fast-check";
import { type AnyFunction, contains } from "../../src/calculation";
import { aiRevenuePv } from "../../src/catalog/aicapital/aiRevenuePv";
import { delayCost } from "../../src/catalog/aicapital/delayCost";
import { strandedCompute } from "../../src/catalog/aicapital/strandedCompute";
import { commoditise } from "../../src/catalog/compute/commoditise";
import { controlLag } from "../../src/catalog/rivalry/controlLag";
import { convergenceReturn } from "../../src/catalog/rivalry/convergenceReturn";
import { tariffCost } from "../../src/catalog/rivalry/tariffCost";
import {
  baselineValues,
  exportScenario,
  exportVintage,
  importScenario,
  importVintage,
  numberRange,
  type OwnNumberKey,
  parameterUnder,
  presetOn,
  runChain,
  satellitesUnder,
  scenarioOn,
  scenarios,
  sourceOf,
  vintageKey,
} from "../../src/scenarios";
import { chosen, chosenValues, toldValues } from "../../src/scenarios/ownChosen";
import { isDay, ownNumberKeys, vintageNameProblem } from "../../src/scenarios/ownVintageCheck";
import { changedVintages, readVintages } from "../../src/scenarios/ownVintageFile";
import { changedStore, readStored } from "../../src/scenarios/ownFile";
import { ownNumbers, ownOn } from "../support/own";

const on = ownNumbers(
  { capex0: 745, primary_balance: -0.025, saving: 200, growth: 0.04, fleet_cost: 745 },
  { capex0: "company guidance, 2026-10-30" },
);

describe("every preset runs on numbers of the user's", () => {
  test.each(scenarios.map(({ key }) => key))("%s", (key) => {
    const values = chosenValues(chosen(presetOn(key, on)));
    const path = runChain(values, 10);
    expect([key, path.end?.error.message]).toEqual([key, undefined]);
    // A number that the preset says nothing of is the user's, and one that neither has is the newest published one.
    const { overrides } = scenarioOn(key, on);
    if (overrides.capex0 === undefined) expect(values.capex0).toBe(745);
    if (overrides.mortgage0 === undefined)
      expect(values.mortgage0).toBe(baselineValues("v2026_11").mortgage0);
  });

  test("what a preset tells against the baseline of a month keeps its distance to the user's, and an amount its proportion", () => {
    const of = (key: string) => chosenValues(chosen(presetOn(key, on)));
    // A point of deficit more than without the shock: -2% and -3% in November 2026.
    expect(of("debt_spiral").primary_balance).toBe(-0.035);
    expect(of("soft_landing").growth).toBe(0.044);
    expect(of("idle_cash_exhaustion").saving).toBeCloseTo((200 * 190) / 235, 12);
    // A level of its own stays.
    expect(of("debt_spiral").feedback).toBe(4);
    const less = { ...on, values: { capex0: 745 } };
    expect(chosenValues(chosen(presetOn("debt_spiral", less))).primary_balance).toBe(-0.03);
  });

  test("one that tells of January 2025 departs as it did then, over the same numbers as all others", () => {
    const preset = scenarioOn("deepseek_2025", on);
    expect([preset.name, preset.overrides.eff_training]).toEqual(["deepseek_2025", 11]);
    expect(parameterUnder(preset, "rate").baseline).toBe(baselineValues("v2026_11").rate);
  });

  test("what TRANSMISSION is told beside the preset's name is all that differs from it there, and no more", () => {
    const told = toldValues(chosen(presetOn("baseline", on)));
    expect(told).toEqual({ capex0: 745, primary_balance: -0.025, saving: 200, growth: 0.04 });
    expect(toldValues(chosen("debt_spiral"))).toEqual({});
  });
});

test("a number of the user's says where it came from and when; one that a preset sets names it as what was before", () => {
  const baseline = scenarioOn("baseline", on);
  expect(sourceOf(baseline, "capex0")).toEqual({
    tag: "your own",
    source: "own, Numbers!A1:E6, 2026-11-30: company guidance, 2026-10-30",
  });
  expect(sourceOf(scenarioOn("debt_spiral", on), "primary_balance")).toEqual({
    tag: "judgement",
    source: "set by this scenario; -0.025 without a shock (own, Numbers!A1:E6, 2026-11-30)",
  });
  const fleet = satellitesUnder(baseline).find(({ key }) => key === "fleet_cost");
  expect(fleet).toMatchObject({ baseline: 745, tag: "your own" });
});

describe("as a file", () => {
  const file = (changes: object) =>
    JSON.stringify({ ...(JSON.parse(exportVintage(on)) as object), ...changes });
  const complaint = (text: string): string => {
    try {
      importVintage(text);
    } catch (error) {
      return (error as Error).message;
    }
    return "";
  };

  test("they come back as they were, and the file says what it is and in which version", () => {
    expect(importVintage(exportVintage(on))).toEqual(on);
    expect(exportVintage(on)).toMatch(/^\{\n {2}"macroscope": "vintage",\n {2}"version": 1,/);
  });

  test("whatever the numbers are", () => {
    const number = (key: OwnNumberKey) => {
      const { least, most } = numberRange(key);
      return fc.double({ min: Math.max(least, -1e15), max: Math.min(most, 1e15), noNaN: true });
    };
    const keys = ownNumberKeys.filter((key) => key !== "capex_lag");
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(keys.map((key) => [key, number(key)])), { requiredKeys: [] }),
        (values) => {
          fc.pre(Object.keys(values).length > 0);
          const own = { ...on, values, sources: {} };
          expect(JSON.stringify(importVintage(exportVintage(own)))).toBe(JSON.stringify(own));
        },
      ),
    );
  });

  test.each([
    ["a scenario", file({ macroscope: "scenario" }), /"macroscope" should be "vintage"/],
    ["a later version", file({ version: 2 }), /later version/],
    ["no name", file({ name: 7 }), /name must be a text, got 7/],
    ["the name of a month", file({ name: "2026-11" }), /has numbers of/],
    ["a name that turns text around", file({ name: "a\u202eb" }), /cannot be shown/],
    ["a name of two alphabets", file({ name: "B\u0443ll" }), /mixes letters of two alphabets/],
    ["brackets without end", file({ from: 0 }).replace("0,", `${"[".repeat(5e4)},`), /too deep/],
    ["no day", file({ date: "2026-02-30" }), /date must be a day/],
    ["numbers over others that there are not", file({ over: "2027-01" }), /over must be one of/],
    ["numbers over a machine's key", file({ over: "__proto__" }), /over must be one of/],
    ["numbers as a list", file({ values: [["rate", 1]] }), /values must hold numbers by key/],
    ["no number", file({ values: {}, sources: {} }), /there is no number/],
    ["an unknown key", file({ values: { capx0: 1 } }), /no assumption "capx0", nearest: capex0/],
    ["years", file({ values: { years: 5 } }), /no assumption "years"/],
    ["a text for a number", file({ values: { rate: "=1+1" } }), /rate must be a number/],
    ["a share above one", file({ values: { pull: 1.5 } }), /pull must be between 0 and 1/],
    ["half a year of lag", file({ values: { capex_lag: 0.5 } }), /a whole number/],
    ["a price of nothing", file({ values: { us_pe: 0 } }), /us_pe must be above 0/],
    [
      "infinity",
      file({ values: { qt: 1 } }).replace('"qt":1', '"qt":1e999'),
      /qt must be a number/,
    ],
    ["a source of no number", file({ sources: { rate: "x" } }), /"rate", which has no number/],
    ["a source without end", file({ sources: { capex0: "x".repeat(201) } }), /at most 200/],
    ["a place without end", file({ from: "x".repeat(101) }), /from must be a short text/],
  ])("%s is refused as a whole, and the text says why", (_, text, why) => {
    expect(complaint(text)).toMatch(why);
  });

  test("keys of objects' own machinery do nothing and are named like any other", () => {
    const text = exportVintage(on).replace(
      '"values": {',
      '"values": {"__proto__": 1, "constructor": 2,',
    );
    expect(complaint(text)).toMatch(/"__proto__".*"constructor"/s);
  });

  test("words lose what hides or turns text, and a text that begins with = stays what it is", () => {
    const { sources, from } = importVintage(
      file({ sources: { capex0: "=HYPERLINK(1)\u202e" }, from: "=A1\u200b" }),
    );
    expect([sources.capex0, from]).toEqual(["=HYPERLINK(1)", "=A1"]);
  });

  test("a scenario that was made on them has them with it", () => {
    const own = ownOn(on);
    expect(importScenario(exportScenario(own))).toEqual(own);
    expect(readStored(changedStore(undefined, { put: own }).text).scenarios).toEqual([own]);
    const broken = exportScenario(own).replace('"capex0": 745', '"capex0": -745');
    expect(() => importScenario(broken)).toThrow(/capex0 must be above 0, got -745/);
    // Saved again on published ones it has none of them left.
    const { on: _on, ...published } = own;
    const again = changedStore(changedStore(undefined, { put: own }).text, { put: published });
    expect(readStored(again.text).scenarios).toEqual([published]);
  });
});

describe("in a workbook", () => {
  const other = { ...on, key: vintageKey("Bull"), name: "Bull" };
  const stored = changedVintages(changedVintages(undefined, { put: on }).text, { put: other }).text;

  test("several are kept by name, replaced, and removed", () => {
    expect(readVintages(stored)).toEqual({ all: [on, other], problems: [] });
    const again = changedVintages(stored, { put: { ...on, date: "2026-12-01" } });
    expect(again.before).toEqual(on);
    expect(readVintages(again.text).all.map(({ date }) => date)).toEqual([
      "2026-11-30",
      "2026-12-01",
    ]);
    expect(readVintages(changedVintages(stored, { remove: on.key }).text).all).toEqual([other]);
  });

  test("what somebody broke is left out as a whole and told; the rest is read", () => {
    const { all, problems } = readVintages(stored.replace('"capex0":745', '"capex0":"745"'));
    expect(all).toEqual([other]);
    expect(problems).toEqual(['own, 2026-11-30: capex0 must be a number, got "745"']);
  });

  test("what a later version has noted beside what this one knows stays", () => {
    const later = stored.replace('"version":1,', '"version":1,"order":["b","a"],');
    const noted = later.replace('"name":"Bull",', '"name":"Bull","colour":"blue",');
    const { text } = changedVintages(noted, { put: { ...other, date: "2026-12-01" } });
    expect(JSON.parse(text)).toMatchObject({
      order: ["b", "a"],
      vintages: [{ name: on.name }, { name: "Bull", date: "2026-12-01", colour: "blue" }],
    });
  });

  test("what a later version wrote is never written over", () => {
    const later = '{"macroscope":"vintages","version":2,"things":[]}';
    expect(() => changedVintages(later, { put: on })).toThrow(/later version/);
  });

  test("no text makes it throw or hold a number that no function takes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (text) => {
        for (const wrapped of [
          text,
          JSON.stringify({ macroscope: "vintages", version: 1, vintages: [text] }),
          JSON.stringify({
            macroscope: "vintages",
            version: 1,
            vintages: [{ ...(JSON.parse(exportVintage(on)) as object), values: text }],
          }),
        ])
          for (const { values } of readVintages(wrapped).all)
            for (const [key, value] of Object.entries(values))
              expect(contains(numberRange(key as OwnNumberKey), value)).toBe(true);
      }),
    );
  });
});

/** Which argument of which function each number of a side model is. */
const takes: Readonly<Record<string, readonly [AnyFunction, string]>> = {
  lab_revenue: [commoditise, "revenue"],
  fleet_cost: [strandedCompute, "cost"],
  fleet_age: [strandedCompute, "age"],
  fleet_life: [strandedCompute, "life"],
  opcost_share: [strandedCompute, "opcost_share"],
  salvage: [strandedCompute, "salvage"],
  supply: [strandedCompute, "supply"],
  ai_market: [aiRevenuePv, "market"],
  ai_discount: [aiRevenuePv, "discount_rate"],
  bass_p: [aiRevenuePv, "p"],
  bass_q: [aiRevenuePv, "q"],
  revenue_delay: [aiRevenuePv, "delay"],
  delay_years: [delayCost, "delay"],
  imports: [tariffCost, "imports"],
  tariff: [tariffCost, "tariff"],
  stock: [controlLag, "stock"],
  annual_use: [controlLag, "annual_use"],
  use_growth: [controlLag, "growth"],
  leakage: [controlLag, "leakage"],
  efficiency_gain: [controlLag, "efficiency_gain"],
  china_pe: [convergenceReturn, "pe"],
  us_pe: [convergenceReturn, "peer_pe"],
  convergence: [convergenceReturn, "convergence"],
  convergence_years: [convergenceReturn, "years"],
  china_growth: [convergenceReturn, "growth"],
};

test.each(Object.entries(takes))("%s may be what its function takes", (key, [fn, argument]) => {
  const { range } = fn.parameters.find(({ name }) => name === argument)!;
  expect(numberRange(key as OwnNumberKey)).toEqual(range);
});

test("a day is one of the calendar, and a name is no month that is published", () => {
  expect(["2026-11-30", "2026-11-31", "2026-1-3", "x", ""].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(vintageNameProblem("2025-01")).toMatch(/has numbers of/);
  expect(vintageNameProblem("own, 2026-11-30")).toBeUndefined();
});
