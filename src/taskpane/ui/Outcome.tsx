import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { DoneIcon } from "./icons";
import type { Progress } from "./useAction";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: "6px",
    alignItems: "flex-start",
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

/** One line about an action: what it will do, that it is doing it, what it did, or why not. */
export function Outcome({ before, progress }: { before: string; progress: Progress }) {
  const styles = useStyles();
  const { state } = progress;
  return (
    <div
      role={state === "trouble" ? "alert" : "status"}
      className={mergeClasses(
        styles.line,
        state === "done" && styles.done,
        state === "trouble" && styles.trouble,
      )}
    >
      {state === "working" && <Spinner size="extra-tiny" />}
      {state === "done" && <DoneIcon />}
      <span>{state === "idle" ? before : progress.text}</span>
    </div>
  );
}
