// Written by npm run generate from the files of this folder. Do not edit.
import type { Entry } from "./page";
import { debtPath, debtPathPage } from "./debt/debtPath";
import { jevonsDemand, jevonsDemandPage } from "./compute/jevonsDemand";

/** Every function with its page, in alphabetical order. */
export const entries: readonly Entry[] = [
  { fn: debtPath, page: debtPathPage },
  { fn: jevonsDemand, page: jevonsDemandPage },
];
