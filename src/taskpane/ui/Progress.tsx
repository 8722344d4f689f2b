import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import type { Far } from "./useAction";

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "center", gap: "12px", minHeight: "32px" },
  words: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ProgressProps {
  readonly what: string;
  /** Left out while nobody knows. */
  readonly far?: Far | undefined;
  /** Says it; of cells unless told. */
  readonly words?: (done: number, total: number) => string;
  readonly onCancel: () => void;
}

/** Work that takes a while: what, how far, and a way to stop it. */
export function Progress({ what, far, words = texts.progress.far, onCancel }: ProgressProps) {
  const styles = useStyles();
  const known = far !== undefined && far.total > 0;
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span role="status">{what}</span>
        <ProgressBar
          aria-label={what}
          aria-valuetext={known ? words(far.done, far.total) : undefined}
          {...(known ? { value: far.done, max: far.total } : {})}
        />
        {known && <bdi>{words(far.done, far.total)}</bdi>}
      </div>
      <Button size="small" onClick={onCancel}>
        {texts.progress.cancel}
      </Button>
    </div>
  );
}
