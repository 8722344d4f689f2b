/*
 * How much of a price cut is efficiency and how much margin
 *
 * A price is a cost over one less the margin, P = c / (1 - m). Two prices and two margins therefore give the change of
 * the cost, and the cut splits exactly, factor by factor:
 *
 *   P1/P0 = c1/c0 x (1 - m0)/(1 - m1)
 *
 * In logs the two parts add up to the whole, whichever is taken first; their shares say how much of the cut each one
 * explains. A share below 0 worked against the cut: a seller who doubled the margin while the price fell must have
 * saved more than the price shows.
 *
 * The margins decide. OpenAI's o1 at $60 against DeepSeek's R1 at $2.19 is 27 times cheaper; with 70% against no margin
 * the cost is 8 times lower, with 70% against DeepSeek's own theoretical 84.5%, 53 times.
 */
import { type Cell, defineTable, divisionByZero, mode, number, positive } from "../../calculation";
import type { Page } from "../page";
import { deepSeekInference2025, deepSeekPrices, dpam2025, openAiPrices } from "../references";
import { belowOne } from "./_rebound";

export const priceCut = defineTable({
  name: "PRICECUT",
  parameters: [
    number("price", positive),
    number("new_price", positive),
    number("margin", belowOne),
    number("new_margin", belowOne),
    mode("output", ["table", "efficiency"]),
  ],
  columns: ["Component", "Factor", "Change", "Log share"],
  compute(price, newPrice, margin, newMargin, output) {
    const priceFactor = newPrice / price;
    const marginFactor = (1 - margin) / (1 - newMargin);
    const costFactor = priceFactor / marginFactor;
    if (output === "efficiency") return 1 / costFactor;
    const whole = Math.log(priceFactor);
    const part = (name: string, factor: number): Cell[] => [
      name,
      factor,
      factor - 1,
      whole === 0
        ? divisionByZero("an unchanged price has no shares, got the same price")
        : Math.log(factor) / whole,
    ];
    return [
      part("Price", priceFactor),
      part("Unit cost", costFactor),
      part("Margin", marginFactor),
    ];
  },
});

export const priceCutPage: Page<typeof priceCut> = {
  family: "compute",
  mechanism: 9,
  since: "0.1.0",
  title: "A price cut split into efficiency and margin",
  question: "How much of a price cut is efficiency and how much margin?",
  summary:
    "Splits a change of price exactly into the change of unit cost and the change of margin.",
  equation: String.raw`\frac{P_1}{P_0} = \frac{c_1}{c_0}\cdot\frac{1-m_0}{1-m_1},\qquad \text{share} = \frac{\ln(\text{factor})}{\ln(P_1/P_0)}`,
  arguments: {
    price: { description: "Price before", unit: "money", typical: [1, 100] },
    new_price: {
      description: "Price after, or of the cheaper seller",
      unit: "money",
      typical: [0.1, 60],
    },
    margin: {
      description: "Gross margin before, a share of the price below 1",
      unit: "share",
      typical: [-0.3, 0.9],
    },
    new_margin: {
      description: "Gross margin after, a share of the price below 1",
      unit: "share",
      typical: [-0.3, 0.9],
    },
    output: {
      description: "table, or efficiency: only how many times lower the cost is",
      unit: "text",
      words: {
        table: "price, unit cost and margin: factor, change, share in logarithms",
        efficiency: "one number: how many times lower the cost is",
      },
    },
  },
  returns: {
    unit: "table",
    description:
      "Price, unit cost and margin: the factor new/old, the relative change, and the share of the price change in logs; or the cost before over the cost after",
  },
  native: `LET(price_factor, new_price/price, margin_factor, (1-margin)/(1-new_margin),
    cost_factor, price_factor/margin_factor,
    factors, VSTACK(price_factor, cost_factor, margin_factor),
    shares, MAP(factors, LAMBDA(item, LN(item)))/LN(price_factor),
    IF(output="efficiency", 1/cost_factor,
      HSTACK({"Price"; "Unit cost"; "Margin"}, factors, factors-1, shares)))`,
  notes: [
    "The margin's factor is what the change of margin alone would do to the price.",
    "Prices of one seller over time or of two sellers at one time; in the second case cost is a difference between sellers, not progress.",
    "Seller's list prices and assumed margins: the answer is no better than the margins are known.",
  ],
  errors: ["An unchanged price has no shares: #DIV/0! in their cells."],
  references: [dpam2025, openAiPrices, deepSeekPrices, deepSeekInference2025],
  examples: [
    {
      formula: "=MACRO.PRICECUT(60,2.19,0.7,0)",
      answer: [
        ["Component", "Factor", "Change", "Log share"],
        ["Price", 0.0365, -0.9635, 1],
        ["Unit cost", 0.121666666666667, -0.878333333333333, 0.636310669709055],
        ["Margin", 0.3, -0.7, 0.363689330290945],
      ],
      says: "o1 to R1 with DPAM's margins: a third of the cut is margin",
    },
    {
      formula: '=MACRO.PRICECUT(60,2.19,0.7,0,"efficiency")',
      answer: 8.21917808219178,
      says: "the cost is 8 times lower",
    },
    {
      formula: '=MACRO.PRICECUT(60,2.19,0.7,0.845,"efficiency")',
      answer: 53.0269553689792,
      says: "with the margin that DeepSeek computed for itself",
    },
    {
      formula: "=MACRO.PRICECUT(60,2.19,0.7,0.845,,FALSE)",
      answer: [
        ["Price", 0.0365, -0.9635, 1],
        ["Unit cost", 0.0188583333333333, -0.981141666666667, 1.19947703496717],
        ["Margin", 1.93548387096774, 0.935483870967742, -0.199477034967174],
      ],
      says: "the margin worked against the cut",
    },
    {
      formula: '=MACRO.PRICECUT(2,2,0.5,0.6,"table",FALSE)',
      answer: [
        ["Price", 1, 0, "#DIV/0!"],
        ["Unit cost", 0.8, -0.2, "#DIV/0!"],
        ["Margin", 1.25, 0.25, "#DIV/0!"],
      ],
      says: "no cut, nothing to share out",
    },
    { formula: "=MACRO.PRICECUT(60,2.19,1,0)", answer: "#NUM!", says: "margins are below 1" },
  ],
  seeAlso: ["TOKENPRICE", "TOKENCOST", "DECLINERATE", "COMMODITISE"],
};
