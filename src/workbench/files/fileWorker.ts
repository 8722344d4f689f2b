import { carryOut, type FileTask } from "./fileTask";

/** The thread beside the page in which files are read and written. */
addEventListener("message", ({ data }: MessageEvent<FileTask>) => postMessage(carryOut(data)));
