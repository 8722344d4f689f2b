/**
 * What goes wrong in a calculation, in Excel's own words.
 *
 * A function throws a DomainError; the registration turns it into the Excel error of that code. Excel shows the
 * text with #VALUE! and #N/A only, the pane's Explain shows it for all.
 */

/** VALUE: wrong kind of argument. NUM: out of range or no finite result. DIV0: a divisor of 0. NA: no answer exists. */
export type ErrorCode = "VALUE" | "NUM" | "DIV0" | "NA";

export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }

  /** Says whose error it is: the first function that it passes on its way to a cell. */
  from(name: string): this {
    if (!this.named) this.message = `${name}: ${this.message}`;
    this.named = true;
    return this;
  }

  private named = false;
}

/** An error as Excel spells it: #N/A, #REF! ... */
export type ErrorText = `#${string}`;

/** An error that came in with an argument: any object with Excel's spelling as its code, from whatever window. */
export interface ErrorValue {
  readonly code: ErrorText;
}

/** Not so a DomainError, nor one of the engine's own, whose codes have no #. */
export const isErrorValue = (value: unknown): value is ErrorValue =>
  (value as Partial<ErrorValue> | null | undefined)?.code?.[0] === "#";

/** The errors of a DomainError as Excel spells them. */
export const spelling: Record<ErrorCode, ErrorText> = {
  VALUE: "#VALUE!",
  NUM: "#NUM!",
  DIV0: "#DIV/0!",
  NA: "#N/A",
};

export const numError = (message: string) => new DomainError("NUM", message);
export const notAvailable = (message: string) => new DomainError("NA", message);
export const divisionByZero = (message: string) => new DomainError("DIV0", message);
export const valueError = (message: string) => new DomainError("VALUE", message);
export const notFinite = () => numError("the result is not a finite number");
