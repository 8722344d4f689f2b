import { functions } from "../../src/catalog/functions.generated";
import { register, type Runtime } from "../../src/functions/register";

/** Microsoft's CustomFunctions as far as the registration uses it, for tests without a spreadsheet. */

export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

export const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

type Registered = (...args: unknown[]) => unknown[][];

/** Every function as Excel would call it, by name. */
export function registered(): Map<string, Registered> {
  const map = new Map<string, Registered>();
  const runtime = {
    associate: (id: string, fn: Registered) => void map.set(id, fn),
    Error: RuntimeError,
    ErrorCode,
  };
  register(runtime as unknown as Runtime, functions);
  return map;
}
