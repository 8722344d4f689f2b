/** Making a workbook calculate without the add-in, and bringing it back. No Office, no DOM. */
export type * from "./changes";
export type * from "./contents";
export { planChange, planning } from "./planChange";
export { reporting, reportOf } from "./report";
export { isRecordName, readRecord, recordName } from "./copyRecord";
export { storeName } from "./frozen";
export { freezingLive, planningSend, type SendPlan } from "./planSend";
export { reasons } from "./reasons";
