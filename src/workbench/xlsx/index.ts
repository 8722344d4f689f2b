/**
 * Reads .xlsx files, anybody's, and writes such that Excel opens as its own: formulas as Excel stores them, the values they were calculated to,
 * looks, names, drop-downs and charts. No Node and no DOM, so that the browser can do it too.
 *
 * A writer of our own, and not hucre's, because that one has every formula calculated on opening (a recipient without
 * the add-in would see #NAME? at once), keeps errors as texts, and draws no second axis and no chart without its cells.
 */
export { autoOpen } from "./addIn";
export { calculatedSheets } from "./calculate";
export { isDynamicArray } from "./dynamicArray";
export { type Calculated, sheetOfPlan } from "./fromPlan";
export * from "./model";
export { nativeCopy } from "./nativeCopy";
export { FileTrouble, LeftOut } from "./read/fileTrouble";
export { type ReadFile, readXlsx } from "./read/readXlsx";
export { writeXlsx } from "./write";
