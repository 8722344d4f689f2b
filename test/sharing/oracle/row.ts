import type { GridValue } from "../../../src/workbench/host/grid";

/** A cell, or the rows that a formula spills. */
export type Answer = GridValue | readonly (readonly GridValue[])[];

/** The engines that say whether a native form is right. */
export type EngineName = "workbench" | "ironcalc";

/** What Excel's documentation says that a formula gives. */
export interface Row {
  readonly formula: string;
  readonly gives: Answer;
  /** What an engine gives instead. Then the other one is the proof of it. */
  readonly but?: { readonly [engine in EngineName]?: Answer };
}

export const row = (formula: string, gives: Answer, but?: Row["but"]): Row => ({
  formula,
  gives,
  ...(but && { but }),
});
