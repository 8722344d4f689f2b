/*
 * The value of a flow that grows fast and then slowly
 *
 * Cash flow F grows at g for n years and at gT for ever after; what is it worth at the discount rate r?
 *
 *   V = F [ x + x^2 + ... + x^n + x^n (1+gT)/(r-gT) ],   x = (1+g)/(1+r)
 *
 * F is the flow just received, so the first one counted is F (1+g), a year from now. Growth stops from one year to the next, which
 * no company's does: HMODELVALUE lets it fade. Most of the value lies in the last term, hence in gT.
 */
import { aboveMinusOne, anyNumber, define, number, upToThousand, whole } from "../../calculation";
import type { Page } from "../page";
import { damodaranJanuary2005 } from "../references";
import { stages } from "./_growthArguments";
import { priceToFlow, tooFast } from "./_priceToFlow";

export const twoStageValue = define({
  name: "TWOSTAGEVALUE",
  parameters: [
    number("fcf", anyNumber),
    number("growth", aboveMinusOne),
    whole("years", upToThousand),
    number("terminal_growth", aboveMinusOne),
    number("discount_rate", aboveMinusOne),
  ],
  compute(fcf, growth, years, terminal, rate) {
    if (rate <= terminal) return tooFast(rate, terminal);
    return fcf * priceToFlow(growth, years, terminal, rate);
  },
});

export const twoStageValuePage: Page<typeof twoStageValue> = {
  family: "valuation",
  mechanism: 1,
  since: "0.1.0",
  title: "The value of a flow that grows fast and then slowly",
  question: "What is a stream worth that grows fast and then slowly?",
  summary:
    "Present value of a cash flow that grows at one rate for some years and at a lower one for ever after.",
  equation: String.raw`V = F\left[\sum_{t=1}^{n}x^t + x^n\,\frac{1+g_T}{r-g_T}\right],\qquad x = \frac{1+g}{1+r}`,
  arguments: {
    fcf: stages.fcf,
    growth: {
      description: "Its growth for the years of the first stage",
      unit: "rate",
      typical: [-0.05, 0.3],
    },
    years: { description: "Length of the first stage", unit: "years", typical: [1, 30] },
    terminal_growth: stages.terminal_growth,
    discount_rate: stages.discount_rate,
  },
  returns: { unit: "money", description: "What the flow is worth today, in the unit of fcf" },
  native: `LET(ratio, (1+growth)/(1+discount_rate),
    IF(discount_rate<=terminal_growth, SQRT(-1),
      fcf*(SUM(ratio^SEQUENCE(years))+ratio^years*(1+terminal_growth)/(discount_rate-terminal_growth))))`,
  notes: [
    "fcf is the flow just received; where you have next year's, divide it by 1 + growth.",
    "Growth may exceed the discount rate in the first stage, never after it.",
  ],
  errors: ["A discount rate at or below terminal growth: #NUM!."],
  references: [damodaranJanuary2005],
  examples: [
    {
      formula: "=MACRO.TWOSTAGEVALUE(26.3494,0.057,5,0.0395,0.0795)",
      answer: 740.041155342535,
      says: "an index whose 26.35 of cash grows 5.7% for five years; the inputs are illustrative",
    },
    {
      formula: "=MACRO.TWOSTAGEVALUE(2,0.149611531840821,10,0.04,0.0891)",
      answer: 100,
      tolerance: 1e-12,
      says: "IMPLIEDGROWTH read forwards",
    },
    {
      formula: "=MACRO.TWOSTAGEVALUE(2,0.1,10,0.05,0.05)",
      answer: "#NUM!",
      says: "grows as fast as it is discounted",
    },
  ],
  seeAlso: ["IMPLIEDGROWTH", "HMODELVALUE", "EQUITYDURATION"],
};
