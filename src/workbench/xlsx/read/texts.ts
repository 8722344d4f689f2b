import type { LeftOut } from "./fileTrouble";
import { child, children, descendants, type XmlElement } from "./xmlTree";

/** Excel writes what XML cannot hold as _x0007_. */
export const cellTextOf = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** A formula's text, in which only control characters are written so. */
export const controlsOf = (text: string): string => text.replace(/_x00[01][0-9A-F]_/gi, cellTextOf);

/** A text, or the texts of its runs; how to pronounce it is left out. */
export function richText(element: XmlElement | undefined): string {
  const runs = children(element, "r");
  const parts = runs.length > 0 ? runs.map((run) => child(run, "t")) : [child(element, "t")];
  return cellTextOf(parts.map((part) => part?.text ?? "").join(""));
}

/** The texts of xl/sharedStrings.xml, by number. */
export function sharedTexts(root: XmlElement | undefined, leftOut: LeftOut): string[] {
  const texts = children(root, "si");
  if (texts.some(isPainted)) leftOut.add(paintedTexts);
  if (texts.some((text) => child(text, "rPh"))) leftOut.add("how texts are pronounced");
  return texts.map(richText);
}

/** What a cell has in one look only is said to be left out. */
export const paintedTexts = "looks of parts of a text";

/** Whether a part of a text has a look of its own. */
export const isPainted = (element: XmlElement): boolean =>
  children(element, "r").some((run) => child(run, "rPr") !== undefined);

/** Everything that is written in a part of a drawing. */
export const drawnText = (element: XmlElement | undefined): string =>
  element
    ? descendants(element, "t")
        .map(({ text }) => text)
        .join("")
    : "";
