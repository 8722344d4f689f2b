import type { ReasonCode } from "./changes";

/** Why something stays as it is, in English: on sheets and in the pane. */
export const reasons = {
  noNativeForm: (name: string, detail: string) =>
    `${name} has no form without the add-in. ${detail}`,
  noPlainForm: (name: string) => `${name} cannot be written as one formula. As a name it may be.`,
  unknownFunction: (name: string) =>
    `Macroscope of this version has no function ${name}. Check its spelling, or update the add-in.`,
  nameTaken: (name: string, detail: string) =>
    `The name MACRO_${name} stands for something else here (${detail}). Rename that in Formulas > Name Manager and look again.`,
  variableTaken: (name: string) =>
    `The formula has a variable of its own called MACRO_${name}. Rename it and look again.`,
  tooLong: (name: string) =>
    `${name ? `The native form of ${name}` : "The formula"} would be longer than the 8,000 characters that Excel safely keeps in a file.`,
  protected: () =>
    "The sheet is protected. Unprotect it (Review > Unprotect Sheet) and look again.",
  textFormat: () =>
    "The cell is formatted as text, so that a formula entered there would not calculate. Format it as General and look again.",
  showsError: (_name: string, detail: string) =>
    `It shows ${detail || "an error"}, which cannot be kept as a value. Repair or mend it first.`,
  changed: () => "Somebody changed it in the meantime. Look again.",
  valueChanged: () =>
    "Somebody changed the frozen value, so it stays. Its formula is on the hidden sheet.",
  sorted: () =>
    "Its rows were sorted after it was frozen, so its value stands in another row. Undo the sorting and unfreeze again, or copy its formula from the hidden sheet.",
  nameStays: () =>
    "Only cells are frozen. What uses this name still needs the add-in: turn it native instead.",
  differs: () =>
    "It showed something else afterwards, so its formula was put back. Please tell us which function it was.",
  unsteady: () =>
    "Its value changes each time Excel calculates, so it could not be compared and was put back. Freeze it, if its value may stay.",
  insideLoop: (name: string, detail: string) =>
    `${name} is called inside ${detail}, where Excel runs no add-in: only inside MAP, BYROW, BYCOL and MAKEARRAY.`,
  unreadable: (_name: string, detail: string) =>
    `What is kept of it on the hidden sheet cannot be read (row ${detail}).`,
  notOurs: (_name: string, detail: string) =>
    `What is kept on the hidden sheet is no formula of Macroscope’s (row ${detail}). Copy it by hand if it is yours.`,
  gone: () => "Its cell, or a cell that it refers to, is gone.",
} satisfies Record<ReasonCode, (functionName: string, detail: string) => string>;
