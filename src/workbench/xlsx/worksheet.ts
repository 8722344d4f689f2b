import { asText, type Area } from "../../sheets";
import { cell as address, columnLetters, range } from "../../a1";
import { isExcelError } from "../host/errorWords";
import { isDynamicArray, withoutIntersections } from "./dynamicArray";
import { storedFormula } from "../../formula";
import { type FileCell, type FileFormula, type FileSheet, paintedAt } from "./model";
import type { SharedStrings } from "./sharedStrings";
import type { Styles } from "./styles";
import { rowHeights } from "./rowHeights";
import {
  columnsXml,
  dropDown,
  headerFooter,
  lineAttributes,
  pageSetup,
  sheetFormat,
} from "./sheetParts";
import { escapedCellText, coded, counted, document, element, escaped, namespaces } from "./xml";

/** What the cells of all sheets have in common. */
export interface Shared {
  readonly styles: Styles;
  readonly strings: SharedStrings;
  /** Names that stand for one value, in capitals. */
  readonly ofOneCell: ReadonlySet<string>;
}

/** Where a sheet stands in its file: first in view, and by which relations it reaches its drawing and tables. */
export interface SheetPlace {
  readonly first: boolean;
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** xl/worksheets/sheet1.xml. The order of the elements is part of the format. */
export function worksheetXml(
  sheet: FileSheet,
  shared: Shared,
  { first, drawing, tables }: SheetPlace,
): string {
  return document(
    element(
      "worksheet",
      { xmlns: namespaces.main, "xmlns:r": namespaces.relationships },
      sheet.print.fit ? element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })) : "",
      element("dimension", { ref: dimension(sheet.cells) }),
      element("sheetViews", {}, view(sheet, first)),
      sheetFormat(sheet),
      columnsXml(sheet, (line) => shared.styles.number({ ...line, quoted: false })),
      element("sheetData", {}, rows(sheet, shared).join("")),
      sheet.locked ? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "",
      counted("dataValidations", sheet.dropDowns.map(dropDown)),
      // In inches, as Excel has them in a new workbook. Without them it takes older ones.
      element("pageMargins", {
        left: 0.7,
        right: 0.7,
        top: 0.75,
        bottom: 0.75,
        header: 0.3,
        footer: 0.3,
      }),
      pageSetup(sheet.print),
      headerFooter(sheet.print),
      drawing ? element("drawing", { "r:id": drawing }) : "",
      counted(
        "tableParts",
        tables.map((id) => element("tablePart", { "r:id": id })),
      ),
    ),
  );
}

function dimension(cells: readonly FileCell[]): string {
  if (cells.length === 0) return "A1";
  const row = cells[0]!.row;
  let [first, last] = [Infinity, 0];
  for (const { column } of cells) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  const rows = cells.at(-1)!.row - row + 1;
  return range({ row, column: first, rows, columns: last - first + 1 });
}

function view({ frozen, gridlines }: FileSheet, first: boolean): string {
  const { rows, columns } = frozen;
  const corner = columns > 0 ? (rows > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  const pane =
    rows > 0 || columns > 0
      ? element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: address(rows, columns),
          activePane: corner,
          state: "frozen",
        }) + element("selection", { pane: corner })
      : "";
  const attributes = {
    showGridLines: gridlines ? undefined : 0,
    tabSelected: first ? 1 : undefined,
    workbookViewId: 0,
  };
  return element("sheetView", attributes, pane);
}

function rows(sheet: FileSheet, shared: Shared): string[] {
  const { cells, rows: lines = [], columns, groups = [] } = sheet;
  const heights = rowHeights(sheet);
  const byRow = new Map<number, string[]>();
  const said = new Map<number, Readonly<Record<string, number | undefined>>>();
  const say = (row: number, what: Readonly<Record<string, number | undefined>>) => {
    said.set(row, { ...said.get(row), ...what });
    if (!byRow.has(row)) byRow.set(row, []);
  };
  for (const line of lines) {
    const s = shared.styles.number({ ...line, quoted: false });
    const { height } = line;
    for (let row = line.first; row < line.first + line.count; row++)
      say(row, {
        ...(s !== 0 && { s, customFormat: 1 }),
        ...(height !== undefined && { ht: height, customHeight: 1 }),
        ...lineAttributes(line),
      });
  }
  for (const { row, rows: count } of groups) {
    for (let at = row; at < row + count; at++) say(at, { hidden: 1, outlineLevel: 1 });
    // Where the sign that opens them stands.
    say(row + count, { collapsed: 1 });
  }
  const isPainted = paintedAt(lines, columns);
  for (const cell of cells) {
    // A cell without a value or a look of its own is none, unless that is what makes it different.
    const isBare = cell.value === null && !cell.formula && !styleOf(cell, shared);
    if (isBare && !isPainted(cell.row, cell.column)) continue;
    let row = byRow.get(cell.row);
    if (!row) byRow.set(cell.row, (row = []));
    row.push(cellXml(cell, shared));
  }
  const inOrder = said.size > 0 ? [...byRow].sort(([a], [b]) => a - b) : [...byRow];
  return inOrder.map(([row, xml]) =>
    element("row", { r: row + 1, ht: heights.get(row), ...said.get(row) }, xml.join("")),
  );
}

/** The number of its style; 0 is Excel's own. */
function styleOf({ value, calculated, look, format }: FileCell, { styles }: Shared): number {
  const quoted = typeof value === "string" && !calculated && asText(value) !== value;
  return styles.number({ look, format, quoted });
}

function cellXml(cell: FileCell, shared: Shared): string {
  const { strings, ofOneCell } = shared;
  const { row, column, formula } = cell;
  const stored = formula && kindOf(cell, formula, ofOneCell);
  const style = styleOf(cell, shared);
  const { t, v } = valueXml(cell, strings);
  const inside = (stored ? formulaXml(stored) : "") + v;
  // By hand, because a file has hundreds of thousands of them.
  const s = style === 0 ? "" : ` s="${style}"`;
  const kind = t === undefined ? "" : ` t="${t}"`;
  const cm = stored?.dynamic ? ` cm="${dynamicArrayRecord}"` : "";
  const head = `<c r="${columnLetters(column)}${row + 1}"${s}${kind}${cm}`;
  return inside === "" ? `${head}/>` : `${head}>${inside}</c>`;
}

/** Refers to the one record of xl/metadata.xml. */
const dynamicArrayRecord = 1;

interface StoredFormula {
  readonly text: string;
  /** The cells of an array. */
  readonly area: Area | null;
  readonly dynamic: boolean;
}

/** As one of the times before dynamic arrays, as an array of those times, or as a dynamic array. */
function kindOf(
  { row, column }: FileCell,
  { text, spill, array, cse, plain }: FileFormula,
  ofOneCell: ReadonlySet<string>,
): StoredFormula {
  if (cse) return { text, area: cse, dynamic: false };
  const single = spill === null && !array ? withoutIntersections(text, ofOneCell) : undefined;
  if (plain) return { text: single ?? text, area: null, dynamic: false };
  if (single !== undefined) return { text: single, area: null, dynamic: false };
  const dynamic = spill !== null || array === true || isDynamicArray(text, ofOneCell);
  const area = dynamic ? (spill ?? { row, column, rows: 1, columns: 1 }) : null;
  return { text, area, dynamic };
}

function formulaXml({ text, area }: StoredFormula): string {
  const attributes = area ? { t: "array", ref: range(area) } : {};
  return element("f", attributes, escaped(coded(storedFormula(text))));
}

function valueXml(
  { value, formula, calculated }: FileCell,
  strings: SharedStrings,
): { t?: string; v: string } {
  const v = (text: string) => (text === "" ? "<v/>" : `<v>${text}</v>`);
  // No answer is not an empty one.
  if (value === null || formula?.unanswered) return { v: "" };
  if (typeof value === "boolean") return { t: "b", v: v(value ? "1" : "0") };
  if (typeof value === "number")
    return Number.isFinite(value) ? { v: v(String(value)) } : { t: "e", v: v("#NUM!") };
  if (!calculated) return { t: "s", v: v(String(strings.number(value))) };
  return isExcelError(value) ? { t: "e", v: v(value) } : { t: "str", v: v(escapedCellText(value)) };
}
