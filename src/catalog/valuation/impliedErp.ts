/*
 * The risk premium that an index offers
 *
 * Buy the index at P, receive its dividends and buybacks C, growing at g for n years and at gT for ever after: which return r does
 * that make? What is left after the riskfree rate is the premium that the market pays today for bearing equity risk.
 *
 *   P = sum_{t=1..n} C (1+g)^t/(1+r)^t + C (1+g)^n (1+gT) / ((r-gT)(1+r)^n),   ERP = r - rf
 *
 * This is Damodaran's measure: looking forward, where a historical average looks back. gT is the riskfree rate unless given, since
 * nothing outgrows the economy for ever and the riskfree rate is its usual proxy.
 *
 * The value falls with r from infinity at gT, so there is one answer. It lies below what the faster of the two growth rates,
 * held for ever, would return: G + C (1+G)/P.
 */
import {
  aboveMinusOne,
  bisect,
  define,
  mode,
  number,
  positive,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { damodaranJanuary2005, damodaranJanuary2020 } from "../references";
import { priceToFlow } from "./_priceToFlow";

export const impliedErp = define({
  name: "IMPLIEDERP",
  parameters: [
    number("price", positive),
    number("cash", positive),
    number("growth", aboveMinusOne),
    number("riskfree", aboveMinusOne),
    whole("years", upToThousand, 5),
    number("terminal_growth", aboveMinusOne, null),
    mode("output", ["erp", "return"]),
  ],
  compute(price, cash, growth, riskfree, years, terminalGrowth, output) {
    const terminal = terminalGrowth ?? riskfree;
    const fastest = Math.max(growth, terminal);
    // One more than the bound, so that rounding cannot put the root outside where the bound is the root (g = gT).
    const high = fastest + ((1 + fastest) * cash) / price + 1;
    const excess = (rate: number) => price - cash * priceToFlow(growth, years, terminal, rate);
    const found = bisect(excess, terminal, high);
    return output === "erp" ? found - riskfree : found;
  },
});

const value = String.raw`P = \sum_{t=1}^{n}\frac{C(1+g)^t}{(1+r)^t} + \frac{C(1+g)^n(1+g_T)}{(r-g_T)(1+r)^n}`;
const premium = String.raw`ERP = r-r_f`;

export const impliedErpPage: Page<typeof impliedErp> = {
  family: "valuation",
  mechanism: 1,
  since: "0.1.0",
  title: "The risk premium that an index offers",
  question: "What risk premium does the index offer?",
  summary:
    "Return above the riskfree rate that makes an index's expected dividends and buybacks worth its price.",
  equation: `${value},\\qquad ${premium}`,
  equationOf: { output: { erp: `${value},\\qquad ${premium}`, return: value } },
  arguments: {
    price: { description: "Level of the index", unit: "index", typical: [800, 6000] },
    cash: {
      description:
        "Dividends and buybacks of the last year, in index points (or price 1 and the yield here)",
      unit: "index",
      typical: [25, 200],
    },
    growth: {
      description: "Growth of that cash for the first years",
      unit: "rate",
      typical: [-0.02, 0.12],
    },
    riskfree: { description: "Yield of a long government bond", unit: "rate", typical: [0, 0.06] },
    years: {
      description: "Years of that growth",
      unit: "years",
      typical: [1, 15],
      source: { published: damodaranJanuary2005 },
    },
    terminal_growth: {
      description: "Growth for ever after; left out: the riskfree rate",
      unit: "rate",
      typical: [0, 0.06],
      source: { published: damodaranJanuary2005 },
    },
    output: {
      description: "erp: above the riskfree rate; return: the whole return",
      unit: "text",
      words: {
        erp: "premium above the riskfree rate",
        return: "the whole return, riskfree rate included",
      },
    },
  },
  returns: { unit: "rate", description: "Premium, or return, a year" },
  native: `LET(terminal, IF(terminal_growth="", riskfree, terminal_growth),
    fastest, MAX(growth, terminal),
    span, fastest+(1+fastest)*cash/price+1-terminal,
    worth, LAMBDA(wanted, LET(ratio, (1+growth)/(1+wanted),
      cash*(SUM(ratio^SEQUENCE(years))+ratio^years*(1+terminal)/(wanted-terminal)))),
    found, REDUCE(terminal, SEQUENCE(60), LAMBDA(low, step, LET(middle, low+span/2^step,
      IF(worth(middle)>price, middle, low)))),
    IF(output="erp", found-riskfree, found))`,
  notes: [
    "A check without our root finder: IRR over the price, negative, and some thousand years of the cash flows.",
    "It is only as good as the growth forecast: a point more of growth for five years adds about a sixth of a point to the premium of 2005.",
  ],
  references: [damodaranJanuary2005, damodaranJanuary2020],
  examples: [
    {
      formula: "=MACRO.IMPLIEDERP(1211.92,35.15,0.085,0.0422)",
      answer: 0.036507118638007,
      tolerance: 1e-9,
      says: "S&P 500 on 1 January 2005: the printed 3.65%",
    },
    {
      formula: '=MACRO.IMPLIEDERP(1211.92,35.15,0.085,0.0422,5,0.0422,"return")',
      answer: 0.078707118638007,
      tolerance: 1e-9,
      says: "the printed 7.87%",
    },
    {
      formula: "=MACRO.IMPLIEDERP(3230.78,150.5,0.0396,0.0192)",
      answer: 0.0519572207980438,
      tolerance: 1e-9,
      says: "1 January 2020: the published 5.20%",
    },
    {
      formula: "=MACRO.IMPLIEDERP(1,0.0402,0.05,0.0402)",
      answer: 0.0436665297010071,
      tolerance: 1e-9,
      says: "from the yield alone",
    },
    {
      formula: "=MACRO.IMPLIEDERP(1211.92,0,0.085,0.0422)",
      answer: "#NUM!",
      says: "no cash, no return",
    },
  ],
  seeAlso: ["IMPLIEDGROWTH", "TWOSTAGEVALUE", "FCFYIELD"],
};
