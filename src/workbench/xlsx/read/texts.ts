import { child, children, descendants, type XmlElement } from "./xmlTree";

/** Excel writes what XML cannot hold as _x0007_. */
export const cellTextOf = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** A text, or the texts of its runs; how to pronounce it is left out. */
export function richText(element: XmlElement | undefined): string {
  const runs = children(element, "r");
  const parts = runs.length > 0 ? runs.map((run) => child(run, "t")) : [child(element, "t")];
  return cellTextOf(parts.map((part) => part?.text ?? "").join(""));
}

/** The texts of xl/sharedStrings.xml, by number. */
export const sharedTexts = (root: XmlElement | undefined): string[] =>
  children(root, "si").map(richText);

/** Everything that is written in a part of a drawing. */
export const drawnText = (element: XmlElement | undefined): string =>
  element
    ? descendants(element, "t")
        .map(({ text }) => text)
        .join("")
    : "";
