/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage } from "../page";

/** A gain in efficiency and the demand that answers it. */
export const jevons = {
  demand: {
    description: "Demand for compute before the gain, in any unit",
    unit: "quantity",
    typical: [1, 1000],
  },
  pass_through: {
    description: "Share of the gain that is passed into the price, in logs",
    unit: "share",
    source: { judgement: "competition passes on the whole gain" },
  },
  speed: {
    description: "Share of the demand gap closed each year",
    unit: "share",
    source: { judgement: "no estimate for compute was found; half the gap each year" },
  },
} satisfies Record<string, ArgumentPage>;

/** The same, for training and for inference apart. */
export const split = {
  training_efficiency: {
    description: "How many times less compute the same training needs",
    unit: "x",
    typical: [0.5, 30],
  },
  training_elasticity: {
    description: "Price elasticity of demand for training, negative or 0",
    unit: "elasticity",
    typical: [-2, 0],
  },
  inference_efficiency: {
    description: "How many times less compute the same inference needs",
    unit: "x",
    typical: [0.5, 30],
  },
} satisfies Record<string, ArgumentPage>;
