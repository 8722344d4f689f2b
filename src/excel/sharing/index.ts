export { applyChange } from "./applyChange";
export type * from "./contract";
export { inspectWorkbook } from "./inspect";
