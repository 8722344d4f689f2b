import type { Preset, Story } from "../_preset";

export const jevonsBoom: Preset = {
  key: "jevons_boom",
  title: "Jevons wins",
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    elas_training: -1,
    elas_inference: -1.5,
    capex_growth: 0.1,
    price_shock: 0.05,
    shock_recovery: 0,
    risk_premium: -0.003,
  },
  satelliteOverrides: {
    new_margin: 0.6,
    bass_q: 0.5,
    sector_shock: 0.1,
    convergence: 0.25,
    ai_discount: 0.095,
  },
};

export const jevonsBoomStory: Story = {
  theme: "compute",
  essays: ["DP"],
  story:
    "Cheaper intelligence is used so much more that demand for compute outgrows the saving. Tech rerates upward, capex rises, and for a few years everyone gains. Then the bill meets the savings: idle cash runs out and the boom starts to pay for itself with other people's investment.",
  drivers: ["elas_inference", "elas_training", "capex_growth"],
  notThis:
    "Not the evidence so far: the one published estimate of the elasticity is short of what this needs.",
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
