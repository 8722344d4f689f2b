/*
 * The growth that a price assumes
 *
 * A discounted cash flow read backwards: the price is known, the discount rate is what holders want, so which growth makes the
 * two agree? m is the price in years of today's cash flow, P/F.
 *
 *   gordon    growth for ever                           g = (r m - 1)/(m + 1)
 *   twostage  g for n years, then gT                    m = sum x^t + x^n (1+gT)/(r-gT),   x = (1+g)/(1+r)
 *   h         g falls to gT in a line, linearised       g = gT + (m (r-gT) - (1+gT))/(n/2)
 *   fade      the same line, exactly                    g_t = g - (g-gT)(t-1/2)/n
 *
 * The H-model leaves out that fast growth compounds and so asks for too much of it where multiples are rich: a 2% yield at
 * r = 8.91% and gT = 4% needs 32% by h and 25% by fade.
 *
 * A forward flow is the one a year from now. Having received it, the holder owns the shares at P(1+r) - F, and the models
 * start from there.
 *
 * Solving: the value rises with g, so halving an interval finds the only root. At g = -1 a two-stage value is 0. At the top, the
 * flow of one single year is already worth the price: year n of a growth that stays, or the middle year of one that fades,
 * when growth has been at least half-way between g and gT.
 */
import {
  aboveMinusOne,
  bisect,
  define,
  flag,
  mode,
  number,
  numError,
  positive,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { acadifiHModel, analystForumGordon, hsuGoldman2025 } from "../references";
import { growthModel } from "./_growthArguments";
import { priceToFlow, tooFast } from "./_priceToFlow";
import { growthOfMultiple } from "./_native";

export const impliedGrowth = define({
  name: "IMPLIEDGROWTH",
  parameters: [
    number("price", positive),
    number("fcf", positive),
    number("discount_rate", aboveMinusOne),
    mode("model", ["gordon", "twostage", "h", "fade"]),
    whole("years", upToThousand, 10),
    number("terminal_growth", aboveMinusOne, 0.04),
    flag("forward", false),
  ],
  compute(price, fcf, rate, model, years, terminal, forward) {
    const multiple = forward ? (price / fcf) * (1 + rate) - 1 : price / fcf;
    const tooCheap = () => numError(() => `no growth above -1 gives a price as low as ${price}`);
    if (multiple <= 0) return tooCheap();
    if (model === "gordon") return (rate * multiple - 1) / (multiple + 1);
    if (rate <= terminal) return tooFast(rate, terminal);
    if (model === "h") {
      const growth = terminal + (multiple * (rate - terminal) - 1 - terminal) / (years / 2);
      if (growth <= -1) return tooCheap();
      return growth;
    }
    const fading = model === "fade" ? 1 : 0;
    const excess = (g: number) => priceToFlow(g, years, terminal, rate, fading) - multiple;
    if (excess(-1) > 0) return tooCheap();
    const alone = (1 + rate) * multiple ** (1 / (fading ? Math.ceil(years / 2) : years)) - 1;
    const high = fading ? Math.max(terminal, 2 * alone - terminal) : alone;
    return bisect(excess, -1, high);
  },
});

const value = String.raw`\frac{P}{F} = \sum_{t=1}^{n}\prod_{s=1}^{t}\frac{1+g_s}{1+r} + \frac{1+g_T}{r-g_T}\prod_{s=1}^{n}\frac{1+g_s}{1+r}`;
const fading = String.raw`g-(g-g_T)\tfrac{s-1/2}{n}`;
const gordon = String.raw`g_{gordon} = \frac{rP-F}{P+F}`;
const h = String.raw`g_{h} = g_T+\frac{\frac{P}{F}(r-g_T)-(1+g_T)}{n/2}`;

export const impliedGrowthPage: Page<typeof impliedGrowth> = {
  family: "valuation",
  mechanism: 1,
  since: "0.1.0",
  title: "The growth that a price assumes",
  question: "What growth does this price assume?",
  summary:
    "Growth of free cash flow that makes its present value equal to the price: for ever, for some years, or fading.",
  equation: `${value},\\qquad g_s = g\\ \\text{or}\\ ${fading};\\qquad ${gordon};\\qquad ${h}`,
  equationOf: {
    model: {
      gordon,
      twostage: `${value},\\qquad g_s = g`,
      h,
      fade: `${value},\\qquad g_s = ${fading}`,
    },
  },
  arguments: {
    price: {
      description: "Price of all the shares, of one, or of an index",
      unit: "money",
      typical: [20, 300],
    },
    fcf: {
      description: "Free cash flow of the last year, in the same unit (of the next one if forward)",
      unit: "money",
      typical: [1, 6],
    },
    discount_rate: {
      description: "Return that holders want, above terminal_growth except for gordon",
      unit: "rate",
      typical: [0.05, 0.14],
    },
    model: growthModel.model,
    years: growthModel.years,
    terminal_growth: growthModel.terminal_growth,
    forward: {
      description: "TRUE where fcf is next year's; growth then starts from it",
      unit: "switch",
    },
  },
  returns: {
    unit: "rate",
    description:
      "Growth a year: for ever (gordon), in the first stage (twostage), at the start (h, fade)",
  },
  native: `LET(multiple, IF(forward, price/fcf*(1+discount_rate)-1, price/fcf),
    ${growthOfMultiple})`,
  notes: [
    "The answer depends on the discount rate as much as on the price: a point more of required return asks for about a point more of growth for ever.",
    "The H-model is a linearisation and overstates growth where multiples are rich; fade is the same story without the error.",
    "For the price at another rate use REPRICE, which keeps this growth and this model. DISCOUNTSHOCK goes with gordon only: beside a growth that fades it overstates the fall, -19.2% for Microsoft and half a point where the consistent answer is -10.0%.",
    "With forward, the growth of the model starts from next year's flow: twostage grows for years after it.",
  ],
  errors: [
    "A discount rate at or below terminal growth, in every model but gordon: #NUM!.",
    "A price so low that no growth above -100% explains it (next year's flow alone is worth more, say): #NUM!.",
  ],
  references: [hsuGoldman2025, analystForumGordon, acadifiHModel],
  examples: [
    {
      formula: "=MACRO.IMPLIEDGROWTH(28.5,2.15,0.105)",
      answer: 0.0274877650897227,
      says: "for ever: the printed 2.75%",
    },
    {
      formula: "=MACRO.IMPLIEDGROWTH(100,3,0.0891)",
      answer: 0.057378640776699,
      says: "an index at a 3% yield",
    },
    {
      formula: '=MACRO.IMPLIEDGROWTH(100,3,0.0891,"gordon",10,0.04,TRUE)',
      answer: 0.0591,
      says: "3% of next year's cash: r less the yield",
    },
    {
      formula: '=MACRO.IMPLIEDGROWTH(100,2,0.0891,"twostage",10,0.04)',
      answer: 0.149611531840821,
      tolerance: 1e-9,
      says: "a 2% yield: 15% a year for ten years, then 4%",
    },
    {
      formula: '=MACRO.IMPLIEDGROWTH(100,3,0.0891,"twostage",10,0.04)',
      answer: 0.0976008015381405,
      tolerance: 1e-9,
      says: "a 3% yield",
    },
    {
      formula: '=MACRO.IMPLIEDGROWTH(100,2,0.0891,"h")',
      answer: 0.323,
      says: "the H-model overstates",
    },
    {
      formula: '=MACRO.IMPLIEDGROWTH(100,2,0.0891,"fade")',
      answer: 0.251055602147696,
      tolerance: 1e-9,
      says: "the same fade, exactly",
    },
    { formula: '=MACRO.IMPLIEDGROWTH(58,2,0.1,"h",10,0.04)', answer: 0.18 },
    {
      formula: '=MACRO.IMPLIEDGROWTH(100,2,0.04,"twostage")',
      answer: "#NUM!",
      says: "a discount rate at terminal growth",
    },
    {
      formula: '=MACRO.IMPLIEDGROWTH(1,2,0.09,"gordon",10,0.04,TRUE)',
      answer: "#NUM!",
      says: "next year's flow alone is worth more than the price",
    },
  ],
  seeAlso: ["REPRICE", "FADEVALUE", "FCFYIELD", "TWOSTAGEVALUE", "HMODELVALUE", "IMPLIEDERP"],
};
