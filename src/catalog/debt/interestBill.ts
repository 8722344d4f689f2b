/*
 * The interest bill
 *
 * What a government pays in a year on a debt D at the average rate r; and what it pays once a rate shock s has worked
 * for some years on a debt of which a share refi is rolled over each year:
 *
 *   bill = D ( r + s (1 - (1 - refi)^years) )
 *
 * A snapshot: the debt does not grow and no interest is paid on the extra interest. INTERESTSHOCK adds the years up.
 */
import { aboveMinusOne, anyNumber, define, notNegative, number, share } from "../../calculation";
import type { Page } from "../page";
import { cboJanuary2025 } from "../references";
import { repriced } from "./_arguments";

export const interestBill = define({
  name: "INTERESTBILL",
  parameters: [
    number("debt", anyNumber),
    number("average_rate", aboveMinusOne),
    number("shock_bp", anyNumber, 0),
    number("years", notNegative, 1),
    number("refi", share, 0.33),
  ],
  // (1 - 1)^0 is meant as 1: on the day of the shock nothing has been repriced, however fast it will be.
  compute: (debt, averageRate, shockBp, years, refi) =>
    debt * (averageRate + (shockBp / 10000) * (1 - (1 - refi) ** years)),
});

export const interestBillPage: Page<typeof interestBill> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "The interest bill",
  question: "What is the interest bill?",
  summary:
    "A year's interest on a debt at its average rate, and what it becomes some years after rates have risen.",
  equation: String.raw`D\left(r + s\,\bigl(1-(1-\rho)^{t}\bigr)\right)`,
  arguments: {
    debt: { description: "Debt", unit: "$bn", typical: [10000, 60000] },
    average_rate: { description: "Average rate on the debt", unit: "rate", typical: [0, 0.08] },
    shock_bp: {
      description: "Rise of the rates at which debt is issued",
      unit: "bp",
      typical: [-100, 300],
    },
    years: { description: "Years since that rise", unit: "years", typical: [0, 20] },
    refi: repriced,
  },
  returns: { unit: "$bn", description: "Interest in a year, in the unit of the debt" },
  native: "debt*(average_rate+shock_bp/10000*(1-IF(years=0, 1, (1-refi)^years)))",
  notes: [
    "The average rate on a debt that is rolled over slowly lags market rates by years.",
    "Net interest in CBO's tables over opening debt is 3.4% to 3.6% from 2026 to 2035.",
  ],
  references: [cboJanuary2025],
  examples: [
    {
      formula: "=MACRO.INTERESTBILL(28199,3.376%)",
      answer: 951.99824,
      says: "the US in fiscal year 2025: CBO's net interest is 952",
    },
    {
      formula: "=MACRO.INTERESTBILL(30103,3.36%,100,3)",
      answer: 1221.95211411,
      says: "three years after rates rose by a point",
    },
    { formula: "=MACRO.INTERESTBILL(30103,3.36%,100,0,1)", answer: 1011.4608 },
    { formula: "=MACRO.INTERESTBILL(28199,3.376%,100,-1)", answer: "#NUM!" },
  ],
  seeAlso: ["INTERESTSHOCK", "DEBTPATH"],
};
