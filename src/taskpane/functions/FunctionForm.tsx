import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ArgumentPage, type Entry } from "../../catalog/page";
import type { Warning } from "../../explain";
import type { Missing, Selection } from "../../excel/contract";
import { texts } from "../texts";
import { ArgumentField } from "./ArgumentField";
import { type FilledArgument, type Typed } from "./filledForm";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px", flexWrap: "wrap" },
  title: {
    flex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: "grid",
    // Two columns where the pane is wide enough for them.
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    columnGap: "16px",
    marginBlock: "8px 4px",
  },
});

export interface FunctionFormProps {
  readonly entry: Entry;
  readonly typed: Typed;
  readonly filled: readonly FilledArgument[];
  /** What looks wrong with the arguments. */
  readonly warnings: readonly Warning[];
  /** What the workbook does not have; undefined where there is none to ask. */
  readonly missing: readonly Missing[] | undefined;
  readonly selection: Selection | undefined;
  readonly onType: (name: string, text: string) => void;
  /** What fills the form with an example; empty where there is none. */
  readonly example: Typed;
  readonly onExample: (typed: Typed) => void;
  readonly onClear: () => void;
}

/** One field an argument. What is left empty takes its default, which the field shows in grey. */
export function FunctionForm(props: FunctionFormProps) {
  const { entry, typed, filled, warnings, selection, example, onType, onExample, onClear } = props;
  const styles = useStyles();
  if (filled.length === 0) return null;
  const about = entry.page.arguments as Readonly<Record<string, ArgumentPage>>;
  const headers: ArgumentPage = { description: texts.functions.headers, unit: "switch" };
  const anything = Object.values(typed).some((text) => text !== "");

  return (
    <form onSubmit={(event) => event.preventDefault()} aria-label={texts.functions.form}>
      <div className={styles.head}>
        <h3 className={styles.title}>{texts.functions.form}</h3>
        <Button
          size="small"
          appearance="subtle"
          onClick={anything ? onClear : () => onExample(example)}
        >
          {anything ? texts.functions.empty : texts.functions.example}
        </Button>
      </div>
      <div className={styles.fields}>
        {filled.map(({ parameter, argument }) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            argument={argument}
            warning={warnings.find((warning) => warning.argument === parameter.name)}
            missing={props.missing}
            about={about[parameter.name] ?? headers}
            text={typed[parameter.name] ?? ""}
            example={example[parameter.name] ?? ""}
            selection={selection}
            onType={(text) => onType(parameter.name, text)}
          />
        ))}
      </div>
    </form>
  );
}
