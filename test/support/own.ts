import { type OwnScenario, ownKey, type OwnVintage, vintageKey } from "../../src/scenarios";

/** A scenario of a user's, and what a test has otherwise in it. */
export const ownScenario = (title: string, changes: Partial<OwnScenario> = {}): OwnScenario => ({
  key: ownKey(title),
  title,
  story: "",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.02, fcf_yield: 0.03 },
  ...changes,
});

/** One whose story begins as a formula does. */
export const mild = ownScenario("Mild shock", {
  story: "=Half of it",
  overrides: { price_shock: -0.028, eff_training: 5.5 },
});

/** Numbers of a user's of one day, and where some come from. */
export const ownNumbers = (
  values: OwnVintage["values"],
  sources: OwnVintage["sources"] = {},
): OwnVintage => ({
  key: vintageKey("own, 2026-11-30"),
  name: "own, 2026-11-30",
  date: "2026-11-30",
  from: "Numbers!A1:E6",
  over: "v2026_11",
  values,
  sources,
});

/** A scenario of theirs that was made on numbers of theirs. */
export const ownOn = (on: OwnVintage): OwnScenario =>
  ownScenario("Mine", { basedOn: "debt_spiral 2026-11", overrides: { feedback: 3.5 }, on });

/** What own data say of a number, two tenths of its size to each side. */
export const fittedTo = (value: number, cells: string) => ({
  value,
  low: value - Math.abs(value) / 5,
  high: value + Math.abs(value) / 5,
  source: `own data, ${cells}, 2026-11-30`,
});
