import {
  BorderStyleTypes,
  BorderType,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { FRange } from "@univerjs/preset-sheets-node-core";
import { type Border, type BorderSide, type CellStyle, plainStyle } from "./grid";

/** Office.js measures in points, Univer in pixels. */
export const toPixels = (points: number): number => Math.round((points * 4) / 3);
export const toPoints = (pixels: number): number => (pixels * 3) / 4;

const borderTypes: Record<BorderSide, BorderType> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

const weights: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const lines: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const setters: { [K in keyof CellStyle]: (range: FRange, value: CellStyle[K]) => void } = {
  fill: (range, fill) => void range.setBackgroundColor(fill ?? ""),
  color: (range, color) => void range.setFontColor(color),
  bold: (range, bold) => void range.setFontWeight(bold ? "bold" : "normal"),
  italic: (range, italic) => void range.setFontStyle(italic ? "italic" : "normal"),
  underline: (range, kind) => void range.setFontLine(kind === "None" ? "none" : "underline"),
  strikethrough: (range, on) => void range.setFontLine(on ? "line-through" : "none"),
  size: (range, size) => void range.setFontSize(size),
  fontName: (range, name) => void range.setFontFamily(name),
  horizontalAlignment: (range, word) =>
    // Univer calls the right-hand side "normal".
    void range.setHorizontalAlignment(
      word === "Center" ? "center" : word === "Right" ? "normal" : "left",
    ),
  verticalAlignment: (range, word) =>
    void range.setVerticalAlignment(
      word === "Top" ? "top" : word === "Center" ? "middle" : "bottom",
    ),
  // Univer has no indents.
  indentLevel: () => undefined,
  wrapText: (range, wrap) => void range.setWrap(wrap),
  borders: (range, borders) => {
    for (const [side, border] of Object.entries(borders) as [BorderSide, Border][]) {
      const style = lines[border.style] ?? weights[border.weight] ?? BorderStyleTypes.THIN;
      range.setBorder(borderTypes[side], style, border.color);
    }
  },
};

/** Changes the look of a range of cells. */
export function applyStyle(range: FRange, change: Partial<CellStyle>): void {
  const set = <K extends keyof CellStyle>(key: K, value: CellStyle[K]) =>
    setters[key](range, value);
  for (const key of Object.keys(change) as (keyof CellStyle)[]) {
    const value = change[key];
    if (value !== undefined) set(key, value);
  }
}

/** The look of a range's first cell. */
export function readStyle(range: FRange): CellStyle {
  const style: IStyleData = range.getCellStyleData() ?? {};
  return {
    fill: style.bg?.rgb?.toUpperCase() ?? plainStyle.fill,
    color: style.cl?.rgb?.toUpperCase() ?? plainStyle.color,
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1 ? "Single" : "None",
    strikethrough: style.st?.s === 1,
    size: style.fs ?? plainStyle.size,
    fontName: style.ff ?? plainStyle.fontName,
    horizontalAlignment: horizontal(style.ht ?? HorizontalAlign.UNSPECIFIED),
    verticalAlignment: vertical(style.vt ?? VerticalAlign.UNSPECIFIED),
    indentLevel: 0,
    wrapText: style.tb === WrapStrategy.WRAP,
    borders: {
      ...side("EdgeTop", style.bd?.t),
      ...side("EdgeBottom", style.bd?.b),
      ...side("EdgeLeft", style.bd?.l),
      ...side("EdgeRight", style.bd?.r),
    },
  };
}

function horizontal(align: HorizontalAlign): string {
  if (align === HorizontalAlign.CENTER) return "Center";
  if (align === HorizontalAlign.RIGHT) return "Right";
  return align === HorizontalAlign.LEFT ? "Left" : "General";
}

function vertical(align: VerticalAlign): string {
  if (align === VerticalAlign.TOP) return "Top";
  return align === VerticalAlign.MIDDLE ? "Center" : "Bottom";
}

function side(
  name: BorderSide,
  data: IBorderStyleData | null | undefined | void,
): Partial<Record<BorderSide, Border>> {
  if (!data || data.s === BorderStyleTypes.NONE) return {};
  const named = (table: Readonly<Record<string, BorderStyleTypes>>) =>
    Object.keys(table).find((word) => table[word] === data.s);
  const line = named(lines);
  return {
    [name]: {
      style: line ?? "Continuous",
      weight: line === undefined ? (named(weights) ?? "Thin") : "Thin",
      color: data.cl?.rgb?.toUpperCase() ?? "#000000",
    },
  };
}
