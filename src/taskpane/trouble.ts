import { ExcelTrouble } from "../excel/contract";
import { texts } from "./texts";

/** What went wrong, for people: our own words where we have them, Excel's where not. */
export function inPlainWords(error: unknown): string {
  if (!(error instanceof ExcelTrouble))
    return texts.trouble.unknown(error instanceof Error ? error.message : String(error));
  return error.unchanged ? error.message : `${error.message} ${texts.trouble.changed}`;
}
