import type { Vintage } from "../catalog/scenario/_parameters";
import { type SatelliteKey, satelliteKeys } from "../catalog/scenario/_satellites";
import { ownSource, satelliteBaselineUnder, type Under } from "./ownVintage";
import type { ParameterUnit, Tag } from "./parameterText";

/** A number of the side models that stand beside the chain. */
export interface Satellite {
  readonly key: SatelliteKey;
  readonly group: string;
  readonly label: string;
  readonly unit: ParameterUnit | "multiple" | "units";
  readonly tag: Tag;
  readonly source: string;
  readonly date?: string;
}

type Text = Omit<Satellite, "key" | "group">;

const tagged =
  (tag: Tag) =>
  (label: string, unit: Satellite["unit"], source: string, date?: string): Text => ({
    label,
    unit,
    tag,
    source,
    date,
  });
const published = tagged("published");
const judgement = tagged("judgement");

const labs = {
  lab_revenue: judgement("Revenue of the laboratories", "$bn", "round number: scales the table"),
};
const fleet = {
  fleet_cost: published(
    "Cost of the installed fleet",
    "$bn",
    "one year's capital expenditure of the four largest, including finance leases",
    "2025",
  ),
  fleet_age: judgement("Its age", "years", "bought a year ago"),
  fleet_life: published("Its life in the accounts", "years", "Microsoft and Alphabet", "2025"),
  opcost_share: judgement("Power and running costs in the initial rent", "share", "judgement"),
  salvage: judgement("Value as scrap", "share", "judgement"),
  supply: judgement("Fleet including chips on order", "x", "scenario; 1 is today's fleet"),
};
const revenue = {
  ai_market: judgement(
    "AI revenue when all have adopted",
    "$bn",
    "what 150 of spending on chips would need (Sequoia's arithmetic)",
  ),
  ai_discount: judgement("Discount rate of that revenue", "rate", "judgement"),
  bass_p: published(
    "Bass coefficient of innovation",
    "per year",
    "Sultan, Farley and Lehmann: average of published estimates",
    "1990",
  ),
  bass_q: published(
    "Bass coefficient of imitation",
    "per year",
    "Sultan, Farley and Lehmann: average of published estimates",
    "1990",
  ),
  revenue_delay: judgement("Years by which revenue is late", "years", "scenario"),
  delay_years: judgement(
    "Further delay that is priced",
    "years",
    "one year, to read the cost of each",
  ),
};
const rivalry = {
  sector_shock: judgement("Change of AI semiconductor prices from the news", "return", "scenario"),
  imports: published("Imports that pay the tariff", "$bn", "Barron's", "30 January 2025"),
  tariff: published(
    "Tariff on them",
    "rate",
    "Bown (PIIE): average after Phase One",
    "19 December 2019",
  ),
  stock: judgement("Stockpile of chips", "units", "judgement"),
  annual_use: judgement("Use of chips a year", "units", "judgement"),
  use_growth: judgement("Growth of that use", "per year", "judgement"),
  leakage: judgement("Share of the use that evades the controls", "share", "judgement"),
  efficiency_gain: judgement("Fall of what the same work needs", "per year", "scenario"),
  china_pe: judgement(
    "Price to earnings of Chinese tech",
    "multiple",
    "half to a third of its peers (Barron's)",
  ),
  us_pe: judgement(
    "Price to earnings of its US peers",
    "multiple",
    "round number: the ratio matters",
  ),
  convergence: judgement("Share of the gap that closes", "share", "scenario"),
  convergence_years: judgement("Years it takes", "years", "judgement"),
  china_growth: judgement("Growth of Chinese tech's earnings", "per year", "judgement"),
};

const groups = {
  "AI laboratories": labs,
  "Installed compute": fleet,
  "AI revenue": revenue,
  "Markets and rivalry": rivalry,
};

const texts: Readonly<Record<SatelliteKey, Text>> = { ...labs, ...fleet, ...revenue, ...rivalry };

const groupOf = (key: SatelliteKey): string =>
  Object.entries(groups).find(([, members]) => key in members)![0];

/** Every number of the side models in a vintage, in order. */
export const satellitesIn = (vintage: Vintage) => satellitesUnder({ vintage });

/** The same on numbers of the user's, where there are any. */
export function satellitesUnder(under: Under): readonly (Satellite & { baseline: number })[] {
  const values = satelliteBaselineUnder(under);
  const { on } = under;
  return satelliteKeys.map((key) => ({
    key,
    group: groupOf(key),
    baseline: values[key],
    ...texts[key],
    ...(on?.values[key] !== undefined && {
      tag: "your own" as const,
      source: ownSource(on, key),
      date: undefined,
    }),
  }));
}
