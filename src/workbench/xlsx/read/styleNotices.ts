import type { LeftOut } from "./fileTrouble";
import { child, children, isOn, valOf, type XmlElement } from "./xmlTree";

/** Says which looks of cells are left out: those that a format of cells has, whether or not a cell has the format. */
export function noticeStyles(root: XmlElement | undefined, leftOut: LeftOut): void {
  const part = (list: string, name: string) => {
    const items = children(child(root, list), name);
    return (number: string | undefined): XmlElement | undefined => items[Number(number ?? 0)];
  };
  const [font, fill, border] = [
    part("fonts", "font"),
    part("fills", "fill"),
    part("borders", "border"),
  ];
  const normal = children(child(root, "cellStyles"), "cellStyle")
    .filter(({ attributes }) => attributes.builtinId === "0")
    .map(({ attributes }) => attributes.xfId);
  for (const xf of children(child(root, "cellXfs"), "xf")) {
    const { fontId, fillId, borderId, xfId = "0" } = xf.attributes;
    for (const what of [
      ...fontNotices(font(fontId)),
      fillNotice(fill(fillId)),
      isDiagonal(border(borderId)) && "lines across cells",
      ...alignmentNotices(child(xf, "alignment")),
      normal.length > 0 && !normal.includes(xfId) && "the names of cell styles",
    ])
      if (what) leftOut.add(what);
  }
  if (children(child(root, "tableStyles"), "tableStyle").length > 0)
    leftOut.add("styles of tables that somebody has made");
}

const fontNotices = (font: XmlElement | undefined): (string | false)[] => [
  ["superscript", "subscript"].includes(valOf(font, "vertAlign") ?? "") &&
    "raised and lowered letters",
  ["outline", "shadow"].some((what) => {
    const found = child(font, what);
    return found !== undefined && isOn(found.attributes.val, true);
  }) && "outlines and shadows of letters",
];

/** A pattern is taken for its colour, and one of two colours for nothing. */
function fillNotice(fill: XmlElement | undefined): string | false {
  const kind = child(fill, "patternFill")?.attributes.patternType ?? "none";
  const isPlain = ["none", "solid", "gray125"].includes(kind);
  return (
    (child(fill, "gradientFill") !== undefined || !isPlain) && "patterns and gradients of fills"
  );
}

const isDiagonal = (border: XmlElement | undefined): boolean =>
  (child(border, "diagonal")?.attributes.style ?? "none") !== "none" &&
  (isOn(border!.attributes.diagonalUp) || isOn(border!.attributes.diagonalDown));

const alignmentNotices = (alignment: XmlElement | undefined): (string | false)[] => [
  isOn(alignment?.attributes.shrinkToFit) && "letters that shrink to fit",
  (alignment?.attributes.readingOrder ?? "0") !== "0" && "the direction of reading",
];
