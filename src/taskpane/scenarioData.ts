import type { Interval } from "../calculation";
import type { OwnScenario, OwnVintage, PresetOn, Quantity } from "../scenarios";

/** The shapes of what the pane shows of scenarios. */

export interface Provenance {
  /** Published and read, or second-hand; neither: our judgement. */
  readonly published: boolean;
  readonly reported?: boolean;
  /** The user's own: a value of theirs, or estimated from cells. */
  readonly yours?: boolean;
  readonly ownData?: boolean;
  readonly source: string;
  readonly date?: string;
  /** The month of the vintage that the number came with, where nothing more exact is known: 2025-01. */
  readonly asOf?: string;
  readonly address?: string;
}

export interface Assumption extends Provenance {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly baseline: number;
  /** What an analyst would try. */
  readonly low?: number;
  readonly high?: number;
  /** What it may be at all. */
  readonly range: Interval;
}

/** Values by the key of their assumption. */
export type AssumptionValues = Readonly<Record<string, number>>;

export interface PaneScenario {
  /** As a formula names it: a preset in another vintage than its natural one has that behind it. */
  readonly key: string;
  readonly title: string;
  /** On its sheet, which is in English, where the pane is not. */
  readonly sheetTitle?: string;
  readonly theme: string;
  /** HG, BA, DP, PD. */
  readonly essays: readonly string[];
  readonly story: string;
  readonly notThis: string;
  readonly drivers: readonly string[];
  /** When its numbers are of, and of which others they may be. It is compared with the baseline of the same. */
  readonly vintage: string;
  readonly vintages: readonly string[];
  /** Where it departs from the baseline. */
  readonly overrides: AssumptionValues;
  /** The same of the side models, which the chain does not read. */
  readonly satelliteOverrides: AssumptionValues;
  /** Where values come from that are not our judgement. */
  readonly origins: Readonly<Record<string, Provenance>>;
  /** As it is kept in the workbook, where it is the user's, and the preset that it is based on. */
  readonly own?: OwnScenario;
  readonly preset?: PaneScenario;
  /** What is inserted of a preset on numbers of the user's. */
  readonly choice?: PresetOn;
}

/** An assumption that own numbers may be of: one of the chain or of a side model. */
export interface OwnNumber {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  readonly range: Interval;
  /** In the newest published numbers. */
  readonly published: number;
}

/** What reads, checks and passes on numbers of the user's. */
export interface OwnNumbersRoom {
  readonly numbers: ReadonlyMap<string, OwnNumber>;
  /** The key that somebody wrote, as it is known. */
  numberKey(written: string): string | undefined;
  nearestKey(written: string): string;
  canBe(key: string, value: number): boolean;
  isWhole(key: string): boolean;
  /** Why numbers cannot go by a name; undefined where they can. */
  nameProblem(name: string): string | undefined;
  isDay(text: string): boolean;
  /** A key for a name: one name, one list of numbers. */
  keyOf(name: string): string;
  /** Numbers under a name, over the newest published ones. */
  made(
    parts: Pick<OwnVintage, "name" | "date" | "from"> & {
      readonly values: AssumptionValues;
      readonly sources: Readonly<Record<string, string>>;
    },
  ): OwnVintage;
  exportVintage(on: OwnVintage): string;
  /** The numbers in the text of a file; throws an Error in plain words. */
  importVintage(text: string): OwnVintage;
  /** Whether a file holds own numbers and no scenario. */
  isVintage(text: string): boolean;
}

/** What the chain gives under a scenario, year by year from 0. */
export interface Run {
  readonly years: readonly Readonly<Record<Quantity, number>>[];
  /** Why it gives no more: the last year is not whole then. */
  readonly end?: string;
}

export interface ScenarioData {
  /** Each in its natural vintage. */
  readonly scenarios: readonly PaneScenario[];
  /** When numbers are of, the newest first. */
  readonly vintages: readonly string[];
  /** Each in a vintage, or in its natural one where it does not admit that. The same objects for the same vintage. */
  scenariosIn(vintage: string): readonly PaneScenario[];
  /** A preset by its key, with a vintage behind it or in its natural one. */
  named(name: string): PaneScenario;
  /** A preset on numbers of the user's. */
  presetOn(name: string, on: OwnVintage): PaneScenario;
  readonly ownNumbers: OwnNumbersRoom;
  /** A story with the numbers that the chain gives in it. */
  tell(story: string): string;
  /** Of a vintage. How many years there are is chosen on the sheet: it is not among them. */
  assumptions(vintage: string): ReadonlyMap<string, Assumption>;
  /** With those of the side models, which stand beside the chain on a scenario's sheet. */
  allAssumptions(vintage: string): ReadonlyMap<string, Assumption>;
  /** Runs the chain with values in place of the baseline's of a vintage, in far less than a millisecond. */
  run(values: AssumptionValues, vintage: string): Run;
  /** A key for a title: one title, one own scenario. */
  ownKey(title: string): string;
  /** Why an own scenario cannot have this title; undefined where it can. */
  titleProblem(title: string): string | undefined;
  readonly longestTitle: number;
  /** The scenario in the text of a file; throws an Error in plain words. */
  importScenario(text: string): OwnScenario;
  readonly largestFile: number;
  exportScenario(own: OwnScenario): string;
}
