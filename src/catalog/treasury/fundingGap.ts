/*
 * The funding gap when foreigners stop buying tech
 *
 * A country that runs a current-account deficit must sell something to the rest of the world each year. For some years
 * America sold shares in a few technology companies. When foreigners buy a share `drop` less of them, the money has to
 * be raised otherwise, by bonds sold to buyers who look at the yield:
 *
 *   gap = inflow * tech * drop * (1 - rotated) * (1 - adjusted)
 *
 * `rotated` is what leaves shares only to go into American bonds: decisive, and unknown. `ca_adjust` is closed by a
 * smaller deficit, because less foreign money means a weaker currency and fewer imports. The two apply one after the
 * other. A negative drop is a rise of the inflow, and the gap a surplus.
 */
import { define, interval, notNegative, number, share } from "../../calculation";
import type { Page } from "../page";
import { hsuGoldman2025 } from "../references";

export const fundingGap = define({
  name: "FUNDINGGAP",
  parameters: [
    number("equity_inflow", notNegative),
    number("drop", interval("[-10, 1]")),
    number("tech_share", share, 1),
    number("rotated", share, 0),
    number("ca_adjust", share, 0),
  ],
  compute: (inflow, drop, tech, rotated, adjusted) =>
    inflow * tech * drop * (1 - rotated) * (1 - adjusted),
});

export const fundingGapPage: Page<typeof fundingGap> = {
  family: "treasury",
  mechanism: 13,
  since: "0.1.0",
  title: "The funding gap when foreigners stop buying tech",
  question: "What must be financed when foreigners stop buying tech?",
  summary:
    "Extra bonds that must be sold to price-sensitive buyers when foreigners buy fewer technology shares.",
  equation: String.raw`G = E\,\tau\,\delta\,(1-\rho)(1-\alpha)`,
  arguments: {
    equity_inflow: {
      description: "Foreign purchases of domestic shares in a year",
      unit: "$bn",
      typical: [0, 1000],
    },
    drop: {
      description: "Share of those purchases that is lost; negative where they rise",
      unit: "share",
      typical: [-0.5, 1],
    },
    tech_share: { description: "Share of the purchases that is technology", unit: "share" },
    rotated: {
      description: "Share of the lost purchases that goes into domestic bonds instead",
      unit: "share",
    },
    ca_adjust: {
      description: "Share of the rest that a smaller current-account deficit closes",
      unit: "share",
    },
  },
  returns: { unit: "$bn", description: "Bonds to be sold to buyers who look at the yield" },
  native: "equity_inflow*tech_share*drop*(1-rotated)*(1-ca_adjust)",
  notes: [
    "A retreat from shares need not be a retreat from bonds: how much rotates decides the answer, and nobody knows it.",
    "No verified figure for foreign net purchases of American shares in 2024 was found, so the inflow has no default; scenarios use 300 as a placeholder.",
    "The gap is a flow of one year. Feed it to TREASURYYIELDSHOCK or TREASURYCLEAR for its price.",
  ],
  references: [hsuGoldman2025],
  examples: [
    { formula: "=MACRO.FUNDINGGAP(300,50%)", answer: 150, says: "half of the purchases are lost" },
    {
      formula: "=MACRO.FUNDINGGAP(300,50%,60%,25%,10%)",
      answer: 60.75,
      says: "60% of them tech, a quarter rotates into bonds, a tenth is imported less",
    },
    {
      formula: "=MACRO.FUNDINGGAP(300,1,1,25%,10%)",
      answer: 202.5,
      says: "a sudden stop",
    },
    { formula: "=MACRO.FUNDINGGAP(300,-20%)", answer: -60, says: "foreigners buy more: a surplus" },
    { formula: "=MACRO.FUNDINGGAP(-300,50%)", answer: "#NUM!", says: "the inflow is 0 or more" },
  ],
  seeAlso: ["CAFINANCING", "TREASURYYIELDSHOCK", "TREASURYCLEAR"],
};
