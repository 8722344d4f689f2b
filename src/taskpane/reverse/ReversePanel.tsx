import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { baselineUnder, type ScenarioValues } from "../../scenarios";
import type { ScenarioChoice } from "../../scenarios/own";
import type { Assumption } from "../data";
import { underOfId } from "../ownNumbers/vintageIds";
import { texts } from "../texts";
import { Progress } from "../ui/Progress";
import { useInSight } from "../ui/useInSight";
import { asked, type AskedOutcome, readTarget, targetText } from "./question";
import { ReverseAnswer } from "./ReverseAnswer";
import { useReverse } from "./useReverse";

const useStyles = makeStyles({
  intro: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  outcome: { flex: "2 1 140px", minWidth: 0 },
  small: { flex: "1 1 88px", minWidth: 0 },
  fill: { minWidth: 0, width: "100%" },
  find: { minWidth: 0, width: "100%", marginBlockEnd: "8px" },
});

export interface ReversePanelProps {
  /** All that differs from the baseline, and when the numbers are of. */
  readonly overrides: Readonly<Partial<ScenarioValues>>;
  readonly vintage: string;
  readonly title: string;
  readonly assumptions: ReadonlyMap<string, Assumption>;
  /** What a sheet is made of. */
  readonly choice: ScenarioChoice;
}

/** From an outcome back to what would cause it: every assumption alone, and the smallest joint move of two. */
export default function ReversePanel(props: ReversePanelProps) {
  const { overrides, vintage, title, assumptions, choice } = props;
  const styles = useStyles();
  const words = texts.reverse;
  const values = useMemo(
    () => ({ ...baselineUnder(underOfId(vintage)), ...overrides }),
    [overrides, vintage],
  );
  const [outcome, setOutcome] = useState<AskedOutcome>("debt");
  const [typed, setTyped] = useState(() => targetText("debt"));
  const [year, setYear] = useState(values.years);
  const target = readTarget(typed, outcome);
  const targetField = useInSight<HTMLDivElement>("why" in target ? target.why : undefined);
  const { state, find, cancel } = useReverse(values, `${outcome} ${typed} ${year}`);
  const years = Array.from({ length: values.years }, (_, k) => k + 1);
  const working = state.state === "working";

  return (
    <>
      <p className={styles.intro}>{words.says}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if ("value" in target && !working) void find({ outcome, target: target.value, year });
        }}
      >
        <Field className={styles.outcome} size="small" label={words.outcome}>
          <Select
            className={styles.fill}
            value={outcome}
            onChange={(_, { value }) => {
              setOutcome(value as AskedOutcome);
              setTyped(targetText(value as AskedOutcome));
            }}
          >
            {asked.map((key) => (
              <option key={key} value={key}>
                {texts.outcome[key].name}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          ref={targetField}
          className={styles.small}
          size="small"
          label={words.target}
          {...("why" in target
            ? { validationState: "error" as const, validationMessage: target.why }
            : {})}
        >
          <Input
            className={styles.fill}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Field className={styles.small} size="small" label={words.year}>
          <Select
            className={styles.fill}
            value={String(year)}
            onChange={(_, { value }) => setYear(Number(value))}
          >
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        <Button
          className={styles.find}
          type="submit"
          size="small"
          disabledFocusable={working || "why" in target}
        >
          {words.find}
        </Button>
      </form>
      {state.state === "working" && (
        <Progress what={words.working} far={state.far} words={words.far} onCancel={cancel} />
      )}
      <p role="status" className={styles.intro}>
        {state.state === "cancelled" && words.cancelled}
        {state.state === "done" && words.found(state.answer.lines)}
      </p>
      {state.state === "done" && (
        <ReverseAnswer
          answer={state.answer}
          question={{ ...state.question, outcome }}
          assumptions={assumptions}
          title={title}
          choice={choice}
        />
      )}
    </>
  );
}
