import type { PresetRecord, Story } from "../_preset";

export const dotcomReplay: PresetRecord = {
  key: "dotcom_replay",
  title: "2000 again",
  vintages: ["v2025_01"],
  overrides: {
    capex_growth: -0.05,
    foreign_drop: 0.7,
    tech_share: 1,
    rotated: 0.4,
    ca_adjust: 0.2,
    absorbed: 0.3,
    horizon_months: 24,
    price_shock: -0.75,
    price_years: 3,
    shock_recovery: 0.1,
    policy_bp: -100,
    policy_fade: 0.2,
    persistence: 0.1,
  },
  satelliteOverrides: {
    supply: 1.5,
    fleet_life: 5,
    revenue_delay: 2,
    sector_shock: -0.75,
    convergence: 0,
    ai_discount: 0.1,
  },
};

export const dotcomReplayStory: Story = {
  theme: "valuation",
  essays: ["HG"],
  story:
    "Valuations not seen since 2000 meet the ending of 2000: tech loses three quarters of its price in three years and recovers slowly. Foreigners leave, capex shrinks instead of growing, and the central bank eases at once, so Treasury yields fall while credit spreads rise.",
  drivers: ["price_shock", "price_years", "capex_growth"],
  notThis:
    "Not the same companies: today's are cash-rich, and the essay says so. Not a depression: growth comes back as prices do.",
};
