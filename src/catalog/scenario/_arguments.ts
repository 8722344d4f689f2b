/** What the functions of a scenario ask for, said once. Prose: for their pages. */
import type { ArgumentPage } from "../page";
import { outcomes } from "./_chain";

export const theScenario: ArgumentPage = {
  description: "Key or title of the scenario, in any case: deepseek_2025",
  unit: "text",
};

export const theOverrides: ArgumentPage = {
  description: "Two columns, key and value, that replace the scenario's; left out: none",
  unit: "table",
};

export const theOutcome: ArgumentPage = {
  description: `Column of TRANSMISSION: ${/* @__PURE__ */ outcomes.join(", ")}`,
  unit: "text",
};
