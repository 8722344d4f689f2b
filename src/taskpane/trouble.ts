import { ExcelTrouble } from "../excel/contract";
import { texts } from "./texts";

/** What Excel said, without what became of the workbook. */
export const inShort = ({ code, message }: ExcelTrouble): string =>
  texts.trouble.byCode[code] ?? message;

/** What went wrong, for people. */
export function inPlainWords(error: unknown): string {
  if (error instanceof ExcelTrouble) {
    const words = inShort(error);
    return error.unchanged ? words : `${words} ${texts.trouble.changed}`;
  }
  if (!(error instanceof Error)) return texts.trouble.unknown(String(error));
  // Webpack's name for a script that did not arrive.
  return error.name === "ChunkLoadError"
    ? texts.trouble.offline
    : texts.trouble.unknown(error.message);
}
