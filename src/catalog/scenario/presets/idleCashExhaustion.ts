import type { Preset, Story } from "../_preset";

export const idleCashExhaustion: Preset = {
  key: "idle_cash_exhaustion",
  title: "The tub runs dry",
  overrides: {
    capex0: 650,
    capex_growth: 0.1,
    external_share: 0.5,
    idle0: 150,
    saving: 100,
    price_shock: -0.1,
    foreign_drop: 0.25,
    spread0: 330,
  },
  satelliteOverrides: {
    fleet_cost: 650,
    sector_shock: -0.1,
    ai_discount: 0.1,
  },
};

export const idleCashExhaustionStory: Story = {
  theme: "liquidity",
  essays: ["PD"],
  story:
    "AI capex worked like a stimulus as long as there was idle money. It is gone, capex is larger than ever, and each further dollar is pulled from somewhere else: bitcoin, software stocks, housing, public borrowers. Capital costs more, and the assets with the furthest cash flows pay first.",
  drivers: ["idle0", "capex0", "external_share"],
  notThis: "Not a cut in AI spending: the spending is what does it.",
};
