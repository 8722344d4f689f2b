/** Making a workbook calculate without the add-in, and bringing it back. No Office, no DOM. */
import type { Action, Change, ChangeOptions, Contents, Report } from "./contract";

export type * from "./contract";

/** What Macroscope has in the workbook, counted. */
export function reportOf(_contents: Contents): Report {
  throw new Error("not written yet");
}

/** What an action would do with these contents. Nothing is touched: applyChange of src/excel carries it out. */
export function planChange(_contents: Contents, _action: Action, _options?: ChangeOptions): Change {
  throw new Error("not written yet");
}
