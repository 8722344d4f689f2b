import type { ParameterKey, ScenarioValues } from "./_parameters";
import type { SatelliteValues } from "./_satellites";

/** The numbers of a preset: where it departs from the baseline. */
export interface Preset {
  /** Stable for ever: it stands in people's formulas. */
  readonly key: string;
  readonly title: string;
  readonly overrides: Partial<ScenarioValues>;
  readonly satelliteOverrides: Partial<SatelliteValues>;
}

export type Theme =
  "compute" | "capital flows" | "liquidity" | "debt" | "valuation" | "rivalry" | "reference";

/** HG Hsu and Goldman, BA Barron's, DP DPAM, PD plur daddy. */
export type Essay = "HG" | "BA" | "DP" | "PD";

/** Where the value of an override comes from, if not from our judgement. */
export interface OverrideSource {
  readonly tag: "published" | "judgement";
  readonly source: string;
  readonly date?: string;
}

/** What a preset tells. Prose: the functions never need it. */
export interface Story {
  readonly theme: Theme;
  readonly essays: readonly Essay[];
  readonly story: string;
  /** Three parameters to show on the card. */
  readonly drivers: readonly [ParameterKey, ParameterKey, ParameterKey];
  readonly notThis: string;
  /** Overrides without an entry here are judgements. */
  readonly sources?: Partial<Record<ParameterKey, OverrideSource>>;
}

/** A preset with its prose. */
export interface Scenario extends Preset, Story {}
