export { applyChange } from "./applyChange";
export type * from "./contract";
export { inspectWorkbook } from "./inspect";
export { type CopyPlans, prepareCopy, type Prepared, takeBack, type TakenBack } from "./send";
