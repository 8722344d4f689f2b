export { applyChange } from "./applyChange";
export type * from "./contract";
export { inspectWorkbook } from "./inspect";
export { type CopyPlans, prepareCopy, takeBack } from "./send";
