import type { PresetRecord, Story } from "../_preset";

export const jevonsBoom: PresetRecord = {
  key: "jevons_boom",
  title: "Jevons wins",
  vintages: ["v2025_01", "v2026_11"],
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    elas_training: -1,
    elas_inference: -1.5,
    pass_through: 1,
    capex_growth: 0.1,
    price_shock: 0.15,
    price_years: 2,
    shock_recovery: 0.1,
  },
  satelliteOverrides: { bass_q: 0.5, sector_shock: 0.1, convergence: 0.25, ai_discount: 0.095 },
};

export const jevonsBoomStory: Story = {
  theme: "compute",
  essays: ["DP"],
  story:
    "Cheaper intelligence is used so much more that demand for compute outgrows the saving, but not at once: for two years efficiency is ahead of use, and orders dip in the second. Then compute and capex rise past every plan, tech is rerated and for a few years everyone gains. Then the bill meets the savings: idle cash runs out and the boom pays for itself with other people's investment, at higher yields.",
  drivers: ["elas_inference", "elas_training", "capex_growth"],
  notThis:
    "Not the evidence so far: the one published estimate (-1.11) is well short of the -1.5 assumed, and training as elastic as -1 is assumed too. Productivity is not in it: the gain in GDP is spending only.",
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
