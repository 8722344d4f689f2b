import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, useTransition } from "react";
import type { Assumption, PaneScenario, AssumptionValues } from "../data";
import { texts } from "../texts";
import { AssumptionField } from "./AssumptionField";
import { valueIn } from "./drivers";
import type { ShownEstimates } from "./useEdits";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "baseline", gap: "8px", marginBlockStart: "20px" },
  title: {
    flex: 1,
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  group: {
    margin: "16px 0 0",
    paddingBlockEnd: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0, listStyle: "none" },
  all: { marginBlockStart: "12px" },
});

export interface AssumptionsProps {
  readonly scenario: PaneScenario;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  /** What the user has changed. */
  readonly changes: AssumptionValues;
  /** What own data say of values, as they are now. */
  readonly estimates: ShownEstimates;
  readonly onChange: (key: string, value: number) => void;
  readonly onResetAll: () => void;
}

/** All assumptions in their groups: those that differ from the baseline or drive the story first. */
export function Assumptions(props: AssumptionsProps) {
  const { scenario, assumptions, changes, estimates, onChange, onResetAll } = props;
  const styles = useStyles();
  const [showAll, setShowAll] = useState(false);
  // Fifty fields are drawn in slices: the button answers at once.
  const [, startTransition] = useTransition();
  // Fields that hold a wrong text are forgotten with it.
  const [resets, setResets] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const words = texts.assumption;

  const all = [...assumptions.values()];
  const differs = (assumption: Assumption) => valueIn(scenario, assumption) !== assumption.baseline;
  const first = (assumption: Assumption) =>
    differs(assumption) ||
    scenario.drivers.includes(assumption.key) ||
    estimates[assumption.key] !== undefined;
  const rest = all.filter((assumption) => !first(assumption));
  const changed = Object.keys(changes).length;

  const groups = (rows: readonly Assumption[]) =>
    [...new Set(rows.map(({ group }) => group))].map((name) => (
      <div key={name}>
        <h4 className={styles.group}>{name}</h4>
        <ul className={styles.rows} aria-label={name}>
          {rows
            .filter(({ group }) => group === name)
            .map((assumption) => {
              const { key, baseline } = assumption;
              const saved = valueIn(scenario, assumption);
              const preset = valueIn(scenario.preset ?? scenario, assumption);
              return (
                <AssumptionField
                  key={`${key} ${resets}`}
                  assumption={assumption}
                  preset={preset}
                  saved={saved}
                  value={changes[key] ?? saved}
                  origin={saved === baseline ? undefined : scenario.origins[key]}
                  estimate={estimates[key]}
                  onChange={onChange}
                />
              );
            })}
        </ul>
      </div>
    ));

  return (
    <>
      <div className={styles.head}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h3>
        {changed > 0 && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setResets(resets + 1);
              onResetAll();
              // This button goes with the changes.
              title.current?.focus();
            }}
          >
            {words.resetAll}
          </Button>
        )}
      </div>
      <p className={styles.hint} role="status">
        {changed > 0 ? words.edited(changed) : words.hint(all.filter(differs).length)}
      </p>
      {groups(all.filter(first))}
      <Button
        className={styles.all}
        size="small"
        aria-expanded={showAll}
        onClick={() => startTransition(() => setShowAll(!showAll))}
      >
        {showAll ? words.showFewer : words.showAll(rest.length)}
      </Button>
      {showAll && groups(rest)}
    </>
  );
}
