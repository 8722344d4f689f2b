import { cell, quotedAsNeeded, range, splitSheet } from "../../a1";
import { isDynamicArray } from "../xlsx/dynamicArray";
import { enclosingCall } from "./sheetSpans";
import { isTokenOf, type EngineToken } from "./formulaTokens";
import {
  isReference,
  type Place,
  noCells,
  plainArea,
  type Reading,
  tokensOf,
  Untranslatable,
} from "./meanings";

/** A function of ours in the engine: its first argument. The other one is what the answer changes with. */
export const SPILL = "MACROSCOPE.SPILL";

/** Never twice the same: what they have spilled cannot be calculated again. */
const changing = /\b(RAND|RANDBETWEEN|RANDARRAY|NOW|TODAY)\(/i;

/** Want cells, and so get those that are filled at this moment. */
const wantCells = new Set(
  `AGGREGATE AREAS AVERAGEIF AVERAGEIFS CELL COLUMN COUNTBLANK COUNTIF COUNTIFS FORMULATEXT ISFORMULA ISREF MAXIFS MINIFS
   OFFSET RANK RANK.AVG RANK.EQ ROW SUBTOTAL SUMIF SUMIFS`.split(/\s+/),
);

/** A text as long as no formula is. Spills of spills of spills grow fast. */
const longest = 100_000;

type Write = (tokens: EngineToken[], reading: Reading) => string;

/** A1# is what the formula of A1 gives, and #REF! where that can give no more than one cell. */
export function withoutSpillReferences(
  tokens: readonly EngineToken[],
  reading: Reading,
  write: Write,
): EngineToken[] {
  const out: EngineToken[] = [];
  tokens.forEach((token, at) => {
    if (!isTokenOf(token, "#")) {
      out.push(token);
      return;
    }
    const asCells = wantCells.has(enclosingCall(tokens, at));
    const anchor = anchorOf(out.pop(), reading);
    out.push({
      type: "spill",
      value: asCells ? cellsOf(anchor, reading) : spillOf(anchor, reading, write),
    });
  });
  return out;
}

/** The cell before the #. */
function anchorOf(token: EngineToken | undefined, { place }: Reading): Place {
  const found = token && isReference(token) ? plainArea(token.value, place.sheet) : null;
  if (!found || found.area.rows * found.area.columns > 1) throw new Untranslatable();
  const { sheet, area } = found;
  return { sheet, row: area.row, column: area.column };
}

/** After each calculation it is seen whether these are still the cells. */
function cellsOf(anchor: Place, { around }: Reading): string {
  const area = canSpill(around.formulaAt(anchor)) ? around.spillAt(anchor) : null;
  return area ? `${quotedAsNeeded(anchor.sheet)}!${range(area, "both")}` : noCells;
}

const canSpill = (formula: string | undefined): formula is string =>
  formula !== undefined && isDynamicArray(formula);

function spillOf(anchor: Place, reading: Reading, write: Write): string {
  const { around, depth } = reading;
  const { sheet } = anchor;
  const formula = around.formulaAt(anchor);
  if (!canSpill(formula)) return noCells;
  if (changing.test(formula)) throw new Untranslatable();
  const there = tokensOf(formula).map((each) => onSheet(each, sheet));
  const text = write(there, { ...reading, place: anchor, depth: depth + 1 }).replace(/^=/, "");
  if (text.length > longest) throw new Untranslatable();
  return `${SPILL}(${text},${quotedAsNeeded(sheet)}!${cell(anchor.row, anchor.column)})`;
}

/** A reference that names no sheet means the sheet of its own formula. */
const onSheet = (token: EngineToken, sheet: string): EngineToken =>
  isReference(token) && splitSheet(token.value).sheet === undefined
    ? { ...token, value: `${quotedAsNeeded(sheet)}!${token.value}` }
    : token;
