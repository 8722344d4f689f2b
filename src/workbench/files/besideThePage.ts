import { FileTrouble, type FileWorkbook, type ReadFile } from "../xlsx";
import type { FileAnswer, FileTask } from "./fileTask";

/** Reading and writing files in a thread of their own: the page goes on, and can break them off. */

export const readBeside = (bytes: Uint8Array, cancel: AbortSignal): Promise<ReadFile> =>
  carriedOut({ read: bytes }, cancel) as Promise<ReadFile>;

export const writeBeside = (workbook: FileWorkbook, cancel?: AbortSignal): Promise<Uint8Array> =>
  carriedOut({ write: workbook }, cancel) as Promise<Uint8Array>;

async function carriedOut(task: FileTask, cancel: AbortSignal | undefined): Promise<unknown> {
  cancel?.throwIfAborted();
  const worker = new Worker(new URL("./fileWorker.ts", import.meta.url));
  try {
    const answer = await new Promise<FileAnswer>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<FileAnswer>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      cancel?.addEventListener("abort", () => reject(cancel.reason as Error));
      worker.postMessage(task);
    });
    if ("done" in answer) return answer.done;
    throw answer.told ? new FileTrouble(answer.trouble) : new Error(answer.trouble);
  } finally {
    worker.terminate();
  }
}
