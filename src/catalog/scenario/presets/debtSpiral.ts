import type { PresetRecord, Story } from "../_preset";

export const debtSpiral: PresetRecord = {
  key: "debt_spiral",
  title: "The Italian risk",
  vintages: ["v2025_01", "v2026_11"],
  overrides: {
    policy_bp: 75,
    feedback: 4,
    primary_balance: { v2025_01: -0.0319, v2026_11: -0.03 },
    foreign_drop: 0.3,
    tech_share: 1,
    rotated: 0,
    price_shock: -0.1,
  },
  satelliteOverrides: { sector_shock: -0.1, ai_discount: 0.105 },
};

export const debtSpiralStory: Story = {
  theme: "debt",
  essays: ["HG"],
  story:
    "The Treasury has to offer more to price-sensitive buyers, the deficit is the essay's 6 to 7% of GDP and more, and nothing is done about it. A higher rate feeds a larger interest bill, a larger debt and, through it, the rate; higher rates cost growth, and lost growth costs revenue. It takes years rather than weeks: the average rate moves only as old debt is rolled over, and only in the tenth year does the debt add more to yields than the 75 bp put in.",
  drivers: ["feedback", "primary_balance", "policy_bp"],
  notThis: "Not a default and not fast.",
};
