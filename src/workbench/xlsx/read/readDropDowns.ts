import type { Area } from "../../../sheets";
import { tokensOf, treeOf } from "../../../formula";
import { cell as address, contains, parseA1 } from "../../../a1";
import type { FileCell, FileDropDown } from "../model";
import { canBeListed } from "../sheetParts";
import { areaOn } from "./area";
import { FileTrouble, type LeftOut } from "./fileTrouble";
import { moved, readFormula } from "./formulaText";
import { child, isOn, type XmlElement } from "./xmlTree";

/** Lists for whole columns would be a list a cell: beyond this many cells they are left out. */
const mostCells = 1000;

const mostComparisons = 1e8;

/**
 * The lists of choices of a sheet's cells; other rules about what may be typed are left out.
 * @param rules of the sheet; those of which Excel writes the formulas and the cells as texts inside are among its extensions
 */
export function readDropDowns(
  rules: readonly XmlElement[],
  sheet: string,
  cells: readonly FileCell[],
  leftOut: LeftOut,
): FileDropDown[] {
  const wordsOf = (rule: XmlElement) => {
    const formula = child(rule, "formula1");
    return (child(formula, "f") ?? formula)?.text.trim() ?? "";
  };
  // Each list looks for its words among all cells.
  if (new Set(rules.map(wordsOf)).size * cells.length > mostComparisons)
    throw new FileTrouble(
      `The file is too large for the workbench: ${sheet} has too many lists of choices. Delete what is not needed in Excel, save it as another file and open that.`,
    );
  const known = new Map<string, List | null>();
  const listFrom = (formula: string): List | null => {
    if (!known.has(formula)) known.set(formula, listOf(formula, sheet, cells));
    return known.get(formula)!;
  };
  return rules.flatMap((rule) => {
    const { type = "none", sqref = child(rule, "sqref")?.text ?? "" } = rule.attributes;
    const areas = sqref
      .split(/\s+/)
      .map(parseA1)
      .filter((area) => area !== null);
    const list = type === "list" ? listFrom(wordsOf(rule)) : null;
    if (list && !canBeListed(list)) {
      leftOut.add("lists of choices longer than 255 characters", sheet);
      return [];
    }
    const count = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (list && count <= mostCells) {
      if (speaks(rule)) leftOut.add("what lists of choices say", sheet);
      return areas.flatMap((area) => each(area, listIn(wordsOf(rule), list, areas[0]!)));
    }
    if (type !== "none")
      leftOut.add(list ? "lists for whole columns" : "rules for what may be typed", sheet);
    return [];
  });
}

/** Whether a rule has words of its own, before something is typed or after, lets other words pass, or has no button. */
const speaks = ({ attributes }: XmlElement): boolean =>
  isOn(attributes.showDropDown) ||
  ["prompt", "promptTitle", "error", "errorTitle"].some((part) => attributes[part]) ||
  (attributes.errorStyle ?? "stop") !== "stop";

const oneCell = { rows: 1, columns: 1 };

type List = Omit<FileDropDown, "row" | "column">;

/** As long as Excel takes the formula of a rule. */
const longestSource = 255;

/** Excel refuses a file with a rule that is no formula, or one of another workbook. */
const isSource = (formula: string): boolean =>
  formula.length <= longestSource &&
  !formula.includes("[") &&
  treeOf(tokensOf(`=${formula}`)) !== undefined;

/** The words are in the rule, in cells of the same sheet, or elsewhere. */
function listOf(formula: string, sheet: string, cells: readonly FileCell[]): List | null {
  if (/^".*"$/s.test(formula))
    return { words: formula.slice(1, -1).replaceAll('""', '"').split(",") };
  const from = areaOn(sheet, formula);
  if (!from) return isSource(formula) ? { words: [], source: readFormula(formula) } : null;
  const inside = cells.filter(({ row, column }) => contains(from, { ...oneCell, row, column }));
  return { words: inside.flatMap(({ value }) => (value === null ? [] : String(value))), from };
}

type Place = Pick<Area, "row" | "column">;

/** The list of each cell: what has no $ moves along from the first cell of a rule. */
function listIn(formula: string, list: List, first: Place): (place: Place) => List {
  const [from, other] = [first, { row: first.row + 1, column: first.column + 1 }].map(
    ({ row, column }) => address(row, column),
  ) as [string, string];
  const isFixed = list.words.length > 0 && !list.from;
  if (isFixed || moved(formula, from, other) === moved(formula, from, from)) return () => list;
  return ({ row, column }) => ({
    words: [],
    source: readFormula(moved(formula, from, address(row, column))),
  });
}

const each = (
  { row, column, rows, columns }: Area,
  listAt: (place: Place) => List,
): FileDropDown[] =>
  Array.from({ length: rows * columns }, (_cell, k) => {
    const place = { row: row + Math.floor(k / columns), column: column + (k % columns) };
    return { ...place, ...listAt(place) };
  });
