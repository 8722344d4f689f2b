import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { DoneIcon } from "./icons";
import type { ActionState } from "./useAction";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  // In a low pane the buttons come before what they will do.
  idle: { "@media (max-height: 720px)": { order: 1 } },
  // A long text would press it together.
  sign: { display: "flex", flexShrink: 0, marginInlineEnd: "6px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  trouble: { color: tokens.colorStatusDangerForeground3 },
});

/**
 * One line about an action: what it will do, that it is doing it, what it did, or why not. The last three are read
 * aloud when they come; the first is not, because it follows the selection.
 */
export function ActionStatus({ before, progress }: { before: string; progress: ActionState }) {
  const styles = useStyles();
  const { state } = progress;
  return (
    <div
      className={mergeClasses(
        styles.line,
        state === "idle" && styles.idle,
        state === "done" && styles.done,
        state === "trouble" && styles.trouble,
      )}
    >
      {(state === "working" || state === "done") && (
        <span className={styles.sign}>
          {state === "working" ? <Spinner size="extra-tiny" /> : <DoneIcon />}
        </span>
      )}
      {state === "idle" && <span>{before}</span>}
      <span role="status">
        {(state === "working" || state === "done" || state === "stopped") && progress.text}
      </span>
      <span role="alert">{state === "trouble" && progress.text}</span>
    </div>
  );
}
