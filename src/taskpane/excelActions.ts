import { ExcelTrouble } from "../excel/contract";
import type { Actions } from "./actions";

const notYet = () =>
  Promise.reject(new ExcelTrouble("This build cannot write to Excel yet.", "NotConnected", true));

/** The actions in Excel. */
export const excelActions: Actions = {
  sheetName: (title) => title.replace(/^The /, ""),
  insertScenario: notYet,
  insertFormula: notYet,
  readSelection: notYet,
  onSelectionChanged: () => () => undefined,
};
