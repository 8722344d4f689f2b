import type { PlanCell } from "../plan";

/** A holding as it stands in a row of the table: values, or formulas that follow the user's own cells. */
export interface Holding {
  readonly name: PlanCell;
  readonly price: PlanCell;
  readonly fcf: PlanCell;
  readonly rate: PlanCell;
  readonly model: PlanCell;
  readonly exposure: PlanCell;
  /** Where price and cash flow come from, and what the exposure is. */
  readonly source: string;
}

/** What holds for a holding that does not say: the return wanted of Microsoft in the worked example, and growth that fades. */
export const usual = { rate: 0.089, model: "fade", exposure: 1 } as const;

export const models = ["gordon", "twostage", "h", "fade"] as const;

const moves =
  "exposure: judgement, its move of 27 January 2025 beside the -5.6% of S&P tech, rounded";
const caps = "price: market value of 22 December 2024 (openenterprisenews.com)";

/**
 * Five companies of the essays at the turn of 2024 to 2025, in $bn: the maker of chips and the four that buy most of them.
 * Microsoft's and Nvidia's prices are those of the worked examples; the rest was read second-hand, as the sources say.
 */
export const fiveCompanies: readonly Holding[] = [
  {
    name: "Nvidia",
    price: 3288.76,
    fcf: 60.85,
    exposure: 3,
    source: `price: 31 December 2024 (stockanalysis.com); cash flow: year to January 2025 (reported, monexa.ai); ${moves} (-17%)`,
  },
  {
    name: "Microsoft",
    price: 3321,
    fcf: 70.03,
    exposure: 0.4,
    source: `price: disfold.com, labelled 1 January 2025; cash flow: year to December 2024 (tipranks.com); ${moves} (-2.1%, recalled)`,
  },
  {
    name: "Alphabet",
    price: 2340,
    fcf: 72.76,
    exposure: 0.75,
    source: `${caps}; cash flow: 2024 (reported, monexa.ai); ${moves} (-4.2%, recalled)`,
  },
  {
    name: "Amazon",
    price: 2370,
    fcf: 38.22,
    exposure: 0,
    source: `${caps}; cash flow: 2024 (reported, captide.co); ${moves} (+0.2%, recalled)`,
  },
  {
    name: "Meta",
    price: 1480,
    fcf: 52.1,
    exposure: -0.3,
    source: `${caps}; cash flow: 2024 (reported, msmeafricaonline.com); ${moves} (+1.9%, recalled)`,
  },
].map((one) => ({ ...one, rate: usual.rate, model: usual.model }));
