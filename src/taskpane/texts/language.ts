import type { Family } from "../../catalog/page";
import type { en } from "./en";

/** Every text that people read in the pane, in one folder, one file a topic, so that a translator needs no other. */
export type Texts = typeof en;

export interface Language {
  readonly texts: Texts;
  /** Names, stories and summaries of scenarios and functions, which come in English with their data. */
  readonly content?: Content;
}

/**
 * What people read about scenarios and functions in a language beside English. Whatever is missing here stays English,
 * so that a new function or preset needs no translator.
 */
export interface Content {
  readonly scenarios: Readonly<
    Record<string, { readonly title: string; readonly story: string; readonly notThis: string }>
  >;
  readonly groups: Readonly<Record<string, string>>;
  readonly assumptions: Readonly<Record<string, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly functions: Readonly<Record<string, readonly [question: string, summary: string]>>;
  readonly titles: Readonly<Record<string, readonly [title: string, returns: string]>>;
  /** By their English descriptions, which many functions share. */
  readonly arguments: Readonly<Record<string, string>>;
  /** Why there is no native form, or what it does otherwise, by the English of that. */
  readonly limits: Readonly<Record<string, string>>;
}
