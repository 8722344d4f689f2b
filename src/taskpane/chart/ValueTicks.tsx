import type { Scale } from "../fits/axes";
import { useFigureStyles } from "./figureStyles";

export interface ValueTicksProps {
  readonly y: Scale;
  /** The ends of the lines, from which the numbers stand off to the left. */
  readonly from: number;
  readonly to: number;
  readonly write: (value: number) => string;
}

/** The lines of a value axis, each with its number. */
export function ValueTicks({ y, from, to, write }: ValueTicksProps) {
  const styles = useFigureStyles();
  return y.shownTicks.map((value) => (
    <g key={value}>
      <line className={styles.grid} x1={from} x2={to} y1={y(value)} y2={y(value)} />
      <text className={styles.label} x={from - 6} y={y(value) + 4} textAnchor="end">
        {write(value)}
      </text>
    </g>
  ));
}
