import type { Preset, Story } from "../_preset";

export const debtSpiral: Preset = {
  key: "debt_spiral",
  title: "The Italian risk",
  overrides: {
    policy_bp: 150,
    feedback: 3,
    flow_through: 0.5,
    foreign_drop: 0.3,
    tech_share: 1,
    rotated: 0,
    price_shock: -0.1,
    spread0: 350,
  },
  satelliteOverrides: {
    sector_shock: -0.1,
    ai_discount: 0.105,
  },
};

export const debtSpiralStory: Story = {
  theme: "debt",
  essays: ["HG"],
  story:
    "The Treasury has to offer more to price-sensitive buyers; a higher rate feeds a larger interest bill, a larger debt and, through it, the rate. It takes years rather than weeks: the average rate moves only as old debt is rolled over.",
  drivers: ["policy_bp", "feedback", "foreign_drop"],
  notThis: "Not a default and not fast.",
};
