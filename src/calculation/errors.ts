/**
 * What goes wrong in a calculation, in Excel's own words.
 *
 * A function of single values returns a DomainError, a table throws one; the registration turns it into the Excel error of
 * that code. Excel shows the text with #VALUE! and #N/A only, the pane's Explain shows it for all.
 */

/** VALUE: wrong kind of argument. NUM: out of range or no finite result. DIV0: a divisor of 0. NA: no answer exists. */
export type ErrorCode = "VALUE" | "NUM" | "DIV0" | "NA";

/** Makes an Error without the work of one, which looks for its stack even where it may keep none of it. */
const Unmade = function () {} as unknown as new () => Pick<Error, "name">;
Unmade.prototype = Error.prototype;

/**
 * Errors are answers here, thousands of them in a column: to make one must not take longer than to calculate a number. So
 * its text is put together when somebody reads it.
 */
export class DomainError extends Unmade {
  private owner = "";

  constructor(
    readonly code: ErrorCode,
    private readonly text: Text,
  ) {
    super();
  }

  get message(): string {
    const { owner, text } = this;
    return (owner && `${owner}: `) + (typeof text === "string" ? text : text());
  }

  /** Says whose error it is: the first function that it passes on its way to a cell. */
  from(name: string): this {
    this.owner = this.owner || name;
    return this;
  }
}

/** What is wrong, or how to say it. */
type Text = string | (() => string);

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

export const numError = (message: Text) => new DomainError("NUM", message);
export const notAvailable = (message: Text) => new DomainError("NA", message);
export const divisionByZero = (message: Text) => new DomainError("DIV0", message);
export const valueError = (message: Text) => new DomainError("VALUE", message);
export const notFinite = () => numError("the result is not a finite number");
