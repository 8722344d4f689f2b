/*
 * When adoption is fastest (Bass, 1969)
 *
 * New adopters per year, (p + q F)(1 - F), are most where F = 1/2 - p/(2q), which is reached at
 *
 *   t* = ln(q/p) / (p + q)
 *
 * Where people act on their own more than they imitate (q <= p), adoption is fastest on the first day: t* = 0.
 */
import { define, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { bass1969, sultanFarleyLehmann1990 } from "../references";
import { bass } from "./_adoptionArguments";

export const bassPeak = define({
  name: "BASSPEAK",
  parameters: [number("p", positive, 0.03), number("q", notNegative, 0.38)],
  compute: (p, q) => (q > p ? Math.log(q / p) / (p + q) : 0),
});

export const bassPeakPage: Page<typeof bassPeak> = {
  family: "aicapital",
  mechanism: 11,
  since: "0.1.0",
  title: "The year of fastest adoption (Bass)",
  question: "When is adoption fastest?",
  summary: "Years from launch until most new adopters come in, on the Bass S-curve.",
  equation: String.raw`t^* = \frac{\ln(q/p)}{p+q}\ \text{ for } q > p,\ \text{ else } 0`,
  arguments: {
    p: bass.p,
    q: bass.q,
  },
  returns: { unit: "years", description: "Years from launch; 0 where adoption only slows down" },
  native: `IF(q>p, LN(q/p)/(p+q), 0)`,
  notes: [
    "At the peak a share of 1/2 - p/(2q) has adopted, and (p+q)^2/(4q) of the market adopts a year: 46% and 11% with the averages.",
    "Revenue from use follows the installed base and goes on rising after the peak: see AIREVENUE.",
  ],
  references: [bass1969, sultanFarleyLehmann1990],
  examples: [
    {
      formula: "=MACRO.BASSPEAK()",
      answer: 6.19261919770311,
      says: "the averages over many products",
    },
    { formula: "=MACRO.BASSPEAK(0.03,0.38)", answer: 6.19261919770311 },
    {
      formula: "=MACRO.BASSPEAK(0.2,0.1)",
      answer: 0,
      says: "more innovation than imitation: fastest at once",
    },
    { formula: "=MACRO.BASSPEAK(0,0.38)", answer: "#NUM!" },
  ],
  seeAlso: ["BASSADOPTION", "AIREVENUE"],
};
