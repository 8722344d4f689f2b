import type { ParameterKey, ScenarioValues, Vintage } from "./_parameters";
import type { SatelliteValues } from "./_satellites";

/** A number for all vintages, or one for each. */
export type Dated = number | Readonly<Partial<Record<Vintage, number>>>;

/** The numbers of a preset as its file says them: where it departs from the baseline. */
export interface PresetRecord {
  /** Stable for ever: it stands in people's formulas. */
  readonly key: string;
  readonly title: string;
  /** Those it admits; the first is its natural one. */
  readonly vintages: readonly [Vintage, ...Vintage[]];
  readonly overrides: Readonly<Partial<Record<ParameterKey, Dated>>>;
  readonly satelliteOverrides: Partial<SatelliteValues>;
}

/** A preset in one of its vintages. */
export interface Preset extends Omit<PresetRecord, "overrides"> {
  /** As a formula names it: the key, and the vintage where it is not the natural one. */
  readonly name: string;
  readonly vintage: Vintage;
  readonly overrides: Partial<ScenarioValues>;
}

export type StoryTheme =
  "compute" | "capital flows" | "liquidity" | "debt" | "valuation" | "rivalry" | "reference";

/** HG Hsu and Goldman, BA Barron's, DP DPAM, PD plur daddy. */
export type Essay = "HG" | "BA" | "DP" | "PD";

/** Where the value of an override comes from, if not from our judgement. */
export interface OverrideSource {
  /** Published and read, second-hand, ours, or the user's. */
  readonly tag: "published" | "reported" | "judgement" | "your own";
  readonly source: string;
  readonly date?: string;
}

/** What a preset tells. Prose: the functions never need it. */
export interface Story {
  readonly theme: StoryTheme;
  readonly essays: readonly Essay[];
  readonly story: string;
  /** Three parameters to show on the card. */
  readonly drivers: readonly [ParameterKey, ParameterKey, ParameterKey];
  readonly notThis: string;
  /** Overrides without an entry here are judgements. */
  readonly sources?: Partial<Record<ParameterKey, OverrideSource>>;
}

/** A preset with its prose. */
export interface PresetWithStory extends Preset, Story {}
