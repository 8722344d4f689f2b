import { Button, Field, Input } from "@fluentui/react-components";
import { usePanelStyles } from "../scenarios/panelStyles";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import type { useAction } from "../ui/useAction";
import { useInSight } from "../ui/useInSight";
import type { Taking } from "./useTaking";

/** Ties the button in the footer to the fields in the page: in a low pane a footer has no room for them. */
const form = "take-own-numbers";

export interface TakeFormProps {
  readonly taking: Taking;
  readonly onTake: () => void;
}

/** Asks for the day and the name of numbers that were read. */
export function TakeForm({ taking, onTake }: TakeFormProps) {
  const styles = usePanelStyles();
  const words = texts.ownNumbers;
  const { date, onDate, name, onName, noDay, problem } = taking;
  const dateField = useInSight<HTMLDivElement>(noDay);
  const nameField = useInSight<HTMLDivElement>(problem);
  return (
    <form
      id={form}
      className={styles.panel}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <Field
        ref={dateField}
        label={words.date}
        size="small"
        validationState={noDay ? "error" : "none"}
        validationMessage={noDay}
      >
        <Input value={date} autoComplete="off" onChange={(_, { value }) => onDate(value)} />
      </Field>
      <Field
        ref={nameField}
        label={words.name}
        size="small"
        validationState={problem ? "error" : "none"}
        validationMessage={problem}
      >
        <Input value={name} autoComplete="off" onChange={(_, { value }) => onName(value)} />
      </Field>
    </form>
  );
}

export interface TakeFooterProps {
  readonly taking: Taking;
  readonly action: ReturnType<typeof useAction>;
}

/** Says what the numbers would take the place of, and takes them. */
export function TakeFooter({ taking, action }: TakeFooterProps) {
  const styles = usePanelStyles();
  const words = texts.ownNumbers;
  const { taken, noDay, problem } = taking;
  return (
    <div className={styles.panel}>
      <ActionStatus
        before={taken ? words.replaces(taken.name) : words.before}
        progress={action.progress}
      />
      <Button
        type="submit"
        form={form}
        appearance="primary"
        disabledFocusable={action.working || noDay !== undefined || problem !== undefined}
      >
        {taken ? words.replace : words.take}
      </Button>
    </div>
  );
}
