import { makeStyles, tokens } from "@fluentui/react-components";
import { scaleLinear } from "d3-scale";
import { useFigureStyles } from "./figureStyles";
import { useLineStyles } from "./lineStyles";
import { dashes, extent, pathOf, type Series } from "./series";

const useStyles = makeStyles({
  zero: {
    stroke: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  cursor: {
    stroke: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: {
    strokeWidth: "1.5px",
    fill: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
});

/** In pixels; the labels of the values stand at the left in every language, as on the axes of the trade. */
const margin = { top: 8, right: 10, bottom: 22, left: 46 };
export const plotHeight = 176;

/** The year below a point of a plot so wide, of years from 0. */
export const yearAt = (x: number, width: number, lastYear: number): number =>
  Math.min(
    lastYear,
    Math.max(0, Math.round(((x - margin.left) / (width - margin.left - margin.right)) * lastYear)),
  );

export interface PlotProps {
  readonly width: number;
  readonly series: readonly Series[];
  readonly lastYear: number;
  /** The axis of values spans at least so much. */
  readonly least: number;
  readonly tick: (value: number) => string;
  /** The year that is read. */
  readonly cursor: number | undefined;
}

/** Axes and lines. A drawing only: the chart around it says in words what it shows. */
export function Plot({ width, series, lastYear, least, tick, cursor }: PlotProps) {
  const styles = { ...useFigureStyles(), ...useStyles() };
  const lineClass = useLineStyles();
  const bottom = plotHeight - margin.bottom;
  const x = scaleLinear()
    .domain([0, lastYear])
    .range([margin.left, width - margin.right]);
  const y = scaleLinear().domain(extent(series, least)).range([bottom, margin.top]).nice(4);
  const years = x.ticks(Math.min(lastYear, 6)).filter(Number.isInteger);
  const behindFirst = [...series].sort((a, b) => Number(b.reference) - Number(a.reference));

  return (
    <svg
      className={styles.svg}
      width={width}
      height={plotHeight}
      direction="ltr"
      aria-hidden="true"
      focusable="false"
    >
      {y.ticks(4).map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? styles.zero : styles.grid}
            x1={margin.left}
            x2={width - margin.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className={styles.label} x={margin.left - 6} y={y(value) + 4} textAnchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text
          key={year}
          className={styles.label}
          x={x(year)}
          y={plotHeight - 4}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
      {cursor !== undefined && (
        <line className={styles.cursor} x1={x(cursor)} x2={x(cursor)} y1={margin.top} y2={bottom} />
      )}
      {behindFirst.map((one) => (
        <path
          key={one.name}
          className={lineClass(one)}
          strokeDasharray={dashes(one)}
          d={pathOf(one.values, x, y)}
        />
      ))}
      {cursor !== undefined &&
        behindFirst.map((one) => {
          const value = one.values[cursor];
          return Number.isFinite(value) ? (
            <circle
              key={one.name}
              className={`${lineClass(one)} ${styles.dot}`}
              cx={x(cursor)}
              cy={y(value!)}
              r={3.5}
            />
          ) : null;
        })}
    </svg>
  );
}
