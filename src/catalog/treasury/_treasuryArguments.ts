/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage } from "../page";

/** Demand that foreigners withdraw, or supply that is added. */
export const foreignShock: ArgumentPage = {
  description: "Foreign buying lost, or extra bonds to be placed; negative for extra demand",
  unit: "$bn",
  typical: [-500, 1000],
};

/** Bonds counted as ten-year bonds. */
export const tenYears = {
  maturity: { description: "Maturity of the bonds", unit: "years", typical: [0, 30] },
  yield: {
    description: "Yield of the bonds and of the ten-year bond, compounded twice a year",
    unit: "yield",
    source: { judgement: "near the ten-year Treasury yield of January 2025" },
    typical: [0.001, 0.12],
  },
} satisfies Record<string, ArgumentPage>;

/** Bonds placed with classes of buyers. */
export const placing = {
  amount: {
    description: "Bonds to be placed; negative for bonds to be bought back",
    unit: "$bn",
    typical: [-500, 1000],
  },
  semi_elasticities: {
    description: "Share by which each class raises its holdings for 100 bp more yield, 0 or more",
    unit: "share",
    typical: [0, 0.3],
  },
  autonomous: {
    description: "What each class buys whatever the yield, sales negative; left out: nothing",
    unit: "$bn",
    typical: [-300, 300],
  },
} satisfies Record<string, ArgumentPage>;
