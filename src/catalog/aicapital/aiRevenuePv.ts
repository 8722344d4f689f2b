/*
 * What the coming revenue is worth today
 *
 * The revenue of AIREVENUE in years 1 to N, times the margin that is left of it, discounted to today:
 *
 *   PV = sum over t of  margin R_t / (1 + r)^t
 *
 * Nothing after year N counts: an S-curve is full by then, and what a full market is worth for ever is a question of
 * growth and rates (TWOSTAGEVALUE), not of adoption.
 */
import {
  aboveMinusOne,
  anyNumber,
  define,
  interval,
  notNegative,
  number,
  positive,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { bass1969, sultanFarleyLehmann1990 } from "../references";
import { bass, revenue } from "./_adoptionArguments";
import { aiRevenue } from "./aiRevenue";

export const aiRevenuePv = define({
  name: "AIREVENUEPV",
  parameters: [
    number("market", notNegative),
    number("discount_rate", aboveMinusOne),
    whole("years", upToThousand, 20),
    number("p", positive, 0.03),
    number("q", notNegative, 0.38),
    number("delay", anyNumber, 0),
    number("growth", aboveMinusOne, 0),
    number("margin", interval("(-inf, 1]"), 1),
  ],
  compute(market, rate, years, p, q, delay, growth, margin) {
    let sum = 0;
    // Growing and discounting at once is growing at (g - r)/(1 + r), written so that equal rates cancel exactly.
    const net = (growth - rate) / (1 + rate);
    for (let t = 1; t <= years; t++) sum += aiRevenue.compute(market, t, p, q, delay, net);
    return margin * sum;
  },
});

export const aiRevenuePvPage: Page<typeof aiRevenuePv> = {
  family: "aicapital",
  mechanism: 11,
  since: "0.1.0",
  title: "Present value of revenue that follows adoption",
  question: "What is it worth today?",
  summary:
    "Present value of the revenue, or of the margin on it, that comes in over the years as a market adopts.",
  equation: String.raw`PV = \sum_{t=1}^{N} \frac{m\,M\,(1+g)^t\,F(t-d)}{(1+r)^t}`,
  arguments: {
    market: revenue.market,
    discount_rate: revenue.discount_rate,
    years: {
      ...revenue.years,
      source: { judgement: "an S-curve with the average p and q is 99.6% full after 20 years" },
    },
    p: bass.p,
    q: bass.q,
    delay: revenue.delay,
    growth: revenue.growth,
    margin: revenue.margin,
  },
  returns: { unit: "money", description: "Present value, in the unit of the market" },
  native: `LET(year_no, SEQUENCE(years),
    age, IF(year_no>delay, year_no-delay, 0),
    decay, EXP(0-(p+q)*age),
    adopted, p*(1-decay)/(p+q*decay),
    margin*market*SUM(((1+growth)/(1+discount_rate))^year_no*adopted))`,
  notes: [
    "Revenue counts at the end of its year, and nothing after the last year counts.",
    "A market that fills late is worth much less at a high rate: slow adoption and dear capital multiply.",
  ],
  references: [bass1969, sultanFarleyLehmann1990],
  examples: [
    {
      formula: "=MACRO.AIREVENUEPV(600,9%,20)",
      answer: 2849.99120098072,
      says: "a market of 600 a year at 9%",
    },
    {
      formula: "=MACRO.AIREVENUEPV(600,9%,20,,,1)",
      answer: 2516.81938413811,
      says: "the same a year later",
    },
    {
      formula: "=MACRO.AIREVENUEPV(600,10%)",
      answer: 2574.01194043875,
      says: "one point more of cost of capital takes 10%",
    },
    {
      formula: "=MACRO.AIREVENUEPV(600,10%,20,0.01,0.25,2)",
      answer: 917.806669607189,
      says: "slow adoption: a third of it",
    },
    {
      formula: "=MACRO.AIREVENUEPV(600,10%,2.5)",
      answer: "#NUM!",
      says: "whole years",
    },
  ],
  seeAlso: ["AIREVENUE", "DELAYCOST", "REQUIREDREVENUE", "TWOSTAGEVALUE"],
};
