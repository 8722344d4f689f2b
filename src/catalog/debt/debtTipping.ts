/*
 * The tipping point of debt
 *
 * Lenders ask for more as debt rises: r(d) = r + F (d - debt), where debt is today's level, r today's rate and F the
 * feedback (2 bp a point of debt to GDP is F = 0.02). Debt stands still where next year's ratio equals this year's,
 *
 *   d = d (1 + r(d)) / (1 + g) - pb     that is     F d^2 + (r - F debt - g) d - pb (1 + g) = 0
 *
 * a parabola with two roots. Debt drifts towards the lower one from both sides. Beyond the upper one interest grows
 * faster than GDP and balance can pay for, and debt runs away: that is the tipping point. A small enough surplus, or
 * growth above the rate, puts it far away; a large deficit abolishes it, because debt then rises from every level.
 *
 * All debt is thought to pay the new rate. Slow repricing changes how long a spiral takes and not where it begins.
 */
import {
  aboveMinusOne,
  anyNumber,
  define,
  DomainError,
  notAvailable,
  notNegative,
  number,
} from "../../calculation";
import type { Page } from "../page";
import { gamberSeliski2019, laubach2009, neveuSchafer2024 } from "../references";
import { standstill } from "./_debtArguments";
import { steadyStates } from "./_debtDynamics";

export const debtTipping = define({
  name: "DEBTTIPPING",
  parameters: [
    number("debt", notNegative),
    number("primary_balance", anyNumber),
    number("rate", aboveMinusOne),
    number("growth", aboveMinusOne),
    number("feedback", notNegative, 2),
  ],
  compute(debt, primaryBalance, rate, growth, feedback) {
    const roots = steadyStates(debt, primaryBalance, rate, growth, feedback);
    if (roots instanceof DomainError) return roots;
    if (!roots || roots[1] <= 0)
      return notAvailable(
        () => `debt rises from every level, got a primary balance of ${primaryBalance}`,
      );
    if (roots[1] === Infinity)
      return notAvailable("debt settles from any level, got growth above the rate");
    return roots[1];
  },
});

export const debtTippingPage: Page<typeof debtTipping> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "The tipping point of debt",
  question: "Beyond which level does it run away?",
  summary:
    "Debt to GDP above which rates that rise with debt make it grow without end; #N/A where there is no such level.",
  equation: String.raw`d^{*} = \frac{-b+\sqrt{b^2+4F\,pb\,(1+g)}}{2F},\qquad b = r - F d_0 - g`,
  arguments: {
    debt: standstill.debt,
    primary_balance: standstill.primary_balance,
    rate: standstill.rate,
    growth: standstill.growth,
    feedback: standstill.feedback,
  },
  returns: { unit: "ratio", description: "Debt to GDP at the tipping point" },
  native: `LET(slope, feedback/100, drift, rate-slope*debt-growth, flow, primary_balance*(1+growth),
    inside, drift^2+4*slope*flow, spread, SQRT(inside),
    IF((slope=0)*(drift=0), 1/0,
    IF(inside<0, NA(),
    IF(drift<0, IF(slope=0, NA(), (spread-drift)/(2*slope)),
    IF(flow<=0, NA(), 2*flow/(drift+spread))))))`,
  notes: [
    "A spiral is slow: at 2 bp a point and a third of the debt repriced each year, debt of 100% with a deficit of 2.2% needs 30 years to reach 173% (YEARSTODEBT).",
    "A level above today's debt is room to spare; a level below it means that the spiral has begun (DEBTSPIRAL says which).",
    "The balance is held still whatever the debt: governments that tighten as debt rises have more room.",
  ],
  errors: [
    "Debt that rises from every level, or settles from any: #N/A.",
    "No feedback and a rate equal to growth: #DIV/0!.",
  ],
  references: [neveuSchafer2024, gamberSeliski2019, laubach2009],
  examples: [
    {
      formula: "=MACRO.DEBTTIPPING(1,-0.2%,3.4%,3.8%)",
      answer: 1.1061620293937504,
      says: "eleven points of room",
    },
    { formula: "=MACRO.DEBTTIPPING(1,0,3.4%,3.8%)", answer: 1.2 },
    {
      formula: "=MACRO.DEBTTIPPING(1,-0.5%,3%,4%,1)",
      answer: 1.6928203230275514,
      says: "a weaker feedback leaves more room",
    },
    {
      formula: "=MACRO.DEBTTIPPING(1.5,0.5%,5%,4%)",
      answer: 1.21414284285429,
      says: "already beyond it",
    },
    {
      formula: "=MACRO.DEBTTIPPING(1,1%,5%,3%,0)",
      answer: 0.515,
      says: "without feedback: the debt that a surplus of 1% can carry",
    },
    {
      formula: "=MACRO.DEBTTIPPING(1,-3%,3.4%,3.8%)",
      answer: "#N/A",
      says: "a deficit of 3%: debt rises from every level",
    },
    {
      formula: "=MACRO.DEBTTIPPING(1,1%,3%,5%,0)",
      answer: "#N/A",
      says: "growth above the rate and no feedback: no level is too high",
    },
    { formula: "=MACRO.DEBTTIPPING(1,1%,4%,4%,0)", answer: "#DIV/0!" },
  ],
  seeAlso: ["DEBTSPIRAL", "DEBTSTABPB", "YEARSTODEBT", "DEBTPATH"],
};
