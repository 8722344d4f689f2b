/*
 * What capital spending must earn each year
 *
 * The level revenue, at the end of each year of its life, that pays back an outlay with interest: Excel's PMT, divided
 * by the share of revenue that is left after running costs.
 *
 *   revenue = capex r / (1 - (1+r)^-life) / margin,   and capex / life / margin without interest
 *
 * It charges for depreciation and the cost of capital together, as an economist's user cost does. No tax, no residual
 * value. With a rate a month and a life in months it is a mortgage payment.
 */
import { aboveMinusOne, define, notNegative, number, positive, share } from "../../calculation";
import { levelPayment } from "../flows";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { platformonomics2026 } from "../references";

export const requiredRevenue = define({
  name: "REQUIREDREVENUE",
  parameters: [
    number("capex", notNegative),
    number("life", positive),
    number("discount_rate", aboveMinusOne),
    number("margin", share, 1),
  ],
  compute(capex, life, rate, margin) {
    if (margin === 0) return noDivisor("margin");
    return (capex * levelPayment(rate, life)) / margin;
  },
});

export const requiredRevenuePage: Page<typeof requiredRevenue> = {
  family: "aicapital",
  mechanism: 12,
  since: "0.1.0",
  title: "The revenue that capital spending needs",
  question: "What must it earn each year?",
  summary:
    "Level revenue a year that pays back an outlay over its life at the cost of capital, after running costs.",
  equation: String.raw`R = \frac{1}{m}\,\frac{C\,r}{1-(1+r)^{-L}}`,
  arguments: {
    capex: { description: "Outlay today", unit: "money", typical: [10, 1000] },
    life: { description: "Years over which it must pay", unit: "years", typical: [2, 15] },
    discount_rate: { description: "Cost of capital", unit: "rate", typical: [0, 0.2] },
    margin: {
      description: "Share of revenue that is left to pay for the capital",
      unit: "share",
      typical: [0.05, 1],
    },
  },
  returns: { unit: "money", description: "Revenue a year, in the unit of the outlay" },
  native: `PMT(discount_rate, life, 0-capex)/margin`,
  notes: [
    "Revenue counts at the end of each year, and the asset is worth nothing after its life.",
    "Before tax; a tax shield on depreciation would lower the need.",
  ],
  errors: ["A margin of 0: #DIV/0!."],
  references: [platformonomics2026],
  examples: [
    {
      formula: "=MACRO.REQUIREDREVENUE(251,6,9%,0.6)",
      answer: 93.2547760105022,
      says: "hyperscalers' capex of 2024 over six years at a margin of 60%",
    },
    {
      formula: "=MACRO.REQUIREDREVENUE(240,6,0)",
      answer: 40,
      says: "without interest: straight line",
    },
    { formula: "=MACRO.REQUIREDREVENUE(251,6,9%,0)", answer: "#DIV/0!" },
    { formula: "=MACRO.REQUIREDREVENUE(251,0,9%)", answer: "#NUM!" },
  ],
  seeAlso: ["CAPEXPAYBACK", "AIREVENUEGAP", "STRANDEDCOMPUTE"],
};
