import type { Preset, Story } from "../_preset";

export const exportTightening: Preset = {
  key: "export_tightening",
  title: "Tighter export controls",
  overrides: {
    price_shock: -0.13,
    risk_premium: 0.0025,
    capex_growth: 0.03,
    foreign_drop: 0.05,
  },
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
    "Controls tighten again and tariffs rise. Sellers lose a market and plan less; buyers draw on stockpiles, so that the controls bite with a lag and only as far as they are not evaded (the lag and the tariff are worked out beside the chain).",
  drivers: ["price_shock", "risk_premium", "capex_growth"],
  notThis: "Not decoupling: only chips and their makers are touched.",
};
