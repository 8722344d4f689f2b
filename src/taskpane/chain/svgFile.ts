import type { Shape } from "./shapes";
import { onPaper } from "./tones";

/** The picture as a file: SVG with colours and fonts written out, and PNG made of it. */

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

export interface Titled {
  readonly title: string;
  /** Below it: the year, what it is compared with, the version. */
  readonly says: string;
}

const head = 52;
const margin = 12;

/** The SVG text, with a heading above the shapes. */
export function svgText(
  { width, height }: { readonly width: number; readonly height: number },
  shapes: readonly Shape[],
  { title, says }: Titled,
): string {
  const [w, h] = sizeOfFile({ width, height });
  const font = `font-family="Segoe UI, Helvetica Neue, Arial, sans-serif"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" ${font}>`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${w}" height="${h}" fill="${onPaper("paper")}"/>`,
    `<text x="${margin + 14}" y="${margin + 14}" font-size="16" font-weight="600" fill="${onPaper("text")}">${escaped(title)}</text>`,
    `<text x="${margin + 14}" y="${margin + 32}" font-size="11" fill="${onPaper("quiet")}">${escaped(says)}</text>`,
    `<g transform="translate(${margin} ${margin + head})">`,
    ...shapes.map(element),
    "</g></svg>",
  ].join("\n");
}

export const sizeOfFile = ({ width, height }: { width: number; height: number }) =>
  [width + 2 * margin, height + head + 2 * margin] as const;

function element(shape: Shape): string {
  switch (shape.kind) {
    case "box":
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" fill="${onPaper(shape.fill)}" stroke="${onPaper(shape.stroke)}" stroke-width="${shape.thick}"/>`;
    case "line":
      return `<path d="${shape.path}" fill="none" stroke="${onPaper(shape.stroke)}" stroke-width="${shape.thick}"${shape.dashed ? ' stroke-dasharray="4 3"' : ""}/>`;
    case "head":
      return `<polygon points="${shape.points}" fill="${onPaper(shape.fill)}"/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" font-size="${shape.size}" font-weight="${shape.bold ? 600 : 400}" fill="${onPaper(shape.fill)}">${escaped(shape.text)}</text>`;
  }
}

/** As an address that the pane's policy lets an image have. */
export const dataAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** A PNG twice as fine as the drawing, without its `data:image/png;base64,`. */
export async function pngOf(
  svg: string,
  [width, height]: readonly [number, number],
): Promise<string> {
  const image = new Image();
  image.src = dataAddress(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}
