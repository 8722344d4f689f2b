// Written by npm run generate from the files of this folder. Do not edit.
import type { AnyFunction } from "../calculation";
import { debtPath } from "./debt/debtPath";
import { jevonsDemand } from "./compute/jevonsDemand";

/** Every function of the catalog, in alphabetical order. */
export const functions: readonly AnyFunction[] = [
  debtPath,
  jevonsDemand,
];
