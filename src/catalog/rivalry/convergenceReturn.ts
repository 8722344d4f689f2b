/*
 * What is earned if the gap closes
 *
 * A stock at a lower multiple than its peers closes a share k of the gap, in logs, within n years. The holder earns
 * the rerating, the growth of earnings and the dividend:
 *
 *   return a year = (peer / pe)^(k/n) (1 + growth) - 1 + dividend yield
 *
 * k = 0: the discount stays and the holder earns growth and dividends. The peers' multiple is held still; it may
 * itself come down, which is also convergence, and no gain.
 */
import {
  aboveMinusOne,
  define,
  notNegative,
  number,
  positive,
  power,
  share,
} from "../../calculation";
import type { Page } from "../page";
import { barrons2025 } from "../references";

export const convergenceReturn = define({
  name: "CONVERGENCERETURN",
  parameters: [
    number("pe", positive),
    number("peer_pe", positive),
    number("years", positive),
    number("convergence", share, 1),
    number("growth", aboveMinusOne, 0),
    number("dividend_yield", notNegative, 0),
  ],
  compute: (pe, peer, years, convergence, growth, dividend) =>
    power(peer / pe, convergence / years) * (1 + growth) - 1 + dividend,
});

export const convergenceReturnPage: Page<typeof convergenceReturn> = {
  family: "rivalry",
  mechanism: 24,
  since: "0.1.0",
  title: "Return if the valuation gap closes",
  question: "What is earned if the gap closes?",
  summary:
    "Return a year when a multiple moves towards that of its peers while earnings grow and dividends are paid.",
  equation: String.raw`r = \Bigl(\frac{PE_{peers}}{PE}\Bigr)^{k/n}(1+g) - 1 + dy`,
  arguments: {
    pe: { description: "Price to earnings today", unit: "multiple", typical: [4, 60] },
    peer_pe: {
      description: "Price to earnings of the peers, held still",
      unit: "multiple",
      typical: [4, 60],
    },
    years: { description: "Years in which it happens", unit: "years", typical: [1, 15] },
    convergence: {
      description: "Share of the gap that closes, in logs; 1 is all of it, 0 none",
      unit: "share",
    },
    growth: { description: "Growth of earnings a year", unit: "rate", typical: [-0.1, 0.2] },
    dividend_yield: {
      description: "Dividends a year over the price",
      unit: "yield",
      typical: [0, 0.06],
    },
  },
  returns: { unit: "rate", description: "Return a year" },
  native: `(peer_pe/pe)^(convergence/years)*(1+growth)-1+dividend_yield`,
  notes: [
    "Above the peers' multiple the same formula gives the cost of coming down.",
    "The dividend yield is added as it stands; dividends are not reinvested at the changing multiple.",
    "In one currency: a move of the exchange rate comes on top.",
  ],
  references: [barrons2025],
  examples: [
    {
      formula: "=MACRO.CONVERGENCERETURN(10,20,5,1,0.1)",
      answer: 0.263568190496739,
      says: "from a half of the peers' multiple to all of it in 5 years",
    },
    {
      formula: "=MACRO.CONVERGENCERETURN(10,30,5,1,0.1)",
      answer: 0.370304033577069,
      says: "from a third",
    },
    {
      formula: "=MACRO.CONVERGENCERETURN(10,20,5,0.5,0.1,0.01)",
      answer: 0.188950808789922,
      says: "half of the gap, and a dividend",
    },
    {
      formula: "=MACRO.CONVERGENCERETURN(10,20,5,0,0.1)",
      answer: 0.1,
      says: "no convergence: growth alone",
    },
    { formula: "=MACRO.CONVERGENCERETURN(0,20,5)", answer: "#NUM!" },
    { formula: "=MACRO.CONVERGENCERETURN(10,20,5,1.5)", answer: "#NUM!" },
  ],
  seeAlso: ["RELATIVEDISCOUNT", "PECOMPRESSION", "PEGROWINTO"],
};
