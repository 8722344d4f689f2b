/*
 * How fast a cost fell
 *
 * From a cost, a later cost and the years between: the steady yearly factor
 *
 *   f = (c0 / c1)^(1/t)
 *
 * and three other ways to say the same: the percentage it loses each year, 1 - 1/f; the months in which it halves,
 * 12 ln 2 / ln f; the orders of magnitude a year, log10 f. A tenfold fall each year is 90%, 3.6 months and 1.
 *
 * Two points say nothing of the way between them. Rising costs have a factor below 1, a negative percentage and a
 * negative halving time: the months in which they double.
 */
import {
  define,
  divisionByZero,
  mode,
  notNegative,
  number,
  positive,
  power,
} from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { appenzeller2024, epochAlgorithmic2024, epochPrices2025, dpam2025 } from "../references";

export const declineRate = define({
  name: "DECLINERATE",
  parameters: [
    number("cost", positive),
    number("new_cost", notNegative),
    number("years", notNegative),
    mode("output", ["factor", "percent", "halving", "ooms"]),
  ],
  compute(cost, newCost, years, output) {
    if (newCost === 0) return noDivisor("new_cost");
    if (years === 0) return noDivisor("years");
    const fall = cost / newCost;
    switch (output) {
      case "factor":
        return power(fall, 1 / years);
      case "percent":
        return 1 - power(fall, -1 / years);
      case "ooms":
        return Math.log10(fall) / years;
      case "halving":
        if (fall === 1)
          return divisionByZero("new_cost must not equal cost for halving, got the same");
        return (12 * Math.LN2 * years) / Math.log(fall);
    }
  },
});

const factor = String.raw`f=\left(\frac{c_0}{c_1}\right)^{1/t}`;
const percent = String.raw`1-\frac1f`;
const halving = String.raw`\frac{12\ln 2}{\ln f}`;
const ooms = String.raw`\log_{10} f`;

export const declineRatePage: Page<typeof declineRate> = {
  family: "compute",
  mechanism: 9,
  since: "0.1.0",
  title: "Rate of decline of a cost",
  question: "How fast did it fall?",
  summary:
    "The steady yearly decline between two costs: as a factor, a percentage, a halving time in months, or orders of magnitude.",
  equation: `${factor},\\qquad ${percent},\\qquad ${halving},\\qquad ${ooms}`,
  equationOf: {
    output: {
      factor,
      percent: `${factor},\\qquad ${percent}`,
      halving: `${factor},\\qquad ${halving}`,
      ooms: `${factor},\\qquad ${ooms}`,
    },
  },
  arguments: {
    cost: { description: "Cost or price at the start", unit: "money", typical: [1, 100] },
    new_cost: { description: "Cost or price at the end", unit: "money", typical: [0.01, 60] },
    years: {
      description: "Years between them, not only whole ones",
      unit: "years",
      typical: [0.5, 10],
    },
    output: {
      description:
        "factor a year, percent a year (0.9 is 90%), halving in months, ooms a year (powers of ten)",
      unit: "text",
      words: {
        factor: "how many times cheaper a year",
        percent: "share of the cost lost a year, 0.9 for 90%",
        halving: "months until the cost has halved",
        ooms: "powers of ten a year",
      },
    },
  },
  returns: { unit: "number", description: "Rate of decline, in the form asked for" },
  native: `LET(fall, cost/new_cost,
    IF(output="factor", fall^(1/years),
      IF(output="percent", 1-fall^(-1/years),
        IF(output="halving", 12*LN(2)/(LN(fall)/years), LOG10(fall)/years))))`,
  notes: [
    "Compare like with like: the same level of performance, input or output tokens, list prices or prices paid.",
    "For costs that rise the halving time is negative: the months in which they double.",
    "DeepSeek needed 10 to 11 times fewer GPU hours, and its $6m is not the full cost, says DPAM (2025): compare the hours, not the bill.",
  ],
  errors: [
    "A new cost or a time of 0: #DIV/0!.",
    "The halving time of an unchanged cost: #DIV/0!.",
  ],
  references: [appenzeller2024, epochPrices2025, epochAlgorithmic2024, dpam2025],
  examples: [
    {
      formula: "=MACRO.DECLINERATE(60,0.06,3)",
      answer: 10,
      says: "a16z: ten times a year",
    },
    { formula: '=MACRO.DECLINERATE(60,0.06,3,"percent")', answer: 0.9 },
    { formula: '=MACRO.DECLINERATE(60,0.06,3,"halving")', answer: 3.61235994796777 },
    { formula: '=MACRO.DECLINERATE(60,0.06,3,"ooms")', answer: 1 },
    {
      formula: "=MACRO.DECLINERATE(36,4,17/12)",
      answer: 4.71609937619886,
      says: "$36 to $4 in 17 months",
    },
    { formula: '=MACRO.DECLINERATE(36,4,17/12,"percent")', answer: 0.78796036295444 },
    { formula: '=MACRO.DECLINERATE(36,4,17/12,"halving")', answer: 5.36290290535739 },
    { formula: '=MACRO.DECLINERATE(36,4,17/12,"ooms")', answer: 0.673582947839523 },
    {
      formula: "=MACRO.DECLINERATE(62,1,20/12)",
      answer: 11.8969329431371,
      says: "a16z: 62 times since GPT-4",
    },
    {
      formula: "=MACRO.DECLINERATE(2,1,8/12)",
      answer: 2.82842712474619,
      says: "Epoch: compute needs halve every 8 months",
    },
    { formula: '=MACRO.DECLINERATE(2,1,8/12,"percent")', answer: 0.646446609406726 },
    { formula: "=MACRO.DECLINERATE(60,0.06,0)", answer: "#DIV/0!", says: "no time has passed" },
  ],
  seeAlso: ["COSTDECLINE", "PRICECUT", "JEVONSPATH"],
};
