/*
 * Demand for compute after an efficiency gain (Jevons' question)
 *
 * When the same work needs e times less compute, does the world buy less compute or more? Efficiency cuts what each
 * task needs to 1/e. It also cuts the price of a task, to e^-phi, where phi is the share of the gain (in logs) that
 * sellers pass on; and cheaper tasks are bought more often, by the price elasticity epsilon. What is left is
 *
 *   D = D0 M / e,   M = e^(-epsilon phi)
 *
 * At epsilon = -1/phi the two cancel. Beyond it demand for compute rises with efficiency, which is what Jevons saw in
 * coal. Nothing is bought without end: with a saturation K the service multiple M bends to K M / (K + M - 1).
 *
 * Dated, all of it adjusts in logs: a share `efficiency_speed` (a) of what is left of the gain is adopted each year,
 * prices follow what is adopted, and users close a share `speed` (s) of the gap to what they want at those prices,
 *
 *   L_t = L_{t-1} + s (ln M (1 - (1-a)^t) - L_{t-1})      =>      D_t = D0 M^F / e^(1-x^t),   x = 1-a,  y = 1-s
 *
 *   F = 1 - y^t - s x (x^t - y^t)/(x - y)
 *
 * Efficiency arrives before the new uses do, so demand for compute first falls into an air pocket.
 *
 * One gain, one elasticity, constant along the whole demand curve; other growth is left out, and so is the cost of
 * everything that is not compute.
 */
import {
  define,
  interval,
  notNegative,
  notPositive,
  number,
  positive,
  share,
} from "../../calculation";
import { computeEfficiency, serviceElasticity } from "../arguments";
import type { Page } from "../page";
import { demirer2025, dpam2025, willison2024 } from "../references";
import { jevons } from "./_jevonsArguments";
import { serviceMultiple, someShare } from "./_rebound";

export const jevonsDemand = define({
  name: "JEVONSDEMAND",
  parameters: [
    number("demand", notNegative),
    number("efficiency", positive),
    number("elasticity", notPositive),
    number("pass_through", share, 1),
    number("saturation", interval("(1, inf)"), null),
    number("years", notNegative, null),
    number("speed", someShare, 0.5),
    number("efficiency_speed", someShare, 1),
  ],
  compute(demand, efficiency, elasticity, passThrough, saturation, years, speed, efficiencySpeed) {
    const unbounded = serviceMultiple(efficiency, elasticity, passThrough);
    // K M / (K + M - 1), written so that a very large M gives K.
    const multiple =
      saturation === null ? unbounded : saturation / (1 + (saturation - 1) / unbounded);
    if (years === null) return (demand * multiple) / efficiency;
    // 0 ** 0 is 1 here: users who follow at once start only after the first day.
    const waiting = (1 - speed) ** years;
    // Adopted at once is there from the first day.
    if (efficiencySpeed === 1) return (demand * multiple ** (1 - waiting)) / efficiency;
    const unadopted = (1 - efficiencySpeed) ** years;
    const followed = 1 - waiting - speed * behindPrices(years, speed, efficiencySpeed);
    return (demand * multiple ** followed) / efficiency ** (1 - unadopted);
  },
});

/** x (x^t - y^t)/(x - y): what users have not followed yet because prices had not fallen yet. */
function behindPrices(years: number, speed: number, efficiencySpeed: number): number {
  const x = 1 - efficiencySpeed;
  const y = 1 - speed;
  if (Math.abs(x - y) >= 1e-6) return (x * (x ** years - y ** years)) / (x - y);
  // Its limit at x = y, where the quotient would be rounding noise.
  return years === 0 ? 0 : x * years * ((x + y) / 2) ** (years - 1);
}

export const jevonsDemandPage: Page<typeof jevonsDemand> = {
  family: "compute",
  mechanism: 7,
  since: "0.1.0",
  title: "Demand for compute after an efficiency gain",
  question: "Does cheaper compute mean more or less of it?",
  summary:
    "Demand for compute after the same work comes to need fewer computations, in the long run or after some years.",
  equation: String.raw`D_t = D_0\,\frac{M^{\,F}}{e^{\,1-x^t}},\qquad F = 1-y^t-s\,x\,\frac{x^t-y^t}{x-y},\qquad M = \frac{K\,m}{K+m-1},\qquad m = e^{-\varepsilon\varphi},\qquad x=1-a,\ y=1-s`,
  arguments: {
    demand: jevons.demand,
    efficiency: computeEfficiency,
    elasticity: serviceElasticity,
    pass_through: jevons.pass_through,
    saturation: {
      description: "Largest multiple of today's service demand; left out: none",
      unit: "x",
      typical: [1.5, 100],
    },
    years: {
      description: "Years since the gain; left out: the long run",
      unit: "years",
      typical: [0, 15],
    },
    speed: jevons.speed,
    efficiency_speed: {
      description: "Share of the efficiency gain adopted each year",
      unit: "share",
      source: { judgement: "1 is an immediate gain; scenarios use 0.5" },
    },
  },
  returns: {
    unit: "quantity",
    description: "Demand for compute, in the unit of the first argument",
  },
  native: `LET(multiple, IF(saturation="", efficiency^(0-elasticity*pass_through),
      saturation/(1+(saturation-1)*efficiency^(elasticity*pass_through))),
    unadopted, 1-efficiency_speed,
    unfollowed, 1-speed,
    waiting, IF(years=0, 1, unfollowed^years),
    IF(years="", demand*multiple/efficiency,
      IF(efficiency_speed=1, demand*multiple^(1-waiting)/efficiency,
        demand*multiple^(1-waiting-speed*unadopted*IF(ABS(unadopted-unfollowed)<0.000001,
            IF(years=0, 0, years*((unadopted+unfollowed)/2)^(years-1)),
            (unadopted^years-waiting)/(unadopted-unfollowed)))
          /efficiency^(1-unadopted^years))))`,
  notes: [
    "At an elasticity of -1/pass_through demand does not change, whatever the gain; more elastic demand rises with efficiency, less elastic demand falls.",
    "The one published estimate for language models, -1.11, is short-run and identified across providers of the same open model, so part of it is switching between sellers.",
    "A positive elasticity is refused: it would turn a backfire into a collapse without a word.",
    "Demand is relative to a path without the gain; growth for other reasons is not in it.",
    "In the dated form prices follow what is adopted and use follows prices, as in JEVONSPATH: with an elasticity of -1 demand never exceeds its start, and a gain that spreads slowly delays the new uses as well.",
    "A gain that is adopted at once (efficiency_speed 1) has cut demand to 1/efficiency on the first day; one that spreads has done nothing by then.",
  ],
  references: [demirer2025, dpam2025, willison2024],
  examples: [
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1.5)",
      answer: 316.227766016838,
      says: "elastic: more compute",
    },
    { formula: "=MACRO.JEVONSDEMAND(100,10,-1)", answer: 100, says: "unit elasticity: no change" },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-0.5)",
      answer: 31.6227766016838,
      says: "inelastic: less",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,11.0616929699,-1.11)",
      answer: 130.262790069833,
      says: "Llama 3.1 405B against DeepSeek-V3 in GPU hours, with the published elasticity",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1.5,0.8)",
      answer: 158.489319246111,
      says: "a fifth of the gain kept as margin",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1.5,1,20)",
      answer: 124.934974825668,
      says: "at most 20 times today's use",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1.5,1,,2,0.5)",
      answer: 133.352143216332,
      says: "after two years",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1.5,1,,0,0.5)",
      answer: 10,
      says: "the day after: an air pocket",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1.5,1,,1,0.25,0.5)",
      answer: 48.6967525165863,
      says: "half of the gain adopted, and users a quarter of the way to it",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,-1,1,,5,0.5,0.5)",
      answer: 83.5362546957826,
      says: "unit elasticity: down, and back in the end",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,8,-1.5,1,,10,0.5,0.1)",
      answer: 171.879803597975,
      says: "ten years of slow adoption",
    },
    {
      formula: "=MACRO.JEVONSDEMAND(100,10,0.5)",
      answer: "#NUM!",
      says: "elasticity must be 0 or less",
    },
  ],
  seeAlso: ["BREAKEVENELASTICITY", "JEVONSSPLIT", "JEVONSPATH", "REBOUND"],
};
