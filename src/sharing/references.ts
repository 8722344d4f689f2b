import { cell, quoted } from "../sheets/address";
import { fitsStored, isRange, type Token, tokensOf } from "../formula";

/** The sheet and the rest of a reference: 'It''s new'!A1 is ["It's new", "A1"]. */
export function splitReference(reference: string): [sheet: string | undefined, rest: string] {
  const cut = reference.lastIndexOf("!");
  if (cut < 0) return [undefined, reference];
  const sheet = reference.slice(0, cut).replace(/^'(.*)'$/s, "$1");
  return [sheet.replaceAll("''", "'"), reference.slice(cut + 1)];
}

/** Row and column, from 0, of $B$7; undefined where it is more than a cell, or none. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(address);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Excel's limit of CHOOSE, less its first two arguments and the cell itself. */
const mostReferences = 250;

const isTracked = (token: Token): boolean => isRange(token) && !token.value.includes("[");

/**
 * A formula that refers to a cell and to all that its frozen formula refers to. It calculates nothing and shows
 * nothing, but Excel keeps its references true when rows are inserted and sheets are renamed.
 * @returns undefined where it would be more than Excel takes
 */
export function tracker(
  sheet: string,
  row: number,
  column: number,
  formula: string,
): string | undefined {
  const references = tokensOf(formula)
    .filter(isTracked)
    .map(({ value }) => onSheet(value, sheet));
  if (references.length > mostReferences) return undefined;
  const self = `${quoted(sheet)}!${cell(row, column, "both")}`;
  const tracking = `=CHOOSE(${['1,""', self, ...references].join(",")})`;
  return fitsStored(tracking) ? tracking : undefined;
}

const onSheet = (reference: string, sheet: string): string =>
  reference.includes("!") ? reference : `${quoted(sheet)}!${reference}`;

export interface Tracked {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Where a frozen cell is now, and its formula as Excel would have it by now.
 * @param then the sheet's name when it was frozen
 * @returns undefined where the cell, or something that it refers to, is gone
 */
export function followed(tracking: string, formula: string, then: string): Tracked | undefined {
  const [self, ...now] = tokensOf(tracking)
    .filter(isTracked)
    .map(({ value }) => value);
  const [sheet, address] = splitReference(self ?? "");
  const place = placeOf(address);
  const tokens = tokensOf(formula);
  const before = tokens.filter(isTracked);
  if (sheet === undefined || !place || now.length !== before.length) return undefined;
  let k = 0;
  const text = tokens.map((token) => {
    if (!isTracked(token)) return token.value;
    const reference = now[k++]!;
    if (sameReference(reference, onSheet(token.value, then))) return token.value;
    const [its, rest] = splitReference(reference);
    const own = !token.value.includes("!") && same(its ?? "", sheet);
    return own ? rest : reference;
  });
  return { sheet, ...place, formula: text.join("") };
}

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

function sameReference(a: string, b: string): boolean {
  const [[sheetA, restA], [sheetB, restB]] = [splitReference(a), splitReference(b)];
  return same(sheetA ?? "", sheetB ?? "") && same(restA, restB);
}
