import type { PresetRecord, Story } from "../_preset";

export const reverseQe: PresetRecord = {
  key: "reverse_qe",
  title: "Quantitative easing in reverse",
  vintages: ["v2026_11", "v2025_01"],
  overrides: { qt: 400, qt_years: 5, qt_maturity: 10, price_shock: -0.12, foreign_drop: 0.2 },
  satelliteOverrides: { sector_shock: -0.12, ai_discount: 0.1 },
};

export const reverseQeStory: Story = {
  theme: "liquidity",
  essays: ["PD"],
  story:
    "The central bank lets its bonds run off and hyperscalers add long bonds of their own: for five years private investors must hold 400 more of ten-year bonds each year than planned, and want to be paid for it, just as they were paid less when the Fed bought. When it ends the bonds are still there: yields stop rising and do not come back.",
  drivers: ["qt", "qt_years", "price_shock"],
  notThis:
    "Not a policy-rate story: the central bank's rate is not the cause. And not crowding out as well: these bonds are counted here only.",
};
