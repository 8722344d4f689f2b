/* Which column of a table is what: by the words of its header row, or by their order where it has none. */

export type PastedCell = string | number | boolean;

export interface PastedColumns {
  readonly key: number;
  readonly value: number;
  readonly unit?: number;
  readonly date?: number;
  readonly source?: number;
}

const words: readonly (readonly [keyof PastedColumns, RegExp])[] = [
  ["key", /^(key|keys|键)$/],
  ["value", /^(value|values|number|值|数值)$/],
  ["unit", /^(unit|units|单位)$/],
  ["date", /^(as[ -]?of|as[ -]of[ -]date|date|截至|截至日期|日期)$/],
  ["source", /^(source|sources|来源)$/],
];

const plain = (cell: PastedCell | undefined) =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

/** A column of keys may be called an assumption where no column is called a key. */
const assumption = /^(assumption|assumptions|parameter|假设|参数)$/;

/** The columns, and the first row below the header. */
export function columnsOf(rows: readonly (readonly PastedCell[])[]): {
  readonly columns: PastedColumns;
  readonly first: number;
} {
  const head = rows[0]?.map(plain) ?? [];
  const found: Partial<Record<keyof PastedColumns, number>> = {};
  for (const [name, pattern] of words) {
    const place = head.findIndex((word) => pattern.test(word));
    if (place >= 0) found[name] = place;
  }
  found.key ??= head.findIndex((word) => assumption.test(word));
  const { key, value } = found;
  if (key >= 0 && value !== undefined) return { columns: { ...found, key, value }, first: 1 };
  return { columns: { key: 0, value: 1, unit: 2, date: 3, source: 4 }, first: 0 };
}

/** A text as rows and cells: columns are parted by tabs, by semicolons, or by commas or blanks behind the key. */
export function pastedCells(text: string): PastedCell[][] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.map((line) => {
    const parts = /[\t;；]/.test(line)
      ? line.split(/[\t;；]/)
      : // A number may have commas in it; a key has none and no blank.
        (/^\s*([^\s,=:]+)\s*[\s,=:]\s*(.*)$/.exec(line)?.slice(1) ?? [line]);
    return parts.map((part) => part.trim());
  });
}
