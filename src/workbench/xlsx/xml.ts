/** Small pieces of XML as text. Attributes that are undefined are left out. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as XML holds it, in an element or an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character]!);

/**
 * A cell's text. What XML 1.0 cannot hold is written as _x0007_, as Excel does, and what happens to look like that is
 * kept from being read so.
 */
export const cellText = (text: string): string =>
  escaped(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase();
        return `_x${code.padStart(4, "0")}_`;
      }),
  );

export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  const body = children.join("");
  return body ? `<${name}${head}>${body}</${name}>` : `<${name}${head}/>`;
}

/** An element with nothing but a value: <c:smooth val="0"/>. */
export const val = (name: string, value: string | number): string => element(name, { val: value });

/** An element around elements, with how many they are; nothing where there are none. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, ...items);

export const document = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;
