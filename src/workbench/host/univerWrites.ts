import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData } from "@univerjs/engine-formula";

/**
 * Each time that cells are written, Univer reads the formulas of every sheet anew and uses those of the one that is
 * written. In a workbook of several models that is a good part of all its work; here it reads that one.
 */
export function readOneSheet(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const units = injector.get(IUniverInstanceService);
  const { updateFormulaData, getFormulaData } = model;
  model.updateFormulaData = (unit, sheet, cells) => {
    const written = units
      .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheet);
    if (written)
      model.getFormulaData = () => initSheetFormulaData({}, unit, sheet, written.getCellMatrix());
    try {
      return updateFormulaData.call(model, unit, sheet, cells);
    } finally {
      model.getFormulaData = getFormulaData;
    }
  };
}
