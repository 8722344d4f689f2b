/*
 * Where the market share goes
 *
 * Somebody with a share s grows at g, all others together at h. After n years:
 *
 *   s_n = s (1+g)^n / ( s (1+g)^n + (1-s)(1+h)^n )
 *
 * In odds, s/(1-s), it is a straight line: each year multiplies them by (1+g)/(1+h). So gains are quickest near a
 * half and slow at the ends, and a share stays between 0 and 1 whatever the growth. Negative years look back.
 */
import { aboveMinusOne, anyNumber, define, number, share as fraction } from "../../calculation";
import type { Page } from "../page";
import { barrons2025 } from "../references";

export const shareShift = define({
  name: "SHARESHIFT",
  parameters: [
    number("share", fraction),
    number("growth", aboveMinusOne),
    number("rest_growth", aboveMinusOne),
    number("years", anyNumber),
  ],
  // In log odds, which keep the digits of a small growth.
  compute: (share, growth, restGrowth, years) =>
    share / (share + (1 - share) * Math.exp(years * (Math.log1p(restGrowth) - Math.log1p(growth)))),
});

export const shareShiftPage: Page<typeof shareShift> = {
  family: "rivalry",
  mechanism: 27,
  since: "0.1.0",
  title: "Shift of market share",
  question: "Where does the market share go?",
  summary:
    "Market share after some years in which its holder and the rest grow at different rates.",
  equation: String.raw`s_n = \frac{s\,(1+g)^n}{s\,(1+g)^n + (1-s)(1+h)^n}`,
  arguments: {
    share: { description: "Share today", unit: "share" },
    growth: { description: "Growth of its holder", unit: "rate", typical: [-0.1, 0.3] },
    rest_growth: {
      description: "Growth of all others together",
      unit: "rate",
      typical: [-0.1, 0.3],
    },
    years: { description: "Years ahead; negative: years ago", unit: "years", typical: [-5, 25] },
  },
  returns: { unit: "share", description: "Share after these years" },
  native: `share/(share+(1-share)*((1+rest_growth)/(1+growth))^years)`,
  notes: [
    "In money both growth rates are nominal and in one currency: a depreciation costs share.",
    "China shifts investment from property to technology and spends hundreds of billions on self-reliance, says Barron's (30 January 2025): a reason for growth to differ, not a number that goes in here.",
  ],
  references: [barrons2025],
  examples: [
    {
      formula: "=MACRO.SHARESHIFT(0.3,5%,2%,10)",
      answer: 0.364144054911334,
      says: "China's 30% of world manufacturing, growing three points faster for ten years",
    },
    {
      formula: "=MACRO.SHARESHIFT(0.3,2%,5%,10)",
      answer: 0.242839737501012,
      says: "three points slower",
    },
    {
      formula: "=MACRO.SHARESHIFT(0.3,5%,2%,-10)",
      answer: 0.242839737501012,
      says: "ten years ago",
    },
    { formula: "=MACRO.SHARESHIFT(0.3,4%,4%,10)", answer: 0.3, says: "same growth, same share" },
    { formula: "=MACRO.SHARESHIFT(1.3,5%,2%,10)", answer: "#NUM!" },
  ],
  seeAlso: ["TARIFFCOST", "CONTROLLAG", "RELATIVEDISCOUNT"],
};
