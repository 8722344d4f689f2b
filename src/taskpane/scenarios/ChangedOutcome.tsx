import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScenarioData, AssumptionValues } from "../data";
import { texts } from "../texts";
import { chartKeys, type OutcomeKey, outcomes, outcomeWords } from "./outcomes";

const useStyles = makeStyles({
  line: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    marginBlockStart: "12px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { flex: 1, minWidth: "120px" },
  numbers: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

export interface ChangedOutcomeProps {
  readonly outcome: OutcomeKey;
  /** All that differs from the baseline, as the scenario was saved and as it is now. */
  readonly saved: AssumptionValues;
  readonly values: AssumptionValues;
  readonly vintage: string;
  readonly run: ScenarioData["run"];
}

/**
 * What the changes do to the outcome in sight, in the year in which they do most: in sight while fields scroll by. Where
 * they do nothing to it, what they do to the first outcome that moves.
 */
export function ChangedOutcome({ outcome, saved, values, vintage, run }: ChangedOutcomeProps) {
  const styles = useStyles();
  const before = useMemo(() => run(saved, vintage), [run, saved, vintage]);
  const now = useMemo(() => run(values, vintage), [run, values, vintage]);
  const { name, from, to } = useMemo(() => {
    const inSight = changeOf(outcome, before, now);
    if (inSight.from !== inSight.to) return inSight;
    const others = chartKeys.map((key) => changeOf(key, before, now));
    return others.find((other) => other.from !== other.to) ?? inSight;
  }, [outcome, before, now]);
  return (
    <div role="status" data-at-top="" className={styles.line}>
      <span className={styles.label}>{name}</span>
      <bdi className={styles.numbers}>{texts.assumption.beforeAfter(from, to)}</bdi>
    </div>
  );
}

type Run = ReturnType<ScenarioData["run"]>;

/** An outcome before and after, in words, in the year in which it moves most. */
function changeOf(outcome: OutcomeKey, before: Run, now: Run) {
  const { quantities, scale } = outcomes[outcome];
  const quantity = quantities[quantities.length - 1]!;
  const at = ({ years }: Run, year: number) => (years[year]?.[quantity] ?? NaN) * scale;
  const moved = (year: number) => Math.abs(at(now, year) - at(before, year));
  let year = before.years.length - 1;
  before.years.forEach((_, one) => {
    if (moved(one) > moved(year)) year = one;
  });
  const words = (value: number) =>
    Number.isNaN(value) ? texts.chart.none : outcomeWords(outcome, value);
  const name = texts.outcome[quantity === "crowdout" ? "crowdout" : outcome].name;
  return {
    name: texts.inYear(name, year),
    from: words(at(before, year)),
    to: words(at(now, year)),
  };
}
