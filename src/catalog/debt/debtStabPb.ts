/*
 * The balance that holds debt still
 *
 * What primary balance keeps debt to GDP where it is? Debt grows by the rate r while GDP grows at g, so the government
 * must pay the difference:
 *
 *   pb* = (r - g) / (1 + g) d            often shortened to (r - g) d
 *
 * With r below g the answer is negative: a deficit of that size can run for ever, as long as the gap lasts. The
 * textbook shortcut leaves out 1 + g and is a few percent too large.
 */
import { aboveMinusOne, anyNumber, define, flag, number } from "../../calculation";
import type { Page } from "../page";
import { dolanDebtTutorial } from "../references";
import { nominalGrowth } from "./_debtArguments";

export const debtStabPb = define({
  name: "DEBTSTABPB",
  parameters: [
    number("debt", anyNumber),
    number("rate", aboveMinusOne),
    number("growth", aboveMinusOne),
    flag("approximate", false),
  ],
  compute: (debt, rate, growth, approximate) =>
    ((rate - growth) / (approximate ? 1 : 1 + growth)) * debt,
});

export const debtStabPbPage: Page<typeof debtStabPb> = {
  family: "debt",
  mechanism: 22,
  since: "0.1.0",
  title: "The primary balance that holds debt still",
  question: "What balance holds it still?",
  summary: "The balance before interest, to GDP, that keeps debt to GDP where it is.",
  equation: String.raw`pb^{*} = \frac{r-g}{1+g}\,d`,
  arguments: {
    debt: { description: "Debt to GDP (1 is 100%)", unit: "ratio", typical: [0.2, 2] },
    rate: { description: "Average rate on the debt", unit: "rate", typical: [0, 0.08] },
    growth: nominalGrowth,
    approximate: {
      description: "TRUE for the textbook shortcut (rate - growth) x debt",
      unit: "switch",
    },
  },
  returns: {
    unit: "ratio",
    description: "Primary balance to GDP; negative is a deficit that debt can bear",
  },
  native: "IF(approximate, rate-growth, (rate-growth)/(1+growth))*debt",
  notes: [
    "Rate and growth must both be nominal or both be real.",
    "It is the balance at today's rates: where they rise with debt, DEBTTIPPING says how far the answer carries.",
  ],
  references: [dolanDebtTutorial],
  examples: [
    {
      formula: "=MACRO.DEBTSTABPB(1,3.4%,3.8%)",
      answer: -0.003853564547206162,
      says: "growth above the rate: a deficit of 0.4% of GDP holds debt at 100%",
    },
    { formula: "=MACRO.DEBTSTABPB(0.5,4%,2%)", answer: 0.00980392156862745 },
    {
      formula: "=MACRO.DEBTSTABPB(0.5,4%,2%,TRUE)",
      answer: 0.01,
      says: "the textbook shortcut, as Dolan prints it",
    },
    { formula: "=MACRO.DEBTSTABPB(0.5,2%,4%,TRUE)", answer: -0.01 },
    { formula: "=MACRO.DEBTSTABPB(1,3.4%,-1)", answer: "#NUM!", says: "GDP cannot vanish" },
  ],
  seeAlso: ["DEBTPATH", "DEBTTIPPING", "DEBTSPIRAL"],
};
