/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage } from "../page";
import { neveuSchafer2024 } from "../references";

export const nominalGrowth: ArgumentPage = {
  description: "Nominal growth of GDP",
  unit: "rate",
  typical: [-0.02, 0.08],
};

export const primaryBalance: ArgumentPage = {
  description: "Balance before interest to GDP, a deficit negative",
  unit: "ratio",
  typical: [-0.06, 0.01],
};

/** Of dollars of debt; where all of it may be repriced at once, the source says so. */
export const repriced: ArgumentPage = {
  description: "Share of the debt that is repriced each year",
  unit: "share",
  source: { judgement: "about a third of marketable Treasuries matures within a year" },
};

/** Debt to GDP, followed year by year. */
export const path = {
  debt: { description: "Debt to GDP at the start (1 is 100%)", unit: "ratio", typical: [0.2, 2] },
  feedback: {
    description: "Rise of the rate for each point of debt to GDP above the start",
    unit: "bp",
    typical: [0, 4],
  },
  refi: {
    ...repriced,
    source: {
      judgement:
        "1 reprices all debt at once; about a third of marketable Treasuries matures within a year",
    },
  },
} satisfies Record<string, ArgumentPage>;

/** The levels at which debt to GDP stands still: the spans are those at which there are any. */
export const standstill = {
  debt: {
    description: "Debt to GDP today, at which the rate is what it is (1 is 100%)",
    unit: "ratio",
    typical: [0.2, 2],
  },
  primary_balance: { ...primaryBalance, typical: [-0.01, 0.04] },
  rate: { description: "Rate at today's debt", unit: "rate", typical: [0, 0.08] },
  growth: { ...nominalGrowth, typical: [0, 0.08] },
  feedback: {
    description: "Rise of the rate for each point of debt to GDP",
    unit: "bp",
    typical: [0, 4],
    source: { published: neveuSchafer2024, note: "2.0 bp; other studies find 2 to 4" },
  },
} satisfies Record<string, ArgumentPage>;
