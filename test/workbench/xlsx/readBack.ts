import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** The parts of an .xlsx file as text, by their path. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );

/** What another team's reader finds in a cell. */
export interface ReadCell {
  readonly value: unknown;
  readonly formula?: string;
  readonly formulaResult?: unknown;
  readonly formulaRef?: string;
  readonly formulaDynamic?: boolean;
  readonly style?: {
    readonly numFmt?: string;
    readonly font?: {
      readonly bold?: boolean;
      readonly size?: number;
      readonly color?: { rgb: string };
    };
    readonly fill?: { readonly fgColor?: { rgb: string } };
  };
}

export interface ReadSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, ReadCell>>;
  readonly rows: readonly (readonly unknown[])[];
  readonly columns?: readonly { readonly width?: number }[];
  readonly freezePane?: { readonly rows?: number; readonly columns?: number };
  readonly view?: { readonly showGridLines?: boolean };
  readonly charts?: readonly { readonly title: string; readonly series: readonly ReadSeries[] }[];
  readonly dataValidations?: readonly { readonly range: string; readonly values?: string[] }[];
}

interface ReadSeries {
  readonly name: string;
  readonly valuesRef: string;
  readonly categoriesRef: string;
}

export interface ReadWorkbook {
  readonly properties: {
    readonly title: string;
    readonly creator: string;
    readonly created: string;
  };
  readonly sheets: readonly ReadSheet[];
  readonly namedRanges?: readonly {
    readonly name: string;
    readonly range: string;
    readonly scope: string;
    readonly comment: string;
  }[];
}

// hucre is an ES module, which Jest does not load: a process of its own reads the file.
const script = `
  const { readXlsx } = await import("hucre");
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const workbook = await readXlsx(Buffer.concat(chunks), { readStyles: true });
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, cells: Object.fromEntries(sheet.cells ?? []) }));
  process.stdout.write(JSON.stringify({ ...workbook, sheets }));`;

/** An .xlsx file as hucre reads it. Cells go by "row,column". */
export const readBack = (bytes: Uint8Array): ReadWorkbook =>
  JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: join(__dirname, "../../.."),
      input: bytes,
      maxBuffer: 64 << 20,
      encoding: "utf8",
    }),
  ) as ReadWorkbook;
