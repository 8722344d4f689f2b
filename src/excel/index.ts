/** The only room that speaks Office.js. Every function here throws ExcelTrouble and nothing else. */
export { ExcelTrouble, type OwnSaved, type Selection } from "./contract";
export { type Inserted, insertFormula, type InsertFormulaOptions } from "./insertFormula";
export { insertPicture, type Picture } from "./insertPicture";
export { insertSheet, insertSheets } from "./insertSheet";
export { readOwnScenarios, removeOwnScenario, saveOwnScenario } from "./ownScenarios";
export { onSelectionChanged, readSelection } from "./selection";
export {
  applyChange,
  inspectWorkbook,
  type Outcome,
  type Progress,
  type Scope,
  type Work,
} from "./sharing";
