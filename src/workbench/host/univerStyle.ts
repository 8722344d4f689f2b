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

/** Excel's lines around cells, by Office.js's two words for each. */
const lines: readonly (readonly [BorderStyleTypes, style: string, weight: string])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

function lineOf({ style, weight }: Border): BorderStyleTypes {
  if (style === "None") return BorderStyleTypes.NONE;
  const alike = lines.filter(([, word]) => word === style);
  const [type] = alike.find(([, , word]) => word === weight) ?? alike[0] ?? lines[0]!;
  return type;
}

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
  rotation: (range, degrees) => void range.setTextRotation(degrees === 255 ? 90 : -degrees),
  borders: (range, borders) => {
    for (const [side, border] of Object.entries(borders) as [BorderSide, Border][]) {
      range.setBorder(borderTypes[side], lineOf(border), border.color);
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
export const readStyle = (range: FRange): CellStyle => styleOf(range.getCellStyleData() ?? {});

/** A look as Univer keeps it. What it has no room for is `besides`. */
export function styleData(style: Partial<CellStyle>): {
  data: IStyleData;
  besides: Partial<CellStyle>;
} {
  const { fill, color, bold, italic, underline = "None", strikethrough, size, fontName } = style;
  const { horizontalAlignment = "General", verticalAlignment, wrapText, rotation = 0 } = style;
  const { borders = {}, indentLevel } = style;
  const bd = Object.fromEntries(
    sides.flatMap(([key, side]) => {
      const border = borders[side];
      return border ? [[key, { s: lineOf(border), cl: { rgb: border.color } }]] : [];
    }),
  );
  const across = alignments[horizontalAlignment];
  const data: IStyleData = {
    ...(fill && { bg: { rgb: fill } }),
    ...(color && { cl: { rgb: color } }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline !== "None" && { ul: { s: 1 } }),
    ...(strikethrough && { st: { s: 1 } }),
    ...(size && { fs: size }),
    ...(fontName && { ff: fontName }),
    ...(across !== undefined && { ht: across }),
    ...(verticalAlignment && { vt: down[verticalAlignment] ?? VerticalAlign.BOTTOM }),
    ...(wrapText && { tb: WrapStrategy.WRAP }),
    ...(rotation !== 0 && { tr: rotation === 255 ? { a: 0, v: 1 } : { a: -rotation, v: 0 } }),
    ...(Object.keys(bd).length > 0 && { bd }),
  };
  const besides = {
    ...(!["None", "Single"].includes(underline) && { underline }),
    ...(horizontalAlignment !== "General" && across === undefined && { horizontalAlignment }),
    ...(verticalAlignment && !(verticalAlignment in down) && { verticalAlignment }),
    ...(indentLevel && { indentLevel }),
  };
  return { data, besides };
}

/** A look as Univer keeps it, in our words. */
export function styleOf(style: IStyleData): CellStyle {
  return {
    fill: style.bg?.rgb?.toUpperCase() || plainStyle.fill,
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
    rotation: style.tr?.v === 1 ? 255 : -(style.tr?.a ?? 0) || 0,
    borders: Object.assign(
      {},
      ...sides.map(([key, side]) => sideOf(side, style.bd?.[key])),
    ) as CellStyle["borders"],
  };
}

const sides = [
  ["t", "EdgeTop"],
  ["b", "EdgeBottom"],
  ["l", "EdgeLeft"],
  ["r", "EdgeRight"],
] as const;

const alignments: Readonly<Record<string, HorizontalAlign | undefined>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const down: Readonly<Record<string, VerticalAlign | undefined>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

function horizontal(align: HorizontalAlign): string {
  if (align === HorizontalAlign.CENTER) return "Center";
  if (align === HorizontalAlign.RIGHT) return "Right";
  return align === HorizontalAlign.LEFT ? "Left" : "General";
}

function vertical(align: VerticalAlign): string {
  if (align === VerticalAlign.TOP) return "Top";
  return align === VerticalAlign.MIDDLE ? "Center" : "Bottom";
}

function sideOf(
  name: BorderSide,
  data: IBorderStyleData | null | undefined | void,
): Partial<Record<BorderSide, Border>> {
  if (!data || data.s === BorderStyleTypes.NONE) return {};
  const [, style, weight] = lines.find(([type]) => type === data.s) ?? lines[0]!;
  return { [name]: { style, weight, color: data.cl?.rgb?.toUpperCase() ?? "#000000" } };
}
