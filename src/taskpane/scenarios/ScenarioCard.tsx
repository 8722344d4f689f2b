import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scenario } from "../data";
import { texts } from "../texts";
import { onArrowKeys } from "../ui/arrowKeys";
import { type Driver, firstSentence } from "./drivers";

const useStyles = makeStyles({
  card: {
    position: "relative",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  head: { display: "flex", alignItems: "baseline", gap: "8px", margin: 0 },
  title: {
    flex: 1,
    margin: 0,
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    outline: "none",
    // The whole card is the target; the title alone is its name.
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  theme: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  story: {
    margin: "4px 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  drivers: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  driver: { display: "flex", gap: "12px" },
  label: { flex: 1, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
});

export interface ScenarioCardProps {
  readonly scenario: Scenario;
  readonly drivers: readonly Driver[];
  readonly onOpen: () => void;
}

export function ScenarioCard({ scenario, drivers, onOpen }: ScenarioCardProps) {
  const styles = useStyles();
  return (
    <article className={styles.card}>
      <h2 className={styles.head}>
        <button
          type="button"
          className={styles.title}
          data-key={scenario.key}
          data-arrow-key=""
          onKeyDown={onArrowKeys}
          onClick={onOpen}
        >
          {scenario.title}
        </button>
        <span className={styles.theme}>
          {texts.scenarios.theme[scenario.theme] ?? scenario.theme}
        </span>
      </h2>
      <p className={styles.story}>{firstSentence(scenario.story)}</p>
      <dl className={styles.drivers}>
        {drivers.map(({ key, label, value }) => (
          <div key={key} className={styles.driver}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
