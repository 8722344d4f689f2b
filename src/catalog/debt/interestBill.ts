/*
 * The interest bill
 *
 * What a government pays in a year on a debt D at the average rate r; and what it pays in the t-th year after a rate
 * shock s, on a debt of which a share refi is rolled over each year, evenly through it. In that year's middle the part
 *
 *   phi_t = 1 - (1 - refi)^(t - 1/2)        (0 up to the middle of the first year)
 *
 * of the debt pays the new rate, and the year's bill is
 *
 *   bill = D ( r + s phi_t )
 *
 * A single year: the debt does not grow and no interest is paid on the extra interest. INTERESTSHOCK, which reprices in
 * the same way, adds the years up.
 */
import { aboveMinusOne, anyNumber, define, notNegative, number, share } from "../../calculation";
import type { Page } from "../page";
import { cboJanuary2025 } from "../references";
import { repriced } from "./_debtArguments";
import { repricedBy } from "./_debtDynamics";

export const interestBill = define({
  name: "INTERESTBILL",
  parameters: [
    number("debt", anyNumber),
    number("average_rate", aboveMinusOne),
    number("shock_bp", anyNumber, 0),
    number("years", notNegative, 1),
    number("refi", share, 0.33),
  ],
  compute: (debt, averageRate, shockBp, years, refi) =>
    debt * (averageRate + (shockBp / 10000) * repricedBy(years, refi)),
});

export const interestBillPage: Page<typeof interestBill> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "The interest bill",
  question: "What is the interest bill?",
  summary:
    "A year's interest on a debt at its average rate, and what it becomes some years after rates have risen.",
  equation: String.raw`D\left(r + s\,\bigl(1-(1-\rho)^{\max(0,\,t-1/2)}\bigr)\right)`,
  arguments: {
    debt: { description: "Debt", unit: "$bn", typical: [10000, 60000] },
    average_rate: { description: "Average rate on the debt", unit: "rate", typical: [0, 0.08] },
    shock_bp: {
      description: "Rise of the rates at which debt is issued",
      unit: "bp",
      typical: [-100, 300],
    },
    years: {
      description: "Which year after that rise: 1 is the first; 0: before it",
      unit: "years",
      typical: [0, 20],
    },
    refi: repriced,
  },
  returns: { unit: "$bn", description: "Interest in a year, in the unit of the debt" },
  native:
    "debt*(average_rate+shock_bp/10000*IF(years>0.5, 1-(1-refi)^IF(years>0.5, years-0.5, 1), 0))",
  notes: [
    "Debt is repriced evenly through the year, so the average of the t-th year is that of its middle, the half year in the exponent. It is INTERESTSHOCK's convention, and the one under which CBO's debts give a sum inside CBO's published range; with whole years the first one would cost nearly twice as much.",
    "DEBTPATH and TRANSMISSION go by whole years: a year's rate there is that of the debt at its end.",
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
      answer: 1201.88019052069,
      says: "the third year after rates rose by a point",
    },
    {
      formula: "=MACRO.INTERESTBILL(28199,3.376%,100)",
      answer: 1003.16947718597,
      says: "the first year after: 51 more",
    },
    {
      formula: "=MACRO.INTERESTBILL(30103,3.36%,100,0,1)",
      answer: 1011.4608,
      says: "before anything matures",
    },
    { formula: "=MACRO.INTERESTBILL(30103,3.36%,100,1,1)", answer: 1312.4908 },
    { formula: "=MACRO.INTERESTBILL(28199,3.376%,100,-1)", answer: "#NUM!" },
  ],
  seeAlso: ["INTERESTSHOCK", "DEBTPATH"],
};
