import type { Look } from "../../../sheets";
import type { Colors } from "./colors";
import { builtInFormats } from "./numberFormats";
import { child, children, isOn, valOf, type XmlElement } from "./xmlTree";

export interface ReadFormat {
  readonly look: Look;
  /** "" is General. */
  readonly format: string;
}

const plain: ReadFormat = { look: {}, format: "" };

/** What the numbers of cell formats mean, from xl/styles.xml. */
export function readStyles(root: XmlElement | undefined, colors: Colors) {
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? "",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => fontLook(font, colors));
  const fills = children(child(root, "fills"), "fill").map((fill) => fillLook(fill, colors));
  const borders = children(child(root, "borders"), "border").map(borderLook);
  const cells = children(child(root, "cellXfs"), "xf").map((xf): ReadFormat => {
    const { numFmtId = 0, fontId = 0, fillId = 0, borderId = 0 } = xf.attributes;
    const number = Number(numFmtId);
    const format = formats.get(number) ?? builtInFormats[number] ?? "";
    const look = {
      ...fonts[Number(fontId)],
      ...fills[Number(fillId)],
      ...borders[Number(borderId)],
      ...alignmentLook(child(xf, "alignment")),
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
function fontLook(font: XmlElement, colors: Colors): Look {
  const size = Number(valOf(font, "sz") ?? 11);
  const color = colors.of(child(font, "color"));
  return {
    ...(color && color !== "#000000" && { color }),
    ...(present(font, "b") && { bold: true }),
    ...(present(font, "i") && { italic: true }),
    ...(size !== 11 && size > 0 && { size }),
  };
}

/** Patterns are taken for their colour. */
function fillLook(fill: XmlElement, colors: Colors): Look {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  const color = colors.of(child(pattern, "fgColor"));
  return color && kind !== "none" ? { fill: color } : {};
}

const borderLook = (border: XmlElement): Look =>
  (child(border, "bottom")?.attributes.style ?? "none") === "none" ? {} : { underlined: true };

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function alignmentLook(alignment: XmlElement | undefined): Look {
  const { horizontal = "", wrapText } = alignment?.attributes ?? {};
  const align = alignments[horizontal as keyof typeof alignments];
  return { ...(align && { align }), ...(isOn(wrapText) && { wrap: true }) };
}
