/** A drawing as data: SVG elements without a document, so that it can be made and tested anywhere. */
export interface SvgShape {
  readonly tag: "g" | "path" | "line" | "rect" | "text" | "title";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgShape[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const right = ({ left, width }: Box): number => left + width;
export const bottom = ({ top, height }: Box): number => top + height;

/** What a shape is, as the style sheet knows it: a name, and a series for its colour. */
export const groupShape = (name: string, children: readonly SvgShape[]): SvgShape => ({
  tag: "g",
  attributes: { class: name },
  children,
});

export type Anchor = "start" | "middle" | "end";

export const label = (
  text: string,
  x: number,
  y: number,
  anchor: Anchor = "start",
  name = "label",
): SvgShape => ({
  tag: "text",
  attributes: { class: name, x: tidy(x), y: tidy(y), "text-anchor": anchor },
  text,
});

export const pathShape = (d: string, attributes: SvgShape["attributes"]): SvgShape => ({
  tag: "path",
  attributes: { ...attributes, d },
});

/** Lines that are one pixel thick lie on the middle of a pixel, or they blur. */
export const crisp = (at: number): number => Math.round(at) + 0.5;

export const horizontal = (from: number, to: number, y: number, name: string): SvgShape => ({
  tag: "line",
  attributes: { class: name, x1: tidy(from), x2: tidy(to), y1: crisp(y), y2: crisp(y) },
});

export const vertical = (x: number, from: number, to: number, name: string): SvgShape => ({
  tag: "line",
  attributes: { class: name, x1: crisp(x), x2: crisp(x), y1: tidy(from), y2: tidy(to) },
});

/** A tenth of a pixel is enough. */
export const tidy = (value: number): number => Math.round(value * 10) / 10;

/** Sizes of text, the same as in charts.css. */
export const sizes = { title: 13, label: 11 } as const;
export const lineHeight = 16;

/** About how wide a text is. There is nothing to measure it with outside a browser. */
export function widthOf(text: string, size: number = sizes.label): number {
  let ems = 0;
  for (const sign of text)
    ems += /[iljtfr.,:;'|! ()]/.test(sign) ? 0.32 : /[A-Z%mwMW–—]/.test(sign) ? 0.72 : 0.56;
  return ems * size;
}

/** A text that is too wide ends in an ellipsis. */
export function shortened(text: string, width: number, size: number = sizes.label): string {
  if (widthOf(text, size) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`, size) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** At most so many lines; the last one is shortened where that is not enough. */
export function wrapped(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (widthOf(longer, size) <= width || lines.length === most)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => shortened(line, width, size));
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/** The markup of a shape. Every text in it is escaped: titles and names come from cells. */
export function markup({ tag, attributes, text, children }: SvgShape): string {
  const list = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const inside = text === undefined ? (children ?? []).map(markup).join("") : escaped(text);
  return `<${tag}${list}>${inside}</${tag}>`;
}
