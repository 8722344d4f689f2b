import {
  CommandType,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  SetWorksheetNameMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../a1";
import type { Follower, Renamed } from "./grid";

const FOLLOW = "macroscope.mutation.follow-cells";

const commands: readonly string[] = Object.values(EffectRefRangId);

/**
 * Lets what is kept beside Univer follow cells that move: rows and columns inserted and deleted, cells dragged. It is
 * part of the same step, so that Ctrl+Z takes both back.
 */
export function followCells(
  injector: Injector,
  followers: readonly Follower[],
  activeSheet: () => string,
): void {
  injector.get(ICommandService).registerCommand({
    id: FOLLOW,
    type: CommandType.MUTATION,
    handler: (_accessor, params?: object) => {
      for (const step of (params as { readonly steps: readonly (() => void)[] }).steps) step();
      return true;
    },
  });
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      if (!commands.includes(command.id) || !command.params) return { redos: [], undos: [] };
      // Deleting rows and columns tells no sheet: it is the one in view.
      const { subUnitId: sheet = activeSheet() } = command.params as {
        readonly subUnitId?: string;
      };
      const moved = (area: Area): Area | null => {
        const now = handleDefaultRangeChangeWithEffectRefCommands(
          rangeOf(area),
          command as Parameters<typeof handleDefaultRangeChangeWithEffectRefCommands>[1],
        );
        return now && areaOf(now, area);
      };
      const steps = followers.map((follower) => follower(sheet, moved));
      const mutation = (each: readonly (() => void)[]) => [{ id: FOLLOW, params: { steps: each } }];
      return {
        redos: mutation(steps.map(({ go }) => go)),
        undos: mutation(steps.map(({ back }) => back)),
      };
    },
  });
}

/** Tells of every sheet that gets another name, by a program, by hand or by Ctrl+Z. */
export function followSheetNames(injector: Injector, renamed: Renamed): void {
  const units = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { unitId, subUnitId, name } = params as {
      readonly unitId: string;
      readonly subUnitId: string;
      readonly name: string;
    };
    const before = units
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(subUnitId)
      ?.getName();
    if (before !== undefined && before !== name) renamed(before, name);
  });
}

const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** Whole columns and rows stay whole. */
function areaOf({ startRow, endRow, startColumn, endColumn }: IRange, before: Area): Area {
  const tall = before.rows === MAX_ROWS;
  const wide = before.columns === MAX_COLUMNS;
  return {
    row: tall ? 0 : startRow,
    rows: tall ? MAX_ROWS : endRow - startRow + 1,
    column: wide ? 0 : startColumn,
    columns: wide ? MAX_COLUMNS : endColumn - startColumn + 1,
  };
}
