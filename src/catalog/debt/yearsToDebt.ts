/*
 * Years to a level of debt
 *
 * In which year does debt to GDP first reach the target or pass it? DEBTPATH is followed year by year,
 *
 *   e_t = e_{t-1} + refi (r + F/100 (d_{t-1} - d_0) - e_{t-1}),   d_t = d_{t-1} (1+e_t)/(1+g) - pb
 *
 * from today's debt d_0 and an average rate of r. The answer is a whole number of years: 0 where debt is there already.
 *
 * The "Italian" spiral is slow. At 2 bp a point, with a third of the debt repriced each year and a primary deficit of
 * 2.2%, debt of 100% stands at 119% after 10 years, 142% after 20 and 173% after 30.
 */
import { aboveMinusOne, anyNumber, define, notAvailable, number, share } from "../../calculation";
import type { Page } from "../page";
import { neveuSchafer2024 } from "../references";
import { nominalGrowth, path, primaryBalance } from "./_debtArguments";
import { averageRate, nextDebt } from "./_debtDynamics";

const longest = 200;

export const yearsToDebt = define({
  name: "YEARSTODEBT",
  parameters: [
    number("debt", anyNumber),
    number("target", anyNumber),
    number("primary_balance", anyNumber),
    number("rate", aboveMinusOne),
    number("growth", aboveMinusOne),
    number("feedback", anyNumber, 0),
    number("refi", share, 1),
  ],
  compute(debt, target, primaryBalance, rate, growth, feedback, refi) {
    let d = debt;
    let e = rate;
    // A column of errors is not to be followed for 200 years each. Debt that would fall from the target, at the target's
    // rate, never rises to it from below, since more debt and a higher rate this year mean more of both next year. That holds
    // while neither debt nor 1 + rate is below 0, or beyond what 200 years of surpluses make of them.
    const slope = feedback / 100;
    const factor = Math.max(1, (1 + rate) / (1 + growth));
    const saved = longest * Math.max(0, primaryBalance) * factor ** longest;
    const never =
      debt >= 0 &&
      slope >= 0 &&
      slope * (debt + saved) <= 1 + rate &&
      nextDebt(target, rate + slope * (target - debt), growth, primaryBalance) < target;
    for (let t = 0; t <= (never ? 0 : longest); t++) {
      if (d >= target) return t;
      e = averageRate(e, refi, rate, feedback, d - debt);
      d = nextDebt(d, e, growth, primaryBalance);
    }
    return notAvailable(() => `debt is below ${target} for all of ${longest} years`);
  },
});

export const yearsToDebtPage: Page<typeof yearsToDebt> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "Years to a level of debt",
  question: "When does it reach that level?",
  summary:
    "The first year in which debt to GDP is at the target or above; #N/A if not in 200 years.",
  equation: String.raw`\min\{t : d_t \ge d^{*}\},\qquad d_t = d_{t-1}\frac{1+e_t}{1+g} - pb`,
  arguments: {
    debt: path.debt,
    target: { description: "Debt to GDP to be reached", unit: "ratio", typical: [0.5, 4] },
    primary_balance: primaryBalance,
    rate: {
      description: "Rate at which debt is issued, and the average rate at the start",
      unit: "rate",
      typical: [0, 0.08],
    },
    growth: nominalGrowth,
    feedback: path.feedback,
    refi: path.refi,
  },
  returns: { unit: "years", description: "Whole years, 0 where debt is there already" },
  native: `LET(found, REDUCE(HSTACK(debt, rate, IF(debt>=target, 0, -1)), SEQUENCE(200), LAMBDA(path, t,
      IF(INDEX(path, 1, 3)>=0, path, LET(
        d, INDEX(path, 1, 1), previous, INDEX(path, 1, 2),
        e, previous+refi*(rate+feedback/100*(d-debt)-previous),
        later, d*(1+e)/(1+growth)-primary_balance,
        HSTACK(later, e, IF(later>=target, t, -1)))))),
    IF(INDEX(found, 1, 3)<0, NA(), INDEX(found, 1, 3)))`,
  notes: [
    "The same recursion as DEBTPATH, with one balance, rate and growth for all years.",
    "It asks when debt rises to the target: from above it the answer is 0, not the year in which debt falls to it.",
    "At the published feedback a spiral is a matter of decades.",
  ],
  errors: ["A target that is not reached within 200 years: #N/A."],
  references: [neveuSchafer2024],
  examples: [
    {
      formula: "=MACRO.YEARSTODEBT(1,1.19,-2.2%,3.4%,3.8%,2,33%)",
      answer: 10,
      says: "a path like CBO's, with a feedback of 2 bp a point",
    },
    { formula: "=MACRO.YEARSTODEBT(1,1.42,-2.2%,3.4%,3.8%,2,33%)", answer: 20 },
    {
      formula: "=MACRO.YEARSTODEBT(1,1.73,-2.2%,3.4%,3.8%,2,33%)",
      answer: 30,
      says: "a spiral, and a slow one",
    },
    { formula: "=MACRO.YEARSTODEBT(1,1.5,-3%,3.4%,3.8%)", answer: 20 },
    {
      formula: "=MACRO.YEARSTODEBT(1,1.5,-3%,4.4%,3.8%,2,33%)",
      answer: 13,
      says: "a hundred basis points more",
    },
    { formula: "=MACRO.YEARSTODEBT(1,0.8,-3%,3.4%,3.8%)", answer: 0, says: "there already" },
    {
      formula: "=MACRO.YEARSTODEBT(1,1.2,0,3.4%,3.8%)",
      answer: "#N/A",
      says: "debt melts and never gets there",
    },
  ],
  seeAlso: ["DEBTPATH", "DEBTTIPPING", "DEBTSPIRAL"],
};
