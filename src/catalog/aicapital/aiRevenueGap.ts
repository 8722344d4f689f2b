/*
 * The revenue that would justify the chips (Cahn's question)
 *
 * Chips are only a share of what a data centre costs to own; and who buys the compute must earn a margin on it too. So
 * a dollar of chips must in the end be matched by
 *
 *   1 / chip share / (1 - gross margin)
 *
 * dollars of revenue from people who use AI: with one half and one half, four. What is not yet earned is the gap.
 *
 * It is a lifetime sum for one year's chips, undiscounted, and it leaves nothing for the cloud's own margin.
 * REQUIREDREVENUE spreads a sum over its life and charges interest.
 */
import {
  anyNumber,
  define,
  divisionByZero,
  interval,
  notNegative,
  number,
  share,
} from "../../calculation";
import type { Page } from "../page";
import { cahn2023, cahn2024 } from "../references";

export const aiRevenueGap = define({
  name: "AIREVENUEGAP",
  parameters: [
    number("gpu_spend", notNegative),
    number("gpu_share", share, 0.5),
    number("gross_margin", interval("(-inf, 1]"), 0.5),
    number("actual", anyNumber, 0),
  ],
  compute(gpuSpend, gpuShare, grossMargin, actual) {
    const kept = gpuShare * (1 - grossMargin);
    if (kept === 0)
      return divisionByZero(
        () => `gpu_share must not be 0 nor gross_margin 1, got ${gpuShare} and ${grossMargin}`,
      );
    return gpuSpend / kept - actual;
  },
});

export const aiRevenueGapPage: Page<typeof aiRevenueGap> = {
  family: "aicapital",
  mechanism: 11,
  since: "0.1.0",
  title: "The revenue that would justify the chips",
  question: "What revenue would justify the chips?",
  summary:
    "Revenue from end users that a year's spending on chips needs to pay off, less what is earned already.",
  equation: String.raw`\text{gap} = \frac{\text{chips}}{s\,(1-m)} - \text{actual}`,
  arguments: {
    gpu_spend: {
      description: "A year's spending on AI chips",
      unit: "money",
      typical: [10, 500],
    },
    gpu_share: {
      description: "Chips as a share of the full cost of owning the data centre",
      unit: "share",
      source: {
        published: cahn2024,
        note: "chips are half; the rest is energy, buildings, back-up generators",
      },
    },
    gross_margin: {
      description: "Gross margin that the buyer of compute needs",
      unit: "share",
      typical: [0, 0.9],
      source: { published: cahn2024, note: "assumed there" },
    },
    actual: {
      description: "Revenue earned already",
      unit: "money",
      typical: [0, 500],
    },
  },
  returns: {
    unit: "money",
    description: "Revenue still missing; negative where it is more than covered",
  },
  native: `gpu_spend/(gpu_share*(1-gross_margin))-actual`,
  notes: [
    "It is revenue over the life of the chips for one year's purchases, not revenue a year.",
    "Both halves are assumptions of the article, not measurements.",
  ],
  errors: ["A chip share of 0 or a gross margin of 1: #DIV/0!."],
  references: [cahn2023, cahn2024],
  examples: [
    { formula: "=MACRO.AIREVENUEGAP(50)", answer: 200, says: "September 2023: the $200B question" },
    { formula: "=MACRO.AIREVENUEGAP(150)", answer: 600, says: "June 2024: the $600B question" },
    {
      formula: "=MACRO.AIREVENUEGAP(150,,,100)",
      answer: 500,
      says: "with 100 earned already: the $500B hole",
    },
    { formula: "=MACRO.AIREVENUEGAP(50,0)", answer: "#DIV/0!" },
    { formula: "=MACRO.AIREVENUEGAP(50,0.5,1)", answer: "#DIV/0!", says: "nothing is left" },
  ],
  seeAlso: ["REQUIREDREVENUE", "CAPEXPAYBACK", "AIREVENUE"],
};
