import { divisionByZero } from "../calculation";

/** A divisor of exactly 0 is #DIV/0!, as in Excel, and the text says which argument it was. */
export function refuseZero(argument: string, value: number): void {
  if (value === 0) throw divisionByZero(() => `${argument} must not be 0, got 0`);
}
