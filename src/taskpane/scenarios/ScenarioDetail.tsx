import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { sensitivityName } from "../../sheets/names";
import { usePane } from "../context";
import type { Assumption, Scenario } from "../data";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { Outcome } from "../ui/Outcome";
import { Page } from "../ui/Page";
import { useAction } from "../ui/useAction";
import { AssumptionRow } from "./AssumptionRow";

const useStyles = makeStyles({
  meta: {
    margin: "0 0 12px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  story: { margin: "0 0 12px", lineHeight: tokens.lineHeightBase400 },
  notThis: {
    margin: "0 0 24px",
    paddingInlineStart: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  notThisTitle: { display: "block", fontWeight: tokens.fontWeightSemibold },
  section: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
  action: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", gap: "8px" },
  first: { flex: 1 },
});

const after = (essays: readonly string[]) =>
  essays.length > 3
    ? texts.scenarios.essays(texts.scenarios.allEssays)
    : texts.scenarios.essays(
        texts.list(essays.map((essay) => texts.scenarios.essayNames[essay] ?? essay)),
      );

/** What a scenario assumes: where it departs from the baseline, or its drivers where it does not. */
function shownAssumptions(scenario: Scenario, all: ReadonlyMap<string, Assumption>) {
  const changed = [...all.values()].filter(({ key }) => key in scenario.overrides);
  const rows = changed.length ? changed : scenario.drivers.flatMap((key) => all.get(key) ?? []);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return {
    changed: changed.length,
    groups: groups.map((name) => ({ name, rows: rows.filter(({ group }) => group === name) })),
  };
}

export interface ScenarioDetailProps {
  readonly scenario: Scenario;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  readonly onBack: () => void;
}

export function ScenarioDetail({ scenario, assumptions, onBack }: ScenarioDetailProps) {
  const styles = useStyles();
  const { inExcel, actions } = usePane();
  const { progress, run, working } = useAction();
  const words = texts.scenarios;
  const sheet = actions.sheetName(scenario.title);
  const { changed, groups } = shownAssumptions(scenario, assumptions);
  const insert = () =>
    run(words.working(sheet), async () =>
      words.after((await actions.insertScenario(scenario.key)).sheet),
    );

  const analyse = () =>
    run(words.working(actions.sheetName(sensitivityName(scenario.title))), async () =>
      words.sensitivityAfter((await actions.insertSensitivity(scenario.key)).sheet),
    );

  const footer = (
    <div className={styles.action}>
      <Outcome before={inExcel ? words.before(sheet) : words.needsExcel} progress={progress} />
      <div className={styles.buttons}>
        <Button
          className={styles.first}
          appearance="primary"
          disabled={!inExcel}
          disabledFocusable={working}
          onClick={insert}
        >
          {words.insert}
        </Button>
        <Button disabled={!inExcel} disabledFocusable={working} onClick={analyse}>
          {words.sensitivity}
        </Button>
      </div>
    </div>
  );

  return (
    <Page footer={footer}>
      <BackButton label={words.back} onClick={onBack} />
      <Heading>{scenario.title}</Heading>
      <p className={styles.meta}>
        {words.theme[scenario.theme] ?? scenario.theme} · {after(scenario.essays)}
      </p>
      <p className={styles.story}>{scenario.story}</p>
      <p className={styles.notThis}>
        <strong className={styles.notThisTitle}>{words.notThis}</strong>
        {scenario.notThis}
      </p>
      <h3 className={styles.section}>{words.assumptions}</h3>
      <p className={styles.hint}>{changed ? words.assumptionsHint(changed) : words.noDifference}</p>
      {groups.map(({ name, rows }) => (
        <section key={name} aria-label={name}>
          <h4 className={styles.group}>{name}</h4>
          <ul className={styles.rows}>
            {rows.map((assumption) => (
              <AssumptionRow
                key={assumption.key}
                assumption={assumption}
                value={scenario.overrides[assumption.key]}
                origin={scenario.origins[assumption.key]}
              />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
