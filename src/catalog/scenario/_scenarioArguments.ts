/** What the functions of a scenario ask for, said once. Prose: for their pages. */
import type { ArgumentPage } from "../page";
import { outcomes } from "./chain/runner.generated";

export const theScenario: ArgumentPage = {
  description:
    "Key or title of the scenario, in any case, and behind it the vintage if not its natural one: reverse_qe 2025-01",
  unit: "text",
};

export const theOverrides: ArgumentPage = {
  description: "Two columns, key and value, that replace the scenario's; left out: none",
  unit: "table",
};

export const theOutcome: ArgumentPage = {
  description: `Column: ${/* @__PURE__ */ outcomes.join(", ")}`,
  unit: "text",
};

export const theVary: ArgumentPage = {
  description:
    'What varies: "all" that is uncertain, or a list of keys (low and high in two more columns); left out: all but what the preset and the overrides set',
  unit: "table",
};

export const theCorrelations: ArgumentPage = {
  description:
    "Three columns, key, key and Spearman's rank correlation of the two; left out: all independent",
  unit: "table",
};

export const contradictions =
  "In correlations: rho beyond -1 and 1, or a matrix that is not positive definite, which rho of 1 is, #NUM!, and the text names the pair whose removal mends it; a pair with two different rho, or a key that does not vary: #VALUE!.";
