import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type CsvRecord, csvRecords } from "./csv";

/**
 * DATA's tables of later months: src/catalog/scenario/tables has a file for each, a line a row, and behind its cells the
 * date, the key of a source and, where it is not the source's, a status. index.csv names the tables in their order and
 * sources.csv the sources. A table that is out never changes; what is published later is a new file.
 */

const folder = "src/catalog/scenario/tables";

/** What a row says of itself, behind its cells. */
const ofRow = ["date", "source", "status"];

export interface TableFile {
  readonly name: string;
  readonly vintage: string;
  readonly title: string;
  /** What a reader must know beside it. */
  readonly remark: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A row's date, source in short and status. */
  readonly provenance: readonly (readonly [date: string, source: string, status: string])[];
  /** The key of each row's source. */
  readonly keys: readonly string[];
}

export const sourceRecords = (root: string): CsvRecord[] =>
  csvRecords(join(root, folder, "sources.csv"));

const fileOf = (name: string) => `${name.replace(" ", ".")}.csv`;

export function tableFiles(root: string): TableFile[] {
  const sources = new Map(sourceRecords(root).map((record) => [record.key!, record]));
  const index = csvRecords(join(root, folder, "index.csv"));
  const expected = [...index.map(({ name }) => fileOf(name!)), "index.csv", "sources.csv"];
  const odd = readdirSync(join(root, folder)).filter((file) => !expected.includes(file));
  if (odd.length) throw new Error(`not in ${folder}/index.csv: ${odd.join(", ")}`);
  return index.map(({ name, vintage, title, remark }) => {
    const records = csvRecords(join(root, folder, fileOf(name!)));
    const columns = Object.keys(records[0]!).filter((column) => !ofRow.includes(column));
    return {
      name: name!,
      vintage: vintage!,
      title: title!,
      remark: remark!,
      columns,
      rows: records.map((record) => columns.map((column) => record[column]!)),
      provenance: records.map((record) => {
        const source = sources.get(record.source!);
        if (!source) throw new Error(`${name}: no source ${record.source}`);
        return [record.date!, source.short!, record.status || source.status!] as const;
      }),
      keys: records.map(({ source }) => source!),
    };
  });
}

const notice = `// Written by npm run generate from ${folder}. Do not edit.\n`;

/** Of those that are as frequent the greatest, which is the newest of dates. */
function mostFrequent(values: readonly string[]): string {
  const count = (value: string) => values.filter((one) => one === value).length;
  return [...values].sort((a, b) => count(b) - count(a) || (a < b ? 1 : -1))[0]!;
}

/** A table as one text: a line of what all rows share and the columns, then a line a row. */
function packed({ name, vintage, title, columns, rows, provenance }: TableFile): string {
  const [dates, sources, statuses] = [0, 1, 2].map((k) => provenance.map((row) => row[k]!));
  const common = [dates!, sources!, statuses!].map(mostFrequent);
  const lines = rows.map((row, i) => {
    const own = provenance[i]!;
    const last = [2, 1, 0].find((k) => own[k] !== common[k]) ?? -1;
    return [...row, ...own.slice(0, last + 1)];
  });
  return [[name, vintage, title, ...common, ...columns], ...lines]
    .map((line) => line.join("|"))
    .join("\n");
}

/** src/catalog/scenario/_laterTables.generated.ts: what travels in functions.js. */
export function tablesModule(files: readonly TableFile[]): string {
  const texts = files.map(packed);
  if (texts.some((text) => /[`\\$]\{|`|\\/.test(text))) throw new Error("a sign that ends a text");
  return `${notice}
/** A text a table: name, vintage, title, usual date, source and status, and columns; then its rows. */
export const laterTables: readonly string[] = [
${texts.map((text) => `  \`${text}\`,\n`).join("")}];
`;
}

/** src/catalog/references/tables.generated.ts: the sources that are cited for the tables only. */
export const referencesModule = (sources: readonly CsvRecord[]): string => `${notice}
import type { Reference } from "../page";
${sources
  .filter(({ title }) => title)
  .map(
    ({ key, title, year, address }) => `
export const ${key}: Reference = {
  title: ${JSON.stringify(title)},${year ? `\n  year: ${year},` : ""}
  address: ${JSON.stringify(address)},
};
`,
  )
  .join("")}`;

/** src/catalog/scenario/_tableTexts.generated.ts: what people read about the tables. */
export function tableTextsModule(files: readonly TableFile[], sources: readonly CsvRecord[]) {
  const keys = sources.map(({ key }) => key!);
  return `${notice}
import {
${keys.map((key) => `  ${key},\n`).join("")}} from "../references";

/** What a reader must know beside a table. */
export const remarks: Readonly<Record<string, string>> = {
${files.map(({ name, remark }) => `  ${JSON.stringify(name)}: ${JSON.stringify(remark)},\n`).join("")}};

/** The sources of their rows. */
export const tableSources = [
${keys.map((key) => `  ${key},\n`).join("")}];
`;
}
