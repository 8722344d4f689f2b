import { closes, isRange, opens, type Token, tokensOf } from "../formula";

/** Functions that give an array for an array, cell by cell, and one value for one. */
const cellByCell = new Set(
  `ABS EXP IF IFERROR INT ISLOGICAL ISNUMBER ISTEXT LET LN LOG LOG10 NA NPER PMT PV ROUND ROUNDUP SQRT TRIM VALUE`.split(
    " ",
  ),
);

/** Functions that give one value whatever they are given. */
const summing = new Set(
  `AND AVERAGE COLUMNS COUNT COUNTA MAX MEDIAN MIN OR PRODUCT ROWS SUM SUMPRODUCT`.split(" "),
);

/** Whether a formula of these names gives for a range what it gives for each of its cells. */
export const isCellByCell = (formula: string): boolean =>
  tokensOf(formula).every(
    ({ type, value }) => type !== "func" || cellByCell.has(value.toUpperCase()),
  );

/** Whether it can be seen that an argument is one value: no range, no array and nothing that might give one. */
export function isOneValue(
  argument: readonly Token[],
  isScalar: (functionName: string) => boolean,
): boolean {
  /** How deep in the parentheses of a function that sums up. */
  let summed = 0;
  return argument.every((token, at) => {
    const { type, value } = token;
    if (summed > 0) {
      summed += opens(token) ? 1 : closes(token) ? -1 : 0;
      return true;
    }
    const before = argument[at - 1];
    if (opens(token) && before?.type === "func" && summing.has(before.value.toUpperCase()))
      summed = 1;
    if (type === "func")
      return (
        cellByCell.has(value.toUpperCase()) || summing.has(value.toUpperCase()) || isScalar(value)
      );
    if (isRange(token)) return /^[^:]*$/.test(value);
    return type !== "range_named" && type !== "structured" && value !== "{" && value !== "#";
  });
}
