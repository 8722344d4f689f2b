/*
 * The loss of growth that explains a fall
 *
 * A share falls by 17% in a day and nobody's discount rate has moved: by how much must growth for ever have been marked down? With
 * next year's cash unchanged the price is F1/y, y = r - g, so that a price change p takes y to y/(1+p) and
 *
 *   dg = y p/(1+p)
 *
 * Half a point of growth for Nvidia's 17% at a 2.5% yield: long-duration prices turn small doubts into large falls. It is
 * DISCOUNTSHOCK read backwards with the sign turned, since a point less growth is a point more discount.
 */
import { aboveMinusOne, define, number, positive } from "../../calculation";
import type { Page } from "../page";
import { dpam2025 } from "../references";

export const growthShock = define({
  name: "GROWTHSHOCK",
  parameters: [number("price_change", aboveMinusOne), number("fcf_yield", positive)],
  compute: (priceChange, fcfYield) => (fcfYield * priceChange) / (1 + priceChange),
});

export const growthShockPage: Page<typeof growthShock> = {
  family: "valuation",
  mechanism: 4,
  since: "0.1.0",
  title: "The loss of growth that explains a fall",
  question: "What loss of growth explains this fall?",
  summary:
    "Change of expected growth for ever that explains a price move when the discount rate has not moved.",
  equation: String.raw`\Delta g = y\,\frac{p}{1+p}`,
  arguments: {
    price_change: {
      description: "Change of the price, -0.17 for a fall of 17%",
      unit: "return",
      typical: [-0.6, 0.5],
    },
    fcf_yield: {
      description: "Next year's free cash flow over the price before the change",
      unit: "yield",
      typical: [0.01, 0.06],
    },
  },
  returns: { unit: "rate", description: "Change of growth a year, -0.005 for half a point less" },
  native: `fcf_yield*price_change/(1+price_change)`,
  notes: [
    "All of the move is put on growth for ever; a lower cash flow next year, or a higher discount rate, would leave less to explain.",
  ],
  references: [dpam2025],
  examples: [
    {
      formula: "=MACRO.GROWTHSHOCK(-0.17,0.025)",
      answer: -0.00512048192771084,
      says: "Nvidia's 17% at a 2.5% yield: half a point of growth",
    },
    { formula: "=MACRO.GROWTHSHOCK(-0.1697,0.02)", answer: -0.00408767915211369 },
    {
      formula: "=MACRO.GROWTHSHOCK(-1,0.02)",
      answer: "#NUM!",
      says: "no growth explains a price of 0",
    },
  ],
  seeAlso: ["DISCOUNTSHOCK", "IMPLIEDGROWTH", "MARKETCAPLOSS"],
};
