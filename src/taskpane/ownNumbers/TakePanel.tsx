import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { OwnVintage } from "../../scenarios";
import type { ScenarioData } from "../data";
import { usePanelStyles } from "../scenarios/panelStyles";
import { texts } from "../texts";
import { today } from "../today";
import { ActionStatus } from "../ui/ActionStatus";
import type { useAction } from "../ui/useAction";
import type { NumbersRead } from "./readNumbers";
import { ownName } from "./sheetWords";

export interface TakePanelProps {
  readonly from: string;
  readonly read: Extract<NumbersRead, { readonly values: unknown }>;
  readonly data: Pick<ScenarioData, "ownNumbers">;
  /** What the workbook keeps already. */
  readonly kept: readonly OwnVintage[];
  readonly action: ReturnType<typeof useAction>;
  readonly onTake: (on: OwnVintage) => Promise<void>;
}

/** Asks for the day and the name of numbers that were read, and says what they would take the place of. */
export function TakePanel({ from, read, data, kept, action, onTake }: TakePanelProps) {
  const styles = usePanelStyles();
  const words = texts.ownNumbers;
  const [date, setDate] = useState(read.latest ?? today());
  const [named, setNamed] = useState<string>();
  const { ownNumbers: room } = data;
  const name = (named ?? ownName(date)).trim();
  const noDay = room.isDay(date) ? undefined : words.noDay;
  const problem = room.nameProblem(name);
  const taken = kept.find(({ key }) => key === room.keyOf(name));

  const take = () => {
    if (noDay || problem) return;
    const { values, sources } = read;
    void onTake(room.made({ name, date, from, values, sources }));
  };
  return (
    <form
      className={styles.panel}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Field
        label={words.date}
        size="small"
        validationState={noDay ? "error" : "none"}
        validationMessage={noDay}
      >
        <Input value={date} autoComplete="off" onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field
        label={words.name}
        size="small"
        validationState={problem ? "error" : "none"}
        validationMessage={problem}
      >
        <Input
          value={named ?? ownName(date)}
          autoComplete="off"
          onChange={(_, { value }) => setNamed(value)}
        />
      </Field>
      <ActionStatus
        before={taken ? words.replaces(taken.name) : words.before}
        progress={action.progress}
      />
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={action.working || noDay !== undefined || problem !== undefined}
      >
        {taken ? words.replace : words.take}
      </Button>
    </form>
  );
}
