import type { Preset, Story } from "../_preset";

export const dotcomReplay: Preset = {
  key: "dotcom_replay",
  title: "2000 again",
  overrides: {
    capex_growth: -0.1,
    idle0: 400,
    foreign_drop: 0.7,
    tech_share: 1,
    rotated: 0.4,
    ca_adjust: 0.2,
    absorbed: 0.3,
    horizon_months: 24,
    growth: 0.025,
    primary_balance: -0.04,
    price_shock: -0.6,
    shock_recovery: 0.1,
    risk_premium: 0.01,
    spread0: 500,
    spread_elasticity: 1.1,
    policy_bp: -100,
  },
  satelliteOverrides: {
    new_margin: 0.5,
    supply: 1.5,
    fleet_life: 5,
    revenue_delay: 2,
    sector_shock: -0.6,
    convergence: 0,
    ai_discount: 0.1,
  },
};

export const dotcomReplayStory: Story = {
  theme: "valuation",
  essays: ["HG"],
  story:
    "Valuations not seen since 2000 meet the ending of 2000: the Nasdaq lost three quarters of its value in two and a half years. Foreigners leave, capex shrinks instead of growing, and the central bank eases, so Treasury yields fall while credit spreads rise.",
  drivers: ["price_shock", "capex_growth", "foreign_drop"],
  notThis: "Not the same companies: today's are cash-rich, and the essay says so.",
};
