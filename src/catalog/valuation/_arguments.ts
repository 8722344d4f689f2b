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
