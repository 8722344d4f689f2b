import { strToU8, zipSync } from "fflate";
import { document, element } from "./xml";

/** A file inside the .xlsx, and the files that it refers to. */
export interface PackagePart {
  /** xl/workbook.xml */
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
  readonly relations?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** The whole address of the kind of relationship. */
  readonly type: string;
  /** The path of another part; an address where that is outside the file. */
  readonly target: string;
  readonly external?: true;
}

const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The bytes of an .xlsx: its parts, their relationships, and the list of their types. The same in, the same out. */
export function packed(parts: readonly PackagePart[], root: readonly Relation[]): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": typesOf(parts),
    "_rels/.rels": relationsOf("", root),
  };
  for (const { path, xml, relations = [] } of parts) {
    files[path] = xml;
    if (relations.length > 0) {
      const { folder, name } = split(path);
      files[`${folder}_rels/${name}.rels`] = relationsOf(folder, relations);
    }
  }
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
  // A zip holds local time: this moment is the same everywhere, and the first that a zip can name.
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: 9 });
}

function typesOf(parts: readonly PackagePart[]): string {
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return document(
    element(
      "Types",
      { xmlns: contentTypes },
      element("Default", { Extension: "rels", ContentType: rels }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...parts.map(({ path, contentType }) =>
        element("Override", { PartName: `/${path}`, ContentType: contentType }),
      ),
    ),
  );
}

const relationsOf = (folder: string, relations: readonly Relation[]): string =>
  document(
    element(
      "Relationships",
      { xmlns: relationships },
      ...relations.map(({ id, type, target, external }) =>
        element("Relationship", {
          Id: id,
          Type: type,
          Target: external ? target : relative(folder, target),
          TargetMode: external ? "External" : undefined,
        }),
      ),
    ),
  );

function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf("/") + 1;
  return { folder: path.slice(0, end), name: path.slice(end) };
}

/** The way from a folder to a part: ../drawings/drawing1.xml. */
function relative(folder: string, target: string): string {
  const from = folder.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
