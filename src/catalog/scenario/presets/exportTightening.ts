import type { PresetRecord, Story } from "../_preset";

export const exportTightening: PresetRecord = {
  key: "export_tightening",
  title: "Tighter export controls",
  vintages: ["v2025_01", "v2026_11"],
  overrides: { price_shock: -0.048, foreign_drop: 0.05 },
  satelliteOverrides: {
    tariff: 0.293,
    leakage: 0.05,
    efficiency_gain: 0.2,
    sector_shock: -0.13,
    convergence: 0,
  },
};

export const exportTighteningStory: Story = {
  theme: "rivalry",
  essays: ["BA"],
  story:
    "Controls tighten again and tariffs rise. Chip makers lose a market of about 13% of sales; run down the risk curve that is a twentieth of tech's price, and it heals. Buyers draw on stockpiles, so that the controls bite with a lag and only as far as they are not evaded: the lag and the tariff are worked out beside the chain and do not enter it.",
  drivers: ["price_shock", "shock_recovery", "foreign_drop"],
  notThis: "Not decoupling: only chips and their makers are touched, and American capex goes on.",
};
