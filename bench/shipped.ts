import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RuntimeError } from "../test/support/runtime";
import { errorCodes } from "../src/workbench/functions/runtime";

type Registered = (...args: unknown[]) => unknown;

/** Every function of the built bundle as Excel would call it, by name: what ships is what is timed. */
export function shippedFunctions(): Map<string, Registered> {
  const file = join(__dirname, "..", "dist", "functions.js");
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`);
  const map = new Map<string, Registered>();
  const runtime = {
    associate: (id: string, fn: Registered) => void map.set(id, fn),
    Error: RuntimeError,
    ErrorCode: errorCodes,
  };
  new Function("CustomFunctions", readFileSync(file, "utf8"))(runtime);
  return map;
}
