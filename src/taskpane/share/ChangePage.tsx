import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { SharingOutcome as Applied, SharingScope } from "../../excel";
import { ExcelTrouble } from "../../excel/contract";
import type { SharingAction, Change } from "../../sharing";
import { usePane } from "../context";
import { useSelection } from "../functions/useSelection";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { ActionStatus } from "../ui/ActionStatus";
import { PageFrame } from "../ui/PageFrame";
import { Progress } from "../ui/Progress";
import { type LongWork, useAction } from "../ui/useAction";
import type { ChangeKind } from "./actions";
import { ChangeChoices, type Choices } from "./ChangeChoices";
import { ChangePreview } from "./ChangePreview";
import { comparedWords } from "./comparedWords";
import { Looked } from "./Looked";
import { Result } from "./Result";
import { useFound } from "./useFound";
import { usePlan } from "./usePlan";

const useStyles = makeStyles({
  says: { margin: "4px 0 12px" },
  action: { display: "flex", flexDirection: "column", gap: "8px" },
});

export interface ChangePageProps {
  readonly kind: ChangeKind;
  readonly active: boolean;
  readonly onBack: () => void;
}

/** One action: where and how, what it will change and what not, and the button that does it. */
export function ChangePage({ kind, active, onBack }: ChangePageProps) {
  const styles = useStyles();
  const { actions } = usePane();
  const [scope, setScope] = useState<SharingScope>("workbook");
  const [choices, setChoices] = useState<Choices>({ plain: false, update: false, keep: false });
  const [applied, setApplied] = useState<Applied>();
  const { progress, run, cancel, reset, working } = useAction();
  const [selection] = useSelection(active && scope === "selection");
  const selected = scope === "selection" ? selection?.address : undefined;
  // While it works nothing is looked at; afterwards what is left is.
  const { looking, again, cancel: stopLooking } = useFound(scope, active && !working, selected);

  const words = texts.share;
  const action: SharingAction = kind === "native" && choices.plain ? "plain" : kind;
  const about = words.actions[action];
  const found = looking.state === "ready" ? looking.found : undefined;
  const { update: updateNames, keep: keepNames } = choices;
  const make = useCallback(
    (work: LongWork) => found!.plan(action, { updateNames, keepNames }, work),
    [found, action, updateNames, keepNames],
  );
  const planned = usePlan(looking, found && make);
  const { plan: change, isFresh: fresh } = planned;
  const ready = change !== undefined && changes(change);

  const before = !change
    ? ""
    : ready
      ? `${about.before(change.cells, change.sheets.length)} ${about.undo}`
      : words.nothingToDo;
  const apply = () =>
    change &&
    fresh &&
    run(about.working, async (work) => {
      setApplied(undefined);
      const outcome = await actions.share.apply(change, work);
      setApplied(outcome);
      if (outcome.stopped instanceof ExcelTrouble) throw outcome.stopped;
      if (outcome.stopped) return words.stopped(outcome.done, outcome.left);
      return [about.done(outcome.done), ...comparedWords(outcome)].join(" ");
    });
  const choose = (make: () => void) => {
    make();
    setApplied(undefined);
    reset();
  };

  const footer = (
    <div className={styles.action}>
      {progress.state === "working" ? (
        <Progress what={progress.text} far={progress.far} onCancel={cancel} />
      ) : (
        <ActionStatus before={before} progress={progress} />
      )}
      <Button appearance="primary" disabledFocusable={working || !ready || !fresh} onClick={apply}>
        {about.button}
      </Button>
    </div>
  );

  return (
    <PageFrame footer={footer}>
      <BackButton label={words.back} onClick={onBack} />
      <Heading>{about.title}</Heading>
      <p className={styles.says}>{words.actions[kind].says}</p>
      <ChangeChoices
        kind={kind}
        scope={scope}
        selected={selected}
        onScope={(value) => choose(() => setScope(value))}
        choices={choices}
        olderNames={found?.report.names.older.length ?? 0}
        onChoose={(value) => choose(() => setChoices(value))}
      />
      {applied && <Result applied={applied} />}
      <Looked
        looking={planned.shown}
        onAgain={again}
        onCancel={found ? planned.cancel : stopLooking}
      >
        {() => change && <ChangePreview change={change} />}
      </Looked>
    </PageFrame>
  );
}

/** Whether a plan would change anything. */
const changes = ({ cells, addNames, setNames, removeNames }: Change) =>
  cells + addNames.length + setNames.length + removeNames.length > 0;
