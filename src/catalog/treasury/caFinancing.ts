/*
 * Who finances the current-account deficit
 *
 * What a country spends beyond its income, foreigners pay for, by buying its shares, its bonds and everything else
 * (direct investment, bank deposits, less what residents buy abroad). The accounts must balance:
 *
 *   deficit = equity + Treasuries + other
 *
 * When foreigners buy a share `drop` less equity, the deficit is still there, and what is missing must be found:
 *
 *   gap after = gap before + equity * drop
 *
 * Left out, `other` is whatever makes the accounts balance before. Given, it need not do so, and the gap before is the
 * statistical discrepancy. Nothing adjusts here: FUNDINGGAP lets money rotate into bonds and the deficit shrink.
 */
import { anyNumber, defineTable, interval, number } from "../../calculation";
import type { Page } from "../page";
import { beaCurrentAccount2024, hsuGoldman2025 } from "../references";

export const caFinancing = defineTable({
  name: "CAFINANCING",
  parameters: [
    number("ca_deficit", anyNumber),
    number("equity", anyNumber),
    number("treasury", anyNumber),
    number("other", anyNumber, null),
    number("drop", interval("[-10, 1]"), 0),
  ],
  columns: ["Item", "Before", "After", "Change"],
  compute(deficit, equity, treasury, givenOther, drop) {
    const balance = deficit - equity - treasury;
    const other = givenOther ?? balance;
    const gap = balance - other;
    const lost = equity * drop;
    return [
      ["Current-account deficit", deficit, deficit, 0],
      ["Foreign equity purchases", equity, equity - lost, -lost],
      ["Foreign Treasury purchases", treasury, treasury, 0],
      ["Other net inflow", other, other, 0],
      ["Gap to finance", gap, gap + lost, lost],
    ];
  },
});

export const caFinancingPage: Page<typeof caFinancing> = {
  family: "treasury",
  mechanism: 13,
  since: "0.1.0",
  title: "Who finances the current-account deficit",
  question: "Who financed the deficit before and after?",
  summary:
    "The foreign purchases that pay for a current-account deficit, before and after foreigners buy fewer shares, and the gap that is left.",
  equation: String.raw`CA = E + T + O,\qquad G = CA - (1-\delta)E - T - O`,
  arguments: {
    ca_deficit: {
      description: "Current-account deficit of a year, a surplus negative",
      unit: "$bn",
      typical: [500, 1500],
    },
    equity: {
      description: "Net foreign purchases of domestic shares",
      unit: "$bn",
      typical: [-200, 600],
    },
    treasury: {
      description: "Net foreign purchases of Treasuries",
      unit: "$bn",
      typical: [-200, 800],
    },
    other: {
      description: "All other net inflow; left out: what makes the accounts balance before",
      unit: "$bn",
      typical: [-300, 600],
    },
    drop: {
      description: "Share of the equity purchases that is lost; negative where they rise",
      unit: "share",
      typical: [-0.5, 1],
    },
  },
  returns: { unit: "table", description: "The sources of finance before, after and the change" },
  native: `LET(balance, ca_deficit-equity-treasury,
    rest, IF(other="", balance, other),
    lost, equity*drop,
    VSTACK(HSTACK("Current-account deficit", ca_deficit, ca_deficit, 0),
      HSTACK("Foreign equity purchases", equity, equity-lost, 0-lost),
      HSTACK("Foreign Treasury purchases", treasury, treasury, 0),
      HSTACK("Other net inflow", rest, rest, 0),
      HSTACK("Gap to finance", balance-rest, balance-rest+lost, lost)))`,
  notes: [
    "The American deficit of 2024 was about 1,130 (3.9% of GDP); the essay says 1,200.",
    "No verified figure for foreign net purchases of American shares in 2024 was found, so equity has no default; scenarios use 300 as a placeholder.",
    "With an inflow of your own in other, the gap before is the discrepancy of the accounts.",
    "Nothing adjusts: for money that rotates into bonds and a deficit that shrinks see FUNDINGGAP.",
  ],
  references: [hsuGoldman2025, beaCurrentAccount2024],
  examples: [
    {
      formula: "=MACRO.CAFINANCING(1200,300,500,,50%)",
      answer: [
        ["Item", "Before", "After", "Change"],
        ["Current-account deficit", 1200, 1200, 0],
        ["Foreign equity purchases", 300, 150, -150],
        ["Foreign Treasury purchases", 500, 500, 0],
        ["Other net inflow", 400, 400, 0],
        ["Gap to finance", 0, 150, 150],
      ],
      says: "half of the share purchases are lost",
    },
    {
      formula: "=MACRO.CAFINANCING(1200,300,500,350,100%,FALSE)",
      answer: [
        ["Current-account deficit", 1200, 1200, 0],
        ["Foreign equity purchases", 300, 0, -300],
        ["Foreign Treasury purchases", 500, 500, 0],
        ["Other net inflow", 350, 350, 0],
        ["Gap to finance", 50, 350, 300],
      ],
      says: "accounts that did not quite balance before",
    },
    {
      formula: "=MACRO.CAFINANCING(1200,300,500,,2)",
      answer: "#NUM!",
      says: "no more than everything can be lost",
    },
  ],
  seeAlso: ["FUNDINGGAP", "TREASURYCLEAR", "TREASURYYIELDSHOCK"],
};
