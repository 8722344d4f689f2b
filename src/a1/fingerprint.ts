/** A cell as it was read, or as it is planned. */
export type Read = number | string | boolean | null;

/** Rows without the empty cells at their ends, and without the empty rows at the end. */
function trimmed(cells: readonly (readonly Read[])[]): Read[][] {
  const isEmpty = (cell: Read | undefined) => cell === null || cell === undefined || cell === "";
  const rows = cells.map((row) => {
    let end = row.length;
    while (end > 0 && isEmpty(row[end - 1])) end--;
    return row.slice(0, end).map((cell) => (isEmpty(cell) ? "" : cell));
  });
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.length === 0) end--;
  return rows.slice(0, end);
}

/** A short text by which changed cells are told. Twelve digits: other programs keep no more when they save. */
export function fingerprint(cells: readonly (readonly Read[])[]): string {
  const text = JSON.stringify(
    trimmed(cells).map((row) =>
      row.map((cell) => (typeof cell === "number" ? cell.toPrecision(12) : cell)),
    ),
  );
  // FNV-1a
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k++)
    hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
