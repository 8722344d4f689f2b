import { cell as cellText, contains, parseA1, splitSheet } from "../a1";
import { type Token, tokensOf } from "../formula";
import type { SpillPlace } from "./place";
import type { NameOfCells, SheetAround } from "./sheetAround";

/** A formula that takes a number. */
export interface User {
  readonly cell: string;
  readonly formula: string;
}

/** The formulas of a sheet that take the number in a cell, by one of its names or by its address. */
export function usersOf(
  { sheet, cells }: SheetAround,
  names: readonly NameOfCells[],
  place: SpillPlace,
): User[] {
  const words = new Set(names.map(({ name }) => name.toUpperCase()));
  const here = { ...place, rows: 1, columns: 1 };
  const refers = ({ type, value }: Token) => {
    if (!type.startsWith("range")) return false;
    const { sheet: on = sheet, rest } = splitSheet(value);
    if (on.toLowerCase() !== sheet.toLowerCase()) return false;
    if (type === "range_named") return words.has(rest.toUpperCase());
    const area = parseA1(rest);
    return area !== null && contains(area, here);
  };
  const seems = (formula: string) =>
    wholeLines.test(formula) ||
    [...words].some((word) => formula.toUpperCase().includes(word)) ||
    (formula.match(areas) ?? []).some((text) => contains(parseA1(text) ?? nowhere, here));
  return cells.flatMap((line, row) =>
    line.flatMap((content, column): User[] =>
      typeof content === "string" &&
      content.startsWith("=") &&
      seems(content) &&
      tokensOf(content).some(refers)
        ? [{ cell: cellText(row, column), formula: content }]
        : [],
    ),
  );
}

// Most formulas need not be taken apart, which takes far longer than to look for what could be meant.
const areas = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi;
const wholeLines = /[A-Z]:\$?[A-Z]|\d:\$?\d/i;
const nowhere = { row: -1, column: -1, rows: 0, columns: 0 };
