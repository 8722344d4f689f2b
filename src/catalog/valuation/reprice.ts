/*
 * A price at another discount rate, while the growth that it implies stays
 *
 * Read the price backwards for the growth it assumes, then value that growth at the new rate. A share L of the shock may come
 * with higher growth and then does nothing:
 *
 *   g = IMPLIEDGROWTH(P, F, r, model, n, gT),    change = V(g, r + (1-L) shock)/P - 1
 *
 * Both steps go by the same model. Taking the growth of one and the fall of another is what goes wrong by hand: DISCOUNTSHOCK
 * lets growth last for ever, and where it fades the cash comes sooner and the price falls by half as much. Under gordon this is
 * DISCOUNTSHOCK at the forward yield F(1+g)/P = r - g.
 */
import {
  aboveMinusOne,
  anyNumber,
  define,
  mode,
  number,
  numError,
  positive,
  share,
  upToThousand,
  whole,
} from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025, microsoftCashFlow, microsoftMarketCap } from "../references";
import { growthModel } from "./_growthArguments";
import { priceToFlow } from "./_priceToFlow";
import { impliedGrowth } from "./impliedGrowth";
import { growthOfMultiple } from "./_native";

export const reprice = define({
  name: "REPRICE",
  parameters: [
    number("price", positive),
    number("fcf", positive),
    number("discount_rate", aboveMinusOne),
    number("shock", anyNumber),
    mode("model", ["gordon", "twostage", "h", "fade"]),
    whole("years", upToThousand, 10),
    number("terminal_growth", aboveMinusOne, 0.04),
    number("flow_through", share, 0),
  ],
  compute(price, fcf, rate, shock, model, years, terminal, flowThrough) {
    const growth = impliedGrowth.compute(price, fcf, rate, model, years, terminal, false);
    // Where there is none, its error stands in the place of a number.
    if (typeof growth !== "number") return growth;
    const after = rate + (1 - flowThrough) * shock;
    const lasting = model === "gordon" ? growth : terminal;
    if (after <= lasting)
      return numError(
        () =>
          `shock must leave the discount rate above the growth that lasts, ${lasting}, got a rate of ${after}`,
      );
    // What falls in one line by 1/(r - g): its change without the difference of two nearly equal values.
    if (model === "gordon" || model === "h") return (rate - after) / (after - lasting);
    const value = (at: number) =>
      priceToFlow(growth, years, terminal, at, model === "fade" ? 1 : 0);
    return value(after) / value(rate) - 1;
  },
});

export const repricePage: Page<typeof reprice> = {
  family: "valuation",
  mechanism: 2,
  since: "0.1.0",
  title: "A price at another discount rate, its growth as implied",
  question: "What becomes of the price when the rate moves and the implied growth stays?",
  summary:
    "Change of a price when the discount rate moves, at the growth that the price implies under one model of growth throughout.",
  equation: String.raw`\frac{\Delta P}{P} = \frac{V\bigl(g,\ r+(1-L)\,d\bigr)}{P}-1,\qquad V(g, r) = P`,
  arguments: {
    price: {
      description: "Price of all the shares, of one, or of an index",
      unit: "money",
      typical: [20, 300],
    },
    fcf: {
      description: "Free cash flow of the last year, in the same unit",
      unit: "money",
      typical: [1, 6],
    },
    discount_rate: {
      description: "Return that holders wanted before, above terminal_growth except for gordon",
      unit: "rate",
      typical: [0.05, 0.14],
    },
    shock: {
      description: "Change of that return, a decimal (0.5% is half a point)",
      unit: "rate",
      typical: [-0.01, 0.03],
    },
    model: growthModel.model,
    years: growthModel.years,
    terminal_growth: growthModel.terminal_growth,
    flow_through: { description: "Share of that change which growth matches", unit: "share" },
  },
  returns: { unit: "return", description: "Change of the price, -0.1 for a tenth less" },
  native: `LET(multiple, price/fcf,
    growth, ${growthOfMultiple},
    after, discount_rate+(1-flow_through)*shock,
    lasting, IF(model="gordon", growth, terminal_growth),
    IF(ISNUMBER(growth), IF(after<=lasting, SQRT(-1),
      IF((model="gordon")+(model="h"), (discount_rate-after)/(after-lasting),
      LET(steps, SEQUENCE(years),
        grown, 1+growth+(terminal_growth-growth)*IF(model="fade", (steps-0.5)/years, steps*0),
        worth_at, LAMBDA(at_rate, LET(
          flows, SCAN(1, grown/(1+at_rate), LAMBDA(flow, factor, flow*factor)),
          SUM(flows)+INDEX(TOCOL(flows), years)*(1+terminal_growth)/(at_rate-terminal_growth))),
        worth_at(after)/worth_at(discount_rate)-1))), growth))`,
  notes: [
    "Use this, not IMPLIEDGROWTH and then DISCOUNTSHOCK on today's yield: those two hold growth that fades and growth that lasts for ever side by side. For Microsoft's price of early 2025 and half a point they say -19.2% where the growth that fades says -10.0%.",
    "The growth stays as implied before the shock. Where it is cash flow that is doubted, not the rate, see GROWTHSHOCK.",
    "The change of the rate lasts for ever: one that comes back in a few years does much less.",
    "Under gordon, and under h, the whole value goes by one rate for ever, so these fall the most.",
  ],
  errors: [
    "A new rate at or below the growth that lasts (the implied one under gordon, else terminal_growth): #NUM!.",
    "What IMPLIEDGROWTH refuses: a discount rate at or below terminal growth, a price so low that no growth explains it: #NUM!.",
  ],
  references: [hsuGoldman2025, microsoftCashFlow, microsoftMarketCap],
  examples: [
    {
      formula: '=MACRO.REPRICE(3321,70.03,8.9%,0.5%,"fade",10)',
      answer: -0.099922982556077,
      says: "Microsoft in early 2025, growth that fades in ten years",
    },
    {
      formula: "=MACRO.REPRICE(3321,70.03,8.9%,0.5%)",
      answer: -0.181887433110965,
      says: "growth that lasts for ever",
    },
    {
      formula: '=MACRO.REPRICE(3321,70.03,8.9%,0.5%,"twostage")',
      answer: -0.103663849402361,
      says: "ten years at one rate, then 4%",
    },
    {
      formula: '=MACRO.REPRICE(3321,70.03,8.9%,0.5%,"h")',
      answer: -0.0925925925925926,
      says: "the linearised fade",
    },
    {
      formula: '=MACRO.REPRICE(3321,70.03,8.9%,-0.5%,"fade")',
      answer: 0.122883626635261,
      says: "half a point less: more than it loses",
    },
    {
      formula: '=MACRO.REPRICE(3321,70.03,8.9%,0.5%,"fade",10,4%,50%)',
      answer: -0.0524131275998918,
      says: "half of the change comes with growth",
    },
    {
      formula: "=MACRO.REPRICE(3321,70.03,8.9%,-3%)",
      answer: "#NUM!",
      says: "below the growth that lasts: a price without bound",
    },
  ],
  seeAlso: ["IMPLIEDGROWTH", "DISCOUNTSHOCK", "FADEVALUE", "EQUITYDURATION"],
};
