/*
 * The value of a flow whose growth fades (H-model)
 *
 * Growth starts at g and falls to gT in a straight line over n years. Summing that exactly takes a product a year; the H-model
 * leaves out the compounding and needs none:
 *
 *   V = F [ (1+gT) + H (g-gT) ] / (r-gT),   H = n/2
 *
 * The first part is Gordon's value at gT; the second pays for H years of growth above it. It leaves out two things: that fast growth
 * compounds, and that it comes later than today. At rich multiples (r close to gT) the first is larger and the value too low:
 * for g = 18%, n = 10, gT = 4%, r = 10% it is 29 times the flow where the exact sum is 30.5. At a high discount rate it can be too
 * high. Read backwards at a rich multiple, the error overstates the growth that a price assumes; IMPLIEDGROWTH's model fade is
 * exact.
 */
import { aboveMinusOne, anyNumber, define, number, upToThousand, whole } from "../../calculation";
import type { Page } from "../page";
import { acadifiHModel } from "../references";
import { stages } from "./_growthArguments";
import { tooFast } from "./_priceToFlow";

export const hModelValue = define({
  name: "HMODELVALUE",
  parameters: [
    number("fcf", anyNumber),
    number("growth", aboveMinusOne),
    whole("years", upToThousand),
    number("terminal_growth", aboveMinusOne),
    number("discount_rate", aboveMinusOne),
  ],
  compute(fcf, growth, years, terminal, rate) {
    if (rate <= terminal) return tooFast(rate, terminal);
    return (fcf * (1 + terminal + (years / 2) * (growth - terminal))) / (rate - terminal);
  },
});

export const hModelValuePage: Page<typeof hModelValue> = {
  family: "valuation",
  mechanism: 1,
  since: "0.1.0",
  title: "The value of a flow whose growth fades (H-model)",
  question: "And if growth fades in a straight line?",
  summary:
    "Present value of a cash flow whose growth falls in a straight line to its rate for ever, by the H-model.",
  equation: String.raw`V = F\,\frac{(1+g_T) + H\,(g-g_T)}{r-g_T},\qquad H = \frac{n}{2}`,
  arguments: {
    fcf: stages.fcf,
    growth: { description: "Growth at the start", unit: "rate", typical: [-0.05, 0.3] },
    years: {
      description: "Years until growth has fallen to terminal_growth, twice the H of the textbooks",
      unit: "years",
      typical: [1, 30],
    },
    terminal_growth: stages.terminal_growth,
    discount_rate: stages.discount_rate,
  },
  returns: { unit: "money", description: "What the flow is worth today, in the unit of fcf" },
  native: `IF(discount_rate<=terminal_growth, SQRT(-1),
    fcf*(1+terminal_growth+years/2*(growth-terminal_growth))/(discount_rate-terminal_growth))`,
  notes: [
    "A linearisation: at rich multiples it undervalues fast growth, which compounds; at high discount rates it can overvalue it.",
    "The value turns negative where growth falls short of terminal_growth by more than (1+terminal_growth)/H: the formula then has no meaning.",
  ],
  errors: ["A discount rate at or below terminal growth: #NUM!."],
  references: [acadifiHModel],
  examples: [
    {
      formula: "=MACRO.HMODELVALUE(2,0.18,10,0.04,0.1)",
      answer: 58,
      says: "exactly, the fade is worth 60.97",
    },
    {
      formula: "=MACRO.HMODELVALUE(2,0.14,10,0.04,0.1)",
      answer: 51.33,
      tolerance: 1e-4,
      says: "printed to two digits",
    },
    {
      formula: "=MACRO.HMODELVALUE(2,0.18,10,0.1,0.1)",
      answer: "#NUM!",
      says: "grows as fast as it is discounted",
    },
  ],
  seeAlso: ["TWOSTAGEVALUE", "IMPLIEDGROWTH"],
};
