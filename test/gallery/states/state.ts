import type { Data } from "../../../src/taskpane/data";
import { ExcelTrouble } from "../../../src/excel/contract";
import type { FakeExcel } from "../../taskpane/support/fakeExcel";

/** A state of the pane, with the way there. */
export interface State {
  readonly inExcel?: false;
  /** In place of what the pane fetches. */
  readonly data?: Partial<Data>;
  /** What the workbook is before the pane opens. */
  readonly prepare?: (excel: FakeExcel) => void;
  /** Ends where the state is to be seen. */
  readonly go: (excel: FakeExcel) => Promise<unknown>;
}

export type States = Readonly<Record<string, State>>;

export const never = () => new Promise<never>(() => undefined);
export const fails = () => Promise.reject(new Error("not there"));

export const long = "Verschuldungsgrenzwertüberschreitungswahrscheinlichkeit";
export const stopped = new ExcelTrouble("The workbook is read-only.", "AccessDenied", true);
