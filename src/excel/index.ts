/** The only room that speaks Office.js. Every function here throws ExcelTrouble and nothing else. */
export type { CellReading, ReadCells, ReadRange } from "./cellReading";
export { ExcelTrouble, type OwnSaved, type Selection } from "./contract";
export { readAutoOpen, setAutoOpen } from "./autoOpen";
export { type Inserted, insertFormula, type InsertFormulaOptions } from "./insertFormula";
export { insertPicture, type PictureToInsert } from "./insertPicture";
export { insertSheet, insertSheets } from "./insertSheet";
export { readOwnScenarios, removeOwnScenario, saveOwnScenario } from "./ownScenarios";
export { type OwnVintages, readOwnVintages, removeOwnVintage, saveOwnVintage } from "./ownVintages";
export { readAround } from "./readAround";
export { readCell, readCells, selectCells } from "./readCells";
export { readSelectedTable } from "./readTable";
export { type RemadeSheet, remakeSheets } from "./remake";
export {
  type AboutPlan,
  applyMigration,
  insertAbout,
  previewMigration,
  readWorkbookStamp,
  type Stamped,
} from "./stamp";
export { missingReferences } from "./missingReferences";
export { readSelected, type SelectedValues } from "./readSelected";
export { onSelectionChanged, onSelectionMovedOrCalculated, readSelection } from "./selection";
export {
  applyChange,
  type CopyPlans,
  inspectWorkbook,
  type SharingOutcome,
  prepareCopy,
  type Prepared,
  type WorkProgress,
  type SharingScope,
  takeBack,
  type TakenBack,
  type WorkOptions,
} from "./sharing";
