import type { ErrorText, Raw } from "../../calculation";

export const isErrorText = (value: unknown): value is ErrorText =>
  typeof value === "string" && /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!)$/.test(value);

/** Errors come from Excel as their text. */
export const asRaw = (value: Raw): Raw => (isErrorText(value) ? { code: value } : value);
