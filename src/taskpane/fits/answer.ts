import type { Cell, Row } from "../../calculation";

/** The answer of a fit, taken apart. */

export interface FitEstimate {
  readonly name: string;
  readonly value: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

export interface Test {
  /** What was asked about. */
  readonly against: number;
  /** Undefined where the points lie on the curve and there is nothing to test. */
  readonly t: number | undefined;
  readonly p: number | undefined;
}

export interface FitAnswer {
  readonly measures: readonly FitEstimate[];
  /** Undefined where there is nothing to explain. */
  readonly r2: number | undefined;
  readonly count: number;
  readonly test: Test | undefined;
}

const number = (cell: Cell | undefined) => (typeof cell === "number" ? cell : undefined);

/** A row of a measure with its interval; undefined for any other. */
function measureIn([name, ...cells]: Row): FitEstimate | undefined {
  const [value, error, low, high] = cells.map(number);
  const whole = value !== undefined && error !== undefined && low !== undefined;
  return whole && high !== undefined ? { name: String(name), value, error, low, high } : undefined;
}

/** Undefined where the answer is an error. */
export function readAnswer(rows: readonly Row[]): FitAnswer | undefined {
  const byName = new Map(rows.map((row) => [String(row[0]), row]));
  const r2 = number(byName.get("R²")?.[1]);
  const count = number(byName.get("n")?.[1]);
  if (count === undefined) return undefined;
  const tested = [...byName.keys()].find((name) => name.startsWith("t against "));
  const against = tested?.slice("t against ".length);
  return {
    measures: rows.flatMap((row) => measureIn(row) ?? []),
    r2,
    count,
    test:
      against === undefined
        ? undefined
        : {
            against: Number(against),
            t: number(byName.get(tested!)?.[1]),
            p: number(byName.get(`p against ${against}`)?.[1]),
          },
  };
}
