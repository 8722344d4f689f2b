/*
 * The value of a flow whose growth fades, summed year by year
 *
 * Growth starts at g and falls to gT in a straight line over n years, each year at its middle, and stays there:
 *
 *   g_t = g - (g-gT)(t-1/2)/n,    V = F [ sum_t x_1 ... x_t + x_1 ... x_n (1+gT)/(r-gT) ],    x_t = (1+g_t)/(1+r)
 *
 * It is what IMPLIEDGROWTH's model fade reads backwards. HMODELVALUE tells the same story in one line and leaves out that fast
 * growth compounds: a flow of 2 that fades from 18% to 4% in ten years is worth 58 there and 61 here.
 */
import { aboveMinusOne, anyNumber, define, number, upToThousand, whole } from "../../calculation";
import type { Page } from "../page";
import { acadifiHModel, hsuGoldman2025 } from "../references";
import { stages } from "./_growthArguments";
import { priceToFlow, tooFast } from "./_priceToFlow";

export const fadeValue = define({
  name: "FADEVALUE",
  parameters: [
    number("fcf", anyNumber),
    number("growth", aboveMinusOne),
    whole("years", upToThousand),
    number("terminal_growth", aboveMinusOne),
    number("discount_rate", aboveMinusOne),
  ],
  compute(fcf, growth, years, terminal, rate) {
    if (rate <= terminal) return tooFast(rate, terminal);
    return fcf * priceToFlow(growth, years, terminal, rate, 1);
  },
});

export const fadeValuePage: Page<typeof fadeValue> = {
  family: "valuation",
  mechanism: 1,
  since: "0.1.0",
  title: "The value of a flow whose growth fades year by year",
  question: "What is a stream worth whose growth fades year by year?",
  summary:
    "Present value of a cash flow whose growth falls in a straight line to its rate for ever, summed exactly.",
  equation: String.raw`V = F\left[\sum_{t=1}^{n}\prod_{s=1}^{t}\frac{1+g_s}{1+r} + \frac{1+g_T}{r-g_T}\prod_{s=1}^{n}\frac{1+g_s}{1+r}\right],\qquad g_s = g-(g-g_T)\,\frac{s-1/2}{n}`,
  arguments: {
    fcf: stages.fcf,
    growth: { description: "Growth at the start", unit: "rate", typical: [-0.05, 0.3] },
    years: {
      description: "Years until growth has fallen to terminal_growth",
      unit: "years",
      typical: [1, 30],
    },
    terminal_growth: stages.terminal_growth,
    discount_rate: stages.discount_rate,
  },
  returns: { unit: "money", description: "What the flow is worth today, in the unit of fcf" },
  native: `LET(when, SEQUENCE(years),
    flows, SCAN(1, (1+growth-(growth-terminal_growth)*(when-0.5)/years)/(1+discount_rate), LAMBDA(flow, factor, flow*factor)),
    IF(discount_rate<=terminal_growth, SQRT(-1),
      fcf*(SUM(flows)+INDEX(TOCOL(flows), years)*(1+terminal_growth)/(discount_rate-terminal_growth))))`,
  notes: [
    "What IMPLIEDGROWTH with model fade inverts: the growth it finds, put in here, gives the price back.",
    "Each year grows at the rate of its middle, so the first year a little below growth.",
    "Growth may exceed the discount rate while it fades, never after it.",
  ],
  errors: ["A discount rate at or below terminal growth: #NUM!."],
  references: [hsuGoldman2025, acadifiHModel],
  examples: [
    {
      formula: "=MACRO.FADEVALUE(2,0.18,10,0.04,0.1)",
      answer: 60.9703889138508,
      says: "the H-model says 58",
    },
    {
      formula: "=MACRO.FADEVALUE(70.03,0.23696485872127437,10,0.04,0.089)",
      answer: 3321,
      says: "Microsoft's price of early 2025, from the growth that it implied",
    },
    {
      formula: "=MACRO.FADEVALUE(70.03,0.23696485872127437,10,0.04,0.094)",
      answer: 2989.15577493127,
      says: "the same growth at half a point more: a tenth less",
    },
    {
      formula: "=MACRO.FADEVALUE(100,-0.05,5,0.02,0.08)",
      answer: 1442.88900531084,
      says: "a flow that shrinks before it grows",
    },
    {
      formula: "=MACRO.FADEVALUE(2,0.18,10,0.1,0.1)",
      answer: "#NUM!",
      says: "grows as fast as it is discounted",
    },
  ],
  seeAlso: ["IMPLIEDGROWTH", "REPRICE", "HMODELVALUE", "TWOSTAGEVALUE"],
};
