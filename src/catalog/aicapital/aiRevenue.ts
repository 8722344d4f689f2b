/*
 * Revenue that follows adoption
 *
 * A market that would yield so much a year if everybody used the technology yields, in year t, the part of it that has
 * adopted by then:
 *
 *   revenue = market (1 + growth)^t F(t - delay)
 *
 * F is the installed base (Bass): those who use AI pay for it every year, as for a subscription, not once. A delay
 * moves the whole S-curve to the right while the market goes on growing; a negative one says that adoption began
 * before year 0.
 *
 * Price, churn and competition are all inside `market`.
 */
import { aboveMinusOne, anyNumber, define, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { bass1969, sultanFarleyLehmann1990 } from "../references";
import { bass, revenue } from "./_adoptionArguments";
import { bassAdoption } from "./bassAdoption";

export const aiRevenue = define({
  name: "AIREVENUE",
  parameters: [
    number("market", notNegative),
    number("t", anyNumber),
    number("p", positive, 0.03),
    number("q", notNegative, 0.38),
    number("delay", anyNumber, 0),
    number("growth", aboveMinusOne, 0),
  ],
  compute: (market, t, p, q, delay, growth) =>
    market * (1 + growth) ** t * bassAdoption.compute(t - delay, p, q),
});

export const aiRevenuePage: Page<typeof aiRevenue> = {
  family: "aicapital",
  mechanism: 11,
  since: "0.1.0",
  title: "Revenue that follows adoption",
  question: "What revenue in year t?",
  summary:
    "Revenue in year t of a market that fills along the Bass S-curve, with a delay and with growth of the market itself.",
  equation: String.raw`R_t = M\,(1+g)^t\,F(t-d)`,
  arguments: {
    market: revenue.market,
    t: { description: "Year, counted from today", unit: "years", typical: [0, 20] },
    p: bass.p,
    q: bass.q,
    delay: revenue.delay,
    growth: revenue.growth,
  },
  returns: { unit: "money", description: "Revenue of year t, in the unit of the market" },
  native: `LET(age, IF(t>delay, t-delay, 0),
    decay, EXP(0-(p+q)*age),
    market*(1+growth)^t*p*(1-decay)/(p+q*decay))`,
  notes: [
    "Revenue follows the installed base, not new adopters: use is paid for every year.",
    "Nothing is earned before the delay is over.",
  ],
  references: [bass1969, sultanFarleyLehmann1990],
  examples: [
    {
      formula: "=MACRO.AIREVENUE(600,5)",
      answer: 198.719185494824,
      says: "a third of a market of 600 by year 5",
    },
    {
      formula: "=MACRO.AIREVENUE(600,5,,,1)",
      answer: 139.890283038978,
      says: "a year late: 30% less in that year",
    },
    { formula: "=MACRO.AIREVENUE(600,1,,,2)", answer: 0, says: "not yet begun" },
    { formula: "=MACRO.AIREVENUE(-600,5)", answer: "#NUM!" },
  ],
  seeAlso: ["AIREVENUEPV", "DELAYCOST", "BASSADOPTION", "AIREVENUEGAP"],
};
