/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage } from "../page";

/** Spending that competes for money, once idle money is used up. */
export const crowding = {
  spending: {
    description: "New spending that needs money, such as AI capital expenditure",
    unit: "$bn",
    typical: [0, 1000],
  },
  idle_cash: {
    description: "Money that lies idle and can be put to work",
    unit: "$bn",
    typical: [0, 800],
  },
  monetised: {
    description: "Share that the central bank buys; 0 for private capital expenditure",
    unit: "share",
  },
  pull: {
    description: "Share of the shortfall that other uses give up; 0.33 in the long run (Huntley)",
    unit: "share",
  },
  softness: {
    description: "Width over which the threshold is rounded; 0 is a sharp corner",
    unit: "$bn",
    typical: [0, 100],
  },
} satisfies Record<string, ArgumentPage>;

export const priceImpact: ArgumentPage = {
  description: "Fall of the price, a decimal, for each $bn sold",
  unit: "ratio",
  source: {
    judgement:
      "10 bp for 10bn, recalled from Greenwood, Landier and Thesmar (in euros, on banks' assets)",
  },
  typical: [0, 0.0003],
};
