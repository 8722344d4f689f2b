import type { Preset, Story } from "../_preset";

export const foreignSuddenStop: Preset = {
  key: "foreign_sudden_stop",
  title: "Foreigners stop buying",
  overrides: {
    foreign_drop: 1,
    tech_share: 1,
    ca_adjust: 0.1,
    drop_fade: 0.25,
    horizon_months: 6,
    price_shock: -0.25,
    softness: 50,
  },
  satelliteOverrides: {
    sector_shock: -0.25,
  },
};

export const foreignSuddenStopStory: Story = {
  theme: "capital flows",
  essays: ["HG"],
  story:
    "America paid for a deficit of more than a trillion dollars in good part by selling tech stocks to the world. Here the world stops, and comes back only slowly. The gap must be filled by selling bonds to buyers who care about price, and yields jump before they settle.",
  drivers: ["foreign_drop", "rotated", "ca_adjust"],
  notThis:
    "Not a default or a dollar crisis: a full-blown crisis is most unlikely, says the essay; it is a repricing.",
};
