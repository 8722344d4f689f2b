import type { FoundCell, ShownValue } from "../../sharing";
import { type Rectangle, rectangles } from "../../sharing/rectangles";
import type { Candidate } from "./candidates";
import { bytesOfRange, mostBytes, type Question } from "./work";

const bytesOfValue = 25;

/** So many cells of a block are asked at once what they spill, before it is known whether any of them does. */
const fewCells = 50;

/** Calls back with those of the candidates that are formulas indeed, with what they show and spill. */
export function closerLook(
  sheet: Excel.Worksheet,
  candidates: readonly Candidate[],
  found: (cells: readonly FoundCell[]) => void,
): Question[] {
  return rectangles(candidates).map((block) => lookAt(sheet, block, found));
}

function lookAt(
  sheet: Excel.Worksheet,
  block: Rectangle<Candidate>,
  found: (cells: readonly FoundCell[]) => void,
): Question {
  const { row, column, rows, columns } = block;
  const cells = block.cells.flat();
  const spilling = cells.filter(({ maySpill }) => maySpill);
  const atOnce = spilling.length <= fewCells ? spilling : [];
  return {
    weight: (1 + 2 * atOnce.length) * bytesOfRange + cells.length * bytesOfValue,
    ask: () => {
      const range = sheet.getRangeByIndexes(row, column, rows, columns);
      range.load(`values,numberFormat${spilling.length > 0 ? ",hasSpill" : ""}`);
      const spills = atOnce.map((cell) => spillOf(sheet, cell));
      return () => {
        const values = range.values as ShownValue[][];
        // A text that looks like a formula is shown as it stands.
        const own = block.cells.flatMap((line, i) =>
          line.flatMap(({ row, column, formula }, j): FoundCell[] => {
            const value = values[i]![j]!;
            const asText = range.numberFormat[i]![j] === "@" && { asText: true as const };
            return value === formula ? [] : [{ row, column, formula, value, ...asText }];
          }),
        );
        if (atOnce.length > 0) return tell(own, spills, found);
        if (spilling.length === 0 || range.hasSpill === false) return tell(own, [], found);
        return askSpills(sheet, own, spilling, found);
      };
    },
  };
}

interface Spill {
  readonly cell: Candidate;
  readonly range: Excel.Range;
}

function spillOf(sheet: Excel.Worksheet, cell: Candidate): Spill {
  const range = sheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
  range.load("rowCount,columnCount");
  return { cell, range };
}

/** A block of many cells some of which spill: each is asked, as many at a time as a request takes. */
function askSpills(
  sheet: Excel.Worksheet,
  own: readonly FoundCell[],
  spilling: readonly Candidate[],
  found: (cells: readonly FoundCell[]) => void,
): Question[] {
  const each = 2 * bytesOfRange;
  const many = Math.floor(mostBytes / each);
  const known: Spill[] = [];
  return Array.from({ length: Math.ceil(spilling.length / many) }, (_, k): Question => {
    const cells = spilling.slice(k * many, (k + 1) * many);
    return {
      weight: cells.length * each,
      ask: () => {
        const spills = cells.map((cell) => spillOf(sheet, cell));
        return () => {
          known.push(...spills);
          return known.length < spilling.length ? [] : tell(own, known, found);
        };
      },
    };
  });
}

/** Adds to the cells what they spill. */
function tell(
  own: readonly FoundCell[],
  spills: readonly Spill[],
  found: (cells: readonly FoundCell[]) => void,
): [] {
  const sizes = new Map<string, FoundCell["spill"]>();
  for (const { cell, range } of spills)
    if (!range.isNullObject)
      sizes.set(`${cell.row} ${cell.column}`, {
        rows: range.rowCount,
        columns: range.columnCount,
      });
  found(
    own.map((cell) => {
      const spill = sizes.get(`${cell.row} ${cell.column}`);
      return spill ? { ...cell, spill } : cell;
    }),
  );
  return [];
}
