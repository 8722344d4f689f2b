import type { Area } from "../a1";
import { inPoints } from "./layOut";
import type { PrintSetup, SheetPlan, WidePrint } from "./plan";

/*
 * On paper a sheet is one page wide where its letters stay large enough to be read. Where they would not, what is wider than a
 * page, such as a chain of fifty columns, is printed by itself and goes on beside the page, with the labels at its left
 * again; what stands above and below has pages of its own, so that none comes out empty.
 */

type Printed = Pick<
  SheetPlan,
  "blocks" | "styles" | "charts" | "columnWidths" | "groups" | "freeze"
>;

/** What 11 points can shrink to, in per cent. */
const smallest = 50;

/** Points between the margins of letter on its side, the narrower of the usual papers, less what columns are wider by in other programs. */
const pageWidth = 630;

/** In points, of columns that have no width of their own. */
const usualWidth = 48;

export function printSetup(plan: Printed): PrintSetup {
  const wide = widePrint(plan);
  return {
    landscape: true,
    // What stays in view on the screen stays on paper; the title does in any case.
    titleRows: Math.max(1, plan.freeze.rows),
    leftFooter: "&A",
    rightFooter: "Page &P of &N",
    ...(wide && { wide }),
  };
}

function widePrint({ blocks, styles, charts, columnWidths, groups, freeze }: Printed) {
  const painted: readonly Area[] = [
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rows: cells.length,
      columns: cells[0]?.length ?? 0,
    })),
    ...styles,
    ...charts.map(({ place }) => place),
  ];
  const columns = Math.max(...painted.map((area) => area.column + area.columns));
  const onePage = columnsOfOnePage(columnWidths, columns);
  if (onePage === columns) return undefined;
  const ends = endsOfRows(painted, groups ?? []);
  const isWide = bridged(ends.map((end) => end > onePage));
  const areas: Area[] = [];
  let from = 0;
  for (let row = 1; row <= ends.length; row++) {
    if (row < ends.length && isWide[row] === isWide[from]) continue;
    areas.push({ row: from, column: 0, rows: row - from, columns: onePage });
    from = row;
  }
  const [first, ...others] = withHeadings(areas, ends, onePage);
  const wide: WidePrint = {
    scale: smallest,
    titleColumns: Math.max(1, freeze.columns),
    areas: [first!, ...others],
  };
  return wide;
}

/** Rows such as the name of a group, or one of air, that a wide part goes on behind. */
const mostBetween = 2;

function bridged(isWide: readonly boolean[]): boolean[] {
  return isWide.map((wide, row) => {
    if (wide) return true;
    const before = isWide.lastIndexOf(true, row);
    const after = isWide.indexOf(true, row);
    return before >= 0 && after >= 0 && after - before - 1 <= mostBetween;
  });
}

/** As many columns from the left as a page takes at the smallest size. */
function columnsOfOnePage(widths: readonly number[], columns: number): number {
  let room = (pageWidth * 100) / smallest;
  for (let column = 0; column < columns; column++) {
    const width = widths[column];
    room -= width === undefined ? usualWidth : inPoints(width);
    if (room < 0) return column;
  }
  return columns;
}

/** The column behind the last of each row; 0 where the row is empty, or folded away. */
function endsOfRows(areas: readonly Area[], folded: NonNullable<SheetPlan["groups"]>): number[] {
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  const ends = new Array<number>(rows).fill(0);
  for (const { row, column, rows: count, columns } of areas)
    for (let at = row; at < row + count; at++) ends[at] = Math.max(ends[at]!, column + columns);
  for (const { row, rows: count } of folded) ends.fill(0, row, row + count);
  return ends;
}

/** A wide part begins at its heading, and is as wide as its widest row; parts of empty rows are left out. */
function withHeadings(areas: readonly Area[], ends: readonly number[], onePage: number): Area[] {
  const endOf = ({ row, rows }: Area) => Math.max(...ends.slice(row, row + rows));
  const headings = (area: Area): number => {
    let count = 0;
    while (count < area.rows && ends[area.row + area.rows - 1 - count]! > 0) count++;
    return count === area.rows ? 0 : count;
  };
  return areas
    .map((area, k) => {
      const next = areas[k + 1];
      const before = areas[k - 1];
      const given = next && endOf(next) > onePage ? headings(area) : 0;
      const taken = before && endOf(area) > onePage ? headings(before) : 0;
      return {
        ...area,
        row: area.row - taken,
        rows: area.rows + taken - given,
        columns: Math.max(onePage, endOf(area)),
      };
    })
    .filter((area) => area.rows > 0 && endOf(area) > 0);
}
