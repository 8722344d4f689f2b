import { type Scenario, scenarios } from "../../scenarios";
import type { Area } from "../plan";

/** The user's own column, which stands first. */
export const ownTitle = "Own";
export const ownKey = "own";

/** The presets in the order of their columns: the baseline beside the user's own, which begins as it. */
export const presets: readonly Scenario[] = [
  ...scenarios.filter(({ key }) => key === "baseline"),
  ...scenarios.filter(({ key }) => key !== "baseline"),
];

export const titles = [ownTitle, ...presets.map(({ title }) => title)];
export const keys = [ownKey, ...presets.map(({ key }) => key)];

/** The columns of the manager, from A. */
export const at = {
  label: 0,
  inUse: 1,
  unit: 2,
  low: 3,
  high: 4,
  key: 5,
  own: 6,
  sourceRow: 6 + titles.length,
  basis: 7 + titles.length,
  source: 8 + titles.length,
} as const;

/** The rows at the top of the manager. */
export const top = { selected: 2, allPass: 3, key: 4, column: 5, story: 7 } as const;

/** The columns of the user's own and of all presets, in some rows. */
export const scenariosIn = (row: number, rows = 1): Area => ({
  row,
  column: at.own,
  rows,
  columns: titles.length,
});
