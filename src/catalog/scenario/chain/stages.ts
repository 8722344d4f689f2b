import { compute } from "./compute";
import { economy } from "./economy";
import { liquidity } from "./liquidity";
import { prices } from "./prices";
import type { Stage } from "./stage";
import { yields } from "./yields";

/** All stages in the order of the calculation. */
export const stages = [...compute, ...liquidity, ...yields, ...prices, ...economy] as const;

export type StageKey = (typeof stages)[number]["key"];

/**
 * The columns of TRANSMISSION after the year, in their order for ever: new ones go last. Two are called otherwise than
 * their stage, since a parameter has that name.
 */
export const columns: readonly (readonly [column: string, stage: StageKey])[] = [
  ["compute", "compute"],
  ["capex", "capex"],
  ["idle", "idle"],
  ["crowdout", "crowdout"],
  ["gap", "gap"],
  ["yield_bp", "yield_bp"],
  ["valuation", "valuation"],
  ["spread_bp", "spread_bp"],
  ["wealth", "wealth"],
  ["gdp_gap", "gdp_gap"],
  ["growth", "gdp_growth"],
  ["rate", "average_rate"],
  ["interest", "interest"],
  ["debt", "debt"],
  ["mortgage", "mortgage"],
  ["housing", "housing"],
  ["gdp", "gdp"],
  ["private_bp", "private_bp"],
];

export const stage = (key: StageKey): Stage<StageKey> => stages.find((one) => one.key === key)!;
