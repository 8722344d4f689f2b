/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage } from "../page";

/** A mortgage, and a change of yields that reaches it. */
export const mortgage = {
  mortgage_rate: {
    description: "Mortgage rate before (6.96% on 23 January 2025)",
    unit: "rate",
    typical: [0.01, 0.1],
  },
  shock_bp: { description: "Change of yields", unit: "bp", typical: [-300, 400] },
  years: {
    description: "Term of the loan",
    unit: "years",
    typical: [5, 40],
    source: { judgement: "the usual American mortgage runs 30 years" },
  },
  pass_through: {
    description: "Change of the mortgage rate for each point of yields",
    unit: "ratio",
    typical: [0, 1.5],
  },
} satisfies Record<string, ArgumentPage>;
