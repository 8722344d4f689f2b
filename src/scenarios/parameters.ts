import {
  type ParameterKey,
  parameterKeys,
  type ParameterNumbers,
  parameterNumbers,
} from "../catalog/scenario/_parameters";

/** Whether a number was published and read, or is our judgement. */
export type Tag = "published" | "judgement";

/** What people read about a parameter. Its numbers are in the catalog (scenario/_parameters.ts). */
export interface ParameterText {
  readonly group: string;
  readonly label: string;
  readonly tag: Tag;
  readonly source: string;
  /** Of the number or of the text that it was read in, where it is known. */
  readonly date?: string;
  readonly address?: string;
}

type Text = Omit<ParameterText, "group">;

const tagged =
  (tag: Tag) =>
  (label: string, source: string, date?: string, address?: string): Text => ({
    tag,
    label,
    source,
    date,
    address,
  });
const published = tagged("published");
const judgement = tagged("judgement");

const group = <K extends string>(name: string, texts: Record<K, Text>) =>
  Object.fromEntries(
    Object.entries<Text>(texts).map(([key, text]) => [key, { group: name, ...text }]),
  ) as Record<K, ParameterText>;

/** A parameter with its numbers and its prose. */
export interface ChainParameter extends ParameterNumbers, ParameterText {
  readonly key: ParameterKey;
}

const texts: Readonly<Record<ParameterKey, ParameterText>> = {
  ...group("Horizon", {
    years: judgement("Years shown", "design choice"),
  }),
  ...group("AI demand", {
    training_share: published(
      "Share of compute used for training",
      "DPAM: training is a bit less than 50% of demand",
      "2025",
    ),
    eff_training: published(
      "Compute saved per unit of training work (times)",
      "DPAM: 10-11x fewer GPU hours",
      "2025",
    ),
    eff_inference: judgement(
      "Compute saved per unit of inference work (times)",
      "o1 to R1 list price 27.4x less the margin share = 8.2x",
      "2025",
    ),
    elas_training: judgement(
      "Price elasticity of training demand",
      "DPAM: training may be inelastic",
      "2025",
    ),
    elas_inference: published(
      "Price elasticity of inference demand",
      "NBER working paper of Demirer Fradkin Tadelis and Peng (short run; read in a secondary page)",
      "4 January 2026",
      "https://aione.chat/2026/01/04",
    ),
    pass_through: judgement(
      "Share of the efficiency gain passed into price (log)",
      "competitive pricing",
    ),
    demand_speed: judgement("Share of the demand gap closed each year", "judgement"),
    efficiency_speed: judgement("Share of the efficiency gain adopted each year", "judgement"),
  }),
  ...group("AI capex", {
    capex0: published(
      "Hyperscaler capital expenditure in the base year",
      "four largest including finance leases in 2025",
      "2025",
      "https://platformonomics.com/2026/02",
    ),
    capex_growth: judgement("Planned growth of capex", "judgement"),
    baseline_capex0: published(
      "Capex in the base year on the no-shock path",
      "as capex0",
      "2025",
      "https://platformonomics.com/2026/02",
    ),
    baseline_capex_growth: judgement("Growth of capex on the no-shock path", "as capex_growth"),
    capex_response: judgement(
      "How far capex follows compute demand (0 more with the same; 1 same with less)",
      "DPAM's question",
    ),
    external_share: judgement(
      "Share of capex paid with outside capital",
      "121 of bonds over 416 of capex in 2025",
      "2025",
    ),
    import_share: judgement("Share of capex spent on imports", "judgement"),
  }),
  ...group("Liquidity", {
    idle0: published("Idle cash at the start", "liquid assets cited from JPM"),
    saving: judgement("New idle cash each year", "set so that the base year is balanced"),
    leak: judgement("Share of idle cash lost each year", "judgement"),
    monetised: judgement(
      "Share bought by the central bank",
      "plur daddy: the Federal Reserve backs fiscal stimulus only",
    ),
    pull: published(
      "Share of the shortfall pulled from other uses",
      "1 in plur daddy; 0.33 in Huntley (CBO 2014)",
      "2014",
      "https://arnoldkling.com/blog/category/financial-crises/page/17",
    ),
    softness: judgement("Width of the threshold", "0 is the sharp threshold"),
    crowd_bp: published(
      "Yield per 1% of GDP crowded out",
      "Beltran et al. long run per 1% of GDP",
      "January 2012",
      "https://www.federalreserve.gov/pubs/ifdp/2012/1041/default.htm",
    ),
  }),
  ...group("Foreign capital", {
    foreign_inflow: judgement(
      "Foreign purchases of US equities per year",
      "placeholder: no verified 2024 figure",
    ),
    foreign_drop: judgement("Share of those purchases lost", "scenario"),
    drop_fade: judgement("Share of the loss that heals each year", "judgement"),
    flow_sensitivity: judgement("Purchases lost per unit fall of tech valuation", "judgement"),
    tech_share: judgement("Share of the purchases that is tech", "judgement"),
    rotated: judgement("Share that moves into US debt instead", "judgement"),
    ca_adjust: judgement("Share closed by a smaller current-account deficit", "judgement"),
  }),
  ...group("Treasury", {
    tenor: judgement("Tenor of the yield", "benchmark"),
    horizon_months: judgement("Months after the shock", "judgement"),
    absorbed: judgement("Share absorbed by the central bank", "scenario"),
    qt: judgement("Duration supplied each year beyond the baseline", "scenario"),
    qt_maturity: judgement("Maturity of that supply", "scenario"),
    policy_bp: judgement("Other yield change (flight to quality; policy)", "scenario"),
    feedback: published(
      "Yield per point of debt to GDP above the baseline path",
      "CBO working paper 2024-05",
      "2024",
    ),
  }),
  ...group("Debt", {
    gdp0: published(
      "Nominal GDP in the base year",
      "CBO January 2025 for FY2025",
      "January 2025",
      "https://www.cbo.gov/publication/60870",
    ),
    growth: judgement(
      "Nominal potential growth",
      "CBO 2026-35 average is near 3.8%",
      "January 2025",
      "https://www.cbo.gov/publication/60870",
    ),
    debt0: published(
      "Debt held by the public to GDP",
      "CBO January 2025 for FY2025",
      "January 2025",
      "https://www.cbo.gov/publication/60870",
    ),
    rate: judgement(
      "Rate to which the debt reprices",
      "set with the primary balance so that the baseline ends 2035 at CBO's 118.5% of GDP",
      "January 2025",
    ),
    rate0: published(
      "Average rate on the debt in the base year",
      "CBO January 2025 for FY2025",
      "January 2025",
      "https://www.cbo.gov/publication/60870",
    ),
    primary_balance: published(
      "Primary balance to GDP",
      "CBO January 2025: primary deficits average 2.1% of GDP in 2026-35",
      "January 2025",
      "https://www.cbo.gov/publication/60870",
    ),
    refi: judgement("Share of the debt repriced each year", "share maturing within a year"),
    stabiliser: judgement("Primary balance lost per unit of GDP gap", "off by default"),
    baseline_rate: judgement("Rate to which the debt reprices on the no-shock path", "as rate"),
    baseline_growth: judgement("Growth on the no-shock path", "as growth"),
    baseline_primary_balance: published(
      "Primary balance on the no-shock path",
      "as primary_balance",
      "January 2025",
      "https://www.cbo.gov/publication/60870",
    ),
  }),
  ...group("Valuation", {
    fcf_yield: published(
      "Forward free-cash-flow yield of tech",
      "Hsu and Goldman: below 3 for the index and 2 for Microsoft",
      "3 February 2025",
    ),
    price_shock: judgement("Fall of tech prices from the news", "scenario"),
    shock_recovery: judgement("Share of that fall that heals each year", "judgement"),
    risk_premium: judgement("Rise of the equity risk premium", "scenario"),
    flow_through: judgement("Share of higher rates matched by growth", "judgement"),
    tech_weight: published(
      "Weight of tech in the index",
      "sector weight near the Mag-7's 33.5% at 31 December 2024",
      "31 December 2024",
      "https://www.man.com/insights/views-from-the-floor-2025-january-14",
    ),
  }),
  ...group("Real economy", {
    equity_wealth: judgement(
      "Household equity wealth",
      "illustrative: no verified end-2024 figure",
    ),
    mpc: published(
      "Spending per dollar of wealth per year",
      "Chodorow-Reich Nenov and Simsek 2021",
      "2021",
    ),
    multiplier: published("Spending multiplier", "Ramey 2011: 0.8 to 1.5", "2011"),
    spread0: judgement("Credit spread in the base year", "judgement"),
    spread_elasticity: judgement("Elasticity of the spread to equity prices", "judgement"),
    mortgage0: published("30-year mortgage rate", "23 January 2025", "23 January 2025"),
  }),
};

/** Every parameter of the chain, in the order of the chain. */
export const parameters: readonly ChainParameter[] = parameterKeys.map((key) => ({
  key,
  ...parameterNumbers[key],
  ...texts[key],
}));

export const parameter = (key: ParameterKey): ChainParameter => ({
  key,
  ...parameterNumbers[key],
  ...texts[key],
});
