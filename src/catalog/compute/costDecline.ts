/*
 * Where a cost stands after some years of steady decline
 *
 * A cost that falls by a factor f every year is c f^-t after t years. Nothing gets cheaper than its energy and its
 * metal, so what falls is the part above a floor:
 *
 *   c_t = floor + (c - floor) f^-t
 *
 * The default is Andreessen Horowitz's ten times a year for a given level of language models, a trend over three years
 * for the cheapest model on one benchmark. Epoch finds anything from 9 to 900 times, depending on the task. Neither is
 * a law; ten years of it would be ten orders of magnitude.
 */
import { define, notNegative, number, numError, positive, power } from "../../calculation";
import type { Page } from "../page";
import { appenzeller2024, epochPrices2025 } from "../references";

export const costDecline = define({
  name: "COSTDECLINE",
  parameters: [
    number("cost", notNegative),
    number("years", notNegative),
    number("factor", positive, 10),
    number("floor", notNegative, 0),
  ],
  compute(cost, years, factor, floor) {
    if (floor > cost)
      return numError(() => `floor must be at most the cost, ${cost}, got ${floor}`);
    return floor + (cost - floor) * power(factor, -years);
  },
});

export const costDeclinePage: Page<typeof costDecline> = {
  family: "compute",
  mechanism: 9,
  since: "0.1.0",
  title: "A falling cost",
  question: "Where does a falling cost stand after t years?",
  summary:
    "A cost after some years in which it falls by the same factor each year, down to a floor.",
  equation: String.raw`c_t = \underline{c} + (c_0-\underline{c})\,f^{-t}`,
  arguments: {
    cost: { description: "Cost or price today", unit: "money", typical: [0, 100] },
    years: { description: "Years from today, not only whole ones", unit: "years", typical: [0, 5] },
    factor: {
      description: "Times by which it falls in a year; below 1 it rises",
      unit: "x",
      source: {
        published: appenzeller2024,
        note: "ten times a year for language models of equal performance, 2021 to 2024",
      },
      typical: [0.8, 40],
    },
    floor: {
      description: "Cost below which it cannot fall",
      unit: "money",
      typical: [0, 5],
    },
  },
  returns: { unit: "money", description: "Cost after that time" },
  native: `IF(floor>cost, SQRT(-1), floor+(cost-floor)*factor^(0-years))`,
  notes: [
    "The default is a trend of prices at a fixed level of performance; the newest models do not get cheaper at that pace.",
    "Epoch finds 9 to 900 times a year, depending on the task, and warns that the fastest falls are recent.",
    "Prices can fall because margins do: PRICECUT tells the two apart.",
  ],
  errors: ["A floor above the cost: #NUM!."],
  references: [appenzeller2024, epochPrices2025],
  examples: [
    {
      formula: "=MACRO.COSTDECLINE(60,3)",
      answer: 0.06,
      says: "a16z: $60 a million tokens in 2021, 6 cents in 2024",
    },
    {
      formula: "=MACRO.COSTDECLINE(60,1.5,10,0.05)",
      answer: 1.94578545727094,
      says: "a year and a half, with a floor of 5 cents",
    },
    {
      formula: "=MACRO.COSTDECLINE(60,3,10,70)",
      answer: "#NUM!",
      says: "the floor is above the cost",
    },
  ],
  seeAlso: ["DECLINERATE", "LEARNINGCURVE", "JEVONSPATH"],
};
