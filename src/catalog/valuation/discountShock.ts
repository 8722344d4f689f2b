/*
 * The price after a higher cost of capital
 *
 * A price is next year's free cash flow over y = r - g, the forward free-cash-flow yield. When holders want d more, and a share L of
 * it comes with higher growth (inflation that passes through), the yield becomes y + (1-L) d and the price moves by
 *
 *   exact      y/(y + (1-L)d) - 1 = -c/(y+c),   c = (1-L) d
 *   duration   -c/y                the tangent: too low, always
 *   convexity  -c/y + (c/y)^2      with its curve
 *
 * The lower the yield, the harder the fall: a point more costs a quarter of the price at 3% and a third at 2%.
 */
import { anyNumber, define, mode, number, numError, positive, share } from "../../calculation";
import type { Page } from "../page";
import { plurDaddy2026 } from "../references";

export const discountShock = define({
  name: "DISCOUNTSHOCK",
  parameters: [
    number("fcf_yield", positive),
    number("rate_change", anyNumber),
    number("flow_through", share, 0),
    mode("method", ["exact", "duration", "convexity"]),
  ],
  compute(fcfYield, rateChange, flowThrough, method) {
    const change = (1 - flowThrough) * rateChange;
    const after = fcfYield + change;
    if (after <= 0)
      return numError(() => `the yield must stay above 0 after the change, got ${after}`);
    if (method === "exact") return -change / after;
    const slope = change / fcfYield;
    return method === "duration" ? -slope : slope * slope - slope;
  },
});

const change = String.raw`c = (1-L)\,d`;
const exact = String.raw`\frac{\Delta P}{P} = \frac{y}{y+c}-1`;
const duration = String.raw`-\frac{c}{y}`;
const convexity = String.raw`-\frac{c}{y}+\left(\frac{c}{y}\right)^2`;

export const discountShockPage: Page<typeof discountShock> = {
  family: "valuation",
  mechanism: 2,
  since: "0.1.0",
  title: "The price after a higher cost of capital",
  question: "What does a higher cost of capital do to the price?",
  summary:
    "Change of a share price when the discount rate changes, from its forward free-cash-flow yield.",
  equation: `${exact},\\qquad ${change};\\qquad \\text{duration } ${duration},\\quad \\text{convexity } ${convexity}`,
  equationOf: {
    method: {
      exact: `${exact},\\qquad ${change}`,
      duration: `\\frac{\\Delta P}{P} = ${duration},\\qquad ${change}`,
      convexity: `\\frac{\\Delta P}{P} = ${convexity},\\qquad ${change}`,
    },
  },
  arguments: {
    fcf_yield: {
      description: "Next year's free cash flow over the price: discount rate less growth for ever",
      unit: "yield",
      typical: [0.015, 0.06],
    },
    rate_change: {
      description: "Change of the discount rate, a decimal (0.01 is one point)",
      unit: "rate",
      typical: [-0.01, 0.03],
    },
    flow_through: { description: "Share of that change which growth matches", unit: "share" },
    method: {
      description: "exact, or by duration alone, or with convexity",
      unit: "text",
      words: {
        exact: "the perpetuity worked out anew at the new rate",
        duration: "first order: minus duration times the change",
        convexity: "second order: duration and convexity",
      },
    },
  },
  returns: { unit: "return", description: "Change of the price, -0.25 for a quarter less" },
  native: `LET(change, (1-flow_through)*rate_change,
    slope, change/fcf_yield,
    IF(fcf_yield+change<=0, SQRT(-1),
      IF(method="exact", -1*change/(fcf_yield+change),
        IF(method="duration", -1*slope, slope^2-slope))))`,
  notes: [
    "Growth is for ever and so is the change of the rate: a rate that comes back in a few years does much less.",
    "Not for a price whose growth fades or has two stages (IMPLIEDGROWTH with another model than gordon): its cash comes sooner. For Microsoft and half a point this says -19.2% where the consistent answer is -10.0%; REPRICE gives it.",
    "Shocks compose: the second starts from the yield that the first has made.",
    "By duration alone every fall is overstated and every rise understated.",
  ],
  errors: [
    "A change that leaves no yield, so that the price has no bound: #NUM!, for all methods.",
  ],
  references: [plurDaddy2026],
  examples: [
    {
      formula: "=MACRO.DISCOUNTSHOCK(0.03,0.01)",
      answer: -0.25,
      says: "a point more at a 3% yield",
    },
    {
      formula: '=MACRO.DISCOUNTSHOCK(0.03,0.01,0,"duration")',
      answer: -0.333333333333333,
      says: "the tangent overstates",
    },
    { formula: '=MACRO.DISCOUNTSHOCK(0.03,0.01,0,"convexity")', answer: -0.222222222222222 },
    {
      formula: "=MACRO.DISCOUNTSHOCK(0.02,0.01)",
      answer: -0.333333333333333,
      says: "a lower yield falls further",
    },
    {
      formula: "=MACRO.DISCOUNTSHOCK(0.03,0.01,0.5)",
      answer: -0.142857142857143,
      says: "half of the change comes with growth",
    },
    { formula: "=MACRO.DISCOUNTSHOCK(0.02,-0.02)", answer: "#NUM!", says: "a price without bound" },
  ],
  seeAlso: ["REPRICE", "GROWTHSHOCK", "EQUITYDURATION", "FCFYIELD", "CLEARINGYIELD"],
};
