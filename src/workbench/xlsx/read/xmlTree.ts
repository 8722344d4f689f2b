import { FileTrouble } from "./fileTrouble";

/** An element without its prefixes: what a file calls x:c or c is c to us, and r:id is id. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

interface Open extends XmlElement {
  children: readonly XmlElement[];
  text: string;
}

/** Most elements of a sheet have no elements inside, and many no attributes: they share these. */
const noChildren: readonly XmlElement[] = [];
const noAttributes: XmlElement["attributes"] = {};

function addChild(parent: Open, element: XmlElement): void {
  if (parent.children === noChildren) parent.children = [element];
  else (parent.children as XmlElement[]).push(element);
}

const deepest = 100;

/** How many elements a file may still have, all its parts together. */
export interface Budget {
  elements: number;
}

/** Some 700,000 cells with formulas. A browser reads them in five seconds. */
export const mostElements = 2e6;

/**
 * The root element of an XML text. A reader of our own because the workbench, Node and the tests must read alike; it
 * knows no document types, and so no entities but XML's own five: nothing in a file can make it grow.
 * @param where names the part in messages
 * @throws {FileTrouble} where the text is no XML, has a document type, or more elements than are left
 */
export function parseXml(
  text: string,
  where: string,
  budget: Budget = { elements: mostElements },
): XmlElement {
  const broken = () => new FileTrouble(`The file is damaged: ${where} cannot be read.`);
  const xml = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const top: Open = { name: "", attributes: noAttributes, children: noChildren, text: "" };
  const open = [top];
  let inside = top;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  /** Passes over what ends in these characters, and gives what is before them. */
  const upTo = (end: string, from: number): string => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw broken();
    at = found + end.length;
    return xml.slice(from, found);
  };
  while (at < xml.length) {
    if (xml[at] !== "<") {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      inside.text += unescaped(xml.slice(at, end));
      at = end;
    } else if (xml[at + 1] === "/") {
      const name = upTo(">", at + 2).trimEnd();
      if (open.length === 1 || open.pop()!.name !== local(name)) throw broken();
      inside = open.at(-1)!;
    } else if (xml[at + 1] === "?") upTo("?>", at + 2);
    else if (xml.startsWith("<!--", at)) upTo("-->", at + 4);
    else if (xml.startsWith("<![CDATA[", at)) inside.text += upTo("]]>", at + 9);
    else if (xml[at + 1] === "!")
      throw new FileTrouble(`The file is refused: ${where} declares a document type.`);
    else {
      const tag = openingTag(xml, at);
      if (!tag) throw broken();
      at = tag.end;
      if (--budget.elements < 0)
        throw new FileTrouble(
          "The file is too large for the workbench: it has too many cells. Delete sheets that are not needed in Excel, save it as another file and open that.",
        );
      const { name, attributes } = tag;
      const element: Open = { name, attributes, children: noChildren, text: "" };
      addChild(inside, element);
      if (tag.isEmpty) continue;
      if (open.push(element) > deepest) throw broken();
      inside = element;
    }
  }
  const [root] = top.children;
  if (open.length > 1 || !root) throw broken();
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

interface Tag {
  readonly name: string;
  readonly attributes: XmlElement["attributes"];
  readonly isEmpty: boolean;
  /** Behind its bracket. */
  readonly end: number;
}

const [slash, bracket, equals, double, single] = ["/", ">", "=", '"', "'"].map((sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number];

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** The tag that opens an element. By hand, because expressions take three times as long and a file has millions. */
function openingTag(xml: string, start: number): Tag | undefined {
  let at = start + 1;
  const code = () => xml.charCodeAt(at);
  const past = (isPart: (code: number) => boolean) => {
    const from = at;
    while (at < xml.length && isPart(code())) at++;
    return from;
  };
  const word = (isPart: (code: number) => boolean) => xml.slice(past(isPart), at);
  const name = word(isOfName);
  if (name === "") return undefined;
  let attributes: Record<string, string> | undefined;
  for (;;) {
    const hasSpace = past(isSpace) < at;
    const isEmpty = code() === slash;
    if (isEmpty) at++;
    if (code() === bracket)
      return { name: local(name), attributes: attributes ?? noAttributes, isEmpty, end: at + 1 };
    if (isEmpty || !hasSpace) return undefined;
    const key = word(isOfKey);
    past(isSpace);
    if (key === "" || code() !== equals) return undefined;
    at++;
    past(isSpace);
    const quote = code();
    const end = quote === double || quote === single ? xml.indexOf(xml[at]!, at + 1) : -1;
    if (end < 0) return undefined;
    if (!key.startsWith("xmlns")) {
      attributes ??= {};
      const own = local(key);
      // What belongs to the element itself goes before another namespace's.
      if (own === key || attributes[own] === undefined)
        attributes[own] = attributeText(xml.slice(at + 1, end));
    }
    at = end + 1;
  }
}

const isOfName = (code: number): boolean => !isSpace(code) && code !== slash && code !== bracket;
const isOfKey = (code: number): boolean => isOfName(code) && code !== equals;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Space of any kind is a blank there, unless it is written as an entity. */
const attributeText = (text: string): string =>
  unescaped(/[\t\n]/.test(text) ? text.replace(/[\t\n]/g, " ") : text);

/** Entities that XML does not know stay as they are written. */
const unescaped = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return ownValue(named, String(name)) ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
      })
    : text;

/** What a word of a file stands for; none of them stands for what every object of JavaScript has. */
export const ownValue = <T>(words: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** The first child with this name, or the one that a way of names leads to. */
export const child = (
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => {
    for (const candidate of at?.children ?? []) if (candidate.name === name) return candidate;
    return undefined;
  }, element);

export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** Every element with this name, at any depth. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...descendants(inner, name),
  ]);

/** A truth value in an attribute: 1, true, on; a missing one as said. */
export const isOn = (value: string | undefined, missing = false): boolean =>
  value === undefined ? missing : ["1", "true", "on"].includes(value);

/** What <x val="..."/> says; undefined where there is no such child. */
export const valOf = (element: XmlElement | undefined, ...names: readonly string[]) =>
  child(element, ...names)?.attributes.val;
