import { type FileLine, type FileLook, lineSides } from "../model";
import type { Colors } from "./colors";
import type { LeftOut } from "./fileTrouble";
import { builtInFormats } from "./numberFormats";
import { noticeStyles } from "./styleNotices";
import { child, children, isOn, ownValue, valOf, type XmlElement } from "./xmlTree";

export interface ReadFormat {
  readonly look: FileLook;
  /** "" is General. */
  readonly format: string;
}

/** As long as Excel lets a number format be, as large as letters, as far as a text may stand in. */
const [longestFormat, largestLetters, farthest] = [255, 409, 250];

/** The words that Excel knows; a file with others would not be opened by it. */
const known = {
  lines: new Set(
    `thin hair medium thick dashed mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot dotted double
     slantDashDot`.split(/\s+/),
  ),
  underlines: new Set(["single", "double", "singleAccounting", "doubleAccounting"]),
  across: new Set(["fill", "justify", "centerContinuous", "distributed"]),
  down: new Set(["top", "center", "justify", "distributed"]),
};

const plain: ReadFormat = { look: {}, format: "" };

/** What the numbers of cell formats mean, from xl/styles.xml. */
export function readStyles(root: XmlElement | undefined, colors: Colors, leftOut: LeftOut) {
  noticeStyles(root, leftOut);
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => fontLook(font, colors));
  const fills = children(child(root, "fills"), "fill").map((fill) => fillLook(fill, colors));
  const borders = children(child(root, "borders"), "border").map((border) =>
    borderLook(border, colors),
  );
  const cells = children(child(root, "cellXfs"), "xf").map((xf): ReadFormat => {
    const { numFmtId = 0, fontId = 0, fillId = 0, borderId = 0 } = xf.attributes;
    const number = Number(numFmtId);
    const given = formats.get(number) ?? builtInFormats[number] ?? "";
    const format = given.length > longestFormat ? "" : given;
    const look = {
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentLook(child(xf, "alignment")),
      ...protectionLook(child(xf, "protection")),
    };
    return { look, format: format === "General" ? "" : format };
  });
  return (number: string | undefined): ReadFormat => cells[Number(number ?? 0)] ?? plain;
}

const present = (element: XmlElement, name: string): boolean => {
  const found = child(element, name);
  return found !== undefined && isOn(found.attributes.val, true);
};

/** What is Excel's own, black and 11 points, is left out. */
function fontLook(font: XmlElement, colors: Colors): FileLook {
  const size = Number(valOf(font, "sz") ?? 11);
  const color = colors.of(child(font, "color"));
  const name = valOf(font, "name") ?? "Calibri";
  const line = child(font, "u");
  const underline = line ? (line.attributes.val ?? "single") : "none";
  return {
    ...(color && color !== "#000000" && { color }),
    ...(present(font, "b") && { bold: true }),
    ...(present(font, "i") && { italic: true }),
    ...(size !== 11 && size > 0 && size <= largestLetters && { size }),
    ...(name !== "Calibri" && { font: name }),
    ...(known.underlines.has(underline) && { underline }),
    ...(present(font, "strike") && { strike: true }),
  };
}

/** Patterns are taken for their colour. */
function fillLook(fill: XmlElement, colors: Colors): FileLook {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  const color = colors.of(child(pattern, "fgColor"));
  return color && kind !== "none" ? { fill: color } : {};
}

/** As some programs call them, after the direction of reading. */
const sidesByDirection: Readonly<Record<string, string>> = { left: "start", right: "end" };

function borderLook(border: XmlElement, colors: Colors): FileLook {
  const lines = lineSides.flatMap((side): [string, FileLine][] => {
    const line = child(border, side) ?? child(border, sidesByDirection[side] ?? side);
    const style = line?.attributes.style ?? "none";
    if (!known.lines.has(style)) return [];
    return [[side, { style, color: colors.of(child(line, "color")) ?? "#000000" }]];
  });
  const isOurs = ([side, { style, color }]: (typeof lines)[number]) =>
    side === "bottom" && style === "thin" && color === "#000000";
  const others = lines.filter((line) => !isOurs(line));
  return {
    ...(others.length < lines.length && { underlined: true }),
    ...(others.length > 0 && { lines: Object.fromEntries(others) }),
  };
}

const alignments: Readonly<Record<string, "Left" | "Center" | "Right">> = {
  left: "Left",
  center: "Center",
  right: "Right",
};

function alignmentLook(alignment: XmlElement | undefined): FileLook {
  const { horizontal = "general", vertical = "bottom" } = alignment?.attributes ?? {};
  const { wrapText, indent = "0", textRotation = "0" } = alignment?.attributes ?? {};
  const align = ownValue(alignments, horizontal);
  const degrees = Number(textRotation);
  // A file counts down from 90 below the horizontal.
  const rotation = degrees > 90 && degrees <= 180 ? 90 - degrees : degrees;
  return {
    ...(align && { align }),
    ...(known.across.has(horizontal) && { across: horizontal }),
    ...(known.down.has(vertical) && { vertical }),
    ...(isOn(wrapText) && { wrap: true }),
    ...(isWhole(Number(indent), farthest) && { indent: Number(indent) }),
    ...((isWhole(Math.abs(rotation), 90) || rotation === 255) && { rotation }),
  };
}

const isWhole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value > 0 && value <= most;

function protectionLook(protection: XmlElement | undefined): FileLook {
  const { locked, hidden } = protection?.attributes ?? {};
  return {
    ...(!isOn(locked, true) && { unlocked: true }),
    ...(isOn(hidden) && { formulaHidden: true }),
  };
}
