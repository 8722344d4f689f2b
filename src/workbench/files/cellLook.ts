import type { Look } from "../../sheets";
import { type BorderSide, type CellStyle, plainStyle } from "../host/grid";
import { type FileLook, lineSides } from "../xlsx";

/** Excel's words for the same things in a file and in Office.js. */
const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const underlines: Readonly<Record<string, string>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

const across: Readonly<Record<string, string>> = {
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const down: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

const keyOf = (words: Readonly<Record<string, string>>, wanted: string): string | undefined =>
  Object.keys(words).find((key) => words[key] === wanted);

const edges = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
} as const;

const thin = { style: "Continuous", weight: "Thin" };

/** A look as a grid draws it; what it leaves out stays. */
export function styleOf(look: FileLook | Look): Partial<CellStyle> {
  const { color, fill, bold, italic, size, align, wrap, underlined, ...others } = look;
  const { font, underline, strike, across: wide, vertical, indent, rotation } = others as FileLook;
  const borders = {
    ...(underlined && { EdgeBottom: { ...thin, color: "#000000" } }),
    ...bordersOf(others),
  };
  const horizontal = align ?? (wide && across[wide]);
  return {
    ...(color && { color }),
    ...(fill && { fill }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size && { size }),
    ...(font && { fontName: font }),
    ...(underline && { underline: underlines[underline] ?? "Single" }),
    ...(strike && { strikethrough: strike }),
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: down[vertical] ?? "Bottom" }),
    ...(indent && { indentLevel: indent }),
    ...(rotation && { rotation }),
    ...(wrap && { wrapText: true }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

function bordersOf({ lines: drawn = {} }: FileLook): CellStyle["borders"] {
  return Object.fromEntries(
    lineSides.flatMap((side) => {
      const line = drawn[side];
      if (!line) return [];
      const [style, weight] = lines[line.style] ?? lines.thin!;
      return [[edges[side], { style, weight, color: line.color }]];
    }),
  );
}

const alignments = { Left: "Left", Center: "Center", Right: "Right" } as const;

const colored = (text: string | null): text is string =>
  text !== null && /^#[0-9A-F]{6}$/i.test(text);

/** The look of a cell of a grid, without what is Excel's own. */
export function lookOf(given: Partial<CellStyle>): FileLook {
  const style = { ...plainStyle, ...given };
  const { color, fill, bold, italic, size, fontName, underline, strikethrough } = style;
  const { horizontalAlignment, verticalAlignment, indentLevel, rotation, wrapText } = style;
  const align = alignments[horizontalAlignment as keyof typeof alignments];
  const wide = keyOf(across, horizontalAlignment);
  const vertical = keyOf(down, verticalAlignment);
  return {
    ...(colored(color) && color.toUpperCase() !== "#000000" && { color: color.toUpperCase() }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== 11 && { size }),
    ...(fontName !== "Calibri" && { font: fontName }),
    ...(underline !== "None" && { underline: keyOf(underlines, underline) ?? "single" }),
    ...(strikethrough && { strike: true }),
    ...(colored(fill) && { fill: fill.toUpperCase() }),
    ...linesOf(style.borders),
    ...(align && { align }),
    ...(wide && { across: wide }),
    ...(vertical && { vertical }),
    ...(indentLevel > 0 && { indent: indentLevel }),
    ...(rotation !== 0 && { rotation }),
    ...(wrapText && { wrap: true }),
  };
}

function linesOf(borders: CellStyle["borders"]): Pick<FileLook, "underlined" | "lines"> {
  const found = lineSides.flatMap((side) => {
    const border = borders[edges[side] as BorderSide];
    if (!border || border.style === "None") return [];
    const style =
      Object.keys(lines).find(
        (word) => lines[word]![0] === border.style && lines[word]![1] === border.weight,
      ) ?? "thin";
    return [{ side, style, color: colored(border.color) ? border.color.toUpperCase() : "#000000" }];
  });
  const isOurs = ({ side, style, color }: (typeof found)[number]) =>
    side === "bottom" && style === "thin" && color === "#000000";
  const others = found.filter((line) => !isOurs(line));
  return {
    ...(others.length < found.length && { underlined: true }),
    ...(others.length > 0 && {
      lines: Object.fromEntries(others.map(({ side, ...line }) => [side, line])),
    }),
  };
}
