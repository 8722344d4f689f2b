/*
 * Implied equity duration
 *
 * Analysts forecast a few years of cash; the price pays for all of them. Take the forecasts as given, let whatever the price pays
 * beyond them be a level perpetuity that starts the year after, and ask how long the holder waits on average:
 *
 *   D = [ sum t CF_t/(1+r)^t + (n + (1+r)/r) (P - sum CF_t/(1+r)^t) ] / P
 *
 * No growth rate is needed: the price itself says how much lies beyond the forecasts. Two shares at the same forecasts differ
 * only in price, and the dearer one is the longer. The idea is that of Dechow, Sloan and Soliman (2004).
 */
import { anyNumber, define, inOrder, number, numbers, numError, positive } from "../../calculation";
import type { Page } from "../page";

export const impliedDuration = define({
  name: "IMPLIEDDURATION",
  parameters: [
    number("price", positive),
    inOrder(numbers("cash_flows", anyNumber)),
    number("discount_rate", positive, 0.12),
  ],
  compute(price, cashFlows, rate) {
    let worth = 0;
    let waited = 0;
    let discount = 1;
    cashFlows.forEach((flow, i) => {
      discount /= 1 + rate;
      worth += flow * discount;
      waited += (i + 1) * flow * discount;
    });
    // Rounding alone may put a bond at its own yield above its price.
    if (worth > price * (1 + 1e-12))
      return numError(
        () => `price must be at least what the cash_flows are worth today, ${worth}, got ${price}`,
      );
    return (waited + (cashFlows.length + 1 + 1 / rate) * (price - worth)) / price;
  },
});

export const impliedDurationPage: Page<typeof impliedDuration> = {
  family: "valuation",
  mechanism: 2,
  since: "0.1.0",
  title: "Implied equity duration",
  question: "How far out when only a few years are forecast?",
  summary:
    "Average wait for the cash that a price pays for, when a few years are forecast and the price tells the rest.",
  equation: String.raw`D = \frac{\sum_{t=1}^{n}\frac{t\,CF_t}{(1+r)^t} + \left(n+\frac{1+r}{r}\right)\left(P-\sum_{t=1}^{n}\frac{CF_t}{(1+r)^t}\right)}{P}`,
  arguments: {
    price: { description: "Price today", unit: "money", typical: [20, 200] },
    cash_flows: {
      description: "Cash forecast for years 1, 2 ... in the unit of the price",
      unit: "money",
      typical: [-2, 10],
    },
    discount_rate: {
      description: "Return that holders want, the same for every share compared",
      unit: "rate",
      typical: [0.05, 0.15],
      source: { judgement: "12%, from memory of Dechow, Sloan and Soliman (2004)" },
    },
  },
  returns: { unit: "years", description: "Macaulay duration" },
  native: `LET(flow, TOCOL(cash_flows), size, SUM(cash_flows*0+1), when, SEQUENCE(size),
    present, flow/(1+discount_rate)^when,
    IF(SUM(present)>price*(1+10^-12), SQRT(-1),
      (SUM(when*present)+(size+1+1/discount_rate)*(price-SUM(present)))/price))`,
  notes: [
    "With no forecast below 0 the longest answer is n + (1+r)/r, that of a share that pays nothing in the n years: 14.3 years for five years at 12%.",
    "Where the forecasts alone are worth more than the price, the rest would be negative, and so might the wait: there is no answer. The forecasts are too high for this price, or the rate too low.",
    "The modified duration, for changes of the rate, is this divided by 1 + discount_rate.",
  ],
  errors: ["Forecasts that are worth more than the price: #NUM!."],
  examples: [
    {
      formula: "=MACRO.IMPLIEDDURATION(100,{3,3.3,3.6,4,4.4},0.12)",
      answer: 12.8656221257636,
      says: "five years of forecasts",
    },
    {
      formula: "=MACRO.IMPLIEDDURATION(100,{0;0;0;0;0})",
      answer: 14.333333333333334,
      says: "nothing for five years: the longest possible",
    },
    {
      formula: "=MACRO.IMPLIEDDURATION(10,{3,3.3,3.6,4,4.4})",
      answer: "#NUM!",
      says: "the forecasts alone are worth 12.9",
    },
    { formula: "=MACRO.IMPLIEDDURATION(0,{3;3.3})", answer: "#NUM!", says: "no price" },
  ],
  seeAlso: ["EQUITYDURATION", "DISCOUNTSHOCK"],
};
