import type { Preset, Story } from "../_preset";

export const deepseek2025: Preset = {
  key: "deepseek_2025",
  title: "The DeepSeek shock",
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    demand_speed: 0.25,
    capex_response: 0.25,
    softness: 50,
    foreign_drop: 0.1,
    rotated: 0.5,
    price_shock: -0.056,
    shock_recovery: 0.5,
    policy_bp: -5,
  },
  satelliteOverrides: {
    new_margin: 0,
    supply: 1.2,
    sector_shock: -0.17,
  },
};

export const deepseek2025Story: Story = {
  theme: "compute",
  essays: ["DP", "HG"],
  story:
    "In January 2025 a Chinese laboratory shows a model on a par with the best at a tenth of the compute. On the 27th Nvidia loses 17% and $589bn, the largest one-day loss of any company until then; tech falls less, and some of the fall heals. Compute demand first drops into an air pocket, because the efficiency arrives before the new uses do; whether it comes back depends on how elastic inference is.",
  drivers: ["eff_training", "elas_inference", "price_shock"],
  notThis:
    "Not a funding crisis: the foreign response is small, and yields fell a little that day.",
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
    price_shock: {
      tag: "published",
      source: "S&P 500 technology sector on the day",
      date: "27 January 2025",
    },
  },
};
