/** What several functions of this family ask for in the same sense, said once. */
import type { ArgumentPage } from "../page";

/** Cash that grows in two stages. */
export const stages = {
  fcf: { description: "Cash flow of the last year", unit: "money", typical: [1, 100] },
  terminal_growth: { description: "Growth for ever after", unit: "rate", typical: [0, 0.045] },
  discount_rate: {
    description: "Return that holders want, above terminal_growth",
    unit: "rate",
    typical: [0.04, 0.15],
  },
} satisfies Record<string, ArgumentPage>;

/** The models of growth that a price is read by. */
export const growthModel = {
  model: {
    description:
      "gordon: one growth for ever; twostage: then terminal_growth; h: fades, linearised; fade: fades, exactly",
    unit: "text",
    words: {
      gordon: "one growth for ever",
      twostage: "one growth for some years, then terminal_growth",
      h: "growth fades to terminal_growth, linearised (H-model)",
      fade: "growth fades to terminal_growth year by year, exactly",
    },
  },
  years: {
    description: "Years of growth before the terminal rate; gordon does not use them",
    unit: "years",
    typical: [1, 20],
    source: { judgement: "ten years, a common explicit period" },
  },
  terminal_growth: {
    description: "Growth for ever after; gordon does not use it",
    unit: "rate",
    typical: [0, 0.045],
    source: { judgement: "about 2% real growth and 2% inflation; others use the riskfree rate" },
  },
} satisfies Record<string, ArgumentPage>;
