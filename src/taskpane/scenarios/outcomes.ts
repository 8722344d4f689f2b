import type { Outcome as ChainOutcome, Quantity } from "../../scenarios";
import type { Series } from "../chart/series";
import type { Run } from "../data";
import { texts } from "../texts";

/** What a chart of the chain can show, in the order of its choice. */
export type OutcomeKey = keyof typeof texts.outcome;

interface Outcome {
  /** One line each, and one each for the baseline. */
  readonly quantities: readonly Quantity[];
  /** From the chain's number to the one that is shown: shares are shown as percentages. */
  readonly scale: 1 | 100;
  readonly digits: number;
  readonly unit: keyof typeof texts.withUnit;
  /** The axis spans at least so much, as shown: less is no news. */
  readonly least: number;
  /** Whether it is a change, whose sign matters. */
  readonly change?: boolean;
}

export const outcomes: Readonly<Record<OutcomeKey, Outcome>> = {
  yield_bp: { quantities: ["yield_bp"], scale: 1, digits: 1, unit: "bp", least: 8, change: true },
  debt: { quantities: ["debt"], scale: 100, digits: 1, unit: "ofGdp", least: 4 },
  valuation: { quantities: ["valuation"], scale: 1, digits: 1, unit: "none", least: 8 },
  compute: { quantities: ["compute"], scale: 1, digits: 0, unit: "none", least: 8 },
  capex: { quantities: ["capex"], scale: 1, digits: 0, unit: "$bn", least: 40 },
  liquidity: { quantities: ["idle", "crowdout"], scale: 1, digits: 0, unit: "$bn", least: 40 },
  crowdout: { quantities: ["crowdout"], scale: 1, digits: 0, unit: "$bn", least: 40 },
  gdp_gap: {
    quantities: ["gdp_gap"],
    scale: 100,
    digits: 2,
    unit: "percent",
    least: 0.4,
    change: true,
  },
};

/** Crowding out is shown with the idle cash whose end it is. */
export const chartKeys = (Object.keys(outcomes) as OutcomeKey[]).filter(
  (key) => key !== "crowdout",
);

/** The outcome by which a sheet begins with what the pane shows. Crowding out is the end of the idle cash. */
export const sheetOutcome = (key: OutcomeKey): ChainOutcome =>
  key === "liquidity" ? "crowdout" : key;

/** Always as many decimals, so that numbers stand under one another; never −0. */
export const fixed = (value: number, digits: number): string =>
  (Number(value.toFixed(digits)) + 0)
    .toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace("-", "−");

/** A shown number with its unit, and a plus where it rises. */
export function outcomeWords(key: OutcomeKey, shown: number, digits?: number): string {
  const { unit, change, digits: usual } = outcomes[key];
  const words = texts.withUnit[unit](fixed(shown, digits ?? usual));
  return change && Number(shown.toFixed(digits ?? usual)) > 0 ? `+${words}` : words;
}

const lineNames: Partial<Record<Quantity, (scenario: string) => string>> = {
  idle: (scenario) => texts.idleCash(scenario),
  crowdout: (scenario) => texts.crowdingOut(scenario),
};

/** The lines of a chart: under the scenario and, quieter, under the baseline. */
export function seriesOf(key: OutcomeKey, title: string, run: Run, baseline: Run): Series[] {
  const { quantities, scale } = outcomes[key];
  const nameOf = (quantity: Quantity, scenario: string) =>
    (quantities.length > 1 && lineNames[quantity]?.(scenario)) || scenario;
  const valuesOf = ({ years }: Run, quantity: Quantity) =>
    // A chain that ended early leaves its last years empty.
    baseline.years.map((_, year) => (years[year]?.[quantity] ?? NaN) * scale);
  return quantities.flatMap((quantity, k) => {
    const common = { quantity: k as 0 | 1 };
    return [
      {
        ...common,
        name: nameOf(quantity, title),
        values: valuesOf(run, quantity),
        reference: false,
      },
      {
        ...common,
        name: nameOf(quantity, texts.chart.baseline),
        values: valuesOf(baseline, quantity),
        reference: true,
      },
    ];
  });
}
