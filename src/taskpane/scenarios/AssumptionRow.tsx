import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Assumption, Origin } from "../data";
import { inWords, quantity } from "../numbers";
import { texts } from "../texts";
import { InfoIcon } from "../ui/icons";
import { OriginText } from "../ui/OriginText";

const useStyles = makeStyles({
  row: { paddingBlock: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "flex-start", gap: "8px" },
  label: { flex: 1, minWidth: 0, lineHeight: tokens.lineHeightBase300 },
  tag: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { flexShrink: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  unit: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  baseline: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  source: {
    margin: "6px 0 2px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface AssumptionRowProps {
  readonly assumption: Assumption;
  /** Undefined where the scenario leaves it at the baseline. */
  readonly value: number | undefined;
  /** Where that value comes from; a judgement where nothing is said. */
  readonly origin: Origin | undefined;
}

/** One assumption: what, how much, whether published or judged; the source opens below it. */
export function AssumptionRow({ assumption, value, origin }: AssumptionRowProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { label, unit, baseline, low, high } = assumption;
  const show = (number: number) => quantity(number, unit, "gdp");
  const shown = show(value ?? baseline);
  const own: Origin =
    origin ??
    (value === undefined ? assumption : { published: false, source: texts.source.ownChoice });

  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.label}>
          {label}
          <span className={styles.tag}>
            {own.published ? texts.source.published : texts.source.judgement}
          </span>
        </span>
        <span className={styles.value}>
          {shown.text}
          {shown.unit && <span className={styles.unit}> {shown.unit}</span>}
          {value !== undefined && (
            <span className={styles.baseline}>
              {texts.scenarios.baseline} {show(baseline).text}
            </span>
          )}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<InfoIcon />}
          aria-label={texts.source.show(label)}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} className={styles.source} hidden={!open}>
        {value !== undefined && <OriginText what={inWords(shown)} origin={own} />}
        <OriginText
          what={`${texts.scenarios.baselineTitle} ${inWords(show(baseline))}`}
          origin={assumption}
        />
        {low !== undefined && high !== undefined && (
          <div>{texts.source.span(show(low).text, inWords(show(high)))}</div>
        )}
      </div>
    </li>
  );
}
