import type { PresetRecord, Story } from "../_preset";

export const slowAdoption: PresetRecord = {
  key: "slow_adoption",
  title: "The money comes later",
  vintages: ["v2025_01", "v2026_11"],
  overrides: {
    eff_training: 3,
    eff_inference: 3,
    elas_training: -1,
    demand_speed: 0.1,
    capex_response: 1,
    price_shock: -0.297,
    shock_recovery: 0.2,
    foreign_drop: 0.3,
  },
  satelliteOverrides: {
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
    "The technology works, but companies take years to change how they work. Revenue arrives late, multiples fall to the market's, and once the first year's orders are delivered capex plans are cut by half. Then use catches up: demand, capex and prices come back year by year.",
  drivers: ["demand_speed", "price_shock", "shock_recovery"],
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
