import type { Preset, Story } from "../_preset";

export const softLanding: Preset = {
  key: "soft_landing",
  title: "It works out",
  overrides: {
    idle0: 600,
    growth: 0.042,
    primary_balance: -0.005,
    price_shock: 0.08,
    shock_recovery: 0,
    spread0: 280,
  },
  satelliteOverrides: {
    sector_shock: 0.08,
  },
};

export const softLandingStory: Story = {
  theme: "reference",
  essays: ["HG", "BA", "DP", "PD"],
  story:
    "Growth pays: a little more of it every year, a smaller deficit, ample idle cash and rising share prices. Debt stops climbing, and yields ease.",
  drivers: ["growth", "primary_balance", "idle0"],
  notThis: "Not free: it assumes the budget is mended.",
};
