import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { area, line } from "d3-shape";
import { useId, useMemo, useState } from "react";
import { plain } from "../numbers";
import { texts } from "../texts";
import { drawnPoints, mostPoints, type Scale, scaleOver } from "./axes";
import type { Axes, Curve, CurvePoint } from "./curves";
import { FitTable } from "./FitTable";
import { Figure, margin } from "../chart/Figure";
import { useFigureStyles } from "../chart/figureStyles";
import { ValueTicks } from "../chart/ValueTicks";

// A contrast theme leaves drawings alone: they must take its colours themselves.
const forcedStroke = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

const useStyles = makeStyles({
  band: {
    fill: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { fill: "CanvasText", fillOpacity: 0.15 },
  },
  curve: {
    fill: "none",
    strokeWidth: "2px",
    stroke: tokens.colorCompoundBrandStroke,
    ...forcedStroke,
  },
  point: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  says: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  toggle: { marginInlineStart: "-8px", color: tokens.colorNeutralForeground2 },
});

const height = 224;
const tick = (value: number) => plain(value, 3);

export interface FitChartProps {
  readonly curve: Curve;
  readonly axes: Axes;
  /** The estimates in words: what a picture says to those who do not see it. */
  readonly summary: string;
}

/** Points, the fitted curve, and the band in which the curve lies with 95%; and the numbers behind them. */
export function FitChart({ curve, axes, summary }: FitChartProps) {
  const styles = useStyles();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const words = texts.fits;
  const { x: xTitle, y: yTitle, title } = words.axes[axes];

  return (
    <Figure
      title={title}
      says={words.drawn(title, curve.points.length, summary)}
      axes={{ x: xTitle, y: yTitle }}
      height={height}
      draw={(width) => <Drawing curve={curve} width={width} />}
    >
      <p className={styles.says}>
        {words.band}
        {curve.points.length > mostPoints && ` ${words.some(mostPoints, curve.points.length)}`}
      </p>
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        aria-expanded={asTable}
        aria-controls={`${id}-table`}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? texts.chart.hideTable : texts.chart.showTable}
      </Button>
      <div id={`${id}-table`} hidden={!asTable}>
        {asTable && <FitTable curve={curve} axes={axes} />}
      </div>
    </Figure>
  );
}

/** What lies between the axes, and their ticks. */
function Drawing({ curve, width }: { curve: Curve; width: number }) {
  const styles = { ...useFigureStyles(), ...useStyles() };
  const { x, y, band, path, points } = useMemo(() => drawing(curve, width), [curve, width]);
  const bottom = height - margin.bottom;
  return (
    <>
      <ValueTicks y={y} from={margin.left} to={width - margin.right} write={tick} />
      {x.shownTicks.map((value) => (
        <text key={value} className={styles.label} x={x(value)} y={bottom + 16} textAnchor="middle">
          {tick(value)}
        </text>
      ))}
      <path className={styles.band} data-part="band" d={band} />
      <path className={styles.curve} data-part="curve" d={path} />
      <path className={styles.point} data-part="points" d={points} />
    </>
  );
}

function drawing(curve: Curve, width: number) {
  const { logs, line: path } = curve;
  const points = drawnPoints(curve);
  // A band that leaves the plot, as that of few points may, does not flatten the curve: the points have the say.
  const shown = [...points.map((point) => point.y), ...path.map((point) => point.y)];
  const dot = "m-3,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0";
  const x = scaleOver(
    curve.points.map((point) => point.x),
    [margin.left, width - margin.right],
    logs,
    Math.max(2, Math.floor((width - margin.left) / 64)),
  );
  const top = margin.top;
  const y = scaleOver(shown, [height - margin.bottom, top], logs, 5);
  const inside = (value: number) =>
    Math.min(height - margin.bottom, Math.max(top, logs && value <= 0 ? Infinity : y(value)));
  const band = area<CurvePoint>()
    .x((point) => x(point.x))
    .y0((point) => inside(point.low))
    .y1((point) => inside(point.high))
    .digits(1);
  const drawn = line<CurvePoint>()
    .x((point) => x(point.x))
    .y((point) => y(point.y))
    .digits(1);
  // One shape for all: five hundred would take longer to draw than a key stroke may.
  const dots = points.map((point) => `M${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}${dot}`);
  return {
    x,
    y,
    points: dots.join(""),
    band: band(path) ?? "",
    path: drawn(path) ?? "",
  } satisfies {
    x: Scale;
    [part: string]: unknown;
  };
}
