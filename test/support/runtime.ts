import { functions } from "../../src/catalog/functions.generated";
import { register, type Runtime } from "../../src/functions/register";
import { errorCodes } from "../../src/workbench/functions/runtime";

/** Microsoft's CustomFunctions as far as the registration uses it, for tests without a spreadsheet. */

export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

type Registered = (...args: unknown[]) => unknown[][];

/** Every function as Excel would call it, by name. */
export function registered(): Map<string, Registered> {
  const map = new Map<string, Registered>();
  const runtime = {
    associate: (id: string, fn: Registered) => void map.set(id, fn),
    Error: RuntimeError,
    ErrorCode: errorCodes,
  };
  register(runtime as unknown as Runtime, functions);
  return map;
}
