/*
 * When export controls bite
 *
 * A country that is cut off lives on its stockpile. It needs u = use (1 - leakage) from it in the first year, where
 * leakage is what still gets through; need grows with use and shrinks as the same work comes to need less, by
 * G = (1+g)/(1+a) - 1 a year. The stock is gone after
 *
 *   n = ln(1 + G S/u) / ln(1 + G)   years,   S/u where G = 0
 *
 * which is Excel's NPER of a savings plan. If need shrinks fast enough, or all of it leaks, the stock lasts for ever:
 * no answer. Home production can be counted in leakage; wear of the stock is left out.
 */
import {
  aboveMinusOne,
  define,
  notAvailable,
  notNegative,
  number,
  positive,
} from "../../calculation";
import { yearsToSum } from "../flows";
import type { Page } from "../page";
import { barrons2025, heimInterview } from "../references";

export const controlLag = define({
  name: "CONTROLLAG",
  parameters: [
    number("stock", notNegative),
    number("annual_use", positive),
    number("growth", aboveMinusOne, 0),
    number("leakage", notNegative, 0),
    number("efficiency_gain", aboveMinusOne, 0),
  ],
  compute(stock, use, growth, leakage, gain) {
    const years =
      leakage < 1
        ? yearsToSum(stock / (use * (1 - leakage)), (growth - gain) / (1 + gain))
        : Infinity;
    if (!(years < Infinity)) return notAvailable("the stock is never used up");
    return years;
  },
});

export const controlLagPage: Page<typeof controlLag> = {
  family: "rivalry",
  mechanism: 25,
  since: "0.1.0",
  title: "The lag of export controls",
  question: "When do export controls bite?",
  summary:
    "Years until a stockpile is used up, with growing use, leakage around the controls and gains in efficiency.",
  equation: String.raw`n = \frac{\ln(1+G\,S/u)}{\ln(1+G)},\qquad u = U(1-\lambda),\qquad G = \frac{1+g}{1+a}-1`,
  arguments: {
    stock: {
      description: "Stockpile when the controls start, in any unit",
      unit: "quantity",
      typical: [0, 40],
    },
    annual_use: {
      description: "Use in the first year, in the same unit",
      unit: "quantity",
      typical: [1, 20],
    },
    growth: { description: "Growth of use", unit: "rate", typical: [-0.2, 0.6] },
    leakage: {
      description: "Share of use that is still supplied in spite of the controls",
      unit: "share",
      typical: [0, 1.05],
    },
    efficiency_gain: {
      description: "Less need for the same work each year (0.25: a fifth less)",
      unit: "rate",
      typical: [0, 0.6],
    },
  },
  returns: { unit: "years", description: "Years until the stock is used up" },
  native: `LET(need, annual_use*(1-leakage),
    net, (growth-efficiency_gain)/(1+efficiency_gain),
    IF(leakage>=1, NA(), IF(1+net*stock/need<=0, NA(), NPER(net, 0-need, 0, stock))))`,
  notes: [
    "Use counts within its year, on a smooth curve through the year-ends.",
    "Effective controls on AI chips date from October 2023, a year after the first rule of October 2022: what was bought in between is the stock.",
    "What happens after the stock is gone, and how much worse home-made chips are, is not in it.",
    "Controls were tightened in 2023 and 2024, says Barron's (30 January 2025); the inputs of the examples are illustrations.",
  ],
  errors: ["A stock that is never used up (full leakage, or need that shrinks fast enough): #N/A."],
  references: [barrons2025, heimInterview],
  examples: [
    { formula: "=MACRO.CONTROLLAG(10,4)", answer: 2.5, says: "level use" },
    {
      formula: "=MACRO.CONTROLLAG(10,4,0.3)",
      answer: 2.132972602314,
      says: "use grows by 30%, as NPER(0.3,-4,0,10)",
      tolerance: 1e-12,
    },
    {
      formula: "=MACRO.CONTROLLAG(10,4,0.3,0.2)",
      answer: 2.52091680087521,
      says: "a fifth gets through",
    },
    {
      formula: "=MACRO.CONTROLLAG(10,4,0.3,0.2,0.2)",
      answer: 2.89148581870655,
      says: "and each year's work needs a sixth less",
    },
    {
      formula: "=MACRO.CONTROLLAG(10,4,0.3,0.05,0.2)",
      answer: 2.47712115818078,
      says: "tighter controls",
    },
    { formula: "=MACRO.CONTROLLAG(10,4,0,1)", answer: "#N/A", says: "controls that hold nothing" },
    {
      formula: "=MACRO.CONTROLLAG(10,4,0,0,1)",
      answer: "#N/A",
      says: "need halves each year: 8 in all, less than 10",
    },
    { formula: "=MACRO.CONTROLLAG(10,0)", answer: "#NUM!" },
  ],
  seeAlso: ["SHARESHIFT", "TARIFFCOST", "DECLINERATE"],
};
