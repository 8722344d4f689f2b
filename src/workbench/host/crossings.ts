import { columnLetters, MAX_COLUMNS, MAX_ROWS, quotedAsNeeded, range } from "../../a1";
import { endOfOperand, isTokenOf, nearestToken, type EngineToken } from "./formulaTokens";
import { areaOf, type Place, type Reading, type SheetArea, Untranslatable } from "./meanings";

/** The two ways in which a formula takes a part of a range: where two cross, and where the cell's own row or column is. */

/** A function of ours in the engine: what it is given, as so many rows and columns. */
export const CELLS = "MACROSCOPE.CELLS";

/** A1:A9 A5:C5 is the cells that both have. */
export function withoutCrossings(tokens: readonly EngineToken[], reading: Reading): EngineToken[] {
  const out: EngineToken[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const left = out.at(-1);
    const right = tokens[k + 1];
    const between = tokens[k]!.type === "whitespace" && left && right;
    const refers = ({ type }: EngineToken) => /^(range|structured)/.test(type);
    if (!between || !refers(left) || !refers(right)) {
      out.push(tokens[k]!);
      continue;
    }
    const areas = [left, right].map((token) => areaOf(token, reading));
    const [one, other] = areas;
    if (!one || !other || one.sheet.toUpperCase() !== other.sheet.toUpperCase())
      throw new Untranslatable();
    const row = Math.max(one.area.row, other.area.row);
    const column = Math.max(one.area.column, other.area.column);
    const rows = Math.min(one.area.row + one.area.rows, other.area.row + other.area.rows) - row;
    const columns =
      Math.min(one.area.column + one.area.columns, other.area.column + other.area.columns) - column;
    k++;
    const text = `${quotedAsNeeded(one.sheet)}!${range({ row, column, rows, columns }, "both")}`;
    out[out.length - 1] =
      rows > 0 && columns > 0 ? { type: "range", value: text } : { type: "error", value: "#NULL!" };
  }
  return out;
}

/** @A1:A9 is the cell of the formula's own row, @A1:F1 that of its column; @ before anything else is its first cell. */
export function intersect(tokens: readonly EngineToken[], texts: string[], reading: Reading): void {
  tokens.forEach((token, k) => {
    if (!isTokenOf(token, "@")) return;
    const start = nearestToken(tokens, k, 1);
    const end = endOfOperand(tokens, start);
    if (end < 0) throw new Untranslatable();
    texts[k] = "";
    const area = end === start ? areaOf(tokens[start]!, reading) : null;
    if (area) texts[start] = oneOf(area, reading.place);
    else {
      texts[start] = `${CELLS}(${texts[start]!}`;
      texts[end] += ",1,1)";
    }
  });
}

/** Relative where it moves, so that it is right for formulas that are kept as copies of another. */
function oneOf({ sheet, area }: SheetArea, { sheet: own, row, column }: Place): string {
  const on = sheet.toUpperCase() === own.toUpperCase() ? "" : `${quotedAsNeeded(sheet)}!`;
  const { row: top, column: left, rows, columns } = area;
  const inRow = rows === 1 || rows === MAX_ROWS || (row >= top && row < top + rows);
  const inColumn =
    columns === 1 || columns === MAX_COLUMNS || (column >= left && column < left + columns);
  if (!inRow || !inColumn) return "#VALUE!";
  const acrossCell = columns === 1 ? `$${columnLetters(left)}` : columnLetters(column);
  return `${on}${acrossCell}${rows === 1 ? `$${top + 1}` : row + 1}`;
}
