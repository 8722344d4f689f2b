import { dataRows, type DataTable, provenance, tables } from "./_tables";

/* DATA's native twin: the same tables as array constants. Made of the data, and only for its page. */

type Value = string | number;

const cell = (value: Value) =>
  typeof value === "number" ? value : `"${value.replace(/"/g, '""')}"`;
const constant = (rows: readonly (readonly Value[])[]) =>
  `{${rows.map((row) => row.map(cell).join(",")).join(";")}}`;

/** One table. Ends that all rows share are written once, beside the rows. */
function inlineTable(table: DataTable): string {
  const rows = dataRows(table);
  const header = constant([[...table.columns, ...provenance]]);
  const shared = rows.every((row) => row.slice(-3).join("|") === rows[0]!.slice(-3).join("|"));
  if (!shared) return `VSTACK(${header}, ${constant(rows)})`;
  const ends = rows[0]!.slice(-3).map((end) => `IF(SEQUENCE(${rows.length}), ${cell(end)})`);
  return `VSTACK(${header}, HSTACK(${constant(rows.map((row) => row.slice(0, -3)))}, ${ends.join(", ")}))`;
}

export function inlineTables(): string {
  const list = constant([
    ["Name", "Title", "Rows", "Date", "Source"],
    ...tables.map((t) => [t.name, t.title, t.rows.length, t.date, t.source]),
  ]);
  return `SWITCH(SUBSTITUTE(SUBSTITUTE(TRIM(name), " ", "_"), "-", "_"),
    "", ${list},
${tables.map((table) => `    "${table.name}", ${inlineTable(table)},\n`).join("")}    NA())`;
}
