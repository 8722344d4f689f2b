import {
  judgements,
  runChain,
  scenario,
  scenarios,
  type ScenarioValues,
  type Year,
  valuesOf,
  vintageText,
} from "../../src/scenarios";

/** What a preset's story claims is true of its path, in every vintage that it admits. */

const last = 10;
interface Told {
  readonly years: readonly Year[];
  readonly base: readonly Year[];
}

const claims: Readonly<Record<string, (told: Told) => boolean>> = {
  "baseline: nothing is crowded out, no yield moves": ({ years }) =>
    years.every(({ crowdout, yield_bp }) => crowdout < 1e-9 && Math.abs(yield_bp) < 1e-9),
  "baseline: after ten years savings no longer do": () =>
    runChain(valuesOf("baseline"), 11).years[11]!.crowdout > 0,
  "deepseek_2025: demand for compute falls at once, capex a year later": ({ years, base }) =>
    years[1]!.compute < 60 &&
    Math.abs(years[1]!.capex - base[1]!.capex) < 1e-9 &&
    years[2]!.capex < base[2]!.capex,
  "deepseek_2025: most of the fall heals, and yields fall a little": ({ years }) =>
    years[1]!.valuation < 96 && years[3]!.valuation > 97 && years[1]!.yield_bp < 0,
  "jevons_boom: for two years efficiency is ahead, and orders dip in the second": ({
    years,
    base,
  }) =>
    years[1]!.compute < 100 &&
    years[2]!.compute < 100 &&
    years[3]!.compute > 100 &&
    years[2]!.capex / base[2]!.capex < years[1]!.capex / base[1]!.capex,
  "jevons_boom: capex rises past every plan, idle cash runs out, yields are higher": ({
    years,
    base,
  }) =>
    years[last]!.capex > 1.5 * base[last]!.capex &&
    years[last]!.crowdout > 0 &&
    years[last]!.yield_bp > 10 &&
    years[2]!.valuation > 110,
  "training_glut: inference needs less compute than before for nine years": ({ years }) =>
    years.slice(1, 10).every(({ inference }) => inference < 1) && years[last]!.inference > 1,
  "training_glut: capex follows when the first orders are delivered; yields end a little lower": ({
    years,
    base,
  }) =>
    Math.abs(years[1]!.capex - base[1]!.capex) < 1e-9 &&
    years[2]!.capex < 0.5 * base[2]!.capex &&
    years[last]!.yield_bp < 0,
  "foreign_sudden_stop: yields jump and come down only over years": ({ years }) => {
    const path = years.map(({ yield_bp }) => yield_bp);
    const peak = path.indexOf(Math.max(...path));
    return path[1]! > 20 && peak <= 3 && path[5]! > path[1]! / 2 && path[last]! < path[peak]!;
  },
  "foreign_sudden_stop: GDP stays below its path throughout": ({ years }) =>
    years.slice(1).every(({ gdp }) => gdp < 0),
  "idle_cash_exhaustion: the tub is empty within a year or two": ({ years }) =>
    years[2]!.crowdout > 0,
  "idle_cash_exhaustion: capital costs more": ({ years }) => years[last]!.yield_bp > 20,
  "reverse_qe: yields rise for five years, stop and do not come back": ({ years }) => {
    const bp = years.map(({ qt_bp }) => qt_bp);
    return bp.slice(1, 6).every((value, k) => value > bp[k]!) && bp[last]! > 0.7 * bp[5]!;
  },
  "debt_spiral: only in the tenth year does the debt add more than was put in": ({ years }) =>
    years.slice(1, last).every(({ debt_bp, policy }) => debt_bp < policy) &&
    years[last]!.debt_bp > years[last]!.policy,
  "dotcom_replay: tech loses three quarters of its price in three years and recovers slowly": ({
    years,
  }) =>
    years[3]!.valuation > 22 &&
    years[3]!.valuation < 28 &&
    years[1]!.valuation > years[2]!.valuation &&
    years[2]!.valuation > years[3]!.valuation &&
    years[6]!.valuation > years[3]!.valuation &&
    years[last]!.valuation < 70,
  "dotcom_replay: capex shrinks, Treasury yields fall while spreads rise, growth comes back": ({
    years,
  }) =>
    years[last]!.capex < years[0]!.capex &&
    years[1]!.yield_bp < 0 &&
    years[1]!.spread_bp > 300 &&
    years[last]!.gdp_growth > years[1]!.gdp_growth,
  "commoditised_models: use rises from the first year, chip orders fall first, cheap inference then needs more":
    ({ years, base }) =>
      years[2]!.capex < base[2]!.capex && years[1]!.compute < 100 && years[last]!.compute > 100,
  "export_tightening: a twentieth of the price, and it heals": ({ years }) =>
    Math.abs(years[1]!.valuation - 95) < 1 && years[last]!.valuation > 98,
  "slow_adoption: capex is cut by half and comes back": ({ years, base }) => {
    const share = years.map(({ capex }, t) => capex / base[t]!.capex);
    const least = Math.min(...share);
    return share[1]! > 0.99 && least < 0.6 && least > 0.35 && share[last]! > least + 0.15;
  },
  "soft_landing: debt stops climbing, yields ease, savings suffice": ({ years }) =>
    years[last]!.debt <= years[0]!.debt + 0.02 &&
    years[last]!.yield_bp < 0 &&
    years.every(({ crowdout }) => crowdout < 1e-9),
};

const cases = Object.entries(claims).flatMap(([claim, holds]) => {
  const key = claim.split(":")[0]!;
  return scenario(key).vintages.map(
    (vintage) => [claim, vintageText(vintage), key, holds] as const,
  );
});

test.each(cases)("%s (%s)", (_claim, vintage, key, holds) => {
  const years = runChain(valuesOf(`${key} ${vintage}`), last).years;
  const base = runChain(valuesOf(`baseline ${vintage}`), last).years;
  expect(holds({ years, base })).toBe(true);
});

test("every preset has a claim", () => {
  const told = new Set(Object.keys(claims).map((claim) => claim.split(":")[0]));
  expect(scenarios.map(({ key }) => key).filter((key) => !told.has(key))).toEqual([]);
});

test("what the chain gives is filled into a story, never typed", () => {
  const debt = (vintage: string) =>
    `${Math.round(runChain(valuesOf(`baseline ${vintage}`), 10).years[10]!.debt * 100)}%`;
  expect(scenario("baseline").story).toContain(`${debt("2025-01")} of GDP in 2035`);
  expect(scenario("baseline").story).toContain(debt("2026-11"));
});

describe("what the judgements say of the model is what it gives", () => {
  const words = judgements.join("\n");
  const path = (name: string, changes: Partial<ScenarioValues> = {}, years = last) =>
    runChain({ ...valuesOf(name), ...changes }, years);
  const at = (name: string, changes?: Partial<ScenarioValues>, year = last) =>
    path(name, changes, year).years[year]!;
  const percent = (share: number, digits = 0) => (100 * share).toFixed(digits);

  test("without easing debt_spiral goes further", () => {
    const { yield_bp, debt } = at("debt_spiral", { cycle_bp: 0 });
    expect(words).toContain(`reaches ${yield_bp.toFixed(0)} bp and ${percent(debt)}% of GDP`);
  });

  test("what is displaced decides GDP where the tub runs dry", () => {
    const gdp = (changes: Partial<ScenarioValues>) =>
      percent(at("idle_cash_exhaustion 2026-11", changes).gdp, 2);
    const share = (displaced_import_share: number) => gdp({ displaced_import_share });
    expect(words).toContain(
      `${share(0)}% at share 0, ${share(0.15)} at 0.15, ${share(0.5)} at 0.5`,
    );
    expect(words).toContain(`+${gdp({ pull: 0.33 })} with pull 0.33`);
  });

  test("the margin's return decides how much compute the DeepSeek shock leaves", () => {
    const compute = (changes: Partial<ScenarioValues>) =>
      at("deepseek_2025", changes).compute.toFixed(0);
    expect(words).toContain(
      `${compute({ margin1: 0.7 })} without the margin, ${compute({})} with a fade of 0.25, ${compute({ margin_fade: 0 })} without a fade`,
    );
  });

  test("capex falls off a cliff in training_glut", () => {
    const fall = at("training_glut", {}, 2).capex / at("baseline 2025-01", {}, 2).capex - 1;
    expect(words).toContain(`${percent(fall)}% against plan in year 2`);
  });

  test("the deficit that is typed in is a third of what the debt gains", () => {
    const { debt } = at("debt_spiral", {
      primary_balance: valuesOf("baseline 2025-01").primary_balance,
    });
    expect(words).toContain(`without the deficit, debt ends at ${percent(debt)}%`);
  });

  test("long horizons end", () => {
    const ends = (name: string) =>
      scenario(name).vintages.map(
        (vintage) => path(`${name} ${vintageText(vintage)}`, {}, 100).years.length - 1,
      );
    const said = (name: string) => [...ends(name)].sort((a, b) => a - b).join(" or ");
    expect(words).toContain(`in year ${said("debt_spiral")}`);
    expect(words).toContain(`in ${said("idle_cash_exhaustion")}`);
  });
});
