export { applyChange } from "./applyChange";
export type * from "./sharingOutcome";
export { inspectWorkbook } from "./inspect";
export { type CopyPlans, prepareCopy, takeBack } from "./send";
