/*
 * The deepest fall
 *
 * Of all the days one could have bought before, the worst; of all the days one could have sold after, the worst:
 *
 *   max over t of  1 - P_t / max(P_1 ... P_t)
 *
 * Each price is measured against the highest before it, so a high that comes after the low does not count. On closes the fall is
 * less deep than within the day, on year-ends less deep again.
 */
import { define, notNegative, numbers, inOrder } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025, nasdaqLevels, nasdaqPeak } from "../references";

export const maxDrawdown = define({
  name: "MAXDRAWDOWN",
  parameters: [inOrder(numbers("prices", notNegative))],
  compute(prices) {
    let peak = 0;
    let deepest = 0;
    for (const price of prices) {
      // Nothing lies below a peak of 0, so it never divides.
      if (price < peak) deepest = Math.max(deepest, 1 - price / peak);
      else peak = price;
    }
    return deepest;
  },
});

export const maxDrawdownPage: Page<typeof maxDrawdown> = {
  family: "valuation",
  mechanism: 3,
  since: "0.1.0",
  title: "The deepest fall",
  question: "How deep was the fall?",
  summary: "Largest fall of a series of prices from its highest point so far, as a share of it.",
  equation: String.raw`\max_t\left(1-\frac{P_t}{\max_{s\le t}P_s}\right)`,
  arguments: {
    prices: {
      description:
        "Prices in order of time, a column or a row (several columns are read row by row)",
      unit: "money",
      typical: [500, 5000],
    },
  },
  returns: { unit: "share", description: "0.78 for a fall of 78%; 0 where prices never fell" },
  native: `LET(peak, SCAN(0, prices, LAMBDA(highest, price, MAX(highest, price))),
    MAX(IF(prices<peak, 1-prices/peak, 0)))`,
  nativeLimit: "One series at a time; over several use BYCOL or BYROW.",
  notes: [
    "Hsu and Goldman say that the Nasdaq lost 75%; from close to close it was 77.9%.",
    "Give total-return prices where dividends matter.",
  ],
  references: [nasdaqLevels, nasdaqPeak, hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.MAXDRAWDOWN({5048.62;2470.52;1695.38;1950.4;1114.11;1335.51})",
      answer: 0.779323854835579,
      says: "the Nasdaq from March 2000 to the end of 2002",
    },
    { formula: "=MACRO.MAXDRAWDOWN({1;2;3})", answer: 0, says: "never fell" },
    {
      formula: "=MACRO.MAXDRAWDOWN({50;100;60;200;150})",
      answer: 0.4,
      says: "the later high does not count",
    },
    { formula: "=MACRO.MAXDRAWDOWN({100;-5})", answer: "#NUM!", says: "prices are not negative" },
  ],
  seeAlso: ["RECOVERYYEARS", "DOTCOMREPLAY"],
};
