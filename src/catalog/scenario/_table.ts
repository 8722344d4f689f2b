/** A table of DATA: what it has beside its rows, and how it is read. */

export type TableValue = string | number;

export interface DataTable {
  /** Stable for ever: it stands in people's formulas. */
  readonly name: string;
  /** The month that its numbers are of. */
  readonly vintage: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly date: string;
  readonly source: string;
  /** published, which is read in the source; reported, which is second-hand; judgement, which is ours. */
  readonly status: string;
  /** Its cells, then a date, a source and a status where they are the row's own. */
  readonly rows: readonly (readonly TableValue[])[];
}

/** The columns at the end of every table. */
export const provenance = ["Date", "Source", "Status"] as const;

/** The rows of a table, each with its date, source and status. */
export const dataRows = ({ columns, date, source, status, rows }: DataTable): TableValue[][] =>
  rows.map((row) => [...row, ...[date, source, status].slice(row.length - columns.length)]);

/** A table from its text, as scripts/tables.ts packs it, or with rows from elsewhere. What looks like a number is one, but for dates. */
export function unpacked(text: string, others?: DataTable["rows"]): DataTable {
  const [head, ...lines] = text.split("\n").map((line) => line.split("|"));
  const [name, vintage, title, date, source, status, ...columns] = head as Six;
  const rows = lines.map((line) =>
    line.map((cell, k) => (k < columns.length && cell && isFinite(+cell) ? +cell : cell)),
  );
  return { name, vintage, title, date, source, status, columns, rows: others || rows };
}
type Six = [string, string, string, string, string, string, ...string[]];
