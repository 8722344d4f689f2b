import type { PresetRecord, Story } from "../_preset";

export const idleCashExhaustion: PresetRecord = {
  key: "idle_cash_exhaustion",
  title: "The tub runs dry",
  vintages: ["v2026_11", "v2025_01"],
  overrides: {
    capex_growth: 0.12,
    external_share: 0.5,
    saving: { v2025_01: 100, v2026_11: 190 },
    price_shock: -0.1,
    foreign_drop: 0.25,
  },
  satelliteOverrides: { sector_shock: -0.1, ai_discount: 0.1 },
};

export const idleCashExhaustionStory: Story = {
  theme: "liquidity",
  essays: ["PD"],
  story:
    "AI capex worked like a stimulus as long as there was idle money. Now capex grows 12% a year, half of it with outside money, and what is saved does not keep up: the tub is empty within a year or two, and each further dollar is pulled from somewhere else: bitcoin, software stocks, housing, public borrowers. Capital costs more, and the assets with the furthest cash flows pay first.",
  drivers: ["external_share", "capex_growth", "saving"],
  notThis:
    "Not a cut in AI spending: the spending is what does it. How far GDP falls with it depends on what is displaced (pull) and how much of that was imported.",
};
