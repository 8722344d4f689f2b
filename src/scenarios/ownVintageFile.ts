import type { OwnVintage } from "./ownVintage";
import { checkedVintage } from "./ownVintageCheck";
import { changedAll, exported, imported, type KeptKind, readAll } from "./ownText";
import { vintageText } from "../catalog/scenario/_presets";

/* Numbers of the user's as text: of one vintage in a file, of all in a setting of the workbook. */

export const body = ({ name, date, from, over, values, sources }: OwnVintage) => ({
  name,
  date,
  from,
  over: vintageText(over),
  values,
  sources,
});

const vintages: KeptKind<OwnVintage> = {
  kind: "vintages",
  many: "own numbers",
  one: "list of own numbers",
  most: 20,
  checked(value) {
    const { vintage, problems } = checkedVintage(value);
    return { own: vintage, problems };
  },
  body,
};

export const exportVintage = (on: OwnVintage): string => exported("vintage", body(on));

/** The numbers in a text of a file; throws an Error in plain words, and nothing is imported then. */
export const importVintage = (text: string): OwnVintage => imported(text, "vintage", vintages);

/** What a workbook's setting holds. Never throws: what cannot be read is told. */
export const readVintages = (text: unknown) => readAll(text, vintages);

/** The text of a workbook's setting with numbers in place of those of their key, or without that key. */
export const changedVintages = (
  text: unknown,
  change: { readonly put: OwnVintage } | { readonly remove: string },
) => changedAll(text, change, vintages);
