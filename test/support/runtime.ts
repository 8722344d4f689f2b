import { functions } from "../../src/catalog/functions.generated";
import { register, type Runtime } from "../../src/functions/register";
import { errorCodes } from "../../src/workbench/functions/runtime";
import { shipped } from "../build/dist";

/** Microsoft's CustomFunctions as far as the registration uses it, for tests without a spreadsheet. */

export class RuntimeError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

type Registered = (...args: unknown[]) => unknown[][];

/** Every function as Excel would call it, by name. */
export const registered = (): Map<string, Registered> =>
  associatedBy((runtime) => register(runtime, functions));

/** The same of the built bundle. */
export const registeredByBundle = (): Map<string, Registered> =>
  associatedBy(new Function("CustomFunctions", shipped("functions.js").toString()) as Entry);

type Entry = (runtime: Runtime) => void;

function associatedBy(entry: Entry): Map<string, Registered> {
  const map = new Map<string, Registered>();
  const runtime = {
    associate: (id: string, fn: Registered) => void map.set(id, fn),
    Error: RuntimeError,
    ErrorCode: errorCodes,
  };
  entry(runtime as unknown as Runtime);
  return map;
}
