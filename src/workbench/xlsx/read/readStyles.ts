import { type FileLine, type FileLook, lineSides } from "../model";
import type { Colors } from "./colors";
import type { LeftOut } from "./fileTrouble";
import { builtInFormats } from "./numberFormats";
import { noticeStyles } from "./styleNotices";
import { child, children, isOn, valOf, type XmlElement } from "./xmlTree";

export interface ReadFormat {
  readonly look: FileLook;
  /** "" is General. */
  readonly format: string;
}

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
    const format = formats.get(number) ?? builtInFormats[number] ?? "";
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
  const underline = line ? (line.attributes.val ?? "single") : undefined;
  return {
    ...(color && color !== "#000000" && { color }),
    ...(present(font, "b") && { bold: true }),
    ...(present(font, "i") && { italic: true }),
    ...(size !== 11 && size > 0 && { size }),
    ...(name !== "Calibri" && { font: name }),
    ...(underline && underline !== "none" ? { underline } : {}),
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
    if (style === "none") return [];
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

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function alignmentLook(alignment: XmlElement | undefined): FileLook {
  const { horizontal = "general", vertical = "bottom" } = alignment?.attributes ?? {};
  const { wrapText, indent = "0", textRotation = "0" } = alignment?.attributes ?? {};
  const align = alignments[horizontal as keyof typeof alignments];
  const degrees = Number(textRotation);
  // A file counts down from 90 below the horizontal.
  const rotation = degrees > 90 && degrees <= 180 ? 90 - degrees : degrees;
  return {
    ...(align && { align }),
    ...(!align && horizontal !== "general" ? { across: horizontal } : {}),
    ...(vertical !== "bottom" ? { vertical } : {}),
    ...(isOn(wrapText) && { wrap: true }),
    ...(Number(indent) > 0 ? { indent: Number(indent) } : {}),
    ...(Number.isInteger(rotation) && rotation !== 0 ? { rotation } : {}),
  };
}

function protectionLook(protection: XmlElement | undefined): FileLook {
  const { locked, hidden } = protection?.attributes ?? {};
  return {
    ...(!isOn(locked, true) && { unlocked: true }),
    ...(isOn(hidden) && { formulaHidden: true }),
  };
}
