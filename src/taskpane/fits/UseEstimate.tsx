import { Button, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { contains } from "../../calculation";
import type { Entry } from "../../catalog/page";
import type { Estimate } from "../../scenarios/own";
import { usePane } from "../context";
import type { Assumption, PaneScenario, ScenarioData } from "../data";
import { useOwnScenarios } from "../scenarios/useOwnScenarios";
import { texts } from "../texts";
import { today } from "../today";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import type { FitAnswer } from "./answer";
import { digits } from "./words";

const useStyles = makeStyles({
  title: {
    margin: "16px 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
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

export interface UseEstimateProps {
  readonly entry: Entry;
  readonly answer: FitAnswer;
  readonly places: ReadonlyMap<string, string>;
}

/** From an estimate to an assumption: its value, its range and its source. */
export function UseEstimate(props: UseEstimateProps) {
  const styles = useStyles();
  const { data, onOpenFunction } = usePane();
  const loaded = useLoaded(data.loadScenarios);
  const { estimates, seeAlso } = props.entry.page;
  const words = texts.fits.use;
  if (!estimates)
    return (
      <>
        <h3 className={styles.title}>{words.title}</h3>
        <p className={styles.says}>
          {words.none}{" "}
          <Link as="button" onClick={() => onOpenFunction(seeAlso[0])}>
            {words.goes([seeAlso[0]!])}
          </Link>
        </p>
      </>
    );
  return (
    <>
      <h3 className={styles.title}>{words.title}</h3>
      {loaded.state === "ready" ? (
        <UseForm {...props} estimates={estimates} data={loaded.value} />
      ) : (
        <Waiting loaded={loaded} what={texts.scenarios.many} shape="list" />
      )}
    </>
  );
}

interface UseFormProps extends UseEstimateProps {
  readonly estimates: NonNullable<Entry["page"]["estimates"]>;
  readonly data: ScenarioData;
}

function UseForm({ answer, places, estimates, data }: UseFormProps) {
  const styles = useStyles();
  const { front, onUse } = usePane();
  const own = useOwnScenarios(data);
  const vintage = front?.vintage ?? data.vintages[0]!;
  const all: readonly PaneScenario[] = [...own.scenarios, ...data.scenariosIn(vintage)];
  const [wanted, setWanted] = useState(front?.key ?? "");
  const scenario = all.find(({ key }) => key === wanted) ?? data.scenariosIn(vintage)[0]!;
  const assumptions = data.assumptions(scenario.vintage);
  const keys = Object.entries(estimates).flatMap(([name, list]) => list.map((key) => [name, key]));
  const [key, setKey] = useState<string>(keys[0]![1]!);
  const [name] = keys.find(([, one]) => one === key)!;
  const measure = answer.measures.find((one) => one.name === name);
  const assumption = assumptions.get(key);
  const words = texts.fits.use;
  if (!measure || !assumption) return null;
  const { value, low, high } = measure;
  const fits = [value, low, high].every((one) => contains(assumption.range, one));
  const estimate: Estimate = { value, low, high, source: sourceOf(places) };

  return (
    <form
      className={styles.form}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onUse({ scenario: scenario.key, vintage, key, estimate });
      }}
    >
      <Field size="small" label={words.assumption}>
        <Select
          className={styles.select}
          value={key}
          onChange={(_, { value: next }) => setKey(next)}
        >
          {keys.map(([, one]) => (
            <option key={one} value={one}>
              {labelOf(assumptions, one!)}
            </option>
          ))}
        </Select>
      </Field>
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
        {fits
          ? words.before(digits(value), digits(low), digits(high))
          : words.outside(texts.fits.to(digits(low), digits(high)))}
      </p>
      <Button className={styles.button} type="submit" disabledFocusable={!fits}>
        {words.button}
      </Button>
    </form>
  );
}

const labelOf = (assumptions: ReadonlyMap<string, Assumption>, key: string): string =>
  assumptions.get(key)?.label ?? key;

/** As it stands on sheets, which are in English. */
function sourceOf(places: ReadonlyMap<string, string>): string {
  const cells = [...places.values()].join(" and ");
  return `own data, ${cells || "typed numbers"}, ${today()}`;
}
