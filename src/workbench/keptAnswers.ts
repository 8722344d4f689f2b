import { InterceptorEffectEnum, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, type ISheetLocation, SheetInterceptorService } from "@univerjs/sheets";
import type { BrowserUniver } from "./browserUniver";
import { markOf } from "./host/univerContents";

/** Seen on light and on dark. */
const corner = { color: "#D97706", size: 7 };

/**
 * Marks the cells that show an answer of their file, at the upper right corner: those of the formulas and those that
 * they fill. A formula that was typed over is none of them any more.
 */
export function markKeptAnswers({ injector }: Pick<BrowserUniver, "injector">): void {
  const formulas = injector.get(FormulaDataModel);

  /** Whether another cell's answer fills this one, and is kept. */
  const isFilled = ({ unitId, subUnitId, row, col, worksheet }: ISheetLocation): boolean => {
    // Most cells end here: only of those that are filled is asked by which.
    if (!formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col]) return false;
    const lines = Object.values(formulas.getArrayFormulaRange()[unitId]?.[subUnitId] ?? {});
    const area = lines
      .flatMap((line) => Object.values(line ?? {}) as Nullable<IRange>[])
      .find(
        (each) =>
          each &&
          row >= each.startRow &&
          row <= each.endRow &&
          col >= each.startColumn &&
          col <= each.endColumn,
      );
    return area ? isKept(worksheet.getCellRaw(area.startRow, area.startColumn)) : false;
  };

  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "macroscope.kept-answers",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, location, next) =>
      next(
        isKept(location.rawData) || isFilled(location)
          ? { ...cell, markers: { ...cell?.markers, tr: corner } }
          : cell,
      ),
  });
}

const isKept = (cell: Parameters<typeof markOf>[0]): boolean =>
  Boolean(cell?.f && markOf(cell, cell.f)?.kept);
