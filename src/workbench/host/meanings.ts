import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { type Area, cell, parseA1, splitSheet } from "../../a1";
import type { EngineToken } from "./formulaTokens";
import type { ScopedNames } from "./scopedNames";
import { structuredAreas, type TableArea } from "./structured";

/** What the words of a formula stand for, which depends on where it stands and on what stands around. */

export interface Surroundings {
  readonly names: ScopedNames;
  /** Names that the engine knows, in upper case: their formulas tell what @ and crossings mean. */
  readonly known: ReadonlyMap<string, string>;
  readonly tables: readonly TableArea[];
  /** In the order of their tabs. */
  readonly sheets: readonly string[];
  /** The formula of a cell; undefined where it has none. */
  readonly formulaAt: (place: Place) => string | undefined;
  /** The cells that the formula of a cell fills at this moment; null where it has no room. */
  readonly spillAt: (place: Place) => Area | null;
}

export interface Place {
  /** The sheet's name. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A formula on its way to the engine. */
export interface Reading {
  readonly place: Place;
  readonly around: Surroundings;
  /** The parameters of LET and LAMBDA, in capitals. */
  readonly local: ReadonlySet<string>;
  readonly depth: number;
}

/**
 * #REF! as the engine takes it in any place: a function of ours. Of its own, it hands an error that is written out to no
 * function of the add-in.
 */
export const NO_CELLS = "MACROSCOPE.NOCELLS";
export const noCells = `${NO_CELLS}()`;

/** Thrown where the engine has nothing that a formula could become. */
export class Untranslatable extends Error {}

export const tokensOf = (formula: string): EngineToken[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false }).map(
    ({ type, value }) => ({ type, value }),
  );

export const isReference = ({ type }: EngineToken): boolean =>
  /^range(_beam|_ternary)?$/.test(type);

/** fx takes names that begin with a backslash for nothing it knows. */
export const isNameToken = ({ type, value }: EngineToken): boolean =>
  type === "range_named" || (type === "unknown" && /^\\[\p{L}\d_.\\?]*$/u.test(value));

/** The formula that a name stands for; undefined where the engine knows it, or nobody does. */
export function definitionOf(word: string, { place, around, local }: Reading): string | undefined {
  const { sheet, rest } = splitSheet(word);
  const name = rest.toUpperCase();
  if (sheet === undefined && local.has(name)) return undefined;
  const { names } = around;
  return names.get((sheet ?? place.sheet).toUpperCase())?.get(name) ?? names.get("")?.get(name);
}

/** A name's references without $ are meant from A1. */
export const relocated = (definition: string, { row, column }: Place): string =>
  isRelative(definition)
    ? translateFormulaToA1(translateFormulaToR1C1(definition, "A1"), cell(row, column))
    : definition;

/** Whether a definition has references that move along with the cell that uses it. */
export const isRelative = (definition: string): boolean =>
  tokensOf(definition).some((token) => {
    if (!isReference(token)) return false;
    const { rest } = splitSheet(token.value);
    return rest.split(":").some((end) => /^[A-Z]|[A-Z]\d|^\d/i.test(end));
  });

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells that a reference, a name or a part of a table stands for; null where it is no single area. */
export function areaOf(token: EngineToken, reading: Reading): SheetArea | null {
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

/** @param own the sheet of what names none */
export function plainArea(text: string, own: string): SheetArea | null {
  const { sheet = own, rest } = splitSheet(text);
  const area = parseA1(rest.replaceAll("$", ""));
  return area && !sheet.includes(":") ? { sheet, area } : null;
}

/** The place of a sheet among the tabs; -1 where there is none of the name. */
export function sheetAt(name: string, { sheets }: Surroundings): number {
  const wanted = name.toUpperCase();
  return sheets.findIndex((each) => each.toUpperCase() === wanted);
}
