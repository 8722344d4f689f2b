/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage, Source } from "../page";
import { sultanFarleyLehmann1990 } from "../references";

const averages: Source = {
  published: sultanFarleyLehmann1990,
  note: "average over many products, none of them AI",
};

/** The S-curve of adoption. */
export const bass = {
  p: {
    description: "Innovation: share of the rest that adopts each year by itself",
    unit: "rate",
    typical: [0.001, 0.1],
    source: averages,
  },
  q: {
    description: "Imitation: pull of those who have adopted on those who have not",
    unit: "rate",
    typical: [0, 1],
    source: averages,
  },
} satisfies Record<string, ArgumentPage>;

/** The revenue that follows it, and what that is worth. */
export const revenue = {
  market: {
    description: "Revenue a year when all have adopted, at the size of year 0",
    unit: "money",
    typical: [100, 2000],
  },
  delay: {
    description: "Years by which adoption starts later; negative: it has begun already",
    unit: "years",
    typical: [-3, 5],
  },
  growth: { description: "Growth of the market itself", unit: "rate", typical: [-0.05, 0.15] },
  discount_rate: { description: "Cost of capital", unit: "rate", typical: [0.02, 0.2] },
  years: { description: "Years counted, whole", unit: "years", typical: [1, 40] },
  margin: {
    description: "Share of revenue that is kept; 1 values the revenue itself",
    unit: "share",
    typical: [0, 1],
  },
} satisfies Record<string, ArgumentPage>;
