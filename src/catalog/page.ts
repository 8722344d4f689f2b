import type { AnyFunction } from "../calculation";
import type { ParameterKey } from "./scenario/_parameters";
import type { SatelliteKey } from "./scenario/_satellites";

/** The prose of a function: what people read about it. Never part of functions.js. */

export const families = {
  valuation: "Valuation",
  compute: "Demand for compute",
  aicapital: "AI revenue and capital",
  treasury: "Treasuries and foreign capital",
  liquidity: "Liquidity and crowding out",
  debt: "Public debt",
  household: "Households and housing",
  rivalry: "Rivalry and trade",
  scenario: "Scenarios and data",
  fits: "Your own data",
} as const;

export type Family = keyof typeof families;

/** How a number is meant. Rates, shares and ratios are decimals: 3% is 0.03. */
export type Unit =
  | "money" // any one currency unit, the same throughout
  | "$bn"
  | "$"
  | "rate" // per year, a decimal
  | "yield"
  | "share" // 0.5 is a half
  | "return" // a change, a decimal
  | "ratio"
  | "multiple" // price to earnings
  | "bp"
  | "years"
  | "months"
  | "periods"
  | "x" // times
  | "elasticity"
  | "quantity"
  | "index"
  | "count"
  | "text"
  | "switch"
  | "table"
  | "number";

/** Something that was read. Without an address it must be findable by its title. */
export interface Reference {
  readonly title: string;
  readonly year?: number;
  readonly address?: string;
}

/** Where a default comes from: a published number that was read, or our judgement, and says which. */
export type Source =
  { readonly published: Reference; readonly note?: string } | { readonly judgement: string };

export interface ArgumentPage {
  readonly description: string;
  readonly unit: Unit;
  /** Where the default comes from; required by a test for every default that is not a neutral 0, 1 or word. */
  readonly source?: Source;
  /** A span that an analyst would try: for the pane's sliders and the random draws of the proofs. */
  readonly typical?: readonly [low: number, high: number];
  /** What each word means that it may be, as Excel shows beside the list; required by a test. */
  readonly words?: Readonly<Record<string, string>>;
}

export type ExampleCell = number | string | boolean;

export interface Example {
  /** As typed in Excel. */
  readonly formula: string;
  /** The printed answer: a number, an error such as "#NUM!", or the rows of a table. */
  readonly answer: ExampleCell | readonly (readonly ExampleCell[])[];
  /** What it shows. */
  readonly says?: string;
  /** Relative; 1e-12 unless told, which is what fifteen printed digits allow. */
  readonly tolerance?: number;
}

type NameOf<F extends AnyFunction> = Exclude<F["parameters"][number]["name"], "headers">;

/** A list under a heading of its own. */
export interface PageList {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Prose<F extends AnyFunction = AnyFunction> {
  readonly family: Family;
  /** The number of the mechanism that this function serves (mechanisms.ts). */
  readonly mechanism: number;
  readonly since: string;
  /** Plain-English name. */
  readonly title: string;
  /** What an analyst would ask. */
  readonly question: string;
  /** One sentence, shown by Excel: at most 250 characters. */
  readonly summary: string;
  /** TeX. */
  readonly equation: string;
  /** What of it holds under each word of an argument that chooses a model, a method or an output. */
  readonly equationOf?: { readonly [argument: string]: { readonly [word: string]: string } };
  readonly arguments: { readonly [Name in NameOf<F>]: ArgumentPage };
  readonly returns: { readonly unit: Unit; readonly description: string };
  /** Assumptions, cautions, what it is not. A sentence each. */
  readonly notes?: readonly string[];
  /** Each step by itself, as Excel would say it, where the equation is many. */
  readonly steps?: readonly string[];
  /** Lists that the page prints before its sources. */
  readonly lists?: readonly PageList[];
  /** What of it is our judgement and can be attacked. */
  readonly judgements?: readonly string[];
  /** Errors beyond wrong kinds and ranges. */
  readonly errors?: readonly string[];
  readonly references?: readonly Reference[];
  readonly examples: readonly [Example, ...Example[]];
  readonly estimates?: EstimateUses;
  /** Names of functions. */
  readonly seeAlso: readonly string[];
}

/** Of a fit: what its estimates can be in a scenario. */
export interface EstimateUses {
  /** Each has the assumptions that go in together, by the measure in the estimate's row. */
  readonly choices: readonly Readonly<Record<string, ParameterKey | SatelliteKey>>[];
  /** They are rates of a period, which is a row; the assumptions are those of a year. */
  readonly aPeriod?: true;
}

/** A part of a native twin that is a name of its own. */
export interface Helper {
  readonly name: string;
  readonly formula: string;
  readonly summary: string;
}

/** A native twin, or why there is none. */
type Native =
  | {
      /**
       * The same arithmetic in Excel's own functions, over the parameter names, for arguments that are in range. An
       * optional argument that was left out has its default, or is "" where it has none. For a table: its rows, without
       * the header row. twin.ts makes the LAMBDA of it.
       */
      readonly native: string;
      /** What the twin cannot do that the function can. */
      readonly nativeLimit?: string;
      /** Names that the twin calls, MACRO_NAME each: a LAMBDA that one formula has no room for. */
      readonly helpers?: readonly Helper[];
    }
  | { readonly native?: undefined; readonly nativeLimit: string };

export type Page<F extends AnyFunction = AnyFunction> = Prose<F> & Native;

/** A function with its page. */
export interface Entry {
  readonly fn: AnyFunction;
  readonly page: Page;
}
