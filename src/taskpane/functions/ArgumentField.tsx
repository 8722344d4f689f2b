import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import { isOptional, type Parameter } from "../../calculation";
import type { ArgumentPage } from "../../catalog/page";
import type { Warning } from "../../explain";
import type { Missing, Selection } from "../../excel/contract";
import { texts } from "../texts";
import { CellIcon, InfoIcon } from "../ui/icons";
import { useInSight } from "../ui/useInSight";
import { readAddress } from "./address";
import type { TypedArgument } from "./argumentText";
import { AboutArgument } from "./AboutArgument";
import { defaultWords, fieldMessage } from "./fieldWords";

const useStyles = makeStyles({
  // Four rows shared with the field beside it, so that the inputs of a line stand level.
  field: {
    minWidth: 0,
    display: "grid",
    gridRow: "span 4",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "subgrid",
    alignContent: "start",
  },
  control: {
    alignSelf: "start",
    marginBlockEnd: "12px",
  },
  label: { display: "flex", alignItems: "center", gap: "4px", minHeight: "24px" },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  need: { flex: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: {
    marginBlockEnd: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: "flex", gap: "4px" },
  input: { flex: 1, minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  checkbox: { marginInlineStart: "-8px" },
});

export interface ArgumentFieldProps {
  readonly parameter: Parameter;
  readonly argument: TypedArgument;
  readonly about: ArgumentPage;
  readonly warning: Warning | undefined;
  /** What the workbook does not have; undefined where there is none to ask. */
  readonly missing: readonly Missing[] | undefined;
  readonly text: string;
  /** What the first example has here: the hint in an empty required field. */
  readonly example: string;
  readonly selection: Selection | undefined;
  readonly onType: (text: string) => void;
}

/** One argument: its name and meaning, a field of its kind, the selected cell by a button, its source by another. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { parameter, argument, about, text, selection, onType } = props;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name, kind } = parameter;
  const words = texts.functions;
  const address = selection && readAddress(selection.address);
  const message = fieldMessage(parameter, about, argument, text, props.warning, props.missing);
  const control = useInSight<HTMLDivElement>(message?.text);

  return (
    <div className={styles.field}>
      <div className={styles.label}>
        {kind === "flag" ? (
          <span id={`${id}-name`} className={styles.name}>
            {name}
          </span>
        ) : (
          <label htmlFor={`${id}-field`} className={styles.name}>
            {name}
          </label>
        )}
        <span className={styles.need}>{isOptional(parameter) ? "" : words.required}</span>
        <Button
          type="button"
          appearance="subtle"
          size="small"
          icon={<InfoIcon />}
          title={words.about(name)}
          aria-label={words.about(name)}
          aria-expanded={open}
          aria-controls={`${id}-about`}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={`${id}-hint`} className={styles.hint}>
        {about.description}
      </div>
      <AboutArgument id={`${id}-about`} open={open} parameter={parameter} about={about} />
      <Field
        ref={control}
        className={styles.control}
        validationState={message?.state ?? "none"}
        validationMessage={message?.text}
      >
        {(field) => {
          const described = [`${id}-hint`, field["aria-describedby"]].filter(Boolean).join(" ");
          const common = { ...field, id: `${id}-field`, "aria-describedby": described };
          if (kind === "mode")
            return (
              <Select {...common} value={text} onChange={(_, { value }) => onType(value)}>
                {parameter.words?.map((word, k) => (
                  <option key={word} value={k === 0 ? "" : word}>
                    {k === 0 ? words.choiceDefault(word) : word}
                  </option>
                ))}
              </Select>
            );
          if (kind === "flag")
            return (
              <Checkbox
                {...common}
                className={styles.checkbox}
                aria-labelledby={`${id}-name`}
                label={words.yes}
                checked={text === "" ? parameter.default === true : text === "TRUE"}
                onChange={(_, { checked }) =>
                  onType(checked === parameter.default ? "" : checked ? "TRUE" : "FALSE")
                }
              />
            );
          return (
            <div className={styles.line}>
              <Input
                {...common}
                className={styles.input}
                value={text}
                required={!isOptional(parameter)}
                placeholder={defaultWords(parameter, about, props.example)}
                autoComplete="off"
                spellCheck={false}
                onChange={(_, { value }) => onType(value)}
                contentAfter={<span className={styles.unit}>{texts.units[about.unit] ?? ""}</span>}
              />
              {selection && address && (
                <Button
                  type="button"
                  icon={<CellIcon />}
                  title={words.useSelected(name, address.cells)}
                  aria-label={words.useSelected(name, address.cells)}
                  onClick={() => onType(selection.address)}
                />
              )}
            </div>
          );
        }}
      </Field>
    </div>
  );
}
