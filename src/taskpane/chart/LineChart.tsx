import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";
import { texts } from "../texts";
import { ChartTable, valueWords } from "./ChartTable";
import { useLineStyles } from "./lineStyles";
import { Plot, plotHeight, yearAt } from "./Plot";
import { dashes, type Series } from "./series";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  plot: {
    height: `${plotHeight}px`,
    // The sheet under the cursor is read, not scrolled.
    touchAction: "pan-y",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "crosshair",
    outline: "none",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "0" },
  },
  legend: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  name: {
    flex: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  year: { color: tokens.colorNeutralForeground3, textAlign: "end" },
  toggle: { marginInlineStart: "-8px", color: tokens.colorNeutralForeground2 },
});

export interface LineChartProps {
  /** What is drawn and in which unit. */
  readonly title: string;
  readonly series: readonly Series[];
  /** The axis of values spans at least so much. */
  readonly least: number;
  /** A value with its unit, and one without for the axis. */
  readonly format: (value: number) => string;
  readonly tick: (value: number) => string;
}

/**
 * Lines over the years from 0, with the values of one year in words above: the last, or the one under the pointer or
 * the keyboard's cursor. To a screen reader it is a slider over the years whose value is that text.
 */
export function LineChart({ title, series, least, format, tick }: LineChartProps) {
  const styles = useStyles();
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>(296);
  const [cursor, setCursor] = useState<number>();
  const [asTable, setAsTable] = useState(false);
  const lastYear = Math.max(1, ...series.map(({ values }) => values.length - 1));
  const year = Math.min(cursor ?? lastYear, lastYear);
  const words = texts.chart;

  const point = (event: PointerEvent<HTMLElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    setCursor(yearAt(event.clientX - left, width, lastYear));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowRight: year + 1,
      ArrowUp: year + 1,
      ArrowLeft: year - 1,
      ArrowDown: year - 1,
      Home: 0,
      End: lastYear,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setCursor(Math.min(lastYear, Math.max(0, next)));
  };

  return (
    <div>
      <Legend series={series} year={year} format={format} />
      <div
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={words.label(title)}
        aria-valuemin={0}
        aria-valuemax={lastYear}
        aria-valuenow={year}
        aria-valuetext={words.read(
          year,
          series.map(({ name, values }) => `${name} ${valueWords(values[year], format)}`),
        )}
        className={styles.plot}
        onKeyDown={onKeyDown}
        onFocus={() => setCursor(year)}
        onBlur={() => setCursor(undefined)}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setCursor(undefined)}
      >
        <Plot
          width={width}
          series={series}
          lastYear={lastYear}
          least={least}
          tick={tick}
          cursor={cursor === undefined ? undefined : year}
        />
      </div>
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        aria-expanded={asTable}
        aria-controls={id}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? words.hideTable : words.showTable}
      </Button>
      <div id={id} hidden={!asTable}>
        {asTable && (
          <ChartTable title={title} series={series} lastYear={lastYear} format={format} />
        )}
      </div>
    </div>
  );
}

interface LegendProps {
  readonly series: readonly Series[];
  readonly year: number;
  readonly format: (value: number) => string;
}

/** Which line is which, and what each says in a year. */
function Legend({ series, year, format }: LegendProps) {
  const styles = useStyles();
  const lineClass = useLineStyles();
  return (
    <>
      <div className={`${styles.legend} ${styles.year}`}>{texts.chart.year(year)}</div>
      <dl className={styles.legend}>
        {series.map((one) => (
          <div key={one.name} className={styles.row}>
            <svg width="26" height="8" aria-hidden="true" focusable="false">
              <path className={lineClass(one)} strokeDasharray={dashes(one)} d="M1,4H25" />
            </svg>
            <dt className={styles.name}>{one.name}</dt>
            <dd className={styles.value}>
              <bdi>{valueWords(one.values[year], format)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
