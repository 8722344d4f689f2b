import type { Reference } from "../../src/catalog/page";

/** A number that somebody printed, and the formula that should give it. docs/validation.md is made of these rows. */
export interface PublishedRow {
  /** Stable key, such as "D1" or "V3". */
  readonly id: string;
  readonly claim: string;
  readonly source: Reference;
  /** One cell. */
  readonly formula: string;
  readonly printed: number;
  /** Absolute, in the unit of the printed number: what the print's rounding allows, or why it is wider. */
  readonly tolerance: number;
  readonly why?: string;
  /** TRUE for a printed number that is wrong: the test then holds that we do NOT reproduce it. */
  readonly knownBad?: true;
}
