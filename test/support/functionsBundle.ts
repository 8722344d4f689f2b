import { join } from "node:path";
import { type FunctionsBundle, readFunctionsBundle } from "../../src/workbench/headless";

/** All functions, from the sources as they are: test/setup has made them at the beginning of the run. */
export const functionsBundle = (): FunctionsBundle =>
  readFunctionsBundle(join(__dirname, "../../.cache/test"));
