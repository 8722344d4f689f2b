import type { Helper } from "../page";
import { normal } from "./_presets";
import { type DataTable, dataRows, provenance, type TableValue } from "./_table";
import { listRows, tables } from "./_tables";

/*
 * DATA's native twin: the same tables as array constants. Made of the data, and only for its page. One name has no room
 * for all of them: those of later months stand in names of their own.
 */

const cell = (value: TableValue) =>
  typeof value === "number" ? value : `"${value.replace(/"/g, '""')}"`;
const constant = (rows: readonly (readonly TableValue[])[]) =>
  `{${rows.map((row) => row.map(cell).join(",")).join(";")}}`;

/** After how many rows the ends of all rows begin again. */
function periodOf(ends: readonly string[]): number {
  let period = 1;
  while (ends.some((end, k) => end !== ends[k % period])) period++;
  return period;
}

/** One table. Ends that repeat are written once, beside the rows. */
function inlineTable(table: DataTable): string {
  const rows = dataRows(table);
  const header = constant([[...table.columns, ...provenance]]);
  const period = periodOf(rows.map((row) => row.slice(-3).join("|")));
  if (2 * period > rows.length) return `VSTACK(${header}, ${constant(rows)})`;
  const ends = [0, 1, 2].map((k) => {
    const own = rows.slice(0, period).map((row) => row[row.length - 3 + k]!);
    if (period === 1) return `IF(SEQUENCE(${rows.length}), ${cell(own[0]!)})`;
    return `MAP(SEQUENCE(${rows.length}), LAMBDA(k, INDEX({${own.map(cell).join(",")}}, MOD(k-1, ${period})+1)))`;
  });
  return `VSTACK(${header}, HSTACK(${constant(rows.map((row) => row.slice(0, -3)))}, ${ends.join(", ")}))`;
}

const isFirst = ({ vintage }: DataTable) => vintage === "2025-01";

const choice = (some: readonly DataTable[], rest: string) =>
  `SWITCH(said,
${some.map((table) => `    "${normal(table.name)}", ${inlineTable(table)},\n`).join("")}    ${rest})`;

/** In characters as typed. Excel takes 8,192 as a file stores them, which a test of all names holds. */
const longest = 7000;

const helperName = (k: number) => `MACRO_TABLES${k + 1}`;

/** The tables of later months, as few parts as have room for them. */
function parts(): DataTable[][] {
  const all: DataTable[][] = [[]];
  for (const table of tables.filter((one) => !isFirst(one))) {
    const part = all[all.length - 1]!;
    if (part.length === 0 || choice([...part, table], "NA()").length < longest) part.push(table);
    else all.push([table]);
  }
  return all;
}

export const tableHelpers = (): Helper[] =>
  parts().map((part, k) => ({
    name: helperName(k),
    formula: `LAMBDA(said, ${choice(part, "NA()")})`,
    summary: "Tables of later months, for MACRO_DATA.",
  }));

const isAmong = (name: string, names: readonly string[]) =>
  `ISNUMBER(XMATCH(${name}, ${constant(names.map((one) => [one]))}))`;

export function inlineTables(): string {
  const later = parts().reduceRight(
    (rest, part, k) =>
      `IF(${isAmong(
        "said",
        part.map(({ name }) => normal(name)),
      )}, ${helperName(k)}(said), ${rest})`,
    "NA()",
  );
  const withMonth = tables.map(({ name, vintage }) => normal(`${name} ${vintage}`));
  return `LET(wanted, SUBSTITUTE(TRIM(SUBSTITUTE(name, "-", " ")), " ", "_"),
    said, IF(${isAmong("wanted", withMonth)}, LEFT(wanted, LEN(wanted)-8), wanted),
    IF(said="", ${constant(listRows())},
    ${choice(tables.filter(isFirst), later)}))`;
}
