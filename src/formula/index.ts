/**
 * Formulas as texts: their parts, their calls of ours, what LET and LAMBDA mean by their words, how a file stores them,
 * and the tree that they are. Knows no workbook. No Office, no DOM.
 */
export * from "./calls";
export { dynamicFunctions, futureFunctions, isExcelFunction } from "./excelFunctions";
export {
  canBeVariable,
  plainName,
  type Scope,
  scopeOf,
  type Variable,
  type VariableWord,
} from "./scope";
export { ByShape, shapeOf, withRows } from "./shapes";
export {
  fitsStored,
  isAddInFunction,
  longestStored,
  standsAlone,
  storedFormula,
  storedLength,
} from "./stored";
export * from "./texts";
export * from "./tokens";
export {
  type ArgumentExpression,
  type CallExpression,
  type Expression,
  type Tree,
  treeOf,
} from "./tree";
export { typedFormula } from "./typed";
