import type { Outcome } from "../scenarios";

/** The numbers by which scenarios are told apart at a glance. */
export interface KeyResult {
  readonly label: string;
  readonly unit: string;
  readonly outcome: Outcome;
  /** First, last: the years of the chain; lowest: the least of them all. */
  readonly when: "first" | "last" | "lowest";
}

export const keyResults = (years: number): readonly KeyResult[] => [
  { label: "Yield change, year 1", unit: "bp", outcome: "yield_bp", when: "first" },
  { label: `Yield change, year ${years}`, unit: "bp", outcome: "yield_bp", when: "last" },
  { label: `Debt to GDP, year ${years}`, unit: "ratio", outcome: "debt", when: "last" },
  { label: "Tech valuation, year 1", unit: "index", outcome: "valuation", when: "first" },
  { label: `Tech valuation, year ${years}`, unit: "index", outcome: "valuation", when: "last" },
  { label: `Crowded out, year ${years}`, unit: "$bn", outcome: "crowdout", when: "last" },
  { label: "GDP gap, lowest", unit: "ratio", outcome: "gdp_gap", when: "lowest" },
];

/** A key result, from the addresses of an outcome in a year and in all years after the base. */
export function keyResultFormula(
  { outcome, when }: KeyResult,
  years: number,
  at: (outcome: Outcome, year: number) => string,
  after: (outcome: Outcome) => string,
): string {
  return when === "lowest" ? `MIN(${after(outcome)})` : at(outcome, when === "first" ? 1 : years);
}
