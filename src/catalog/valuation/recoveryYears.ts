/*
 * Years back to the old peak
 *
 * After a fall of d a price must multiply by 1/(1-d) to stand where it stood. At a return of r a year that takes
 *
 *   n = -ln(1-d) / ln(1+r)
 *
 * Falls are not symmetric: minus 75% needs plus 300%, eighteen years at 8%. The Nasdaq took fifteen.
 */
import { aboveMinusOne, define, interval, notAvailable, number } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025, nasdaqLevels } from "../references";

export const recoveryYears = define({
  name: "RECOVERYYEARS",
  parameters: [number("drawdown", interval("[0, 1)")), number("annual_return", aboveMinusOne)],
  compute(drawdown, annualReturn) {
    if (drawdown === 0) return 0;
    if (annualReturn <= 0)
      return notAvailable(() => `never, annual_return must be above 0, got ${annualReturn}`);
    return -Math.log1p(-drawdown) / Math.log1p(annualReturn);
  },
});

export const recoveryYearsPage: Page<typeof recoveryYears> = {
  family: "valuation",
  mechanism: 3,
  since: "0.1.0",
  title: "Years back to the old peak",
  question: "How long until the old peak?",
  summary: "Years that a steady return needs to make good a fall.",
  equation: String.raw`n = -\frac{\ln(1-d)}{\ln(1+r)}`,
  arguments: {
    drawdown: {
      description: "Fall from the peak, 0.75 for 75% (MAXDRAWDOWN gives it)",
      unit: "share",
    },
    annual_return: {
      description: "Return a year from the low on",
      unit: "rate",
      typical: [-0.02, 0.2],
    },
  },
  returns: { unit: "years", description: "Years from the low to the old peak" },
  native: `IF(drawdown=0, 0, IF(annual_return<=0, NA(), (0-LN(1-drawdown))/LN(1+annual_return)))`,
  notes: [
    "Use a real return to ask when purchasing power is back, a nominal one for the index level.",
    "From March 2000 the Nasdaq needed 15.1 years, 12.5 of them from the low of October 2002: some 12.8% a year.",
  ],
  errors: ["A fall that no positive return follows: #N/A."],
  references: [hsuGoldman2025, nasdaqLevels],
  examples: [
    {
      formula: "=MACRO.RECOVERYYEARS(0.75,0.08)",
      answer: 18.0129366840012,
      says: "three quarters lost, 8% a year",
    },
    { formula: "=MACRO.RECOVERYYEARS(0.5,100%)", answer: 1, says: "half lost: a doubling" },
    { formula: "=MACRO.RECOVERYYEARS(0.75,0)", answer: "#N/A", says: "never" },
    { formula: "=MACRO.RECOVERYYEARS(1,0.08)", answer: "#NUM!", says: "all lost" },
  ],
  seeAlso: ["MAXDRAWDOWN", "DOTCOMREPLAY", "PEGROWINTO"],
};
