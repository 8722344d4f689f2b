import { ICommandService, type IExecutionOptions, type Injector } from "@univerjs/core";
import { boundingArea } from "../../a1";
import type { GridEvent, Rect } from "./grid";

/** The parameters of the commands that matter here. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
  /** The cells that a calculation has given a result, by workbook and sheet. */
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

const copySheet = "sheet.command.copy-sheet";

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
  /** The sheet that is being duplicated by hand. */
  let copied: string | undefined;
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
      if (sheet?.id === undefined) return;
      listener({ kind: "added", sheet: sheet.id });
      if (copied !== undefined) listener({ kind: "copied", from: copied, sheet: sheet.id });
    },
    [copySheet]: () => {
      copied = undefined;
    },
    "formula.mutation.set-formula-calculation-result": ({ unitData = {} }) => {
      for (const sheets of Object.values(unitData))
        for (const sheet of Object.keys(sheets ?? {})) listener({ kind: "calculated", sheet });
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
  const commands = injector.get(ICommandService);
  const subscriptions = [
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === copySheet) copied = (params as CommandParams)?.subUnitId ?? selection().sheet;
    }),
    commands.onCommandExecuted((command, options) => {
      on[command.id]?.((command.params ?? {}) as CommandParams, options);
    }),
  ];
  return () => {
    for (const subscription of subscriptions) subscription.dispose();
  };
}

/** The rectangle around the cells whose content, and not only whose format, was set. */
function changedCells({ subUnitId: sheet, cellValue }: CommandParams): Rect | null {
  const areas = Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells ?? {})
      .filter(([, cell]) => hasContent(cell))
      .map(([column]) => ({ row: Number(row), column: Number(column), rows: 1, columns: 1 })),
  );
  const around = boundingArea(areas);
  return around && sheet !== undefined ? { sheet, ...around } : null;
}

/** A cleared cell comes as null; a formatted one has nothing but a style. */
const hasContent = (cell: unknown): boolean =>
  cell === null ||
  (typeof cell === "object" && cell !== undefined && ["v", "f", "p", "si"].some((k) => k in cell));
