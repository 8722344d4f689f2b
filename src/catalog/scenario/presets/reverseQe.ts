import type { Preset, Story } from "../_preset";

export const reverseQe: Preset = {
  key: "reverse_qe",
  title: "Quantitative easing in reverse",
  overrides: {
    external_share: 0.5,
    idle0: 200,
    softness: 50,
    qt: 500,
    qt_maturity: 12,
    price_shock: -0.12,
    foreign_drop: 0.2,
    spread0: 330,
  },
  satelliteOverrides: {
    sector_shock: -0.12,
    ai_discount: 0.1,
  },
};

export const reverseQeStory: Story = {
  theme: "liquidity",
  essays: ["PD"],
  story:
    "Hyperscalers issue long bonds while the central bank's portfolio shrinks. Private investors must hold more duration every year and want to be paid for it, just as they were paid less when the Fed bought.",
  drivers: ["qt", "idle0", "external_share"],
  notThis: "Not a policy-rate story: the central bank's rate is not the cause.",
};
