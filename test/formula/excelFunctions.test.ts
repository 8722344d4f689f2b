import {
  FUNCTION_NAMES_FINANCIAL,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_ENGINEERING,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_DATABASE,
  FUNCTION_NAMES_CUBE,
  FUNCTION_NAMES_COMPATIBILITY,
} from "@univerjs/engine-formula";
import { isExcelFunction } from "../../src/formula";

/** What the engine has from other spreadsheets. */
const foreign =
  `AVERAGE.WEIGHTED EPOCHTODATE IMCOTH IMLOG IMTANH ISBETWEEN ISDATE ISEMAIL ISURL MARGINOFERROR REGEXMATCH
  ROUNDBANK TO_DATE`.split(/\s+/);

test("every function of Excel that the workbench's engine has is known as one, in any case", () => {
  const names = [
    FUNCTION_NAMES_FINANCIAL,
    FUNCTION_NAMES_MATH,
    FUNCTION_NAMES_STATISTICAL,
    FUNCTION_NAMES_TEXT,
    FUNCTION_NAMES_LOOKUP,
    FUNCTION_NAMES_LOGICAL,
    FUNCTION_NAMES_INFORMATION,
    FUNCTION_NAMES_ENGINEERING,
    FUNCTION_NAMES_DATE,
    FUNCTION_NAMES_DATABASE,
    FUNCTION_NAMES_CUBE,
    FUNCTION_NAMES_COMPATIBILITY,
  ].flatMap((list) => Object.values(list) as string[]);
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => !isExcelFunction(name) && !foreign.includes(name))).toEqual([]);
  expect(isExcelFunction("rows") && isExcelFunction("Iso.Ceiling")).toBe(true);
  expect(["MACRO.CROWDOUT", "F", "RATES", ""].some(isExcelFunction)).toBe(false);
});
