import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { document } from "../xml";
import { FileTrouble } from "./fileTrouble";
import { children, mostElements, parseXml, type XmlElement } from "./xmlTree";

/** What a file may hold at most: many times what people calculate with, and no more than a browser can carry. */
export const limits = { fileBytes: 50e6, xmlBytes: 100e6, parts: 5000 } as const;

export interface ReadRelation {
  readonly id: string;
  /** The last word of its type, the same in both dialects of the format: worksheet. */
  readonly kind: string;
  readonly type: string;
  /** The path of another part; the address itself where it lies outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an .xlsx file. */
export class Unpacked {
  /** For all that is read, so that many parts, or one that is referred to often, cost no more than one. */
  private readonly budget = { elements: mostElements };

  constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {}

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The root element of a part; undefined where the file has no such part. */
  xml(path: string): XmlElement | undefined {
    const bytes = this.find(path);
    return bytes && parseXml(textOf(bytes), path, this.budget);
  }

  /** A part as it is written, in UTF-8 whatever it was in; refused where it could not be read either. */
  text(path: string): string | undefined {
    const bytes = this.find(path);
    if (!bytes || !this.xml(path)) return undefined;
    return document(textOf(bytes).replace(/^\ufeff?\s*(<\?xml[^>]*\?>)?\s*/, ""));
  }

  /** What a part refers to; "" is the file itself. */
  relations(path: string): ReadRelation[] {
    const end = path.lastIndexOf("/") + 1;
    const folder = path.slice(0, end);
    const root = this.xml(`${folder}_rels/${path.slice(end)}.rels`);
    return children(root, "Relationship").map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const external = TargetMode === "External";
      const target = external ? Target : resolved(folder, Target);
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      return { id: Id, kind, type: Type, target, external };
    });
  }

  /** Paths are the same whatever their case. */
  private find(path: string): Uint8Array | undefined {
    if (Object.hasOwn(this.parts, path)) return this.parts[path];
    const same = Object.keys(this.parts).find((key) => key.toLowerCase() === path.toLowerCase());
    return same === undefined ? undefined : this.parts[same];
  }
}

/** @throws {FileTrouble} where the bytes are no .xlsx file, or more than a workbook of ours may hold */
export function unpackFile(bytes: Uint8Array): Unpacked {
  if (bytes.length > limits.fileBytes) throw tooLarge();
  const starts = (...first: number[]) => first.every((byte, k) => bytes[k] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new FileTrouble(
      "The file is an .xls of Excel 97 to 2003, or has a password. Save it in Excel as .xlsx without a password, then open that.",
    );
  if (!starts(0x50, 0x4b))
    throw new FileTrouble("This is no Excel workbook. Choose a file that ends in .xlsx.");
  const parts = unzipped(bytes);
  const names = Object.keys(parts);
  if (names.some((name) => name.endsWith("workbook.bin")))
    throw new FileTrouble("The file is an .xlsb. Save it in Excel as .xlsx, then open that.");
  if (!names.includes("_rels/.rels"))
    throw new FileTrouble("This is no Excel workbook. Choose a file that ends in .xlsx.");
  return new Unpacked(parts);
}

const tooLarge = () =>
  new FileTrouble(
    "The file is too large for the workbench: it takes 50 MB, or 100 MB when unpacked.",
  );

/** Only parts that may be read are unpacked, and none beyond the size that the file says it has. */
function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++count > limits.parts) throw tooLarge();
    if (!/\.(xml|rels|bin)$/i.test(name)) return false;
    // Of these only the name is looked at.
    if (/\.bin$/i.test(name)) return /workbook\.bin$/.test(name) && originalSize < 1e6;
    size += originalSize;
    if (size > limits.xmlBytes) throw tooLarge();
    return true;
  };
  try {
    // Some programs write the paths of Windows.
    const parts = Object.entries(unzipSync(bytes, { filter: wanted }));
    return Object.fromEntries(parts.map(([path, part]) => [path.replaceAll("\\", "/"), part]));
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    throw new FileTrouble("The file is damaged or not complete. Save or download it again.");
  }
}

/** XML is UTF-8 unless its first bytes say UTF-16: by their mark, or by one of the two bytes of < being 0. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0)
    return new TextDecoder("utf-16le").decode(bytes);
  if ((first === 0xfe && second === 0xff) || first === 0)
    return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes);
}

/** ../drawings/drawing1.xml, seen from a folder; an address from the root begins with a slash. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const way: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") way.pop();
    else if (step !== "" && step !== ".") way.push(step);
  }
  return way.join("/");
}
