import type { Preset, Story } from "../_preset";

export const slowAdoption: Preset = {
  key: "slow_adoption",
  title: "The money comes later",
  overrides: {
    eff_training: 3,
    eff_inference: 3,
    elas_inference: -0.6,
    demand_speed: 0.15,
    capex_response: 1,
    capex_growth: 0,
    price_shock: -0.297,
    shock_recovery: 0.05,
    risk_premium: 0.005,
    foreign_drop: 0.3,
  },
  satelliteOverrides: {
    new_margin: 0.6,
    supply: 1.3,
    fleet_life: 5,
    bass_p: 0.01,
    bass_q: 0.25,
    revenue_delay: 2,
    ai_discount: 0.1,
    sector_shock: -0.3,
    convergence: 0.25,
  },
};

export const slowAdoptionStory: Story = {
  theme: "valuation",
  essays: ["HG"],
  story:
    "The technology works, but companies take years to change how they work. Revenue arrives late, multiples fall to the market's, and capex plans are cut by more than half.",
  drivers: ["price_shock", "capex_growth", "demand_speed"],
  notThis: "Not a failed technology: a matter of timing.",
  sources: {
    price_shock: {
      tag: "judgement",
      source:
        "technology at 37 times earnings falls to the index's 26 (both Hsu and Goldman): 26/37 - 1",
      date: "3 February 2025",
    },
  },
};
