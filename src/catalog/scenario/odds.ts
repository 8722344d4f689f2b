/*
 * How likely is it? (The odds of an outcome)
 *
 * FAN's draws, counted: every uncertain assumption of a scenario is drawn at random, the chain runs, and the share of the
 * draws that end at a threshold or above (or below it) is the probability.
 *
 *   theta ~ PERT margins tied by a Gaussian copula,   p = #{y(theta) >= threshold} / n
 *
 * The draws are sixteen copies of a lattice, each shifted at random (_random.ts): their answers know nothing of each other,
 * so that the standard error is that of a mean of sixteen, se = sqrt(sum (p_r - p)^2 / (16 15)), and mostly much less than
 * the sqrt(p (1-p) / n) of as many random draws.
 *
 * What it is the odds of: that our ignorance of each number adds up to such an outcome, given the ranges, how they are tied,
 * and the chain. An outcome that is the threshold but for rounding counts as above, lest a last bit decide.
 */
import {
  anyNumber,
  cells,
  defineLongTable,
  mode,
  number,
  text,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { avramidis2008, spearmanOfNormal } from "../references";
import {
  contradictions,
  theCorrelations,
  theOutcome,
  theOverrides,
  theScenario,
  theVary,
} from "./_scenarioArguments";
import { draws, howMany, noDraw, theSeed, width } from "./_draws";
import { horizon, told } from "./_overrides";
import { copies } from "./_random";
import { outcomeIn } from "./_uncertain";

export const odds = defineLongTable({
  name: "ODDS",
  parameters: [
    text("scenario"),
    text("outcome"),
    number("threshold", anyNumber),
    whole("year", upToThousand, null),
    mode("direction", ["above", "below"]),
    cells("vary"),
    cells("correlations"),
    howMany,
    theSeed,
    cells("overrides"),
  ],
  columns: ["Probability", "Standard error", "Draws used"],
  *compute(
    scenario,
    outcome,
    threshold,
    year,
    direction,
    vary,
    correlations,
    count,
    seed,
    overrides,
  ) {
    const scene = told(scenario, overrides);
    const draw = draws(scene, vary, correlations, seed);
    const outcomeOf = outcomeIn(outcome, horizon(year, scene.values));
    const least = threshold - 1e-12 * Math.abs(threshold);
    const used = new Float64Array(copies);
    const above = new Float64Array(copies);
    for (let k = 0; k < count; k += width) {
      let copy = k % copies;
      for (const values of draw(k).slice(0, count - k)) {
        const value = outcomeOf(values);
        if (Number.isFinite(value)) used[copy]!++;
        if (value >= least) above[copy]!++;
        copy = (copy + 1) % copies;
      }
      yield;
    }
    const total = (list: Float64Array) => list.reduce((sum, value) => sum + value, 0);
    const all = total(used);
    if (all === 0) throw noDraw();
    const share = total(above) / all;
    // Copies of the lattice know nothing of each other: as far as they differ, all of them may be off.
    const spread = total(used.map((of, copy) => (above[copy]! - share * of) ** 2));
    const many = Math.min(count, copies);
    // One copy alone differs from nothing.
    const error = Math.sqrt((spread * many) / (many - 1 || 1)) / all;
    return [[direction === "above" ? share : (all - total(above)) / all, error, all]];
  },
});

export const oddsPage: Page<typeof odds> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "The odds of an outcome",
  question: "How likely is it?",
  summary:
    "Probability that an outcome of a scenario is at or above a threshold, or below it, with its uncertain assumptions drawn at random, alone or tied.",
  equation: String.raw`p = \Pr\bigl(y_t(\theta) \ge c\bigr),\qquad r_{jk} = 2\sin\frac{\pi\rho_{jk}}{6},\quad \theta_k = F_k^{-1}\bigl(\Phi(z_k)\bigr),\quad se = \sqrt{\frac{\sum_{r=1}^{16}(p_r-p)^2}{16\cdot 15}}`,
  arguments: {
    scenario: theScenario,
    outcome: theOutcome,
    threshold: {
      description: "The outcome asked about, in its own unit: 1.3 for debt of 130% of GDP",
      unit: "number",
    },
    year: {
      description: "Year of the outcome; left out: the scenario's last, which is 10",
      unit: "years",
    },
    direction: {
      description: "above: at the threshold or above; below: the rest",
      unit: "text",
      words: {
        above: "how often the outcome is at the threshold or above it",
        below: "how often the outcome is below the threshold",
      },
    },
    vary: theVary,
    correlations: theCorrelations,
    draws: {
      description: "How many draws; more cost time and lessen the standard error",
      unit: "count",
      source: { judgement: "a standard error of less than half a percent, and done in a moment" },
    },
    seed: {
      description: "A whole number, 0 or more; the same gives the same draws on every machine",
      unit: "count",
    },
    overrides: theOverrides,
  },
  returns: {
    unit: "table",
    description: "One row: the probability, its standard error, and the number of draws used",
  },
  nativeLimit: "Excel's own random numbers have no seed and would change at every calculation.",
  notes: [
    "Not the odds of the future: the share of what our ignorance of each assumption allows, given its range, how assumptions are tied, and the chain.",
    "The draws are those of FAN for the same seed: where its P5 is, 5% are below.",
    "Each varied assumption has a PERT distribution from low to high of SCENARIOTABLE with the scenario's value as the likeliest. correlations ties the order of their values (a Gaussian copula) and leaves each its own distribution; pairs that are not named are independent.",
    "What the preset and the overrides set is the scenario and does not vary, unless vary says so.",
    "An outcome beyond the threshold in no draw does not mean never: the standard error is 0 then, and tells nothing.",
    "The draws are quasi-random: sixteen copies of a lattice, each shifted at random, taken in turn. The standard error is told by how far their sixteen answers differ (Student's t, 15 degrees of freedom); with fewer than 16 draws each is a copy of its own, and one draw has none: 0.",
    "Points and shifts are whole numbers, so the same seed gives the same draws on every machine but for the last bit of a value; an outcome within a millionth of a millionth of the threshold counts as above.",
    "It computes in slices of 25 ms, typing and other cells in between, and stops when the formula changes.",
  ],
  errors: [
    "An unknown scenario, vintage, outcome or key, or in vary a key without low and high: #N/A, and the text names the nearest or the reason. In vary a low above its high, or an end that the chain cannot take: #NUM!.",
    contradictions,
    "A draw with which the chain has no answer is left out; where none is left: #NUM!.",
  ],
  references: [avramidis2008, spearmanOfNormal],
  examples: [
    {
      formula: '=MACRO.ODDS("baseline 2026-11","debt",130%,10,"above",{"growth","rate"})',
      answer: [
        ["Probability", "Standard error", "Draws used"],
        [0.2733, 0.0009262828941527529, 10000],
      ],
      says: "debt of 130% in ten years, growth and the interest rate unknown; by quadrature 0.2725828",
    },
    {
      formula:
        '=INDEX(MACRO.ODDS("baseline 2026-11","debt",130%,10,"above",{"growth","rate"},{"growth","rate",0.6}),2,1)',
      answer: 0.1576,
      says: "less likely where rates rise with growth; by quadrature 0.1573815",
    },
    {
      formula:
        '=INDEX(MACRO.ODDS("baseline 2026-11","debt",130%,10,"above",{"growth","rate"},{"growth","rate",-0.6}),2,1)',
      answer: 0.322,
      says: "more likely where they rise as growth falls; by quadrature 0.3221154",
    },
    {
      formula: '=INDEX(MACRO.ODDS("baseline 2026-11","debt",130%),2,1)',
      answer: 0.3766,
      says: "all that is uncertain drawn",
    },
    {
      formula: '=MACRO.ODDS("baseline","debt",130%,,,{"growth","rate"},{"growth","rate",1})',
      answer: "#NUM!",
      says: "no two assumptions are one",
    },
  ],
  seeAlso: ["FAN", "REVERSESTRESS", "TORNADO", "TRANSMISSION"],
};
