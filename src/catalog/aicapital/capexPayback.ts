/*
 * When the money is back
 *
 * An outlay now, cash at the end of each year from then on, growing at g and discounted at r. The years until the
 * discounted cash adds up to the outlay:
 *
 *   n = ln(1 - capex (r - g) / cash) / ln((1+g)/(1+r)),    and capex (1+r) / cash where r = g
 *
 * With both rates 0 it is the payback of the textbook, capex / cash. With g = 0 it is Excel's NPER. A fraction of a
 * year is read off the same curve. Where cash grows too slowly, even all of it for ever is worth less than the outlay:
 * there is no answer.
 */
import {
  aboveMinusOne,
  anyNumber,
  define,
  notAvailable,
  notNegative,
  number,
} from "../../calculation";
import { yearsToSum } from "../flows";
import type { Page } from "../page";

export const capexPayback = define({
  name: "CAPEXPAYBACK",
  parameters: [
    number("capex", notNegative),
    number("cash_flow", anyNumber),
    number("discount_rate", aboveMinusOne, 0),
    number("growth", aboveMinusOne, 0),
  ],
  compute(capex, cashFlow, rate, growth) {
    if (capex === 0) return 0;
    const years =
      cashFlow > 0
        ? yearsToSum((capex * (1 + rate)) / cashFlow, (growth - rate) / (1 + rate))
        : Infinity;
    if (!(years < Infinity))
      return notAvailable(() => `never paid back, got cash_flow ${cashFlow}`);
    return years;
  },
});

export const capexPaybackPage: Page<typeof capexPayback> = {
  family: "aicapital",
  mechanism: 12,
  since: "0.1.0",
  title: "Payback of capital spending",
  question: "When is the money back?",
  summary:
    "Years until the cash of an investment, growing and discounted, adds up to what was spent.",
  equation: String.raw`n = \frac{\ln\bigl(1 - C\,(r-g)/F_1\bigr)}{\ln\bigl((1+g)/(1+r)\bigr)},\qquad n = \frac{C\,(1+r)}{F_1}\ \text{ for } r = g`,
  arguments: {
    capex: { description: "Outlay today", unit: "money", typical: [10, 500] },
    cash_flow: {
      description: "Cash at the end of the first year",
      unit: "money",
      typical: [-2, 100],
    },
    discount_rate: {
      description: "Cost of capital; 0 for the plain payback",
      unit: "rate",
      typical: [0, 0.15],
    },
    growth: { description: "Growth of the cash", unit: "rate", typical: [-0.1, 0.3] },
  },
  returns: { unit: "years", description: "Years until the outlay is back" },
  native: `LET(net, (discount_rate-growth)/(1+growth),
    first_cash, cash_flow/(1+growth),
    IF(capex=0, 0, IF(cash_flow<=0, NA(), IF(1-capex*net/first_cash<=0, NA(),
      NPER(net, first_cash, 0-capex)))))`,
  notes: [
    "Payback says nothing of what comes after it; chips that live 5 years must pay back well within 5.",
    "Cash counts at the end of its year; a fraction of a year is read off the same curve, as NPER does.",
  ],
  errors: ["Cash that never adds up to the outlay, or is 0 or less: #N/A."],
  examples: [
    { formula: "=MACRO.CAPEXPAYBACK(100,25)", answer: 4, says: "the plain payback" },
    {
      formula: "=MACRO.CAPEXPAYBACK(100,25,9%)",
      answer: 5.17868453317765,
      says: "at a cost of capital of 9%, as NPER(9%,25,-100)",
    },
    {
      formula: "=MACRO.CAPEXPAYBACK(100,15,9%,20%)",
      answer: 5.72107603913631,
      says: "less cash, but growing",
    },
    { formula: "=MACRO.CAPEXPAYBACK(100,8,9%)", answer: "#N/A", says: "less than the interest" },
    { formula: "=MACRO.CAPEXPAYBACK(100,0)", answer: "#N/A", says: "no cash, no payback" },
  ],
  seeAlso: ["REQUIREDREVENUE", "STRANDEDCOMPUTE", "AIREVENUEGAP"],
};
