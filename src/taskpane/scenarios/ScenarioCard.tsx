import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneScenario } from "../data";
import { texts } from "../texts";
import { onArrowKeys } from "../ui/arrowKeys";
import { CardChart } from "./CardChart";
import type { CardOutcome } from "./cardOutcome";
import { type Driver, firstSentence } from "./drivers";
import { monthOf } from "./vintage";

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
    overflowWrap: "anywhere",
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
  badge: {
    flexShrink: 0,
    paddingInline: "6px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  changed: {
    margin: "2px 0 0",
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  vintage: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  middle: { display: "flex", gap: "12px", marginBlock: "4px 8px" },
  story: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  drivers: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  driver: {
    display: "flex",
    gap: "12px",
    "@media (max-width: 260px)": { flexWrap: "wrap", columnGap: "6px" },
  },
  label: { flex: 1, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  baseline: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  results: {
    margin: "6px 0 0",
    paddingBlockStart: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    // Two results of one line each: they move nothing when they come.
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

export interface ScenarioCardProps {
  readonly scenario: PaneScenario;
  readonly drivers: readonly Driver[];
  /** Undefined until the chain has run. */
  readonly outcome: CardOutcome | undefined;
  /** How many of its values were changed and not saved. The card shows it without them. */
  readonly changed: number;
  /** The vintage that was chosen for all cards. */
  readonly wanted: string;
  readonly onOpen: () => void;
}

/** When its numbers are of, and why they are not of when was wanted. */
function vintageWords({ vintage, vintages, preset }: PaneScenario, wanted: string): string {
  const month = monthOf(vintage);
  const only = !preset && vintage !== wanted && !vintages.includes(wanted);
  return only ? texts.vintage.only(month) : texts.vintage.of(month);
}

export function ScenarioCard(props: ScenarioCardProps) {
  const { scenario, drivers, outcome, changed, wanted, onOpen } = props;
  const styles = useStyles();
  const { preset } = scenario;
  const story = firstSentence(scenario.story);
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
        {preset ? (
          <span className={styles.badge}>{texts.own.badge}</span>
        ) : (
          <span className={styles.theme}>
            {texts.scenarios.theme[scenario.theme] ?? scenario.theme}
          </span>
        )}
      </h2>
      <p className={styles.vintage}>{vintageWords(scenario, wanted)}</p>
      {changed > 0 && <p className={styles.changed}>{texts.assumption.edited(changed)}</p>}
      <div className={styles.middle}>
        <p className={styles.story}>
          {preset ? `${texts.own.basedOn(preset.title)}. ${story}`.trim() : story}
        </p>
        <CardChart outcome={outcome} />
      </div>
      <dl className={styles.drivers}>
        {drivers.map(({ key, label, value }) => (
          <div key={key} className={styles.driver}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <dl className={styles.results}>
        {outcome?.results.map(({ label, value, baseline }) => (
          <div key={label} className={styles.driver}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <bdi>{value}</bdi>
              {baseline && (
                <>
                  {" "}
                  <bdi className={styles.baseline}>{baseline}</bdi>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
