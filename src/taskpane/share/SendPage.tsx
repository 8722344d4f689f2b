import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Prepared } from "../../excel";
import { ExcelTrouble } from "../../excel/contract";
import { usePane } from "../context";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { inShort } from "../trouble";
import { Heading } from "../ui/Heading";
import { ActionStatus } from "../ui/ActionStatus";
import { PageFrame } from "../ui/PageFrame";
import { Progress } from "../ui/Progress";
import { type LongWork, useAction } from "../ui/useAction";
import { ChangePreview } from "./ChangePreview";
import { comparedWords } from "./comparedWords";
import { Looked } from "./Looked";
import { SkippedList } from "./SkippedList";
import { useFound } from "./useFound";
import { usePlan } from "./usePlan";

const useStyles = makeStyles({
  says: { margin: "4px 0 12px" },
  action: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What is left and how to finish it, as trouble where it was trouble that stopped it. */
function broughtToEnd(stopped: "cancelled" | ExcelTrouble, said: string): string {
  if (stopped === "cancelled") return said;
  throw new ExcelTrouble(`${inShort(stopped)} ${said}`, "Stopped", true);
}

export interface SendPageProps {
  readonly active: boolean;
  readonly onBack: () => void;
}

/** A copy to send: what becomes native, what is frozen and which sheets are added, in one preview; and the way back. */
export function SendPage({ active, onBack }: SendPageProps) {
  const styles = useStyles();
  const { actions } = usePane();
  const [left, setLeft] = useState<Prepared["left"]>([]);
  const { progress, run, cancel, working } = useAction();
  const { looking, again, cancel: stopLooking } = useFound("workbook", active && !working);
  const words = texts.share.send;
  const found = looking.state === "ready" ? looking.found : undefined;
  const make = useCallback((work: LongWork) => found!.send(work), [found]);
  const planned = usePlan(looking, found && make);
  const isLooked = looking.state === "ready" && !looking.stale && !working;
  const fresh = planned.isFresh && !working;
  const { plan } = planned;
  const [native, frozen] = [plan?.native.cells ?? 0, plan?.freeze.cells ?? 0];
  const ready = native + frozen > 0;
  const canGoBack = found !== undefined && found.report.native + found.report.frozen > 0;

  const prepare = () =>
    fresh &&
    ready &&
    run(words.working, async (work) => {
      const done = await actions.share.send(work);
      setLeft([...done.native.skipped.filter(({ values }) => values), ...done.left]);
      if (done.stopped) {
        const said = words.stopped(done.native.done + done.frozen.done, done.remaining);
        return broughtToEnd(done.stopped, said);
      }
      return [
        words.done(done.native.done, done.frozen.done, done.sheetsAdded),
        ...comparedWords(done.native),
      ].join(" ");
    });
  const takeBack = () =>
    isLooked &&
    canGoBack &&
    run(words.takingBack, async (work) => {
      setLeft([]);
      const { live, unfrozen, sheetsRemoved, sheetsKept, stopped, remaining } =
        await actions.share.takeBack(work);
      setLeft([...unfrozen.skipped, ...live.skipped]);
      if (stopped)
        return broughtToEnd(stopped, words.stoppedBack(live.done + unfrozen.done, remaining));
      return words.tookBack(live.done, unfrozen.done, sheetsRemoved, sheetsKept);
    });

  const footer = (
    <div className={styles.action}>
      {progress.state === "working" ? (
        <Progress what={progress.text} far={progress.far} onCancel={cancel} />
      ) : (
        <ActionStatus
          before={plan ? (ready ? words.before(native, frozen) : words.nothing) : ""}
          progress={progress}
        />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!ready || !fresh} onClick={prepare}>
          {words.button}
        </Button>
        <Button disabledFocusable={!canGoBack || !isLooked} onClick={takeBack}>
          {words.backButton}
        </Button>
      </div>
    </div>
  );

  return (
    <PageFrame footer={footer}>
      <BackButton label={texts.share.back} onClick={onBack} />
      <Heading>{words.title}</Heading>
      <p className={styles.says}>{words.worksIn}</p>
      <SkippedList skipped={left} />
      <Looked
        looking={planned.shown}
        onAgain={again}
        onCancel={found ? planned.cancel : stopLooking}
      >
        {() =>
          plan && (
            <>
              <ChangePreview change={{ ...plan.native, skipped: [] }} title={words.becomesNative} />
              <ChangePreview change={{ ...plan.freeze, skipped: [] }} title={words.isFrozen} />
              <SkippedList skipped={plan.skipped} />
            </>
          )
        }
      </Looked>
    </PageFrame>
  );
}
