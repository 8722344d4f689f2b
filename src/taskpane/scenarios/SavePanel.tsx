import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { PaneScenario, ScenarioData } from "../data";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { PageFrame } from "../ui/PageFrame";
import { useAction } from "../ui/useAction";
import { useInSight } from "../ui/useInSight";
import { usePanelStyles } from "./panelStyles";

export interface SavePanelProps {
  /** What the name would be. */
  readonly title: string;
  readonly story: string;
  /** The user's own that are there already. */
  readonly own: readonly PaneScenario[];
  readonly data: ScenarioData;
  /** Keeps it under this name. The panel is closed then; it stays where that fails. */
  readonly onSave: (title: string, story: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the name of an own scenario. */
export function SavePanel({ title, story, own, data, onSave, onCancel }: SavePanelProps) {
  const styles = usePanelStyles();
  const { progress, run, working } = useAction();
  const [name, setName] = useState(title);
  const [says, setSays] = useState(story);
  const [touched, setTouched] = useState(false);
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const words = texts.own;
  const wanted = name.trim();
  const problem = data.titleProblem(wanted);
  const nameField = useInSight<HTMLDivElement>(touched ? problem : undefined);
  const taken = own.find(({ key }) => key === data.ownKey(wanted));

  const save = () => {
    setTouched(true);
    if (problem) return field.current?.focus();
    void run(words.saving(wanted), async () => {
      await onSave(wanted, says.trim());
      return "";
    });
  };

  const footer = (
    <div className={styles.panel}>
      <ActionStatus
        before={taken ? words.replaces(taken.title) : words.beforeSave}
        progress={progress}
      />
      <div className={styles.buttons}>
        <Button type="submit" form={form} appearance="primary" disabledFocusable={working}>
          {taken ? words.replace : words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
  return (
    <PageFrame footer={footer} panel={{ label: words.saveTitle, onEscape: onCancel }}>
      <form
        id={form}
        className={styles.panel}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <h2 className={styles.title}>{words.saveTitle}</h2>
        <Field
          ref={nameField}
          label={words.name}
          validationState={problem && touched ? "error" : "none"}
          validationMessage={touched ? problem : undefined}
        >
          <Input
            ref={field}
            value={name}
            autoComplete="off"
            onChange={(_, { value }) => {
              setName(value);
              setTouched(true);
            }}
          />
        </Field>
        <Field label={words.story}>
          <Input value={says} autoComplete="off" onChange={(_, { value }) => setSays(value)} />
        </Field>
      </form>
    </PageFrame>
  );
}
