import { MAX_COLUMNS, MAX_ROWS } from "../../../a1";
import { type FileSheet, joinedLines, type LineSaid, plainLine, saysSomething } from "../model";
import { charactersOf } from "../sheetParts";
import { isFolded } from "./readGroups";
import type { CellDecoding } from "./sheetCells";
import { child, children, isOn, type XmlElement } from "./xmlTree";

/** What a sheet says of whole rows and columns. */
type Read = Pick<FileSheet, "columnWidths" | "rows" | "columns" | "usual">;

/** Lines one of which is that many points high no screen shows; Excel neither. */
const highest = 409.5;

/** Columns that a sheet can say something of: each once, or a few times where a program was careless. */
const mostColumns = 4 * MAX_COLUMNS;

export function readLines(root: XmlElement, { format }: CellDecoding): Read {
  const sheetFormat = child(root, "sheetFormatPr")?.attributes ?? {};
  const rows = joinedLines(rowsOf(child(root, "sheetData"), format));
  const { widths, lines } = columnsOf(child(root, "cols"), format);
  const columns = joinedLines(lines);
  const usual = usualOf(sheetFormat);
  return {
    columnWidths: widths,
    ...(rows.length > 0 && { rows }),
    ...(columns.length > 0 && { columns }),
    ...(Object.keys(usual).length > 0 && { usual }),
  };
}

function usualOf(attributes: XmlElement["attributes"]): NonNullable<FileSheet["usual"]> {
  const { defaultRowHeight, customHeight, defaultColWidth, baseColWidth } = attributes;
  const height = heightOf(defaultRowHeight);
  const base = Number(baseColWidth ?? 8);
  // Excel makes room for two pixels on either side and a line, in eights.
  const width =
    widthOf(defaultColWidth) ??
    (Number.isInteger(base) && base > 0 && base !== 8 && base <= 255 ? base : null);
  return {
    ...(isOn(customHeight) && height !== undefined && { height }),
    ...(width !== null && { width }),
  };
}

const isLevel = (level: number): boolean => Number.isInteger(level) && level > 0 && level <= 7;

function lineOf(
  { style, hidden, level, collapsed }: Readonly<Record<string, string | undefined>>,
  format: CellDecoding["format"],
): LineSaid {
  const depth = Number(level ?? 0);
  return {
    ...(style === undefined ? plainLine : format(style)),
    ...(isOn(hidden) && { hidden: true as const }),
    ...(isLevel(depth) && { level: depth }),
    ...(isOn(collapsed) && { collapsed: true as const }),
  };
}

function heightOf(text: string | undefined): number | undefined {
  const height = Number(text ?? NaN);
  return height >= 0 ? Math.min(height, highest) : undefined;
}

function rowsOf(sheetData: XmlElement | undefined, format: CellDecoding["format"]) {
  const found = new Map<number, LineSaid>();
  let at = -1;
  let afterFold = false;
  for (const element of children(sheetData, "row")) {
    const { r, s, customFormat, ht, customHeight, ...others } = element.attributes;
    // Rows without a number follow the one before.
    at = r === undefined ? at + 1 : Number(r) - 1;
    const folded = isFolded(element);
    const height = isOn(customHeight) ? heightOf(ht) : undefined;
    const line = {
      ...lineOf(
        {
          style: isOn(customFormat) ? s : undefined,
          // Those that are folded, and the sign behind them, are a group.
          hidden: folded ? undefined : others.hidden,
          level: folded ? undefined : others.outlineLevel,
          collapsed: afterFold ? undefined : others.collapsed,
        },
        format,
      ),
      ...(height !== undefined && { height }),
    };
    afterFold = folded;
    if (at >= 0 && at < MAX_ROWS && Number.isInteger(at) && saysSomething(line))
      found.set(at, line);
  }
  return found;
}

/** In characters, up to Excel's widest; null for what is no width. */
function widthOf(text: string | undefined): number | null {
  const width = Number(text ?? NaN);
  return width >= 0 ? charactersOf(Math.min(width, 255)) : null;
}

function columnsOf(cols: XmlElement | undefined, format: CellDecoding["format"]) {
  const widths: (number | null)[] = [];
  const lines = new Map<number, LineSaid>();
  let told = 0;
  for (const { attributes } of children(cols, "col")) {
    const { min = "1", max = min, width, customWidth, style, hidden, collapsed } = attributes;
    const [first, last] = [Number(min), Number(max)];
    if (!(Number.isInteger(first) && first >= 1 && last >= first && last <= MAX_COLUMNS)) continue;
    told += last - first + 1;
    if (told > mostColumns) break;
    const said = customWidth === undefined || isOn(customWidth);
    const characters = said ? widthOf(width) : null;
    const line = lineOf({ style, hidden, collapsed, level: attributes.outlineLevel }, format);
    for (let k = first; k <= last; k++) {
      if (saysSomething(line)) lines.set(k - 1, line);
      if (characters === null) continue;
      while (widths.length < k) widths.push(null);
      widths[k - 1] = characters;
    }
  }
  return { widths, lines };
}
