import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScenarioData, Values } from "../data";
import { texts } from "../texts";
import { type OutcomeKey, outcomes, outcomeWords } from "./outcomes";

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
  readonly saved: Values;
  readonly values: Values;
  readonly run: ScenarioData["run"];
}

/** What the changes do to the outcome in sight, in the year in which they do most: in sight while fields scroll by. */
export function ChangedOutcome({ outcome, saved, values, run }: ChangedOutcomeProps) {
  const styles = useStyles();
  const before = useMemo(() => run(saved), [run, saved]);
  const now = useMemo(() => run(values), [run, values]);
  const { quantities, scale } = outcomes[outcome];
  const quantity = quantities[quantities.length - 1]!;
  const at = ({ years }: typeof now, year: number) => (years[year]?.[quantity] ?? NaN) * scale;
  const moved = (year: number) => Math.abs(at(now, year) - at(before, year));
  let year = before.years.length - 1;
  before.years.forEach((_, one) => {
    if (moved(one) > moved(year)) year = one;
  });
  const words = (value: number) =>
    Number.isNaN(value) ? texts.chart.none : outcomeWords(outcome, value);
  return (
    <div role="status" className={styles.line}>
      <span className={styles.label}>
        {texts.inYear(texts.outcome[quantity === "crowdout" ? "crowdout" : outcome].name, year)}
      </span>
      <bdi className={styles.numbers}>
        {texts.assumption.beforeAfter(words(at(before, year)), words(at(now, year)))}
      </bdi>
    </div>
  );
}
