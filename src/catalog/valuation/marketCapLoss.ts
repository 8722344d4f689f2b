/*
 * The company behind a headline loss
 *
 * "Nvidia loses $589bn, down 17%": the two numbers together say how large it was before, and what is left.
 *
 *   prior = loss/|p|,   after = prior - loss
 *
 * The rounding of p matters more than that of the loss: 17% may be 16.5% to 17.5%, which moves the answer by 3% either way.
 */
import { define, interval, mode, notNegative, number } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import { dpam2025, nvidiaLoss, reuters27January2025 } from "../references";

export const marketCapLoss = define({
  name: "MARKETCAPLOSS",
  parameters: [
    number("loss", notNegative),
    number("price_change", interval("[-1, 1]")),
    mode("output", ["prior", "after"]),
  ],
  compute(loss, priceChange, output) {
    if (priceChange === 0) return noDivisor("price_change");
    const prior = loss / Math.abs(priceChange);
    return output === "prior" ? prior : prior - loss;
  },
});

const prior = String.raw`V_{prior} = \frac{L}{|p|}`;
const after = String.raw`V_{after} = V_{prior}-L`;

export const marketCapLossPage: Page<typeof marketCapLoss> = {
  family: "valuation",
  mechanism: 4,
  since: "0.1.0",
  title: "The company behind a headline loss",
  question: "How large was the company before the fall?",
  summary:
    "Market capitalisation before or after a fall, from the money lost and the fall in percent.",
  equation: `${prior},\\qquad ${after}`,
  equationOf: { output: { prior, after: `${after},\\qquad ${prior}` } },
  arguments: {
    loss: {
      description: "Market value lost, as a positive number",
      unit: "money",
      typical: [1, 700],
    },
    price_change: { description: "Fall of the price, -0.17 or 0.17 for 17%", unit: "return" },
    output: {
      description: "prior: before the fall; after: what is left",
      unit: "text",
      words: {
        prior: "market capitalisation before the fall",
        after: "market capitalisation that is left",
      },
    },
  },
  returns: { unit: "money", description: "Market capitalisation, in the unit of loss" },
  native: `IF(price_change=0, 1/0, LET(prior, loss/ABS(price_change), IF(output="prior", prior, prior-loss)))`,
  notes: ["Reports differ: for Nvidia on 27 January 2025 TipRanks printed $589bn, Reuters $593bn."],
  errors: ["A price change of 0: #DIV/0!."],
  references: [dpam2025, nvidiaLoss, reuters27January2025],
  examples: [
    {
      formula: "=MACRO.MARKETCAPLOSS(589,-0.17)",
      answer: 3464.70588235294,
      says: "Nvidia before 27 January 2025, $bn",
    },
    {
      formula: '=MACRO.MARKETCAPLOSS(589,-0.17,"after")',
      answer: 2875.70588235294,
      says: "and after",
    },
    { formula: "=MACRO.MARKETCAPLOSS(589,0)", answer: "#DIV/0!", says: "no fall" },
  ],
  seeAlso: ["GROWTHSHOCK", "CONCENTRATION", "SECTORSHOCK"],
};
