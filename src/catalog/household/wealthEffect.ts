/*
 * The wealth effect
 *
 * Who is poorer spends less: of each dollar that share prices take from households, a few cents of spending a year.
 *
 *   change of spending = equity wealth x change of prices x mpc
 *
 * The default, 3.2 cents, is identified from American counties with more and less stock wealth; it is spending a year
 * for as long as the wealth is gone, built up within two years or so. Monetary policy is held still.
 */
import { define, interval, notNegative, number, share } from "../../calculation";
import type { Page } from "../page";
import { chodorowReich2021, diMaggio2018, hsuGoldman2025, poterbaSamwick1995 } from "../references";

export const wealthEffect = define({
  name: "WEALTHEFFECT",
  parameters: [
    number("equity_wealth", notNegative),
    number("change", interval("[-1, inf)")),
    number("mpc", share, 0.032),
  ],
  compute: (wealth, change, mpc) => wealth * change * mpc,
});

export const wealthEffectPage: Page<typeof wealthEffect> = {
  family: "household",
  mechanism: 23,
  since: "0.1.0",
  title: "The wealth effect on spending",
  question: "How much less is spent?",
  summary: "Change of household spending a year when share prices, and with them wealth, change.",
  equation: String.raw`\Delta C = W \cdot x \cdot mpc`,
  arguments: {
    equity_wealth: {
      description: "Shares that households own, directly and through funds",
      unit: "$bn",
      typical: [1000, 70000],
    },
    change: { description: "Change of share prices (-20%)", unit: "return", typical: [-0.8, 0.5] },
    mpc: {
      description: "Spending a year for each dollar of stock wealth",
      unit: "share",
      source: { published: chodorowReich2021, note: "3.2 cents a year" },
    },
  },
  returns: { unit: "$bn", description: "Change of spending a year; negative: less" },
  native: `equity_wealth*change*mpc`,
  notes: [
    "Other estimates: about 4 cents in textbooks; in Sweden 5 cents at the top, and 13 in the poorer half.",
    "A verified figure for households' shares at the end of 2024 was not found: 55,000 is illustrative.",
    "The effect builds up over a year or two. In the same study a 20% rise of share prices raises the labour bill by at least 1.7% and hours by 0.75% after two years if monetary policy does not respond.",
  ],
  references: [chodorowReich2021, poterbaSamwick1995, diMaggio2018, hsuGoldman2025],
  examples: [
    {
      formula: "=MACRO.WEALTHEFFECT(55000,-20%)",
      answer: -352,
      says: "a fall of a fifth: $352bn less is spent a year",
    },
    { formula: "=MACRO.WEALTHEFFECT(1000,1)", answer: 32 },
    { formula: "=MACRO.WEALTHEFFECT(1,1)", answer: 0.032, says: "3.2 cents of a dollar" },
    { formula: "=MACRO.WEALTHEFFECT(55000,-120%)", answer: "#NUM!", says: "not more than all" },
  ],
  seeAlso: ["HOUSINGHEADWIND", "MORTGAGESHOCK", "CREDITSPREAD"],
};
