import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Scenario } from "../data";
import { texts } from "../texts";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginBlockEnd: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: "flex", flexDirection: "column" },
  all: { marginInlineStart: "-4px" },
});

export interface ScenarioChoiceProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: ReadonlySet<string>) => void;
}

/** A list of scenarios to tick. */
export function ScenarioChoice({ scenarios, chosen, onChoose }: ScenarioChoiceProps) {
  const styles = useStyles();
  const words = texts.moreSheets.comparison;
  const all = chosen.size === scenarios.length;
  const toggle = (key: string, wanted: boolean) => {
    const keys = new Set(chosen);
    if (wanted) keys.add(key);
    else keys.delete(key);
    onChoose(keys);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.choose}</legend>
      <Button
        className={styles.all}
        appearance="transparent"
        size="small"
        onClick={() => onChoose(new Set(all ? [] : scenarios.map(({ key }) => key)))}
      >
        {all ? words.none : words.all}
      </Button>
      <div className={styles.list}>
        {scenarios.map(({ key, title }) => (
          <Checkbox
            key={key}
            label={title}
            checked={chosen.has(key)}
            onChange={(_, data) => toggle(key, data.checked === true)}
          />
        ))}
      </div>
    </fieldset>
  );
}
