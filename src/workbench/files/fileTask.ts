import { FileTrouble, type FileWorkbook, type ReadFile, readXlsx, writeXlsx } from "../xlsx";

/** What is done to a file away from the page, so that the page goes on and can break it off. */
export type FileTask = { readonly read: Uint8Array } | { readonly write: FileWorkbook };

export type FileAnswer =
  | { readonly done: ReadFile | Uint8Array }
  /** `told` where the words are for whoever picked the file. */
  | { readonly trouble: string; readonly told: boolean };

export function carryOut(task: FileTask): FileAnswer {
  try {
    return { done: "read" in task ? readXlsx(task.read) : writeXlsx(task.write) };
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error);
    return { trouble, told: error instanceof FileTrouble };
  }
}
