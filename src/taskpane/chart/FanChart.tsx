import { makeStyles, tokens } from "@fluentui/react-components";
import { area } from "d3-shape";
import type { Row } from "../../calculation";
import { outcomes } from "../../scenarios";
import { scaleOf } from "../../sheets/outcomeChooser";
import { scaleOver } from "../fits/axes";
import { plain } from "../numbers";
import { texts } from "../texts";
import { useLineStyles } from "./lineStyles";
import { dashes, pathOf } from "./series";
import { Figure, margin } from "./Figure";
import { useFigureStyles } from "./figureStyles";
import { ValueTicks } from "./ValueTicks";

const useStyles = makeStyles({
  // The half lies over nine in ten, and is darker for it.
  band: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: 0.2,
    "@media (forced-colors: active)": { fill: "CanvasText", fillOpacity: 0.15 },
  },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 16px", fontSize: tokens.fontSizeBase200 },
  entry: { display: "flex", alignItems: "center", gap: "6px" },
});

const height = 200;
/** The columns of FAN. */
const at = { year: 0, p5: 1, p25: 2, p50: 3, p75: 4, p95: 5, scenario: 7 } as const;

const median = { quantity: 0, reference: false } as const;
const own = { quantity: 1, reference: false } as const;

export interface FanChartProps {
  readonly rows: readonly Row[];
  /** Its key. */
  readonly outcome: string;
}

/** The answer of FAN as a band: nine in ten draws, half of them, the median, and the scenario's own line. */
export default function FanChart({ rows, outcome }: FanChartProps) {
  const styles = useStyles();
  const lineClass = useLineStyles();
  const years = rows.filter((row) => typeof row[at.year] === "number");
  if (years.length < 2) return null;
  const words = texts.fan;
  const key = outcomes.find((one) => one === outcome.trim().toLowerCase());
  const title = key ? words.outcomes[key] : outcome;
  const scale = key ? scaleOf(key) : 1;
  const last = years[years.length - 1]!;
  const said = [at.p5, at.p50, at.p95, at.scenario].map((column) =>
    plain(scale * numberIn(last, column), 4),
  );
  return (
    <Figure
      title={title}
      says={words.drawn(title, years.length - 1, said)}
      axes={{ x: texts.chart.yearHeading, y: title }}
      height={height}
      draw={(width) => <Band years={years} scale={scale} width={width} />}
    >
      <div className={styles.legend}>
        {([median, own] as const).map((one, k) => (
          <span key={k} className={styles.entry}>
            <svg width="26" height="8" aria-hidden="true" focusable="false">
              <path className={lineClass(one)} strokeDasharray={dashes(one)} d="M1,4H25" />
            </svg>
            {k === 0 ? words.median : words.scenario}
          </span>
        ))}
        <span>{words.bands}</span>
      </div>
    </Figure>
  );
}

/** A number of a row; NaN where there is none. */
function numberIn(row: Row, column: number): number {
  const value = row[column];
  return typeof value === "number" ? value : NaN;
}

interface BandProps {
  readonly years: readonly Row[];
  /** From the values to those that are shown: 100 for a percentage. */
  readonly scale: number;
  readonly width: number;
}

function Band({ years, scale, width }: BandProps) {
  const styles = { ...useFigureStyles(), ...useStyles() };
  const lineClass = useLineStyles();
  const list = (column: number) => years.map((row) => scale * numberIn(row, column));
  const [p5, p50, p95, scenario] = [list(at.p5), list(at.p50), list(at.p95), list(at.scenario)];
  const bottom = height - margin.bottom;
  const numbers = years.map((row) => numberIn(row, at.year));
  const x = scaleOver(numbers, [margin.left, width - margin.right], false, 6);
  const shown = [...p5, ...p95, ...scenario].filter(Number.isFinite);
  const y = scaleOver(shown, [bottom, margin.top], false, 4);
  const band = (low: readonly number[], high: readonly number[]) =>
    area<number>()
      .defined((t) => Number.isFinite(low[t]) && Number.isFinite(high[t]))
      .x((t) => x(t))
      .y0((t) => y(low[t]!))
      .y1((t) => y(high[t]!))
      .digits(1)(years.map((_, t) => t)) ?? "";
  return (
    <>
      <ValueTicks
        y={y}
        from={margin.left}
        to={width - margin.right}
        write={(value) => plain(value, 4)}
      />
      {x.shownTicks.filter(Number.isInteger).map((year) => (
        <text key={year} className={styles.label} x={x(year)} y={bottom + 16} textAnchor="middle">
          {year}
        </text>
      ))}
      <path className={styles.band} data-part="nine in ten" d={band(p5, p95)} />
      <path className={styles.band} data-part="half" d={band(list(at.p25), list(at.p75))} />
      <path className={lineClass(median)} d={pathOf(p50, x, y)} />
      <path
        className={lineClass(own)}
        strokeDasharray={dashes(own)}
        data-part="scenario"
        d={pathOf(scenario, x, y)}
      />
    </>
  );
}
