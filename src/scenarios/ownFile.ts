import type { OwnScenario, OwnScenarios } from "./own";
import { checkedOwn } from "./ownCheck";
import { changedAll, exported, imported, type KeptKind, readAll } from "./ownText";
import { body as vintageBody } from "./ownVintageFile";

/* Own scenarios as text: one in a file, all of a workbook in its settings. */

export { largestFile } from "./ownText";

/** What is written of one; what it does not have is undefined, and so nothing that was noted before. */
export const body = ({ title, story, basedOn, overrides, estimates, on }: OwnScenario) => ({
  title,
  story,
  basedOn,
  overrides,
  estimates,
  on: on && vintageBody(on),
});

const scenarios: KeptKind<OwnScenario> = {
  kind: "scenarios",
  many: "scenarios",
  one: "scenario",
  most: 50,
  checked: checkedOwn,
  body,
};

/** A scenario as the text of a file. */
export const exportScenario = (own: OwnScenario): string => exported("scenario", body(own));

/** The scenario in a text of a file; throws an Error in plain words, and nothing is imported then. */
export const importScenario = (text: string): OwnScenario => imported(text, "scenario", scenarios);

/** What a workbook's setting holds. Never throws: what cannot be read is told. */
export function readStored(text: unknown): OwnScenarios {
  const { all, problems } = readAll(text, scenarios);
  return { scenarios: all, problems };
}

/** The text of a workbook's setting with a scenario in place of one of its key, or without that key. */
export const changedStore = (
  text: unknown,
  change: { readonly put: OwnScenario } | { readonly remove: string },
) => changedAll(text, change, scenarios);
