import { ICommandService, type Injector } from "@univerjs/core";

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
