import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { LineChart } from "../chart/LineChart";
import type { ScenarioData, AssumptionValues } from "../data";
import { texts } from "../texts";
import { chartKeys, fixed, type OutcomeKey, outcomes, outcomeWords, seriesOf } from "./outcomes";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px", marginBlock: "16px 4px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  select: { flex: 1, minWidth: 0 },
  title: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ends: {
    margin: "8px 0 0",
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface OutcomeChartProps {
  readonly title: string;
  /** Which outcome is shown. */
  readonly outcome: OutcomeKey;
  readonly onOutcome: (outcome: OutcomeKey) => void;
  /** All that differs from the baseline. */
  readonly values: AssumptionValues;
  readonly vintage: string;
  readonly run: ScenarioData["run"];
}

/** What the chain gives under the values as they are now, beside the baseline: one outcome at a time. */
export function OutcomeChart(props: OutcomeChartProps) {
  const { title, outcome: key, onOutcome, values, vintage, run } = props;
  const styles = useStyles();
  const id = useId();
  const baseline = useMemo(() => run({}, vintage), [run, vintage]);
  const now = useMemo(() => run(values, vintage), [run, values, vintage]);
  const series = useMemo(() => seriesOf(key, title, now, baseline), [key, title, now, baseline]);
  return (
    <>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {texts.chart.choose}
        </label>
        <Select
          id={id}
          className={styles.select}
          size="small"
          value={key}
          onChange={(_, { value }) => onOutcome(value as OutcomeKey)}
        >
          {chartKeys.map((one) => (
            <option key={one} value={one}>
              {texts.outcome[one].name}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.title}>{texts.outcome[key].title}</div>
      <LineChart
        title={texts.outcome[key].title}
        series={series}
        least={outcomes[key].least}
        format={(value) => outcomeWords(key, value)}
        tick={(value) => fixed(value, outcomes[key].digits > 1 ? 1 : 0)}
      />
      <p role="status" className={styles.ends}>
        {now.end !== undefined && texts.chart.ends(now.years.length - 1, now.end)}
      </p>
    </>
  );
}
