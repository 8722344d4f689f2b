import { inOrder, parameterKeys } from "../../../src/catalog/scenario/_parameters";
import { chainValues, presetNamed } from "../../../src/catalog/scenario/_presets";
import { presets } from "../../../src/catalog/scenario/_presets.generated";
import {
  asideColumns,
  beginYears,
  block,
  firstStage,
  lost,
  outcomes,
  quantities,
  runYear,
  width,
} from "../../../src/catalog/scenario/chain/runner.generated";
import { seeded } from "../../../src/catalog/scenario/_random";

/** The chain over a block of draws is the chain of each of them. */

const years = 12;

/** The presets one after another, some assumptions shaken, and those that switch between formulas set and not. */
function shaken(count: number): Float64Array[] {
  const next = seeded(17);
  const at = (key: (typeof parameterKeys)[number]) => parameterKeys.indexOf(key);
  return Array.from({ length: count }, (_, k) => {
    const v = inOrder(chainValues(presetNamed(presets[k % presets.length]!.key)));
    for (const key of ["fcf_yield", "capex_growth", "elas_inference", "rate"] as const)
      v[at(key)]! *= 0.5 + next() / 2 ** 32;
    if (k % 3 === 0) v[at("softness")] = 40;
    if (k % 4 === 0) v[at("efficiency_speed")] = 1;
    if (k % 5 === 0) v[at("efficiency_speed")] = v[at("demand_speed")]!;
    if (k % 7 === 0) v[at("tenor")] = 0;
    if (k % 11 === 0) v[at("policy_bp")] = -400;
    v[at("capex_lag")] = k % 4;
    return v;
  });
}

/** Every quantity of every year, of each draw, and whether it was lost before. */
function run(draws: readonly Float64Array[], asides = true): number[][] {
  const w = block(years);
  const path: number[][] = draws.map(() => []);
  draws.forEach((v, i) => v.forEach((value, k) => (w[k * width + i] = value)));
  for (let t = 0; t <= years; t++) {
    if (t === 0) beginYears(w, draws.length);
    else runYear(w, draws.length, t, asides);
    for (const [i, values] of path.entries()) {
      for (const k of quantities.keys()) values.push(w[(firstStage + k) * width + i]!);
      values.push(w[lost * width + i]!);
    }
  }
  return path;
}

test("a block of draws gives each of them to the last bit what it has by itself", () => {
  const draws = shaken(width);
  const together = run(draws);
  draws.forEach((v, i) => expect(together[i]).toEqual(run([v])[0]));
  // Some end early, most do not.
  const ended = together.filter((values) => Number.isNaN(values.at(-1)));
  expect(ended.length).toBeGreaterThan(0);
  expect(ended.length).toBeLessThan(width / 2);
});

test("a block that was used before knows nothing of it", () => {
  const [one, other] = [shaken(width).slice(0, 9), shaken(width).slice(9, 18)];
  const w = block(years);
  const after = [one, other, one].map((draws) => {
    draws.forEach((v, i) => v.forEach((value, k) => (w[k * width + i] = value)));
    beginYears(w, draws.length);
    for (let t = 1; t <= years; t++) runYear(w, draws.length, t, true);
    return draws.map((_, i) => quantities.map((_name, k) => w[(firstStage + k) * width + i]));
  });
  expect(after[2]).toEqual(after[0]);
});

test("left out, the columns that act on nothing change no other", () => {
  const draws = shaken(width).filter((_, k) => k % 11 > 0);
  const [all, some] = [run(draws), run(draws, false)];
  const aside = asideColumns.map((name) => (outcomes as readonly string[]).indexOf(name));
  const others = (values: readonly number[]) =>
    values.filter((_, k) => !aside.includes(k % (quantities.length + 1)));
  expect(some.map(others)).toEqual(all.map(others));
});

test("no stage of a year between two years is read: a lag of one and a half has no answer", () => {
  const [v] = shaken(2).slice(1) as [Float64Array];
  v[parameterKeys.indexOf("capex_lag")] = 1.5;
  expect(run([v])[0]!.at(-1)).toBeNaN();
});
