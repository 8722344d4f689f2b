/** What functions of several families ask for in the same sense, said once. */
import type { ArgumentPage } from "./page";
import { cboJanuary2025 } from "./references";

export const nominalGdp: ArgumentPage = {
  description: "Nominal GDP",
  unit: "$bn",
  source: { published: cboJanuary2025, note: "projection for fiscal year 2025" },
  typical: [10000, 45000],
};

export const computeEfficiency: ArgumentPage = {
  description: "How many times less compute the same work needs (11 means an eleventh)",
  unit: "x",
  typical: [0.5, 30],
};

export const serviceElasticity: ArgumentPage = {
  description: "Price elasticity of demand for the service, negative (-1.11)",
  unit: "elasticity",
  typical: [-2, 0],
};
