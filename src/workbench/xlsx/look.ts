import type { Look } from "../../sheets";

/** How cells look, and rows and columns. */

/** A line beside a cell, by the file's own word: thin, double, mediumDashed. */
export interface FileLine {
  readonly style: string;
  readonly color: string;
}

export const lineSides = ["left", "right", "top", "bottom"] as const;

/** A look of anybody's: more than plans have. What is Excel's own is left out. */
export interface FileLook extends Look {
  readonly font?: string;
  /** single, double, singleAccounting, doubleAccounting */
  readonly underline?: string;
  readonly strike?: true;
  /** Other ways across than `align` has: fill, justify, centerContinuous, distributed. */
  readonly across?: string;
  /** top, center, justify, distributed; the bottom is Excel's own. */
  readonly vertical?: string;
  readonly indent?: number;
  /** In degrees, upwards; 255 for letters one below the other. */
  readonly rotation?: number;
  /** All but a thin black line below, which is `underlined`. */
  readonly lines?: Partial<Readonly<Record<(typeof lineSides)[number], FileLine>>>;
  /** May be typed into while the sheet is protected. */
  readonly unlocked?: true;
  /** Shows no formula while the sheet is protected. */
  readonly formulaHidden?: true;
}

/** What a row or a column says, whether or not it has cells. */
export interface LineSaid {
  /** Of their cells that a file does not have. */
  readonly look: FileLook;
  /** "" is General. */
  readonly format: string;
  /** In points, of rows whose height somebody has chosen. */
  readonly height?: number;
  readonly hidden?: true;
  /** In the outline, from 1 on. */
  readonly level?: number;
  /** The sign that opens a group of the outline stands here. */
  readonly collapsed?: true;
}

/** What rows, or columns, beside one another have in common. */
export interface FileLines extends LineSaid {
  readonly first: number;
  readonly count: number;
}

/** Of which nothing is said. */
export const plainLine: LineSaid = { look: {}, format: "" };

export const saysSomething = ({ look, format, ...others }: LineSaid): boolean =>
  format !== "" || Object.keys(look).length > 0 || Object.keys(others).length > 0;

/** Whether cells that a file does not have would look like something: there an empty, plain one means something too. */
export function paintedAt(
  rows: readonly FileLines[] = [],
  columns: readonly FileLines[] = [],
): (row: number, column: number) => boolean {
  const [inRows, inColumns] = [rows, columns].map((lines) => {
    const painted = new Set<number>();
    for (const { first, count, look, format } of lines)
      if (format !== "" || Object.keys(look).length > 0)
        for (let k = first; k < first + count; k++) painted.add(k);
    return painted;
  }) as [Set<number>, Set<number>];
  if (inRows.size + inColumns.size === 0) return () => false;
  return (row, column) => inRows.has(row) || inColumns.has(column);
}

/** Lines one by one, those beside one another that are alike joined. */
export function joinedLines<T extends object>(
  lines: Iterable<readonly [at: number, line: T]>,
): (T & { readonly first: number; readonly count: number })[] {
  const joined: { first: number; count: number; key: string; line: T }[] = [];
  for (const [at, line] of [...lines].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    const key = last?.line === line ? last.key : JSON.stringify(line);
    if (last?.key === key && last.first + last.count === at) last.count++;
    else joined.push({ first: at, count: 1, key, line });
  }
  return joined.map(({ first, count, line }) => ({ ...line, first, count }));
}
