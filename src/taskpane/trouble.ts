import { ExcelTrouble } from "../excel/contract";
import { texts } from "./texts";

/** What went wrong, for people. */
export function inPlainWords(error: unknown): string {
  if (error instanceof ExcelTrouble) {
    const words = texts.trouble.byCode[error.code] ?? error.message;
    return error.unchanged ? words : `${words} ${texts.trouble.changed}`;
  }
  if (!(error instanceof Error)) return texts.trouble.unknown(String(error));
  // Webpack's name for a script that did not arrive.
  return error.name === "ChunkLoadError"
    ? texts.trouble.offline
    : texts.trouble.unknown(error.message);
}
