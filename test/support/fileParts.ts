import { strFromU8, unzipSync } from "fflate";

// The parts of an .xlsx file, read by nothing of ours, so that what we read and write can be held against them.

export type FileParts = Readonly<Record<string, string>>;

/** Every part as text, by its path with slashes. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [
      path.replaceAll("\\", "/"),
      strFromU8(part),
    ]),
  );

/** Formula, kind of formula and answer of every cell, by sheet and address. Numbers have fourteen digits. */
export function cellsOf(parts: FileParts): Record<string, readonly unknown[]> {
  const strings = all(parts["xl/sharedStrings.xml"] ?? "", "si").map(({ inside }) => texts(inside));
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return Object.fromEntries(
    sheets.flatMap((path) =>
      all(parts[path]!, "c").map(({ attributes: { r, t = "n" }, inside }) => {
        const [f] = all(inside, "f");
        const [v] = all(inside, "v");
        const value =
          t === "s"
            ? strings[Number(v?.inside)]
            : t === "inlineStr"
              ? texts(inside)
              : t === "n" && v
                ? Number(Number(v.inside).toPrecision(14))
                : v?.inside;
        return [`${path} ${r}`, [f?.inside, f?.attributes.t, f?.attributes.ref, value]];
      }),
    ),
  );
}

/** The cells that are not alike, with what they were and what they are. */
export function differences(
  before: ReturnType<typeof cellsOf>,
  after: ReturnType<typeof cellsOf>,
): readonly unknown[] {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  const shown = (cell: readonly unknown[] | undefined) => JSON.stringify(cell ?? "no cell");
  return [...all].flatMap((at) => {
    const [was, is] = [shown(before[at]), shown(after[at])];
    return was === is ? [] : [[at, was, is]];
  });
}

/** Texts that stand in their cell are among those of all in ours. */
const otherwise = new Set(["is", "t"]);

/** The kinds of parts, and the elements of the sheets, the tables and the workbook. */
export function kindsOf(parts: FileParts): Set<string> {
  const kinds = Object.entries(parts).flatMap(([path, xml]) => {
    const isRead = /^xl\/(workbook|worksheets\/|tables\/)/.test(path) && path.endsWith(".xml");
    const elements = isRead ? [...xml.matchAll(/<(?:\w+:)?(\w+)/g)].map(([, name]) => name!) : [];
    return [path.replace(/\d+/g, ""), ...elements];
  });
  return new Set(kinds.filter((kind) => !otherwise.has(kind)));
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

/** Elements with this name that are not in one another. */
const all = (xml: string, name: string): Element[] =>
  [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>(.*?)</${name}>)`, "gs"))].map(
    ([, attributes = "", inside = ""]) => ({
      attributes: Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
      ),
      inside,
    }),
  );

const texts = (xml: string): string =>
  all(xml, "t")
    .map(({ inside }) => inside)
    .join("");
