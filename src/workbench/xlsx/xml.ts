/** Small pieces of XML as text. Attributes that are undefined are left out. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const entity = (character: string): string => entities[character]!;

/** Text as XML holds it in an element. What XML 1.0 cannot hold is left out. */
export const escaped = (text: string): string =>
  // Most texts need nothing, and a file has hundreds of thousands.
  /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text)
    ? text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
        .replace(/[&<>"\r]/g, entity)
    : text;

/** The same in an attribute, where a reader takes a line break for a space. */
const escapedValue = (text: string): string => escaped(text).replace(/[\t\n]/g, entity);

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Control characters as _x0007_, as Excel writes them; not those that end a line. */
export const coded = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, code);

/** What happens to look like such a code is kept from being read so. */
const uncoded = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

/** A cell's text, or another one in which Excel reads codes. */
export const escapedCellText = (text: string): string =>
  escaped(coded(uncoded(text)).replaceAll("\r", code));

/** Such a text for an attribute, where line breaks and tabs are codes too; not yet escaped. */
export const codedValue = (text: string): string => coded(uncoded(text)).replace(/[\t\n\r]/g, code);

/** Where children may be very many they come joined: a call takes only so many arguments. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedValue(String(value))}"`)
    .join("");
  const body = children.join("");
  return body ? `<${name}${head}>${body}</${name}>` : `<${name}${head}/>`;
}

/** An element with nothing but a value: <c:smooth val="0"/>. */
export const val = (name: string, value: string | number): string => element(name, { val: value });

/** An element around elements, with how many they are; nothing where there are none. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));

export const document = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;
