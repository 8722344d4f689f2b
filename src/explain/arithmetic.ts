import { isErrorValue, type Raw } from "../calculation";

/** What a part of a formula comes to: a value, rows of cells, an error with its code. */
export interface Known {
  readonly value: Raw;
}

/** One step between two single values; undefined where Excel would do more than arithmetic (a text as a number, say). */
type Step = (left: Raw, right: Raw) => Known | undefined;

const error = (code: string): Known => ({ value: { code } });

const asNumber = (raw: Raw): number | undefined =>
  typeof raw === "number" ? raw : typeof raw === "boolean" ? Number(raw) : undefined;

const finite = (value: number): Known =>
  Number.isFinite(value) ? { value: value + 0 } : error("#NUM!");

const operations: Readonly<Record<string, (a: number, b: number) => Known>> = {
  "+": (a, b) => finite(a + b),
  "-": (a, b) => finite(a - b),
  "*": (a, b) => finite(a * b),
  "/": (a, b) => (b === 0 ? error("#DIV/0!") : finite(a / b)),
  // Excel has no answer to 0^0, and an infinite one is an error too.
  "^": (a, b) =>
    a === 0 && b === 0 ? error("#NUM!") : a === 0 && b < 0 ? error("#DIV/0!") : finite(a ** b),
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Excel compares numbers as it shows them, with fifteen digits: 0.1+0.2=0.3 is TRUE. */
const fifteenDigits = (value: number) => Number(value.toPrecision(15));

/** Only what is sure: numbers with numbers, texts with texts in any case. */
function order(left: Raw, right: Raw): number | undefined {
  if (typeof left === "number" && typeof right === "number")
    return fifteenDigits(left) - fifteenDigits(right);
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  const [a, b] = [left.toUpperCase(), right.toUpperCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

const joined = (raw: Raw): string | undefined =>
  typeof raw === "string" ? raw : Number.isSafeInteger(raw) ? String(raw) : undefined;

/** The step of an operator between single values. */
export function arithmetic(operator: string): Step {
  const step = plainStep(operator);
  return (left, right) => {
    const passedOn = [left, right].find(isErrorValue);
    return passedOn ? { value: passedOn } : step(left, right);
  };
}

function plainStep(operator: string): Step {
  const operation = operations[operator];
  if (operation)
    return (left, right) => {
      const [a, b] = [asNumber(left), asNumber(right)];
      return a === undefined || b === undefined ? undefined : operation(a, b);
    };
  const comparison = comparisons[operator];
  if (comparison)
    return (left, right) => {
      const found = order(left, right);
      return found === undefined ? undefined : { value: comparison(found) };
    };
  if (operator === "&")
    return (left, right) => {
      const [a, b] = [joined(left), joined(right)];
      return a === undefined || b === undefined ? undefined : { value: a + b };
    };
  return () => undefined;
}

const rowsOf = (raw: Raw): Raw[][] => (Array.isArray(raw) ? (raw as Raw[][]) : [[raw]]);

/** A step between two values of any size, which combine as in Excel; #N/A where one of them is too short. */
export function lift(left: Raw, right: Raw, step: Step): Known | undefined {
  if (!Array.isArray(left) && !Array.isArray(right)) return step(left, right);
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const height = Math.max(a.length, b.length);
  const width = Math.max(a[0]!.length, b[0]!.length);
  const cell = (rows: Raw[][], i: number, j: number): Raw =>
    rows[rows.length === 1 ? 0 : i]?.[rows[0]!.length === 1 ? 0 : j] ?? { code: "#N/A" };
  const rows = Array.from({ length: height }, (_row, i) =>
    Array.from({ length: width }, (_cell, j) => step(cell(a, i, j), cell(b, i, j))),
  );
  if (rows.some((row) => row.includes(undefined))) return undefined;
  return { value: rows.map((row) => row.map((known) => known?.value)) };
}
