import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import { type Basket, type Basketed, titleAmong } from "./useBasket";
import { mixedOf } from "./vintage";

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

export interface ScenarioChecklistProps {
  readonly scenarios: readonly Basketed[];
  readonly basket: Basket;
}

/** A list of scenarios to tick: those that are ticked are in the basket. */
export function ScenarioChecklist({ scenarios, basket }: ScenarioChecklistProps) {
  const styles = useStyles();
  const words = texts.moreSheets.comparison;
  const chosen = new Set(basket.items.map(({ key }) => key));
  const mixed = mixedOf(scenarios);
  const all = scenarios.every(({ key }) => chosen.has(key));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.choose}</legend>
      <Button
        className={styles.all}
        appearance="transparent"
        size="small"
        onClick={() => basket.set(all ? [] : scenarios)}
      >
        {all ? words.none : words.all}
      </Button>
      <div className={styles.list}>
        {scenarios.map((item) => (
          <Checkbox
            key={item.key}
            label={titleAmong(item, mixed)}
            checked={chosen.has(item.key)}
            onChange={(_, { checked }) =>
              checked === true ? basket.put(item) : basket.leaveOut(item.key)
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
