/*
 * The headwind for mortgage borrowing
 *
 * How much less is borrowed on first mortgages when yields rise, by a measured semi-elasticity:
 *
 *   change = max(-1, - semi-elasticity x pass-through x shock / 100)
 *
 * The default is the middle of 2 to 3% for each percentage point, which DeFusco and Paciorek find where American
 * borrowers bunch below the size of loan that jumps in price. It is the size of loans of those who borrow, at given
 * house prices; how many buy at all is another matter. A straight line, for shocks of a few hundred basis points; where it ends, nothing is borrowed.
 */
import { anyNumber, define, notNegative, number } from "../../calculation";
import type { Page } from "../page";
import { defuscoPaciorek2017, hsuGoldman2025 } from "../references";
import { mortgage } from "./_mortgageArguments";

export const housingHeadwind = define({
  name: "HOUSINGHEADWIND",
  parameters: [
    number("shock_bp", anyNumber),
    number("pass_through", notNegative, 1),
    number("semi_elasticity", notNegative, 0.025),
  ],
  compute: (shock, passThrough, semiElasticity) =>
    Math.max(-1, (-semiElasticity * passThrough * shock) / 100),
});

export const housingHeadwindPage: Page<typeof housingHeadwind> = {
  family: "household",
  mechanism: 23,
  since: "0.1.0",
  title: "The headwind for mortgage borrowing",
  question: "How much less mortgage borrowing?",
  summary: "Change of the size of first mortgages, for those who borrow, after a change of yields.",
  equation: String.raw`\frac{\Delta M}{M} = \max\Bigl(-1,\ -s\,\varphi\,\frac{\Delta}{100}\Bigr)`,
  arguments: {
    shock_bp: mortgage.shock_bp,
    pass_through: mortgage.pass_through,
    semi_elasticity: {
      description: "Less borrowing for each percentage point of the mortgage rate",
      unit: "share",
      typical: [0, 0.1],
      source: { published: defuscoPaciorek2017, note: "the middle of 2 to 3%" },
    },
  },
  returns: { unit: "return", description: "Change of the size of loans (-0.025 is 2.5% less)" },
  native: `LET(change, 0-semi_elasticity*pass_through*shock_bp/100, IF(change<-1, -1, change))`,
  notes: [
    "Total mortgage debt falls by less, 1.5 to 2% for each point, since some borrowers take a second loan: use 0.0175 for it.",
    "It is how much borrowers borrow, not how many there are nor what they build: sales and construction react more.",
    "A straight line, measured on changes of about a point. It ends at -100%, where nothing is borrowed; long before that it is an extrapolation.",
  ],
  references: [defuscoPaciorek2017, hsuGoldman2025],
  examples: [
    { formula: "=MACRO.HOUSINGHEADWIND(100)", answer: -0.025, says: "one point: 2.5% less" },
    { formula: "=MACRO.HOUSINGHEADWIND(800,1,0.15)", answer: -1, says: "no less than nothing" },
    { formula: "=MACRO.HOUSINGHEADWIND(100,0.5)", answer: -0.0125, says: "half of it passed on" },
    {
      formula: "=MACRO.HOUSINGHEADWIND(100,1,-0.025)",
      answer: "#NUM!",
      says: "positive by definition",
    },
  ],
  seeAlso: ["MORTGAGESHOCK", "AFFORDPRICE", "WEALTHEFFECT"],
};
