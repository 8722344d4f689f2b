import fc from "fast-check";
import { invoke, type Row } from "../../../src/calculation";
import { outcomes, runYears } from "../../../src/catalog/scenario/chain/runner.generated";
import {
  baselineValues,
  parameterVector,
  parameterKeys,
} from "../../../src/catalog/scenario/_parameters";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import { fan } from "../../../src/catalog/scenario/fan";
import { tornado } from "../../../src/catalog/scenario/tornado";
import { errorText, evaluate } from "../../support/formula";

/** The rows without header and without the count of the draws. */
const years = (...args: unknown[]): number[][] => invoke(fan, args).slice(1, -1) as number[][];
const used = (...args: unknown[]) => invoke(fan, args).at(-1)!;
const [P5, P50, P95, mean] = [1, 3, 5, 6];
const scenario = fc.constantFrom(...presets.map(({ key }) => key));
const outcome = fc.constantFrom(...outcomes);

test("percentiles rise from P5 to P95, and the mean lies between the ends", () => {
  fc.assert(
    fc.property(scenario, outcome, fc.nat(), (preset, column, seed) => {
      for (const [, ...row] of years(preset, column, 10, 200, seed)) {
        const percentiles = row.slice(0, 5);
        expect(percentiles).toEqual([...percentiles].sort((a, b) => a - b));
      }
    }),
    { numRuns: 30 },
  );
});

test("the same seed gives the same numbers, another seed others", () => {
  const once = invoke(fan, ["baseline", "debt", 10, 500, 42]);
  expect(invoke(fan, ["baseline", "debt", 10, 500, 42])).toEqual(once);
  expect(invoke(fan, ["baseline", "debt", 10, 500, 43])).not.toEqual(once);
  // And on every machine, to the digits that all engines share.
  expect(once[11]![3]).toBeCloseTo(1.2317656197453237, 10);
});

test("what was calculated before does not matter: other ends, another likeliest value, other draws", () => {
  const ask = (mode: number, high: number) =>
    years("baseline", "debt", 5, 300, 1, [["rate", mode]], null, [["rate", 0.02, high]]);
  const once = ask(0.04, 0.06);
  expect(ask(0.04, 0.08)).not.toEqual(once);
  expect(ask(0.03, 0.06)).not.toEqual(once);
  expect(ask(0.04, 0.06)).toEqual(once);
});

test("the chain ends with the first year of which something is not finite, whatever the numbers are", () => {
  const number = fc.oneof(
    fc.double({ min: -2, max: 2, noNaN: true }),
    fc.constantFrom(0, 1, -1, 1e-300, 1e300, -1e300),
  );
  const place = fc.nat({ max: parameterKeys.length - 1 });
  const changes = fc.array(fc.tuple(place, number), { minLength: 1, maxLength: 4 });
  const ends = new Set<number>();
  fc.assert(
    fc.property(changes, fc.boolean(), (list, asides) => {
      const values = parameterVector(baselineValues("v2026_11"));
      for (const [k, value] of list) values[k] = value;
      const seen: boolean[] = [];
      const see = (year: Float64Array) => seen.push(year.every((value) => Number.isFinite(value)));
      runYears(values, 6, see, asides);
      ends.add(seen.length);
      // Year 0 is not looked at: it is what was asked for.
      expect(seen.slice(1, -1)).not.toContain(false);
      if (seen.length < 7) expect(seen[seen.length - 1]).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(ends.size).toBeGreaterThan(2);
});

test("a longer horizon does not change the years before, since the draws are the same", () => {
  expect(years("deepseek_2025", "valuation", 12, 300).slice(0, 6)).toEqual(
    years("deepseek_2025", "valuation", 5, 300),
  );
});

test("one draw is one run of the chain: all percentiles are its outcome", () => {
  for (const row of years("debt_spiral", "debt", 10, 1, 5))
    expect(new Set(row.slice(1, 7)).size).toBe(1);
});

test.each(outcomes)(
  "%s: moves from year to year, and is the scenario's own where it does not spread",
  (outcome) => {
    const path = evaluate('=MACRO.TRANSMISSION("deepseek_2025",10,,FALSE)');
    const rows = years("deepseek_2025", outcome, 10, 400);
    const k = outcomes.indexOf(outcome) + 1;
    rows.forEach((row, t) => {
      const value = path[t]![k] as number;
      if (row[P95] === row[P5]) expect(row[P50]).toBe(value);
    });
    // Spreads, mortgages and housing are left out of other fans, never of their own.
    expect(new Set(rows.map((row) => row[P95])).size).toBeGreaterThan(1);
  },
);

test("what is certain does not spread: year 0 of the debt", () => {
  expect(years("baseline", "debt", 3, 300)[0]).toEqual([
    0,
    1.00605,
    1.00605,
    1.00605,
    1.00605,
    1.00605,
    1.00605,
    1.00605,
    "",
  ]);
});

test("a fan widens where errors add up: the debt", () => {
  const width = years("baseline", "debt", 10, 1000).map((row) => row[P95]! - row[P5]!);
  expect(width).toEqual([...width].sort((a, b) => a - b));
});

test("more draws make the percentiles surer: a hundred times as many, about ten times", () => {
  const medians = (draws: number) =>
    Array.from({ length: 12 }, (_, seed) => years("baseline", "debt", 5, draws, seed)[5]![P50]!);
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  const ratio = spread(medians(50)) / spread(medians(5_000));
  expect(ratio).toBeGreaterThan(4);
  expect(ratio).toBeLessThan(25);
});

test("an assumption that acts alone has the mean of its PERT distribution", () => {
  // Year 0 of the spread is spread0 itself: 300 between 80 and 500.
  const [, ...row] = years("baseline", "spread_bp", 1, 10_000)[0]!;
  const deviation = (420 / 6 / Math.sqrt(10_000)) * 1.2;
  expect(Math.abs(row[mean - 1]! - (80 + 4 * 300 + 500) / 6)).toBeLessThan(5 * deviation);
});

test("percentiles are those of PERCENTILE.INC: numpy's by the same chain and other draws agree to the draws' own error", () => {
  // bench/fan.py, 1,000,000 draws: the debt of the baseline in year 10.
  const [, p5, p25, p50, p75, p95, average] = years("baseline", "debt", 10, 20_000)[10]!;
  const theirs = [0.89083, 1.07835, 1.22738, 1.3844, 1.61578, 1.2368];
  [p5, p25, p50, p75, p95, average].forEach((value, k) =>
    expect(Math.abs(value! - theirs[k]!)).toBeLessThan(0.01),
  );
});

test("the ends of TORNADO enclose what its assumption alone can do, and the fan of all reaches beyond", () => {
  const [first] = invoke(tornado, ["baseline", "debt"]).slice(1) as Row[];
  const [, ...row] = years("baseline", "debt", 10, 2000)[10]!;
  expect(row[P95 - 1]!).toBeLessThan(Number(first![4]));
  expect(row[0]!).toBeGreaterThan(Number(first![6]));
});

test("draws that leave the domain are left out and not counted", () => {
  // 200 bp less leave no yield to those draws whose tech yields less than that.
  const [label, count] = used("baseline", "valuation", 1, 1000, 1, [["policy_bp", -200]]);
  expect(label).toBe("Draws used");
  expect(count).toBeGreaterThan(500);
  expect(count).toBeLessThan(1000);
  expect(used("baseline", "valuation", 1, 1000)[1]).toBe(1000);
});

test("beside the fan stands the scenario's own path, and a remark where it is outside the middle half", () => {
  for (const { key } of presets) {
    const path = evaluate(`=MACRO.TRANSMISSION("${key}",10,,FALSE)`);
    const rows = invoke(fan, [key, "compute", 10, 500]).slice(1, -1);
    rows.forEach((row, t) => {
      expect(row[7]).toBe(path[t]![1]);
      const [p25, p75, own] = [row[2], row[4], row[7]].map(Number) as [number, number, number];
      const outside = own < p25 - 1e-6 || own > p75 + 1e-6;
      expect(row[8]).toBe(outside ? "outside P25-P75" : "");
    });
  }
});

test("a fan stays with its scenario: what the preset and the overrides set does not vary, unless told", () => {
  // Policy alone moves the housing of a baseline whose other coefficients act on nothing.
  const spread = (...args: unknown[]) => {
    const row = years("debt_spiral", "spread_bp", 1, 400, 1, ...args)[0]!;
    return row[P95]! - row[P5]!;
  };
  expect(spread(null)).toBeGreaterThan(10);
  expect(spread([["spread0", 300]])).toBe(0);
  expect(spread([["spread0", 300]], true, "all")).toBe(spread(null));
  expect(spread([["spread0", 300]], true, [["spread0"]])).toBe(spread(null));
  expect(spread(null, true, [["mpc"], ["fcf_yield"]])).toBe(0);
  // What the preset sets is freed by name.
  const debt = (vary: unknown) => {
    const row = years("debt_spiral", "debt", 10, 400, 1, null, true, vary)[10]!;
    return row[P95]! - row[P5]!;
  };
  expect(debt([["mpc"]])).toBeLessThan(0.05);
  expect(debt([["primary_balance"]])).toBeGreaterThan(0.2);
});

test("low and high beside a key take the place of its own; both empty, which HSTACK makes 0, they do not", () => {
  const rows = (vary: unknown) => years("baseline", "spread_bp", 1, 400, 1, null, true, vary)[0]!;
  const own = rows([["spread0"]]);
  expect(rows([["spread0", 80, 500]])).toEqual(own);
  expect(rows([["spread0", 0, 0]])).toEqual(own);
  expect(rows([["", 80, 500]])).toEqual(rows(null));
  const narrow = rows([["spread0", 290, 310]]);
  expect(narrow[P95]! - narrow[P5]!).toBeLessThan(20);
  expect(narrow[P95]! - narrow[P5]!).toBeGreaterThan(5);
  // Without a low and high of its own an assumption varies where it is told how far.
  const debt = years("baseline", "debt", 1, 400, 1, null, true, [["debt0", 0.9, 1.1]])[1]!;
  expect(debt[P95]).toBeGreaterThan(debt[P5]! + 0.05);
});

test("an assumption has the same draws whatever else varies", () => {
  const of = (vary: unknown) => years("baseline", "spread_bp", 0 + 1, 300, 9, null, true, vary)[0];
  expect(of([["spread0"]])).toEqual(of("all"));
});

test.each([
  ['=MACRO.FAN("baseline","debt",5,10,1,,,"mpx")', "#N/A", "nearest: mpc"],
  ['=MACRO.FAN("baseline","debt",5,10,1,,,"bass_p")', "#N/A", 'of the chain "bass_p"'],
  ['=MACRO.FAN("baseline","debt",5,10,1,,,"gdp0")', "#N/A", "no low and high"],
  ['=MACRO.FAN("baseline","debt",5,10,1,,,5)', "#VALUE!", "vary must be"],
  ['=MACRO.FAN("baseline","debt",5,10,1,,,{"mpc",0.1,0.02})', "#NUM!", "low below its high"],
  ['=MACRO.FAN("baseline","debt",5,10,1,,,{"import_share",-1,1})', "#NUM!", "import_share must be"],
  ['=MACRO.FAN("dotcom_replay 2026-11","debt")', "#N/A", '"dotcom_replay 2025-01"'],
  ['=MACRO.FAN("baseline","dept")', "#N/A", "nearest: debt"],
  ['=MACRO.FAN("boom","debt")', "#N/A", "nearest: jevons_boom"],
  ['=MACRO.FAN("baseline","debt",10,1000,1,{"fcf yeld",1})', "#N/A", "nearest: fcf_yield"],
  ['=MACRO.FAN("baseline","debt",10,1.5)', "#NUM!", "draws must be a whole number"],
  [
    '=MACRO.FAN("baseline","debt",1000,100000)',
    "#NUM!",
    "draws times years must be at most 10000000",
  ],
  ['=MACRO.FAN("baseline","debt",5,10,1,{"policy_bp",-3000})', "#NUM!", "no draw"],
])("%s is %s and says %j", (formula, error, says) => {
  expect(evaluate(formula)).toEqual([[error]]);
  expect(errorText(formula)).toContain(says);
});

test("no more than a hundred draws run between two rests, so that they hold up nothing", () => {
  const work = fan.compute("deepseek_2025", "debt", null, 10_000, 1, null, null, null);
  let rests = 0;
  while (!work.next().done) rests += 1;
  expect(rests).toBeGreaterThanOrEqual(100);
});
