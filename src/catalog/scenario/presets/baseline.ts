import type { Preset, Story } from "../_preset";

export const baseline: Preset = {
  key: "baseline",
  title: "No shock",
  overrides: {},
  satelliteOverrides: {},
};

export const baselineStory: Story = {
  theme: "reference",
  essays: [],
  story:
    "Hyperscalers go on as planned: capex grows 5% a year, about a third of it with outside money, foreigners keep buying American tech stocks and the deficit and the debt follow the Congressional Budget Office's path of January 2025 (118% of GDP in 2035). Idle cash covers the AI bill until near the end of the ten years; then the first dollars are pulled from elsewhere.",
  drivers: ["capex_growth", "idle0", "primary_balance"],
  notThis: "Not a forecast: a yardstick for the others.",
};
