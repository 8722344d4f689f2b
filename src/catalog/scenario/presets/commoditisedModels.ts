import type { PresetRecord, Story } from "../_preset";

export const commoditisedModels: PresetRecord = {
  key: "commoditised_models",
  title: "Models become a commodity",
  vintages: ["v2025_01", "v2026_11"],
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    elas_training: 0,
    margin1: 0,
    margin_fade: 0.05,
    demand_speed: 0.25,
    price_shock: -0.2,
    foreign_drop: 0.15,
  },
  satelliteOverrides: { supply: 1.2, bass_q: 0.45, sector_shock: -0.2, convergence: 0.75 },
};

export const commoditisedModelsStory: Story = {
  theme: "compute",
  essays: ["DP"],
  story:
    "Distillation and open models take the margin out of intelligence: from 70% to nothing, and it returns only slowly. Users and software companies gain, laboratories lose; an eleven-fold saving in training is just less hardware. Chip orders fall first; cheap inference then needs more compute than was lost, if demand is as elastic as the one estimate says.",
  drivers: ["margin1", "margin_fade", "elas_inference"],
  notThis:
    "Not a fall in use: use rises from the first year; what falls for some years is compute.",
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
