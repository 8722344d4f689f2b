import { ICommandService, type IExecutionOptions, type Injector } from "@univerjs/core";
import type { GridEvent, Rect } from "./grid";

/** The parameters of the commands that matter here. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/**
 * Tells what happens in a Univer workbook, whoever did it. Univer's own SelectionChanged is unreliable and its
 * SheetValueChanged also speaks of formats and results, so this listens to the commands below them.
 * @returns a function that stops listening
 */
export function listenToUniver(
  injector: Injector,
  selection: () => Rect,
  listener: (event: GridEvent) => void,
): () => void {
  let selected = "";
  let active: string | undefined = selection().sheet;
  const on: Record<string, (params: CommandParams, options?: IExecutionOptions) => void> = {
    "sheet.operation.set-selections": () => {
      const rect = selection();
      const key = JSON.stringify(rect);
      if (key !== selected) listener({ kind: "selected", rect });
      selected = key;
    },
    "sheet.operation.set-worksheet-active": ({ subUnitId: sheet }) => {
      if (sheet === undefined || sheet === active) return;
      if (active !== undefined) listener({ kind: "deactivated", sheet: active });
      active = sheet;
      listener({ kind: "activated", sheet });
    },
    "sheet.mutation.insert-sheet": ({ sheet }) => {
      if (sheet?.id !== undefined) listener({ kind: "added", sheet: sheet.id });
    },
    "sheet.mutation.remove-sheet": ({ subUnitId: sheet }) => {
      if (sheet === undefined) return;
      if (active === sheet) active = undefined;
      listener({ kind: "deleted", sheet });
    },
    "sheet.mutation.set-range-values": (params, options) => {
      // Results of the formula engine are not changes that somebody made.
      if (options?.fromFormula || options?.applyFormulaCalculationResult) return;
      const rect = changedCells(params);
      if (rect) listener({ kind: "changed", rect });
    },
  };
  const subscription = injector.get(ICommandService).onCommandExecuted((command, options) => {
    on[command.id]?.((command.params ?? {}) as CommandParams, options);
  });
  return () => subscription.dispose();
}

/** The rectangle around the cells whose content, and not only whose format, was set. */
function changedCells({ subUnitId: sheet, cellValue }: CommandParams): Rect | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!hasContent(cell)) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  if (sheet === undefined || rows.length === 0) return null;
  const edges = (places: readonly number[]) =>
    places.reduce(
      ([first, last], place) => [Math.min(first, place), Math.max(last, place)] as const,
      [Infinity, -Infinity] as readonly [number, number],
    );
  const [row, lastRow] = edges(rows);
  const [column, lastColumn] = edges(columns);
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A cleared cell comes as null; a formatted one has nothing but a style. */
const hasContent = (cell: unknown): boolean =>
  cell === null ||
  (typeof cell === "object" && cell !== undefined && ["v", "f", "p", "si"].some((k) => k in cell));
