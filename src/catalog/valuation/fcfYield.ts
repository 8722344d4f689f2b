/*
 * Free-cash-flow yield
 *
 * How much cash does a year's business throw off for each dollar of price? The lower the yield, the more growth the price takes
 * for granted: at a 2% yield and a cost of equity of 9%, some 7% a year for ever (IMPLIEDGROWTH).
 *
 *   equity      (F - S) / V
 *   enterprise  (F + i - S) / (V + N)
 *
 * F is operating cash flow less capital spending, which under US GAAP comes after interest and before the cost of shares paid
 * to staff, S. Taking S off is the owner's view; it is left on unless given, because quoted yields leave it on. The enterprise
 * yield is the same business without its financing: after-tax interest i goes back into the cash, net debt N into the price.
 */
import { anyNumber, define, mode, notNegative, number, numError } from "../../calculation";
import { noDivisor } from "../divisor";
import type { Page } from "../page";
import {
  hsuGoldman2025,
  microsoftCashFlow,
  microsoftMarketCap,
  microsoftStockCompensation,
} from "../references";

export const fcfYield = define({
  name: "FCFYIELD",
  parameters: [
    number("fcf", anyNumber),
    number("market_cap", notNegative),
    number("stock_comp", notNegative, 0),
    mode("basis", ["equity", "enterprise"]),
    number("net_debt", anyNumber, 0),
    number("after_tax_interest", notNegative, 0),
  ],
  compute(fcf, marketCap, stockComp, basis, netDebt, interest) {
    const whole = basis === "enterprise";
    const price = whole ? marketCap + netDebt : marketCap;
    if (marketCap === 0 || price === 0) return noDivisor("the price");
    if (price < 0) return numError(() => `market_cap plus net_debt must be above 0, got ${price}`);
    return (fcf - stockComp + (whole ? interest : 0)) / price;
  },
});

const equity = String.raw`y_{equity} = \frac{F-S}{V}`;
const enterprise = String.raw`y_{enterprise} = \frac{F+i-S}{V+N}`;

export const fcfYieldPage: Page<typeof fcfYield> = {
  family: "valuation",
  mechanism: 1,
  since: "0.1.0",
  title: "Free-cash-flow yield",
  question: "How much cash does the price buy?",
  summary:
    "Free cash flow as a share of what the shares, or the whole enterprise, cost: the lower it is, the more growth the price takes for granted.",
  equation: `${equity},\\qquad ${enterprise}`,
  equationOf: { basis: { equity, enterprise } },
  arguments: {
    fcf: {
      description: "Free cash flow of a year: cash from operations less capital spending",
      unit: "money",
      typical: [-20, 150],
    },
    market_cap: {
      description: "Price of all the shares, in the same unit",
      unit: "money",
      typical: [200, 4000],
    },
    stock_comp: {
      description: "Shares paid to staff, taken off as a cost to the owners",
      unit: "money",
      typical: [0, 20],
    },
    basis: {
      description: "equity: cash to the shares; enterprise: cash to shares and debt",
      unit: "text",
      words: {
        equity: "cash to the shares over their price",
        enterprise: "cash to shares and debt over both, net debt counted",
      },
    },
    net_debt: {
      description: "Debt less cash, negative for net cash; counts for enterprise only",
      unit: "money",
      typical: [-250, 500],
    },
    after_tax_interest: {
      description: "Interest paid times one less the tax rate; counts for enterprise only",
      unit: "money",
      typical: [0, 10],
    },
  },
  returns: { unit: "yield", description: "Free cash flow for each unit of price, a decimal" },
  native: `LET(whole, (basis="enterprise")*1,
    cost, market_cap+whole*net_debt,
    IF((market_cap=0)+(cost=0), 1/0,
      IF(cost<0, SQRT(-1), (fcf-stock_comp+whole*after_tax_interest)/cost)))`,
  notes: [
    "US GAAP adds shares paid to staff back into cash from operations, so a quoted yield overstates what owners keep; stock_comp takes it off.",
    "The equity yield ignores net_debt and after_tax_interest.",
    "Last year's cash gives the trailing yield; DISCOUNTSHOCK and GROWTHSHOCK ask for the forward one, with next year's cash.",
    "The index's yield is below 3%, the lowest since 2000, and Microsoft's about 2%, the lowest on record, say Hsu and Goldman (Asia Times, 3 February 2025); no history of yields was found to show it with.",
  ],
  errors: [
    "A price of 0, with or without net debt: #DIV/0!.",
    "Net cash larger than the market capitalisation, on the enterprise basis: #NUM!.",
  ],
  references: [hsuGoldman2025, microsoftCashFlow, microsoftMarketCap, microsoftStockCompensation],
  examples: [
    {
      formula: "=MACRO.FCFYIELD(70.03,3321)",
      answer: 0.021087021981330925,
      says: "Microsoft in January 2025: the 2% of the essay",
    },
    {
      formula: "=MACRO.FCFYIELD(70.03,3321,10.734)",
      answer: 0.0178548629930744,
      says: "after shares paid to staff, those of its fiscal year 2024",
    },
    {
      formula: '=MACRO.FCFYIELD(70.03,3321,10.734,"enterprise",-9,1.6)',
      answer: 0.0183864734299517,
      says: "net cash and interest are illustrative",
    },
    { formula: "=MACRO.FCFYIELD(-5,100)", answer: -0.05, says: "cash is burnt" },
    { formula: "=MACRO.FCFYIELD(70.03,0)", answer: "#DIV/0!", says: "no price" },
    {
      formula: '=MACRO.FCFYIELD(5,100,0,"enterprise",-120)',
      answer: "#NUM!",
      says: "net cash above the market capitalisation",
    },
  ],
  seeAlso: ["IMPLIEDGROWTH", "IMPLIEDERP", "DISCOUNTSHOCK"],
};
