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
export { treeOf } from "./tree";
export type { ArgumentExpression, CallExpression, Expression, Tree } from "./expression";
export { typedFormula } from "./typed";
