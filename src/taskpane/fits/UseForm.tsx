import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { contains } from "../../calculation";
import type { EstimateUses } from "../../catalog/page";
import type { Estimate } from "../../scenarios/own";
import { usePane } from "../context";
import type { PaneScenario, ScenarioData } from "../data";
import { useOwnScenarios } from "../scenarios/useOwnScenarios";
import { texts } from "../texts";
import { today } from "../today";
import type { FitAnswer } from "./answer";
import { digits } from "./words";

const useStyles = makeStyles({
  says: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  form: { display: "flex", flexDirection: "column", gap: "8px", marginBlockEnd: "16px" },
  select: { width: "100%", minWidth: 0 },
  button: { alignSelf: "start" },
});

/** How many of a period are in a year. */
const periods = { year: 1, quarter: 4, month: 12 } as const;
type Period = keyof typeof periods;

export interface UseFormProps {
  readonly answer: FitAnswer;
  readonly places: ReadonlyMap<string, string>;
  readonly estimates: EstimateUses;
  readonly data: ScenarioData;
}

/** Chooses what estimates become, and in which scenario. */
export function UseForm({ answer, places, estimates, data }: UseFormProps) {
  const styles = useStyles();
  const { front, onUse } = usePane();
  const own = useOwnScenarios(data);
  const vintage = front?.vintage ?? data.vintages[0]!;
  const all: readonly PaneScenario[] = [...own.scenarios, ...data.scenariosIn(vintage)];
  const [wanted, setWanted] = useState(front?.key ?? "");
  const scenario = all.find(({ key }) => key === wanted) ?? data.scenariosIn(vintage)[0]!;
  const assumptions = data.allAssumptions(scenario.vintage);
  const { choices, aPeriod } = estimates;
  const [chosen, setChosen] = useState<string>();
  const [period, setPeriod] = useState<Period>("year");
  const words = texts.fits.use;

  const keysOf = (choice: (typeof choices)[number]) => Object.values(choice);
  const labelsOf = (choice: (typeof choices)[number]) =>
    texts.list(keysOf(choice).map((key) => assumptions.get(key)?.label ?? key));
  const choice = choices.find((one) => keysOf(one).join(" ") === chosen) ?? choices[0]!;
  const made = madeEstimates(choice, answer, periods[period], sourceOf(places, period));
  const intervals = Object.values(made).map(
    ({ value, low, high }) => [digits(value), digits(low), digits(high)] as const,
  );
  const wrong = Object.entries(made).filter(
    ([key, { value, low, high }]) =>
      ![value, low, high].every((one) => contains(assumptions.get(key)!.range, one)),
  );
  const beside = keysOf(choice).some((key) => !data.assumptions(scenario.vintage).has(key));

  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) onUse({ scenario: scenario.key, vintage, estimates: made });
      }}
    >
      <Field size="small" label={words.assumption}>
        <Select
          className={styles.select}
          value={keysOf(choice).join(" ")}
          onChange={(_, { value }) => setChosen(value)}
        >
          {choices.map((one) => (
            <option key={keysOf(one).join(" ")} value={keysOf(one).join(" ")}>
              {labelsOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      {aPeriod && (
        <Field size="small" label={words.period}>
          <Select
            className={styles.select}
            value={period}
            onChange={(_, { value }) => setPeriod(value as Period)}
          >
            {(Object.keys(periods) as Period[]).map((one) => (
              <option key={one} value={one}>
                {words.periods[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field size="small" label={words.scenario}>
        <Select
          className={styles.select}
          value={scenario.key}
          onChange={(_, { value: next }) => setWanted(next)}
        >
          {all.map((one) => (
            <option key={one.key} value={one.key}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.says}>
        {wrong.length > 0
          ? wrong.map(([, { low, high }]) =>
              words.outside(texts.fits.to(digits(low), digits(high))),
            )
          : words.before(intervals)}
        {period !== "year" && ` ${words.times(periods[period])}`}
        {beside && ` ${words.beside}`}
      </p>
      <Button className={styles.button} type="submit" disabledFocusable={wrong.length > 0}>
        {words.button}
      </Button>
    </form>
  );
}

/** The measures of a choice as estimates of their assumptions, in rates of a year. */
function madeEstimates(
  choice: Readonly<Record<string, string>>,
  { measures }: FitAnswer,
  times: number,
  source: string,
): Readonly<Record<string, Estimate>> {
  const made = Object.entries(choice).map(([name, key]): [string, Estimate] => {
    const { value, low, high } = measures.find((measure) => measure.name === name)!;
    return [key, { value: times * value, low: times * low, high: times * high, source }];
  });
  return Object.fromEntries(made);
}

/** As it stands on sheets, which are in English. */
function sourceOf(places: ReadonlyMap<string, string>, period: Period): string {
  const cells = [...places.values()].join(" and ");
  const said = period === "year" ? "" : ` (a row a ${period}, times ${periods[period]})`;
  return `own data, ${cells || "typed numbers"}, ${today()}${said}`;
}
