import type { PresetRecord, Story } from "../_preset";

export const softLanding: PresetRecord = {
  key: "soft_landing",
  title: "It works out",
  vintages: ["v2026_11", "v2025_01"],
  overrides: {
    growth: { v2025_01: 0.0424, v2026_11: 0.0429 },
    primary_balance: -0.005,
    price_shock: 0.08,
    shock_recovery: 0,
  },
  satelliteOverrides: { sector_shock: 0.08 },
};

export const softLandingStory: Story = {
  theme: "reference",
  essays: ["HG", "BA", "DP", "PD"],
  story:
    "Growth pays: a little more of it every year, a smaller deficit, savings that suffice and rising share prices. Debt stops climbing, and yields ease.",
  drivers: ["growth", "primary_balance", "price_shock"],
  notThis:
    "Not free: it assumes the budget is mended, and the growth is put in, not explained: read column gdp.",
};
