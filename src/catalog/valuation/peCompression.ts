/*
 * Earnings against a falling multiple
 *
 * A price is earnings times a multiple. While the multiple goes from pe0 to pe1 in n years and earnings grow at g,
 *
 *   total   (pe1/pe0) (1+g)^n - 1                  of the price, over all n years
 *   annual  (pe1/pe0)^(1/n) (1+g) - 1 + d          a year, with the dividend yield d
 *
 * From 37, the multiple of tech in February 2025, to the index's 26 is a fall of 30% in a day; spread over five years with earnings up
 * 15% a year it is still a gain of 7% a year, half of what the earnings did.
 */
import { aboveMinusOne, define, mode, notNegative, number, positive } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025 } from "../references";

export const peCompression = define({
  name: "PECOMPRESSION",
  parameters: [
    number("pe", positive),
    number("new_pe", positive),
    number("eps_growth", aboveMinusOne, 0),
    number("years", positive, 1),
    number("dividend_yield", notNegative, 0),
    mode("output", ["total", "annual"]),
  ],
  compute(pe, newPe, growth, years, dividendYield, output) {
    const change = newPe / pe;
    return output === "total"
      ? change * (1 + growth) ** years - 1
      : change ** (1 / years) * (1 + growth) - 1 + dividendYield;
  },
});

const total = String.raw`R_{total} = \frac{PE_1}{PE_0}(1+g)^n-1`;
const annual = String.raw`R_{annual} = \left(\frac{PE_1}{PE_0}\right)^{1/n}(1+g)-1+d`;

export const peCompressionPage: Page<typeof peCompression> = {
  family: "valuation",
  mechanism: 3,
  since: "0.1.0",
  title: "Earnings against a falling multiple",
  question: "What do holders earn while the multiple falls?",
  summary:
    "Return on a share whose multiple of earnings changes over some years while its earnings grow.",
  equation: `${total},\\qquad ${annual}`,
  equationOf: { output: { total, annual } },
  arguments: {
    pe: { description: "Price to earnings today", unit: "multiple", typical: [10, 60] },
    new_pe: { description: "Price to earnings at the end", unit: "multiple", typical: [8, 60] },
    eps_growth: { description: "Growth of earnings a year", unit: "rate", typical: [-0.1, 0.3] },
    years: { description: "Years it takes, fractions allowed", unit: "years", typical: [0.5, 15] },
    dividend_yield: {
      description: "Dividends a year over the price; counts for annual only",
      unit: "yield",
      typical: [0, 0.05],
    },
    output: {
      description:
        "total: change of the price over all years; annual: return a year, with dividends",
      unit: "text",
      words: {
        total: "change of the price over all years",
        annual: "return a year, dividends included",
      },
    },
  },
  returns: { unit: "return", description: "A decimal, -0.3 for a loss of 30%" },
  native: `IF(output="total", new_pe/pe*(1+eps_growth)^years-1,
    (new_pe/pe)^(1/years)*(1+eps_growth)-1+dividend_yield)`,
  notes: [
    "total is the price alone; dividends enter the annual return.",
    "The multiple and earnings are taken as independent; in a glut both fall.",
  ],
  references: [hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.PECOMPRESSION(37,26)",
      answer: -0.297297297297297,
      says: "tech's multiple falls to the index's at once",
    },
    {
      formula: "=MACRO.PECOMPRESSION(37,26,0.15,5)",
      answer: 0.413386131756757,
      says: "over five years, with earnings up 15% a year",
    },
    {
      formula: '=MACRO.PECOMPRESSION(37,26,0.15,5,0,"annual")',
      answer: 0.0716480181454826,
      says: "the same a year",
    },
    { formula: "=MACRO.PECOMPRESSION(37,0)", answer: "#NUM!", says: "no multiple" },
  ],
  seeAlso: ["PEGROWINTO", "PEEXSECTOR", "DISCOUNTSHOCK", "CONVERGENCERETURN"],
};
