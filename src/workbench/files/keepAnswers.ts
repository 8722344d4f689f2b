import { cell as cellText, quotedAsNeeded } from "../../a1";
import type { GridCell, GridValue, Grid } from "../host/grid";
import type { FileCell, FileWorkbook } from "../xlsx";
import { markOf } from "./formulaMark";
import { overflowing } from "./oldTimes";
import { Precedents } from "./precedents";
import { cellKey } from "./spilled";

/** So often is calculated again after answers were kept; then every answer that still differs is kept. */
const rounds = 3;

/** A formula whose answer is another one here than in its file. */
interface Differing {
  readonly sheet: number;
  readonly cell: FileCell;
  /** The difference is right: the function is newer than the file, or never gives the same. */
  readonly right: boolean;
}

/**
 * Keeps the file's answers of formulas that the engine cannot calculate, or calculates to something else. Where the
 * difference comes from another cell's, that one is kept first, and what depends on it is calculated from it.
 * @param ids of the sheets, in their order
 * @param stop once it is aborted, every answer is kept that there is
 * @returns how many cells show an answer of the file, and where the first of them are
 */
export async function keepAnswers(
  grid: Grid,
  workbook: FileWorkbook,
  ids: readonly string[],
  stop?: AbortSignal,
): Promise<FileAnswers> {
  if (!workbook.sheets.some(({ cells }) => cells.some(({ formula }) => formula))) return noneKept;
  const precedents = new Precedents(workbook);
  let count = 0;
  let first: readonly string[] = [];
  let found = await keptToOneCell(grid, workbook, ids, stop);
  for (let round = 0; ; round++) {
    const isStopped = stop?.aborted === true;
    const isLast = round === rounds || isStopped;
    const kept = isStopped
      ? answered(workbook)
      : toKeep(differences(found, workbook), precedents, isLast);
    if (kept.length === 0) return { count, first };
    // Those of the rounds before are among them.
    if (isStopped) [count, first] = [0, []];
    first = [...first, ...kept.map((each) => placeOf(each, workbook))].slice(0, mostNamed);
    for (const [sheet, id] of ids.entries()) {
      const { cells } = workbook.sheets[sheet]!;
      const values = answersOf(cells);
      const marks = kept
        .filter((each) => each.sheet === sheet)
        .map(({ cell: { row, column, formula } }) => {
          const area = formula!.spill ?? { row, column, rows: 1, columns: 1 };
          const answer = Array.from({ length: area.rows }, (_row, i) =>
            Array.from(
              { length: area.columns },
              (_column, j) => values.get(cellKey(area.row + i, area.column + j)) ?? "",
            ),
          );
          count += area.rows * area.columns;
          return { row, column, mark: { ...markOf(formula!), kept: answer } };
        });
      if (marks.length > 0) grid.markFormulas(id, marks);
    }
    await grid.settle(isLast ? undefined : stop);
    if (isLast) return { count, first };
    found = cellsFound(grid, workbook, ids);
  }
}

/** What the sheets with formulas show, after formulas of old times have been kept from filling cells around them. */
async function keptToOneCell(
  grid: Grid,
  workbook: FileWorkbook,
  ids: readonly string[],
  stop: AbortSignal | undefined,
): Promise<Found> {
  if (stop?.aborted) return [];
  const found = cellsFound(grid, workbook, ids);
  const wide = overflowing(found, workbook);
  if (wide.length === 0) return found;
  for (const [sheet, id] of ids.entries())
    grid.markFormulas(
      id,
      wide
        .filter((each) => each.sheet === sheet)
        .map(({ cell: { row, column } }) => ({ row, column, mark: { plain: true } })),
    );
  await grid.settle(stop);
  return cellsFound(grid, workbook, ids);
}

/** What a grid has, by sheet; nothing of sheets without formulas. */
type Found = readonly (readonly GridCell[])[];

const cellsFound = (grid: Grid, { sheets }: FileWorkbook, ids: readonly string[]): Found =>
  sheets.map(({ cells }, sheet) =>
    cells.some(({ formula }) => formula) ? grid.cells(ids[sheet]!) : [],
  );

/** Cells that show an answer of their file. */
export interface FileAnswers {
  readonly count: number;
  /** Where the first few are: Data!A1. */
  readonly first: readonly string[];
}

const noneKept: FileAnswers = { count: 0, first: [] };

const mostNamed = 3;

const placeOf = ({ sheet, cell: { row, column } }: Differing, { sheets }: FileWorkbook): string =>
  `${quotedAsNeeded(sheets[sheet]!.name)}!${cellText(row, column)}`;

/** Every formula of which the file has an answer. */
const answered = ({ sheets }: FileWorkbook): Differing[] =>
  sheets.flatMap(({ cells }, sheet) =>
    cells
      .filter(({ formula }) => formula && !formula.unanswered)
      .map((cell) => ({ sheet, cell, right: false })),
  );

const answersOf = (cells: readonly FileCell[]): ReadonlyMap<number, GridValue> =>
  new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value ?? ""]));

/** Those whose difference is their own; where all differ because others do, as in a circle, all of them. */
function toKeep(
  differing: readonly Differing[],
  precedents: Precedents,
  everything: boolean,
): readonly Differing[] {
  const places = (list: readonly Differing[]) =>
    list.flatMap(({ sheet, cell }) => filledBy(cell).map((place) => ({ sheet, ...place })));
  const right = new Set(differing.filter((each) => each.right));
  // What depends on a difference that is right is right too.
  for (let before = -1; before < right.size;) {
    before = right.size;
    const changed = precedents.among(places([...right]));
    for (const each of differing)
      if (!right.has(each) && changed(each.sheet, each.cell)) right.add(each);
  }
  const wrong = differing.filter((each) => !right.has(each));
  if (everything) return wrong;
  const changed = precedents.among(places(wrong));
  const own = wrong.filter(({ sheet, cell }) => !changed(sheet, cell));
  return own.length > 0 ? own : wrong;
}

function differences(found: Found, { sheets }: FileWorkbook): Differing[] {
  return sheets.flatMap(({ cells }, sheet) => {
    const formulas = cells.filter(({ formula }) => formula && !formula.unanswered);
    if (formulas.length === 0) return [];
    const now = new Map(
      found[sheet]!.map(({ row, column, value }) => [cellKey(row, column), value ?? ""]),
    );
    const before = answersOf(cells);
    const differs = ({ row, column }: { readonly row: number; readonly column: number }) => {
      const key = cellKey(row, column);
      return !isSame(now.get(key) ?? "", before.get(key) ?? "");
    };
    return formulas
      .filter((cell) => filledBy(cell).some(differs))
      .map((cell) => {
        const answer = now.get(cellKey(cell.row, cell.column)) ?? "";
        return { sheet, cell, right: isRight(cell, answer) };
      });
  });
}

/** The cells that a formula fills in its file. */
function filledBy({ row, column, formula }: FileCell): { row: number; column: number }[] {
  const area = formula?.spill;
  if (!area) return [{ row, column }];
  return Array.from({ length: area.rows * area.columns }, (_cell, k) => ({
    row: area.row + Math.floor(k / area.columns),
    column: area.column + (k % area.columns),
  }));
}

const isError = (value: GridValue): boolean =>
  typeof value === "string" && /^#([A-Z/0_]+[!?]?|N\/A)$/.test(value);

/** Never twice the same. */
const changing = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i;

function isRight({ formula, value }: FileCell, now: GridValue): boolean {
  const text = formula!.text;
  // A program without the add-in, or without a function, leaves an error; to keep that would help nobody.
  if (isError(value ?? "")) return true;
  if (isError(now)) return /\bMACRO\./i.test(text) && now !== "#NAME?";
  return /\bMACRO\./i.test(text) || changing.test(text);
}

/** Two programs calculate the last digits differently, and searches for a rate end where they end. */
function isSame(now: GridValue, before: GridValue): boolean {
  if (now === before) return true;
  const [a, b] = [now, before].map((value) => (value === "" ? 0 : Number(value))) as [
    number,
    number,
  ];
  const isText = (value: GridValue) => typeof value === "string" && value !== "";
  if (isText(now) || isText(before)) return false;
  return Math.abs(a - b) <= 1e-7 * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
}
