import { cell, parseCell, quoted, splitSheet } from "../a1";
import { fitsStored, isRange, type Token, tokensOf } from "../formula";

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
  const { sheet, rest: address } = splitSheet(self ?? "");
  const place = parseCell(address);
  const tokens = tokensOf(formula);
  const before = tokens.filter(isTracked);
  if (sheet === undefined || !place || now.length !== before.length) return undefined;
  let k = 0;
  const text = tokens.map((token) => {
    if (!isTracked(token)) return token.value;
    const reference = now[k++]!;
    if (sameReference(reference, onSheet(token.value, then))) return token.value;
    const { sheet: its, rest } = splitSheet(reference);
    const own = !token.value.includes("!") && same(its ?? "", sheet);
    return own ? rest : reference;
  });
  return { sheet, ...place, formula: text.join("") };
}

const same = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

function sameReference(a: string, b: string): boolean {
  const [one, other] = [splitSheet(a), splitSheet(b)];
  return same(one.sheet ?? "", other.sheet ?? "") && same(one.rest, other.rest);
}
