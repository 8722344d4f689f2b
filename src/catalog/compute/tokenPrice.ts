/*
 * The price that a cost and a gross margin make
 *
 *   P = c / (1 - m)
 *
 * The margin is a share of the price, not of the cost: at 70% the price is 3.3 times the cost. So a seller who gives up
 * a margin of 70% cuts the price by 70%, as much as 3.3 times better technology would, with no technology at all. That
 * is why a price cut is poor evidence of efficiency before the margins are known (PRICECUT).
 *
 * A margin below 0 sells under cost.
 */
import { define, interval, notNegative, number } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { deepSeekInference2025, dpam2025 } from "../references";

export const tokenPrice = define({
  name: "TOKENPRICE",
  parameters: [
    number("unit_cost", notNegative),
    number("gross_margin", interval("(-inf, 1]"), 0.7),
  ],
  compute(unitCost, grossMargin) {
    if (grossMargin === 1) return noDivisor("gross_margin", 1);
    return unitCost / (1 - grossMargin);
  },
});

export const tokenPricePage: Page<typeof tokenPrice> = {
  family: "compute",
  mechanism: 9,
  since: "0.1.0",
  title: "Price from cost and gross margin",
  question: "What price does a cost and a margin make?",
  summary: "The price at which a unit cost leaves a gross margin, for instance per million tokens.",
  equation: String.raw`P = \frac{c}{1-m}`,
  arguments: {
    unit_cost: {
      description: "Cost of a unit, for instance of a million tokens",
      unit: "money",
      typical: [0.01, 50],
    },
    gross_margin: {
      description: "Gross margin as a share of the price, below 1; negative sells under cost",
      unit: "share",
      source: { published: dpam2025, note: "margins of US models of approximately 70%" },
      typical: [-0.5, 0.9],
    },
  },
  returns: { unit: "money", description: "Price of a unit, in the currency of the cost" },
  native: `unit_cost/(1-gross_margin)`,
  notes: [
    "DPAM sets margins of approximately 70% against zero or negative ones at DeepSeek; DeepSeek's own figures, a theoretical 84.5%, say otherwise.",
  ],
  errors: ["A margin of 1: #DIV/0!."],
  references: [dpam2025, deepSeekInference2025],
  examples: [
    { formula: "=MACRO.TOKENPRICE(0.6,0.7)", answer: 2, says: "a margin of 70%" },
    { formula: "=MACRO.TOKENPRICE(0.6)", answer: 2, says: "the same by default" },
    { formula: "=MACRO.TOKENPRICE(0.6,0)", answer: 0.6, says: "at cost: 70% cheaper" },
    { formula: "=MACRO.TOKENPRICE(0.6,-0.2)", answer: 0.5, says: "under cost" },
    { formula: "=MACRO.TOKENPRICE(0.6,1)", answer: "#DIV/0!", says: "no price has that margin" },
    { formula: "=MACRO.TOKENPRICE(0.6,1.1)", answer: "#NUM!", says: "the margin is below 1" },
  ],
  seeAlso: ["TOKENCOST", "PRICECUT", "COMMODITISE"],
};
