import {
  type ParameterKey,
  parameterKeys,
  type ParameterNumbers,
  parameterNumbers,
} from "../catalog/scenario/_parameters";
import {
  beltran2012,
  cboJanuary2025,
  chodorowReich2021,
  demirer2025,
  dpam2025,
  hsuGoldman2025,
  huntley2014,
  manMagnificentSeven,
  mortgageRateJanuary2025,
  neveuSchafer2024,
  platformonomics2026,
  ramey2011,
} from "../catalog/references";

/** Whether a number was published and read, or is our judgement. */
export type Tag = "published" | "judgement";

/** How a parameter is meant. Shares, rates and ratios are decimals: 3% is 0.03. */
export type ParameterUnit =
  | "years"
  | "months"
  | "share"
  | "x"
  | "elasticity"
  | "per year"
  | "$bn"
  | "bp"
  | "ratio"
  | "rate"
  | "yield"
  | "return";

/** What people read about a parameter. Its numbers are in the catalog (scenario/_parameters.ts). */
export interface ParameterText {
  readonly group: string;
  readonly label: string;
  readonly unit: ParameterUnit;
  readonly tag: Tag;
  readonly source: string;
  /** Of the number or of the text that it was read in, where it is known. */
  readonly date?: string;
  readonly address?: string;
}

type Text = Omit<ParameterText, "group">;

const tagged =
  (tag: Tag) =>
  (unit: ParameterUnit, label: string, source: string, date?: string, address?: string): Text => ({
    tag,
    unit,
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
    years: judgement("years", "Years shown", "design choice"),
  }),
  ...group("AI demand", {
    training_share: judgement(
      "share",
      "Share of compute used for training",
      "judgement, after DPAM: training is a bit less than 50% of demand",
      "2025",
      dpam2025.address,
    ),
    eff_training: published(
      "x",
      "Compute saved per unit of training work (times)",
      "DPAM: 10-11x fewer GPU hours",
      "2025",
      dpam2025.address,
    ),
    eff_inference: judgement(
      "x",
      "Compute saved per unit of inference work (times)",
      "o1 to R1 list price 27.4x less the margin share = 8.2x",
      "2025",
    ),
    elas_training: judgement(
      "elasticity",
      "Price elasticity of training demand",
      "DPAM: training may be inelastic",
      "2025",
    ),
    elas_inference: published(
      "elasticity",
      "Price elasticity of inference demand",
      "NBER working paper of Demirer Fradkin Tadelis and Peng (short run; read in a secondary page)",
      "4 January 2026",
      demirer2025.address,
    ),
    pass_through: judgement(
      "share",
      "Share of the efficiency gain passed into price (log)",
      "competitive pricing",
    ),
    demand_speed: judgement("per year", "Share of the demand gap closed each year", "judgement"),
    efficiency_speed: judgement(
      "per year",
      "Share of the efficiency gain adopted each year",
      "judgement",
    ),
  }),
  ...group("AI capex", {
    capex0: published(
      "$bn",
      "Hyperscaler capital expenditure in the base year",
      "Platformonomics: four largest including finance leases in 2025",
      "2025",
      platformonomics2026.address,
    ),
    capex_growth: judgement("per year", "Planned growth of capex", "judgement"),
    baseline_capex0: published(
      "$bn",
      "Capex in the base year on the no-shock path",
      "as capex0",
      "2025",
      platformonomics2026.address,
    ),
    baseline_capex_growth: judgement(
      "per year",
      "Growth of capex on the no-shock path",
      "as capex_growth",
    ),
    capex_response: judgement(
      "share",
      "How far capex follows compute demand (0 more with the same; 1 same with less)",
      "DPAM's question",
    ),
    external_share: judgement(
      "share",
      "Share of capex paid with outside capital",
      "121 of bonds over 416 of capex in 2025",
      "2025",
    ),
    import_share: judgement("share", "Share of capex spent on imports", "judgement"),
  }),
  ...group("Liquidity", {
    idle0: published(
      "$bn",
      "Idle cash at the start",
      "liquid assets of the hyperscalers of about 350: J.P. Morgan, as cited by Avant Capital (the address was not kept)",
    ),
    saving: judgement("$bn", "New idle cash each year", "set so that the base year is balanced"),
    leak: judgement("per year", "Share of idle cash lost each year", "judgement"),
    monetised: judgement(
      "share",
      "Share bought by the central bank",
      "plur daddy: the Federal Reserve backs fiscal stimulus only",
    ),
    pull: published(
      "share",
      "Share of the shortfall pulled from other uses",
      "1 in plur daddy; 0.33 in Huntley (CBO 2014)",
      "2014",
      huntley2014.address,
    ),
    softness: judgement("$bn", "Width of the threshold", "0 is the sharp threshold"),
    crowd_bp: judgement(
      "bp",
      "Yield per 1% of GDP crowded out",
      "judgement, after Beltran and others: 20 bp for $100bn in the long run, over GDP of 2010 from memory",
      "January 2012",
      beltran2012.address,
    ),
  }),
  ...group("Foreign capital", {
    foreign_inflow: judgement(
      "$bn",
      "Foreign purchases of US equities per year",
      "placeholder: no verified 2024 figure",
    ),
    foreign_drop: judgement("share", "Share of those purchases lost", "scenario"),
    drop_fade: judgement("per year", "Share of the loss that heals each year", "judgement"),
    flow_sensitivity: judgement(
      "share",
      "Purchases lost per unit fall of tech valuation",
      "judgement",
    ),
    tech_share: judgement("share", "Share of the purchases that is tech", "judgement"),
    rotated: judgement("share", "Share that moves into US debt instead", "judgement"),
    ca_adjust: judgement("share", "Share closed by a smaller current-account deficit", "judgement"),
  }),
  ...group("Treasury", {
    tenor: judgement("years", "Tenor of the yield", "benchmark"),
    horizon_months: judgement("months", "Months after the shock", "judgement"),
    absorbed: judgement("share", "Share absorbed by the central bank", "scenario"),
    qt: judgement("$bn", "Duration supplied each year beyond the baseline", "scenario"),
    qt_maturity: judgement("years", "Maturity of that supply", "scenario"),
    policy_bp: judgement("bp", "Other yield change (flight to quality; policy)", "scenario"),
    feedback: published(
      "bp",
      "Yield per point of debt to GDP above the baseline path",
      "CBO working paper 2024-05",
      "2024",
      neveuSchafer2024.address,
    ),
  }),
  ...group("Debt", {
    gdp0: published(
      "$bn",
      "Nominal GDP in the base year",
      "CBO January 2025 for FY2025",
      "January 2025",
      cboJanuary2025.address,
    ),
    growth: judgement(
      "per year",
      "Nominal potential growth",
      "CBO 2026-35 average is near 3.8%",
      "January 2025",
      cboJanuary2025.address,
    ),
    debt0: published(
      "ratio",
      "Debt held by the public to GDP",
      "CBO January 2025 for FY2025",
      "January 2025",
      cboJanuary2025.address,
    ),
    rate: judgement(
      "rate",
      "Rate to which the debt reprices",
      "set with the primary balance so that the baseline ends 2035 at CBO's 118.5% of GDP",
      "January 2025",
    ),
    rate0: published(
      "rate",
      "Average rate on the debt in the base year",
      "CBO January 2025 for FY2025",
      "January 2025",
      cboJanuary2025.address,
    ),
    primary_balance: judgement(
      "ratio",
      "Primary balance to GDP",
      "judgement, after CBO January 2025: primary deficits average 2.1% of GDP in 2026-35; set with the rate to end 2035 at CBO's 118.5%",
      "January 2025",
      cboJanuary2025.address,
    ),
    refi: judgement(
      "per year",
      "Share of the debt repriced each year",
      "share maturing within a year",
    ),
    stabiliser: judgement("ratio", "Primary balance lost per unit of GDP gap", "off by default"),
    baseline_rate: judgement(
      "rate",
      "Rate to which the debt reprices on the no-shock path",
      "as rate",
    ),
    baseline_growth: judgement("per year", "Growth on the no-shock path", "as growth"),
    baseline_primary_balance: judgement(
      "ratio",
      "Primary balance on the no-shock path",
      "as primary_balance",
      "January 2025",
      cboJanuary2025.address,
    ),
  }),
  ...group("Valuation", {
    fcf_yield: judgement(
      "yield",
      "Forward free-cash-flow yield of tech",
      "judgement, after Hsu and Goldman: below 3% for the index, 2% for Microsoft",
      "3 February 2025",
      hsuGoldman2025.address,
    ),
    price_shock: judgement("return", "Fall of tech prices from the news", "scenario"),
    shock_recovery: judgement("per year", "Share of that fall that heals each year", "judgement"),
    risk_premium: judgement("rate", "Rise of the equity risk premium", "scenario"),
    flow_through: judgement("share", "Share of higher rates matched by growth", "judgement"),
    tech_weight: judgement(
      "share",
      "Weight of tech in the index",
      "judgement, after Man Group: the Magnificent Seven weigh 33.48% at 31 December 2024",
      "31 December 2024",
      manMagnificentSeven.address,
    ),
  }),
  ...group("Real economy", {
    equity_wealth: judgement(
      "$bn",
      "Household equity wealth",
      "illustrative: no verified end-2024 figure",
    ),
    mpc: published(
      "share",
      "Spending per dollar of wealth per year",
      "Chodorow-Reich Nenov and Simsek 2021",
      "2021",
      chodorowReich2021.address,
    ),
    multiplier: judgement(
      "x",
      "Spending multiplier",
      "judgement, after Ramey: 0.8 to 1.5",
      "2011",
      ramey2011.address,
    ),
    spread0: judgement("bp", "Credit spread in the base year", "judgement"),
    spread_elasticity: judgement(
      "elasticity",
      "Elasticity of the spread to equity prices",
      "judgement",
    ),
    mortgage0: published(
      "rate",
      "30-year mortgage rate",
      "Freddie Mac's survey (read in National Mortgage Professional)",
      "23 January 2025",
      mortgageRateJanuary2025.address,
    ),
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
