import type { Preset, Story } from "../_preset";

export const commoditisedModels: Preset = {
  key: "commoditised_models",
  title: "Models become a commodity",
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    demand_speed: 0.25,
    price_shock: -0.2,
    foreign_drop: 0.15,
  },
  satelliteOverrides: {
    new_margin: 0,
    supply: 1.2,
    bass_q: 0.45,
    sector_shock: -0.2,
    convergence: 0.75,
  },
};

export const commoditisedModelsStory: Story = {
  theme: "compute",
  essays: ["DP"],
  story:
    "Distillation and open models take the margin out of intelligence: from 70% to nothing. Users and software companies gain, laboratories lose, and the chip orders that were paid out of those margins go with them.",
  drivers: ["eff_inference", "price_shock", "foreign_drop"],
  notThis: "Not a fall in use.",
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
