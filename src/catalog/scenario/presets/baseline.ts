import type { PresetRecord, Story } from "../_preset";

export const baseline: PresetRecord = {
  key: "baseline",
  title: "No shock",
  vintages: ["v2026_11", "v2025_01"],
  overrides: {},
  satelliteOverrides: {},
};

export const baselineStory: Story = {
  theme: "reference",
  essays: [],
  story:
    "Hyperscalers go on as planned: capex grows 5% a year, three tenths of it with outside money, foreigners keep buying American tech stocks, and the deficit and the debt follow the Congressional Budget Office ({debt 10 2025-01} of GDP in 2035 in the numbers of January 2025, {debt 10 2026-11} in 2036 in those of November 2026). Idle cash and new savings just cover the AI bill for ten years; nothing is crowded out, no yield moves.",
  drivers: ["capex_growth", "saving", "primary_balance"],
  notThis:
    "Not a forecast: a yardstick for the others. That savings just suffice is an assumption, and after ten years they no longer do.",
};
