import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import {
  type Area,
  cell,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseA1,
  quotedAsNeeded,
  range,
  splitSheet,
} from "../../a1";
import { endOfOperand, isTokenOf, nearestToken, type Token } from "./formulaTokens";
import { parametersOf, type ScopedNames } from "./scopedNames";
import { structuredAreas, type TableArea } from "./structured";

/** What a formula is to the engine depends on where it stands and on what stands around. */
export interface Surroundings {
  readonly names: ScopedNames;
  /** Names that the engine knows, in upper case: their formulas tell what @ and crossings mean. */
  readonly known: ReadonlyMap<string, string>;
  readonly tables: readonly TableArea[];
  /** In the order of their tabs. */
  readonly sheets: readonly string[];
}

export interface Place {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A function of ours in the engine: what it is given, as so many rows and columns. */
export const CELLS = "MACROSCOPE.CELLS";

/** What the engine cannot know by itself is an error to it, and never a number by accident. */
const UNKNOWN = "=#NAME?";

class Untranslatable extends Error {}

/** Names within names, so many deep. */
const deepest = 30;

/**
 * A formula as Univer can calculate it; the cell keeps its own. Univer knows one definition per name in a workbook, and
 * no tables, no sheets in a row (Jan:Dec!A1), no references across (A1:A9 A5:C5), no @ and no other workbooks: all that
 * becomes the cells that it stands for.
 */
export function engineFormula(formula: string, place: Place, around: Surroundings): string {
  try {
    return written(tokensOf(formula), place, around, 0);
  } catch (error) {
    if (error instanceof Untranslatable) return UNKNOWN;
    throw error;
  }
}

/** Whether a formula has anything that Univer would not understand. Most have not. */
export const mayNeedTranslation = (formula: string, { names }: Surroundings): boolean =>
  names.size > 0 || asking.test(formula) || /[[@#]|:[^!()]*!|[A-Z0-9)'] +[A-Z$'(]/i.test(formula);

export const tokensOf = (formula: string): Token[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false }).map(
    ({ type, value }) => ({ type, value }),
  );

function written(tokens: Token[], place: Place, around: Surroundings, depth: number): string {
  if (depth > deepest) throw new Untranslatable();
  const local = parametersOf(tokens);
  const crossed = withoutCrossings(tokens, place, around, local);
  const texts = crossed.map((token, k) =>
    textOf(crossed, k, token, { place, around, local, depth }),
  );
  intersect(crossed, texts, place, (token) => areaOf(token, { place, around, local }));
  return texts.join("");
}

interface Reading {
  readonly place: Place;
  readonly around: Surroundings;
  readonly local: ReadonlySet<string>;
  readonly depth: number;
}

function textOf(tokens: readonly Token[], k: number, token: Token, reading: Reading): string {
  const { type, value } = token;
  const { place, around } = reading;
  if (/^range(_beam|_ternary)?$/.test(type)) {
    if (/^'?\[|^'[^']*\[/.test(value)) throw new Untranslatable();
    return spanned(tokens, k, value, around);
  }
  if (type === "structured") return structured(value, place, around);
  if (isNameToken(token)) return meaning(token.value, reading);
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

/** fx takes names that begin with a backslash for nothing it knows. */
const isNameToken = ({ type, value }: Token): boolean =>
  type === "range_named" || (type === "unknown" && /^\\[\p{L}\d_.\\?]*$/u.test(value));

function definitionOf(word: string, { place, around, local }: Omit<Reading, "depth">) {
  const { sheet, rest } = splitSheet(word);
  const name = rest.toUpperCase();
  if (sheet === undefined && local.has(name)) return undefined;
  const { names } = around;
  return names.get((sheet ?? place.sheet).toUpperCase())?.get(name) ?? names.get("")?.get(name);
}

function meaning(word: string, reading: Reading): string {
  const definition = definitionOf(word, reading);
  if (definition === undefined) return word;
  const { place, around, depth } = reading;
  const text = relocated(definition, place).replace(/^=/, "");
  const meant = written(tokensOf(text), place, around, depth + 1);
  // A plain reference or LAMBDA may stand by itself; anything else keeps its own order of operations.
  return /^[^()+*/^&<>=,-]+$|^'(?:[^']|'')+'![^()+*/^&<>=,-]+$|^LAMBDA\(/i.test(meant)
    ? meant
    : `(${meant})`;
}

/** A name's references without $ are meant from A1. */
const relocated = (definition: string, { row, column }: Place): string =>
  isRelative(definition)
    ? translateFormulaToA1(translateFormulaToR1C1(definition, "A1"), cell(row, column))
    : definition;

/** Whether a definition has references that move along with the cell that uses it. */
export const isRelative = (definition: string): boolean =>
  tokensOf(definition).some(({ type, value }) => {
    if (!/^range(_beam|_ternary)?$/.test(type)) return false;
    const { rest } = splitSheet(value);
    return rest.split(":").some((end) => /^[A-Z]|[A-Z]\d|^\d/i.test(end));
  });

function structured(text: string, place: Place, { tables }: Surroundings): string {
  const areas = structuredAreas(text, place, tables);
  if (!areas) throw new Untranslatable();
  return areas
    .map(({ sheet, area }) => `${quotedAsNeeded(sheet)}!${range(area, "both")}`)
    .join(":");
}

/** Functions that take any number of ranges, and in which sheets in a row may stand. */
const takeMany = new Set(
  `SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA VAR VAR.P
   VAR.S VARA VARP VARPA`.split(/\s+/),
);

/** Jan:Mar!A1 as Jan!A1,Feb!A1,Mar!A1. */
function spanned(tokens: readonly Token[], k: number, value: string, { sheets }: Surroundings) {
  const { sheet, rest } = splitSheet(value);
  if (sheet?.includes(":") !== true) return value;
  const [first, last] = sheet.split(":").map((name) => {
    const wanted = name.toUpperCase();
    return sheets.findIndex((each) => each.toUpperCase() === wanted);
  }) as [number, number];
  const open = enclosingCall(tokens, k);
  const alone =
    isTokenOf(tokens[nearestToken(tokens, k, -1)], "(", ",") &&
    isTokenOf(tokens[nearestToken(tokens, k, 1)], ")", ",");
  if (first < 0 || last < 0 || !alone || !takeMany.has(open)) throw new Untranslatable();
  return sheets
    .slice(Math.min(first, last), Math.max(first, last) + 1)
    .map((name) => `${quotedAsNeeded(name)}!${rest}`)
    .join(",");
}

/** The function whose argument stands at a place, in capitals; "" where it stands in none. */
function enclosingCall(tokens: readonly Token[], at: number): string {
  let depth = 0;
  for (let k = at - 1; k >= 0; k--) {
    if (isTokenOf(tokens[k], ")")) depth++;
    if (isTokenOf(tokens[k], "(") && depth-- === 0) {
      const before = tokens[k - 1];
      return before?.type === "func" ? before.value.toUpperCase() : "";
    }
  }
  return "";
}

/** A1:A9 A5:C5 is the cells that both have. */
function withoutCrossings(
  tokens: readonly Token[],
  place: Place,
  around: Surroundings,
  local: ReadonlySet<string>,
): Token[] {
  const out: Token[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const left = out.at(-1);
    const right = tokens[k + 1];
    const between = tokens[k]!.type === "whitespace" && left && right;
    const refers = ({ type }: Token) => /^(range|structured)/.test(type);
    if (!between || !refers(left) || !refers(right)) {
      out.push(tokens[k]!);
      continue;
    }
    const areas = [left, right].map((token) => areaOf(token, { place, around, local }));
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

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells that a reference, a name or a part of a table stands for; null where it is no single area. */
function areaOf(token: Token, reading: Omit<Reading, "depth">): SheetArea | null {
  const { place, around } = reading;
  if (token.type === "structured") {
    const [area, ...others] = structuredAreas(token.value, place, around.tables) ?? [];
    return area && others.length === 0 ? area : null;
  }
  const definition = isNameToken(token)
    ? (definitionOf(token.value, reading) ?? around.known.get(token.value.toUpperCase()))
    : undefined;
  const text = definition === undefined ? token.value : relocated(definition, place).slice(1);
  return plainArea(text, place.sheet);
}

function plainArea(text: string, own: string): SheetArea | null {
  const { sheet = own, rest } = splitSheet(text);
  const area = parseA1(rest.replaceAll("$", ""));
  return area && !sheet.includes(":") ? { sheet, area } : null;
}

/** @A1:A9 is the cell of the formula's own row, @A1:F1 that of its column; @ before anything else is its first cell. */
function intersect(
  tokens: readonly Token[],
  texts: string[],
  place: Place,
  areaOfToken: (token: Token) => SheetArea | null,
): void {
  tokens.forEach((token, k) => {
    if (!isTokenOf(token, "@")) return;
    const start = nearestToken(tokens, k, 1);
    const end = endOfOperand(tokens, start);
    if (end < 0) throw new Untranslatable();
    texts[k] = "";
    const area = end === start ? areaOfToken(tokens[start]!) : null;
    if (area) texts[start] = oneOf(area, place);
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
