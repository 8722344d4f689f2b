import type { Quantity } from "../../scenarios";
import { range } from "../address";
import type { ChainBlock } from "../scenario/chain";

/** The numbers by which scenarios are told apart at a glance. */
export interface KeyResult {
  readonly label: string;
  readonly unit: string;
  readonly quantity: Quantity;
  /** First, last: the years of the chain; lowest: the least of them all. */
  readonly when: "first" | "last" | "lowest";
}

export const keyResults = (years: number): readonly KeyResult[] => [
  { label: "Yield change, year 1", unit: "bp", quantity: "yield_bp", when: "first" },
  { label: `Yield change, year ${years}`, unit: "bp", quantity: "yield_bp", when: "last" },
  { label: `Debt to GDP, year ${years}`, unit: "ratio", quantity: "debt", when: "last" },
  { label: "Tech valuation, year 1", unit: "index", quantity: "valuation", when: "first" },
  { label: `Tech valuation, year ${years}`, unit: "index", quantity: "valuation", when: "last" },
  { label: `Crowded out, year ${years}`, unit: "$bn", quantity: "crowdout", when: "last" },
  { label: "GDP gap, lowest", unit: "ratio", quantity: "gdp_gap", when: "lowest" },
];

/** A key result of a chain on a sheet; `on` stands before its addresses. */
export function keyResultFormula(
  { quantity, when }: KeyResult,
  chain: ChainBlock,
  years: number,
  on: string,
): string {
  if (when === "lowest") return `MIN(${on}${range(chain.after(quantity), "both")})`;
  return on + chain.at(quantity, when === "first" ? 1 : years);
}
