import { isErrorValue } from "../../calculation";

/** Excel's error values by Microsoft's names of them. */
export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** CustomFunctions.Error: a custom function throws, returns or receives it. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string = errorCodes.invalidValue,
    message?: string,
  ) {
    super(message ?? "");
    this.name = "CustomFunctions.Error";
  }
}

/** What a function is called with after its arguments. */
export interface Invocation {
  /** The calling cell, such as "Sheet1!B7"; undefined where the engine does not tell. */
  readonly address?: string;
  readonly functionName: string;
}

export type CustomFunction = (...args: unknown[]) => unknown;

/** Excel's custom-functions runtime: what functions.js expects to find as the global CustomFunctions. */
export class CustomFunctionsRuntime {
  private readonly associated = new Map<string, CustomFunction>();

  /** The object to put in the place of Microsoft's global. */
  readonly CustomFunctions = {
    associate: (
      ids: string | Readonly<Record<string, CustomFunction>>,
      fn?: CustomFunction,
    ): void => {
      if (typeof ids !== "string")
        for (const [id, each] of Object.entries(ids)) this.associated.set(id.toUpperCase(), each);
      else if (fn) this.associated.set(ids.toUpperCase(), fn);
    },
    Error: CustomFunctionsError,
    ErrorCode: errorCodes,
  };

  /** The function that was associated with an id, whatever the case. */
  find(id: string): CustomFunction | undefined {
    return this.associated.get(id.toUpperCase());
  }
}

/** The code of an error that a function threw, returned or stored in an array; #VALUE! where it has none. */
export function codeOf(error: unknown): string {
  return isCodedError(error) ? error.code : errorCodes.invalidValue;
}

const codes: readonly string[] = Object.values(errorCodes);

/** Whether a value is an error with a code. Errors of another window's CustomFunctions count too. */
export function isCodedError(value: unknown): value is { code: string; message?: string } {
  return isErrorValue(value) && codes.includes(value.code);
}
