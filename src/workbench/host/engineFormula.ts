import { quotedAsNeeded, range } from "../../a1";
import { intersect, withoutCrossings } from "./crossings";
import { isTokenOf, type EngineToken } from "./formulaTokens";
import {
  definitionOf,
  isNameToken,
  isReference,
  noCells,
  type Place,
  type Reading,
  relocated,
  type Surroundings,
  tokensOf,
  Untranslatable,
} from "./meanings";
import { parametersOf } from "./scopedNames";
import { onSheets } from "./sheetSpans";
import { withoutSpillReferences } from "./spillReferences";
import { structuredAreas } from "./structured";

/** What the engine cannot know by itself is an error to it, and never a number by accident. */
const UNKNOWN = "=#NAME?";

/** Names within names, so many deep. */
const deepest = 30;

/**
 * A formula as Univer can calculate it; the cell keeps its own. Univer knows one definition per name in a workbook, and
 * no tables, no sheets in a row (Jan:Dec!A1), no references across (A1:A9 A5:C5), no @, no spills (A1#) and no other
 * workbooks, and reads a sheet that is not there as an empty one: all that becomes the cells that it stands for.
 */
export function engineFormula(formula: string, place: Place, around: Surroundings): string {
  try {
    return written(tokensOf(formula), { place, around, local: new Set(), depth: 0 });
  } catch (error) {
    if (error instanceof Untranslatable) return UNKNOWN;
    throw error;
  }
}

/** Whether a formula has anything that Univer would not understand. Most have not. */
export const mayNeedTranslation = (formula: string, { names }: Surroundings): boolean =>
  names.size > 0 || asking.test(formula) || /[[@#!]|[A-Z0-9)'] +[A-Z$'(]/i.test(formula);

function written(tokens: EngineToken[], given: Reading): string {
  if (given.depth > deepest) throw new Untranslatable();
  const reading = { ...given, local: parametersOf(tokens) };
  const plain = withoutSpillReferences(tokens, reading, written);
  const crossed = withoutCrossings(plain, reading);
  const texts = crossed.map((_token, k) => textOf(crossed, k, reading));
  intersect(crossed, texts, reading);
  return texts.join("");
}

function textOf(tokens: readonly EngineToken[], k: number, reading: Reading): string {
  const token = tokens[k]!;
  const { type, value } = token;
  const { place, around } = reading;
  if (isReference(token)) {
    if (/^'?\[|^'[^']*\[/.test(value)) throw new Untranslatable();
    return onSheets(tokens, k, around);
  }
  if (type === "structured") return structured(value, place, around);
  if (isNameToken(token)) return meaning(value, reading);
  if (value === "#REF!" && !isTokenOf(tokens[k - 1], "!", ":") && !isTokenOf(tokens[k + 1], ":"))
    return noCells;
  if (type === "func" && asksElsewhere.has(value.toUpperCase())) throw new Untranslatable();
  if (isTokenOf(token, "#") || (type === "unknown" && /^['[]/.test(value)))
    throw new Untranslatable();
  return value;
}

/** Functions that ask another address: no formula of a file gets that far. */
export const asksElsewhere: ReadonlySet<string> = new Set(
  "DETECTLANGUAGE FILTERXML IMAGE IMPORTCSV IMPORTTEXT RTD STOCKHISTORY TRANSLATE WEBSERVICE".split(
    " ",
  ),
);

const asking = new RegExp(`\\b(${[...asksElsewhere].join("|")})\\(`, "i");

function meaning(word: string, reading: Reading): string {
  const definition = definitionOf(word, reading);
  if (definition === undefined) return word;
  const { place, depth } = reading;
  const text = relocated(definition, place).replace(/^=/, "");
  const meant = written(tokensOf(text), { ...reading, depth: depth + 1 });
  // A plain reference or LAMBDA may stand by itself; anything else keeps its own order of operations.
  return /^[^()+*/^&<>=,-]+$|^'(?:[^']|'')+'![^()+*/^&<>=,-]+$|^LAMBDA\(/i.test(meant)
    ? meant
    : `(${meant})`;
}

function structured(text: string, place: Place, { tables }: Surroundings): string {
  const areas = structuredAreas(text, place, tables);
  if (!areas) throw new Untranslatable();
  return areas
    .map(({ sheet, area }) => `${quotedAsNeeded(sheet)}!${range(area, "both")}`)
    .join(":");
}
