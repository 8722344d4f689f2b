import { line } from "d3-shape";

/** One line of a chart, in the order in which it is read. */
export interface Series {
  readonly name: string;
  /** A value a year from year 0, in the unit of the chart; not finite where there is none. */
  readonly values: readonly number[];
  /** Lines of one quantity share a colour. */
  readonly quantity: 0 | 1;
  /** A line that others are measured against is drawn quieter and below them. */
  readonly reference: boolean;
}

/** Lines are told apart by their dashes too: colours are lost to a contrast theme, to print, and to many eyes. */
export const dashes = ({ quantity, reference }: Pick<Series, "quantity" | "reference">) =>
  reference ? (quantity === 0 ? "5 4" : "1.5 3.5") : quantity === 0 ? undefined : "9 3 2 3";

/** The path of a line, broken where a year has no value. */
export function pathOf(
  values: readonly number[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const draw = line<readonly [year: number, value: number]>()
    .defined(([, value]) => Number.isFinite(value))
    .x(([year]) => x(year))
    .y(([, value]) => y(value))
    .digits(1);
  return draw(values.map((value, year) => [year, value])) ?? "";
}

/**
 * The ends of an axis that shows all lines, at least so far apart: a difference that nobody would trade on must not
 * look like a cliff.
 */
export function extent(series: readonly Series[], least: number): [number, number] {
  const values = series.flatMap((one) => one.values).filter(Number.isFinite);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [0, least];
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}
