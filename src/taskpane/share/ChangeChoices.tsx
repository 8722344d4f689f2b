import { Checkbox, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { SharingScope } from "../../excel";
import { texts } from "../texts";
import type { ChangeKind } from "./actions";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: "8px", marginBlockEnd: "12px" },
  scopes: { flexWrap: "wrap" },
});

export interface Choices {
  /** One long formula in place of a name (native). */
  readonly plain: boolean;
  /** Names of another version are brought up to date (native). */
  readonly update: boolean;
  /** Names that no cell uses any more stay (live). */
  readonly keep: boolean;
}

export interface ChangeChoicesProps {
  readonly kind: ChangeKind;
  readonly scope: SharingScope;
  /** The selection's address, where that is the scope. */
  readonly selected: string | undefined;
  readonly onScope: (scope: SharingScope) => void;
  readonly choices: Choices;
  /** How many names are of another version. */
  readonly olderNames: number;
  readonly onChoose: (choices: Choices) => void;
}

const scopes: readonly SharingScope[] = ["workbook", "sheet", "selection"];
const forms = ["native", "plain"] as const;

/** Where, and how where there is more than one way. */
export function ChangeChoices(props: ChangeChoicesProps) {
  const { kind, scope, selected, onScope, choices, olderNames, onChoose } = props;
  const styles = useStyles();
  const words = texts.share;
  return (
    <div className={styles.choices}>
      <Field label={words.where}>
        <RadioGroup
          className={styles.scopes}
          layout="horizontal"
          value={scope}
          onChange={(_, { value }) => onScope(value as SharingScope)}
        >
          {scopes.map((key) => (
            <Radio
              key={key}
              value={key}
              label={
                key === "selection" && selected !== undefined
                  ? words.selected(selected)
                  : words.scopes[key]
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {kind === "native" && (
        <Field label={words.form}>
          <RadioGroup
            value={choices.plain ? "plain" : "native"}
            onChange={(_, { value }) => onChoose({ ...choices, plain: value === "plain" })}
          >
            {forms.map((form) => (
              <Radio key={form} value={form} label={words.forms[form]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {kind === "native" && olderNames > 0 && (
        <Checkbox
          label={words.updateNames(olderNames)}
          checked={choices.update}
          onChange={(_, { checked }) => onChoose({ ...choices, update: checked === true })}
        />
      )}
      {kind === "live" && (
        <Checkbox
          label={words.keepNames}
          checked={choices.keep}
          onChange={(_, { checked }) => onChoose({ ...choices, keep: checked === true })}
        />
      )}
    </div>
  );
}
