import { compute } from "./compute";
import { economy } from "./economy";
import { liquidity } from "./liquidity";
import { prices } from "./prices";
import type { Stage } from "./stage";
import { yields } from "./yields";

/** A function, so that bundlers leave the list out where nobody asks for it. */
function inOrder<Key extends string>(
  ...groups: readonly (readonly Stage<Key>[])[]
): readonly Stage<Key>[] {
  return ([] as Stage<Key>[]).concat(...groups);
}

/** All stages in the order of the calculation. */
export const stages = /* @__PURE__ */ inOrder(compute, liquidity, yields, prices, economy);

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
