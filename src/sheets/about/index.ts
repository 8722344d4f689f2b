/** What a workbook was made with, what has changed since, and what people without the add-in need to know. */
export { type AboutOptions, aboutSheet } from "./aboutSheet";
export { type Drift, type DriftChange, driftOf, type Installed, installed, isOlder } from "./drift";
export { type KeptCell, type MigratedCell, type Migration, noMigration } from "./migration";
export type { Remade } from "./remade";
export { remadeFrom, remadeSet } from "./remake";
export { type ReadMeOptions, readMeSheet } from "./readMe";
export type { Stamp, StampedValue } from "./stamp";
export { matrixOf } from "./checked";
export { fingerprint } from "../../a1/fingerprint";
export {
  type Exception,
  type ReconciledSheet,
  type ReconciliationOptions,
  readReconciliation,
  reconciliationSheet,
} from "./reconciliation";
