import type { PresetRecord, Story } from "../_preset";

export const deepseek2025: PresetRecord = {
  key: "deepseek_2025",
  title: "The DeepSeek shock",
  vintages: ["v2025_01"],
  overrides: {
    eff_training: 11,
    eff_inference: 8,
    margin1: 0,
    demand_speed: 0.25,
    capex_response: 0.25,
    foreign_drop: 0.1,
    rotated: 0.5,
    price_shock: -0.056,
    shock_recovery: 0.5,
    policy_bp: -5,
    policy_fade: 0.5,
    persistence: 0.1,
  },
  satelliteOverrides: { supply: 1.2, sector_shock: -0.17 },
};

export const deepseek2025Story: Story = {
  theme: "compute",
  essays: ["DP", "HG"],
  story:
    "In January 2025 a Chinese laboratory shows a model on a par with the best at a tenth of the compute and sells it without a margin. On the 27th Nvidia loses 17% and $589bn, the largest one-day loss of any company until then; tech falls less, and most of the fall heals. Demand for compute falls into an air pocket at once, because the efficiency arrives before the new uses do; as the next twelve months of chips are sold out, capex follows a year later. Thin margins fill part of the pocket while they last; whether the rest comes back depends on how elastic inference is.",
  drivers: ["eff_training", "elas_inference", "margin_fade"],
  notThis:
    "Not a funding crisis: the foreign response is small, yields fell a little that day, and neither lasts.",
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
