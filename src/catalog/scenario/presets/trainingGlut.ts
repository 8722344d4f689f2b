import type { PresetRecord, Story } from "../_preset";

export const trainingGlut: PresetRecord = {
  key: "training_glut",
  title: "The training glut",
  vintages: ["v2025_01", "v2026_11"],
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    elas_training: 0,
    demand_speed: 0.25,
    capex_response: 1,
    price_shock: -0.2,
    foreign_drop: 0.2,
  },
  satelliteOverrides: { supply: 1.5, fleet_life: 5.5, sector_shock: -0.35 },
};

export const trainingGlutStory: Story = {
  theme: "compute",
  essays: ["DP"],
  story:
    'Training was never held back by cost, so an eleven-fold saving is just less hardware. Use of inference grows at once, but for nine years needs less compute than before. When the orders of the first year are delivered, capex follows demand down ("the same with less"), and chips under construction are worth less than they cost. Yields end a little lower, as in any slump.',
  drivers: ["elas_training", "capex_response", "price_shock"],
  notThis:
    "Not the end of AI: users keep the gain. That capex follows demand in full is the scenario, not a forecast.",
  sources: {
    eff_training: {
      tag: "published",
      source: "DPAM: 10-11x fewer GPU hours",
      date: "2025",
    },
    eff_inference: {
      tag: "judgement",
      source: "o1 to R1 list prices 27.4x, less the margin's share, is 8.2x",
      date: "2025",
    },
  },
};
