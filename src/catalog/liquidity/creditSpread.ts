/*
 * What credit costs after share prices have moved
 *
 * Shares are the cushion below a company's debt. When they fall, the cushion is thinner and lenders ask for more, the
 * more so the further they fall:
 *
 *   spread = s0 (1 + x)^(-eta)
 *
 * with x the change of share prices and eta the elasticity. Two falls in a row compose: the spread after both is that
 * of their product. eta of 2 is judgement, from a memory of high-yield spreads in drawdowns: about 1.1 in 2000-02, and
 * between 2.3 and 2.7 in 2008, 2020 and 2022. That memory ends at falls of about a half; the formula goes on, without end,
 * and falls of more than nine tenths are refused: what creditors then hold is a claim on what is left. The rise of the sovereign yield underneath comes on top.
 */
import { define, interval, notNegative, number, power } from "../../calculation";
import type { Page } from "../page";
import { bofaSpreads2025, plurDaddy2026 } from "../references";

export const creditSpread = define({
  name: "CREDITSPREAD",
  parameters: [
    number("spread", notNegative),
    number("equity_change", interval("[-0.9, inf)")),
    number("elasticity", notNegative, 2),
  ],
  compute: (spread, equityChange, elasticity) => spread * power(1 + equityChange, -elasticity),
});

export const creditSpreadPage: Page<typeof creditSpread> = {
  family: "liquidity",
  mechanism: 21,
  since: "0.1.0",
  title: "The credit spread after share prices have moved",
  question: "What does credit cost after the fall?",
  summary:
    "Credit spread, in basis points, after a change of share prices that makes the cushion below the debt thinner or thicker.",
  equation: String.raw`s = s_0\,(1+x)^{-\eta}`,
  arguments: {
    spread: { description: "Spread before", unit: "bp", typical: [20, 1000] },
    equity_change: {
      description: "Change of share prices, a fall negative (-0.25), not below -0.9",
      unit: "return",
      typical: [-0.8, 0.5],
    },
    elasticity: {
      description:
        "Percent by which the spread rises when share prices fall by 1 percent, 0 or more",
      unit: "elasticity",
      source: {
        judgement:
          "from memory of high-yield spreads: about 1.1 in 2000-02, 2.3 to 2.7 in 2008, 2020 and 2022",
      },
      typical: [0, 4],
    },
  },
  returns: { unit: "bp", description: "Spread after the change" },
  native: "spread*(1+equity_change)^(0-elasticity)",
  notes: [
    "The spread is over a Treasury yield that moves too: add the change of the yield for the cost of credit.",
    "Issuance moves spreads as well, and is not in it: of the hyperscalers' bonds of 2025 some widened by 10 to 48 bp in ten weeks of heavy supply.",
    "Drawdowns that broad indices have had, to about -60%, are what it was set by. Beyond them it is an extrapolation, and below -90%, where creditors own what is left and no spread means anything, it refuses: #NUM!.",
    "Two changes in a row compose: 25% down twice gives the spread of 43.75% down.",
  ],
  references: [plurDaddy2026, bofaSpreads2025],
  examples: [
    {
      formula: "=MACRO.CREDITSPREAD(300,-25%)",
      answer: 533.333333333333,
      says: "high yield after a fall of a quarter",
    },
    {
      formula: "=MACRO.CREDITSPREAD(80,-50%)",
      answer: 320,
      says: "investment grade after a halving",
    },
    { formula: "=MACRO.CREDITSPREAD(300,0)", answer: 300, says: "no change" },
    {
      formula: "=MACRO.CREDITSPREAD(300,-99%)",
      answer: "#NUM!",
      says: "hardly anything is left of the shares",
    },
  ],
  seeAlso: ["FIRESALE", "TREASURYYIELDSHOCK", "CROWDOUTTABLE"],
};
