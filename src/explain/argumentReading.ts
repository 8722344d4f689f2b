import type { Parameter, Raw } from "../calculation";
import type { ArgumentPage } from "../catalog/page";
import type { SpillPlace } from "./place";
import type { GivenArgument } from "./readFormula";

/** An argument of a call with what is known of it. */
export interface ArgumentReading {
  readonly parameter: Parameter;
  /** Undefined for headers, which every table has. */
  readonly about: ArgumentPage | undefined;
  /** As the formula gives it; undefined where it was left out. */
  readonly given: GivenArgument | undefined;
  /**
   * given: a value of its own; default: left out, or a cell that is empty; none: left out where there is no default;
   * unknown: Excel calculates it, or its cells were not read.
   */
  readonly state: "given" | "default" | "none" | "unknown";
  /** What applies: the value that was given, or the default. */
  readonly value: Raw;
  /** The cells it comes from, where it is a reference and nothing else; through the names of LET. */
  readonly reference: string | undefined;
  /** Which of those cells it is, where the selected cell takes one of several. */
  readonly place?: SpillPlace;
}
