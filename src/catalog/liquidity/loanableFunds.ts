/*
 * Who makes room in the long run
 *
 * Someone new wants to borrow: a government with a deficit, a hyperscaler with a plan. In the long run the money comes
 * from three sides. Savers save more, foreigners send more, and investment at home gives up the rest:
 *
 *   saving s, foreign capital f, domestic investment -(1 - s - f), of each dollar
 *
 * Huntley's estimate for federal deficits is 43 cents, 24 cents and 33 cents. The shares are those of a market with
 * supply and demand curves: each side moves by its size times its response to the interest rate, as in CLEARINGYIELD.
 */
import { anyNumber, defineTable, number, numError, share } from "../../calculation";
import type { Page } from "../page";
import { huntley2014 } from "../references";

export const loanableFunds = defineTable({
  name: "LOANABLEFUNDS",
  parameters: [
    number("demand_shift", anyNumber),
    number("saving_offset", share, 0.43),
    number("foreign_offset", share, 0.24),
  ],
  columns: ["Source", "Share", "$bn"],
  compute(demandShift, saving, foreign) {
    if (saving + foreign > 1)
      throw numError(() => `the two offsets must be at most 1 together, got ${saving + foreign}`);
    const investment = saving + foreign - 1;
    return [
      ["Private saving", saving, saving * demandShift],
      ["Foreign capital", foreign, foreign * demandShift],
      ["Domestic investment", investment, investment * demandShift],
    ];
  },
});

export const loanableFundsPage: Page<typeof loanableFunds> = {
  family: "liquidity",
  mechanism: 16,
  since: "0.1.0",
  title: "Who makes room in the long run",
  question: "Who makes room in the long run?",
  summary:
    "How additional borrowing is met in the long run by more saving, more foreign capital and less domestic investment.",
  equation: String.raw`\Delta S = sB,\qquad \Delta F = fB,\qquad \Delta I = -(1-s-f)B`,
  arguments: {
    demand_shift: {
      description: "Additional borrowing; negative for less of it",
      unit: "$bn",
      typical: [-500, 1000],
    },
    saving_offset: {
      description: "Private saving that each dollar calls forth",
      unit: "share",
      source: { published: huntley2014 },
      typical: [0, 0.6],
    },
    foreign_offset: {
      description: "Foreign capital that each dollar draws in",
      unit: "share",
      source: { published: huntley2014 },
      typical: [0, 0.6],
    },
  },
  returns: { unit: "table", description: "One row a source: its share and its amount" },
  native: `LET(investment, saving_offset+foreign_offset-1,
    IF(investment>0, SQRT(-1), VSTACK(
      HSTACK("Private saving", saving_offset, saving_offset*demand_shift),
      HSTACK("Foreign capital", foreign_offset, foreign_offset*demand_shift),
      HSTACK("Domestic investment", investment, investment*demand_shift))))`,
  notes: [
    "The estimate is of federal deficits; for a company's borrowing the shares are an analogy.",
    "The foreign share is the one that a retreat of foreigners takes away: with 0 in its place investment gives up 57 cents.",
  ],
  errors: ["Offsets of more than 1 together: #NUM!."],
  references: [huntley2014],
  examples: [
    {
      formula: "=MACRO.LOANABLEFUNDS(100)",
      answer: [
        ["Source", "Share", "$bn"],
        ["Private saving", 0.43, 43],
        ["Foreign capital", 0.24, 24],
        ["Domestic investment", -0.33, -33],
      ],
      says: "the published shares",
    },
    {
      formula: "=MACRO.LOANABLEFUNDS(500,0.43,0,FALSE)",
      answer: [
        ["Private saving", 0.43, 215],
        ["Foreign capital", 0, 0],
        ["Domestic investment", -0.57, -285],
      ],
      says: "foreigners stay away",
    },
    {
      formula: "=MACRO.LOANABLEFUNDS(100,0.8,0.3)",
      answer: "#NUM!",
      says: "more than the whole cannot be offset",
    },
  ],
  seeAlso: ["CROWDOUT", "ISLMCROWDOUT", "CLEARINGYIELD"],
};
