import { divisionByZero } from "../calculation";

/** What makes a divisor exactly 0 is #DIV/0!, as in Excel, and the text says which argument it was. */
export const noDivisor = (argument: string, value = 0) =>
  divisionByZero(() => `${argument} must not be ${value}, got ${value}`);
