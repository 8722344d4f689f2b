/*
 * Equity duration
 *
 * How far out is the cash that a price pays for, and so how hard does the price react to the discount rate?
 *
 *   one stage   Macaulay (1+r)/(r-g),  modified 1/(r-g) = P/F1
 *   two stages  D = sum t PV_t / sum PV_t over growth g for n years, then gT for ever
 *
 * A modified duration of 33 means that a rise of the discount rate by 0.1 point costs some 3.3%. A low yield on forward free cash
 * flow is a long duration: 3% is 33 years, 2% is 50. That is why dear growth stocks fall most when capital costs more.
 *
 * Computed backwards as a value is, for value and duration at once: each year adds a year to every later flow.
 */
import {
  aboveMinusOne,
  define,
  mode,
  number,
  numError,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { plurDaddy2026 } from "../references";

export const equityDuration = define({
  name: "EQUITYDURATION",
  parameters: [
    number("discount_rate", aboveMinusOne),
    number("growth", aboveMinusOne),
    mode("type", ["modified", "macaulay"]),
    whole("years", upToThousand, null),
    number("terminal_growth", aboveMinusOne, 0.04),
  ],
  compute(rate, growth, type, years, terminalGrowth) {
    const last = years === null ? growth : terminalGrowth;
    const gap = rate - last;
    if (gap <= 0)
      return numError(
        () =>
          `discount_rate must be above ${years === null ? "growth" : "terminal_growth"}, got ${rate} and ${last}`,
      );
    const ratio = (1 + growth) / (1 + rate);
    let value = (1 + last) / gap;
    let modified = value / gap;
    for (let t = years ?? 0; t > 0; t--) {
      modified = ratio * (modified + (1 + value) / (1 + rate));
      value = ratio * (1 + value);
    }
    return (modified / value) * (type === "macaulay" ? 1 + rate : 1);
  },
});

const modified = String.raw`D_{mod} = \frac{1}{r-g}\ \text{or, with years,}\qquad D_{mod} = \frac{1}{1+r}\cdot\frac{\sum_{t=1}^{n}t\,x^t + T\left(n+\frac{1+r}{r-g_T}\right)}{\sum_{t=1}^{n}x^t+T},\qquad x = \frac{1+g}{1+r},\quad T = x^n\frac{1+g_T}{r-g_T}`;
const macaulay = String.raw`D_{mac} = (1+r)\,D_{mod}`;

export const equityDurationPage: Page<typeof equityDuration> = {
  family: "valuation",
  mechanism: 2,
  since: "0.1.0",
  title: "Equity duration",
  question: "How far out is the cash?",
  summary:
    "How many years away the cash that a share price pays for is, and by what share the price falls as the discount rate rises.",
  equation: `${modified},\\qquad ${macaulay}`,
  equationOf: { type: { modified, macaulay: `${macaulay},\\qquad ${modified}` } },
  arguments: {
    discount_rate: { description: "Return that holders want", unit: "rate", typical: [0.06, 0.15] },
    growth: {
      description: "Growth of the cash: for ever, or for years where they are given",
      unit: "rate",
      typical: [-0.05, 0.1],
    },
    type: {
      description:
        "modified: fall of the price for each unit of the rate; macaulay: average wait for the cash",
      unit: "text",
      words: {
        modified: "fall of the price for each unit of the rate",
        macaulay: "average wait for the cash, in years",
      },
    },
    years: {
      description: "Years of the first stage; left out: one stage for ever",
      unit: "years",
      typical: [1, 30],
    },
    terminal_growth: {
      description: "Growth for ever after the first stage",
      unit: "rate",
      typical: [0, 0.05],
      source: { judgement: "about 2% real growth and 2% inflation, as in IMPLIEDGROWTH" },
    },
  },
  returns: { unit: "years", description: "Duration" },
  native: `IF(type="macaulay", 1+discount_rate, 1)*IF(years="",
    IF(discount_rate<=growth, SQRT(-1), 1/(discount_rate-growth)),
    IF(discount_rate<=terminal_growth, SQRT(-1), LET(when, SEQUENCE(years),
      present, ((1+growth)/(1+discount_rate))^when,
      rest, ((1+growth)/(1+discount_rate))^years*(1+terminal_growth)/(discount_rate-terminal_growth),
      (SUM(when*present)+rest*(years+(1+discount_rate)/(discount_rate-terminal_growth)))
        /(SUM(present)+rest)/(1+discount_rate))))`,
  notes: [
    "Growth is held still while the rate moves. Where higher rates come with higher growth or inflation, prices react much less: give DISCOUNTSHOCK a flow_through.",
    "Durations measured from returns are far shorter than the formula's.",
    "terminal_growth counts only where years are given.",
    "The most speculative lose most and near cash flows are favoured, those of makers of memory say, writes plur daddy (2026): compare the durations.",
  ],
  errors: ["A discount rate at or below the growth that lasts for ever: #NUM!."],
  references: [plurDaddy2026],
  examples: [
    {
      formula: "=MACRO.EQUITYDURATION(0.0891,0.0591)",
      answer: 33.3333333333333,
      tolerance: 1e-12,
      says: "a forward yield of 3%",
    },
    {
      formula: "=MACRO.EQUITYDURATION(0.1,0)",
      answer: 10,
      says: "near cash flows, of a maker of memory say: a yield of 10% and no growth",
    },
    { formula: '=MACRO.EQUITYDURATION(0.0891,0.0591,"macaulay")', answer: 36.3033333333333 },
    {
      formula: '=MACRO.EQUITYDURATION(0.0891,0.15,"modified",10,0.04)',
      answer: 22.9902516359326,
      says: "ten years at 15%, then 4%",
    },
    { formula: '=MACRO.EQUITYDURATION(0.0891,0.15,"macaulay",10,0.04)', answer: 25.0386830566942 },
    {
      formula: "=MACRO.EQUITYDURATION(0.05,0.05)",
      answer: "#NUM!",
      says: "grows as fast as it is discounted",
    },
  ],
  seeAlso: ["DISCOUNTSHOCK", "IMPLIEDDURATION", "FCFYIELD"],
};
