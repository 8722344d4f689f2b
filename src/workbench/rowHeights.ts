import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import type { BrowserUniver } from "./browserUniver";
import type { UniverView } from "./charts/univerView";

interface MeasureParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
}

/**
 * Univer measures rows when the browser is idle. Where their sheet has been deleted by then, it fails and measures
 * nothing any more: so what is still to be measured of a sheet goes with it.
 */
export function forgetRowsOfDeletedSheets(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const due = new Map<string, MeasureParams[]>();
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== "sheet.operation.mark-dirty-row-auto-height") return;
    const task = params as MeasureParams;
    due.set(task.subUnitId, [...(due.get(task.subUnitId) ?? []), task]);
  });
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== "sheet.mutation.remove-sheet") return;
    const { subUnitId } = params as MeasureParams;
    for (const task of due.get(subUnitId) ?? [])
      commands.syncExecuteCommand("sheet.operation.cancel-mark-dirty-row-auto-height", task);
    due.delete(subUnitId);
  });
}

/** Univer lays out frozen rows before it has measured them, and then cuts the last one: they are laid out again. */
export function keepFrozenRowsWhole({ injector, workbook }: BrowserUniver, view: UniverView): void {
  const commands = injector.get(ICommandService);
  let tried = "";
  const check = () => {
    const cut = view.cutOfFrozenRows();
    const sheet = workbook.getActiveSheet();
    const subUnitId = sheet.getSheetId();
    const attempt = `${subUnitId} ${cut}`;
    if (cut === 0 || attempt === tried) return;
    tried = attempt;
    const freeze = { unitId: workbook.getId(), subUnitId, ...sheet.getFreeze() };
    const again = { ...freeze, resetScroll: false };
    commands.syncExecuteCommand("sheet.mutation.set-frozen", again, { onlyLocal: true });
  };
  let frame: number | undefined;
  commands.onCommandExecuted(({ type }) => {
    if (type === CommandType.COMMAND) return;
    // The rows have their heights when they have been drawn.
    frame ??= requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        frame = undefined;
        check();
      }),
    );
  });
}
