import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Slider,
  tokens,
} from "@fluentui/react-components";
import { memo, useId, useMemo, useRef, useState } from "react";
import type { Estimate } from "../../scenarios/own";
import type { Assumption, Provenance } from "../data";
import { quantityWords } from "../numbers";
import { texts } from "../texts";
import { today } from "../today";
import { InfoIcon, ResetIcon } from "../ui/icons";
import { basisOf } from "../ui/OriginText";
import { useInSight } from "../ui/useInSight";
import { AssumptionSource } from "./AssumptionSource";
import { fieldText, fieldUnit, readAssumption } from "./assumptionText";
import { shownQuantity } from "./shownQuantity";
import { nearestStop, sliderStops } from "./sliderStops";
import { agedMonths } from "./vintage";

const useStyles = makeStyles({
  row: { paddingBlock: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "flex-start", gap: "4px" },
  label: { flex: 1, minWidth: 0, lineHeight: tokens.lineHeightBase300 },
  dot: {
    flexShrink: 0,
    width: "8px",
    height: "8px",
    marginBlockStart: "7px",
    marginInlineEnd: "2px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  controls: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    marginBlockStart: "2px",
    "@media (max-width: 260px)": { flexWrap: "wrap" },
  },
  input: { width: "136px", flexShrink: 0 },
  number: { textAlign: "end" },
  unit: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  slider: { flex: 1, minWidth: 0, "@media (max-width: 260px)": { flexBasis: "100%" } },
  // Without a mark for each of a hundred steps.
  rail: { "::before": { display: "none" } },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  aged: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

export interface AssumptionFieldProps {
  readonly assumption: Assumption;
  /** As the preset has it, as the scenario was saved, and as it is now: the first two differ in own scenarios only. */
  readonly preset: number;
  readonly saved: number;
  readonly value: number;
  /** Where the scenario's value comes from; undefined where it is the baseline's. */
  readonly origin: Provenance | undefined;
  /** What own data say of the value. */
  readonly estimate?: Estimate | undefined;
  /** A number that can be taken. */
  readonly onChange: (key: string, value: number) => void;
}

/** One assumption: its value in a field and on a slider, how far it is from the scenario's, where that comes from. */
export const AssumptionField = memo(function AssumptionField(props: AssumptionFieldProps) {
  const { preset, saved, value, origin, estimate, onChange } = props;
  // Its interval is what an analyst would try then.
  const assumption = useMemo(
    () =>
      estimate ? { ...props.assumption, low: estimate.low, high: estimate.high } : props.assumption,
    [props.assumption, estimate],
  );
  const styles = useStyles();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  /** What is being typed; what cannot be taken stays to be put right. */
  const [typed, setTyped] = useState<string>();
  const { key, label, unit, baseline, low, high } = assumption;
  const words = texts.assumption;
  const show = (number: number) => quantityWords(shownQuantity(number, assumption));
  const shown = fieldText(value, unit);
  const reading = readAssumption(typed ?? shown, assumption);
  const changed = value !== saved;
  const ownData = estimate && { published: false, ownData: true, source: estimate.source };
  const stated = ownData ?? origin ?? assumption;
  const aged = agedMonths(stated, today());
  const stops = useMemo(
    () =>
      low === undefined || high === undefined
        ? undefined
        : sliderStops(low, high, [preset, saved, baseline]),
    [low, high, preset, saved, baseline],
  );

  const set = (next: number) => {
    setTyped(undefined);
    onChange(key, next);
  };
  const onType = (text: string) => {
    setTyped(text);
    const read = readAssumption(text, assumption);
    if (read.value !== undefined) onChange(key, read.value);
  };
  const message =
    "error" in reading ? `${reading.error} ${words.stays(shown)}` : (reading.warning ?? "");
  const messageRef = useInSight<HTMLDivElement>(typed === undefined ? undefined : message);
  const state = "error" in reading ? styles.error : styles.warning;

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {value !== preset && <span className={styles.dot} role="img" aria-label={words.changed} />}
        <label htmlFor={`${id}-field`} className={styles.label}>
          {label}
        </label>
        {changed && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ResetIcon />}
            title={words.reset(label)}
            aria-label={words.reset(label)}
            onClick={() => {
              set(saved);
              // This button goes with the change.
              field.current?.focus();
            }}
          />
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<InfoIcon />}
          title={texts.source.show(label)}
          aria-label={texts.source.show(label)}
          aria-expanded={open}
          aria-controls={`${id}-source`}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={`${id}-hint`} className={styles.quiet}>
        {basisOf(stated)}
        {aged !== undefined && (
          <>
            {" · "}
            <span className={styles.aged}>{texts.vintage.aged(aged)}</span>
          </>
        )}
        {changed && saved !== preset && (
          <>
            {" · "}
            <bdi>{words.saved(show(saved))}</bdi>
          </>
        )}
        {value !== preset && (
          <>
            {" · "}
            <bdi>{words.preset(show(preset))}</bdi>
          </>
        )}
        {preset !== baseline && (
          <>
            {" · "}
            <bdi>{words.baseline(show(baseline))}</bdi>
          </>
        )}
      </div>
      <div className={styles.controls}>
        <Input
          ref={field}
          id={`${id}-field`}
          className={styles.input}
          size="small"
          value={typed ?? shown}
          input={{ className: styles.number, dir: "ltr" }}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={"error" in reading}
          aria-describedby={`${id}-hint ${id}-message`}
          contentAfter={<span className={styles.unit}>{fieldUnit(assumption)}</span>}
          onChange={(_, { value: text }) => onType(text)}
          onBlur={() => !("error" in reading) && setTyped(undefined)}
          onKeyDown={(event) => event.key === "Escape" && setTyped(undefined)}
        />
        {stops && (
          <Slider
            className={styles.slider}
            size="small"
            rail={{ className: styles.rail }}
            max={stops.length - 1}
            value={nearestStop(stops, value)}
            aria-label={words.slider(label)}
            aria-valuetext={show(value)}
            onChange={(_, { value: next }) => set(stops[next]!)}
          />
        )}
      </div>
      <div
        ref={messageRef}
        id={`${id}-message`}
        role="status"
        className={mergeClasses(styles.quiet, state)}
      >
        {message}
      </div>
      <AssumptionSource
        id={`${id}-source`}
        open={open}
        assumption={assumption}
        value={ownData ? value : saved}
        origin={ownData ?? origin}
      />
    </li>
  );
});
