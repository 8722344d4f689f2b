import type { PresetRecord, Story } from "../_preset";

export const foreignSuddenStop: PresetRecord = {
  key: "foreign_sudden_stop",
  title: "Foreigners stop buying",
  vintages: ["v2025_01", "v2026_11"],
  overrides: {
    foreign_drop: 1,
    tech_share: 1,
    ca_adjust: 0.1,
    horizon_months: 6,
    price_shock: -0.25,
    persistence: 0.2,
  },
  satelliteOverrides: { sector_shock: -0.25 },
};

export const foreignSuddenStopStory: Story = {
  theme: "capital flows",
  essays: ["HG"],
  story:
    "America paid for a deficit of more than a trillion dollars in good part by selling tech stocks to the world. Here the world stops, and comes back only slowly. The gap must be filled by selling bonds to buyers who care about price: yields jump and come down only over years: the flow returns slowly and part of the bonds stays with those buyers; GDP stays below its path throughout.",
  drivers: ["foreign_drop", "foreign_memory", "rotated"],
  notThis:
    "Not a default or a dollar crisis: a full-blown crisis is most unlikely, says the essay; it is a repricing. How much stays is the least known number in it.",
};
