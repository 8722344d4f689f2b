/** From a formula to what can be said about it: its calls, their values, units, errors. No Office, no DOM. */
export { equationOf } from "./equation";
export { type Evaluator, evaluator, errorIn, type EvaluationContext } from "./evaluate";
export { type Failure, firstFailure, type FailureReason, reasonOf } from "./failure";
export { type OddNumber, oddUnits } from "./oddUnits";
export { type Call, type ReadFormula, hasSemicolons, readFormula } from "./readFormula";
export { layOutFormula, type FormulaLine, type FormulaPiece } from "./layout";
export { type PlainNumber, plainNumber } from "./plainNumber";
export type { NameOfCells, SheetAround } from "./sheetAround";
export type { User } from "./users";
export type { ArgumentReading } from "./argumentReading";
export { cellByCell } from "./cellByCell";
export { partAt, type SpillPlace, placeIn } from "./place";
export { type CallReading, readCall } from "./reading";
export { mostCells, readReference, type FormulaReference, referencesOf } from "./references";
export type { Mistake } from "./mistakes";
export type { Warning } from "./warnings";
export { symbolOf, withNumbers } from "./withNumbers";
export { wordsToKnow } from "./wordsToKnow";
