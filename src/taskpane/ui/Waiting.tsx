import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import type { Loaded } from "./useLoaded";

const useStyles = makeStyles({
  skeleton: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
  failed: { padding: "24px 12px", display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  again: { alignSelf: "flex-start" },
});

/** Heights of what will stand there, at the width of most panes, so that little moves when it comes. */
const shapes = {
  /** Search, two lines of chips, more sheets, cards. */
  cards: [32, 54, 24, 236, 236, 236],
  /** Search, a heading, questions with names. */
  list: [32, 20, 36, 36, 36, 36, 36, 36, 36],
  /** Back, title, signature, summary, equation. */
  page: [24, 56, 48, 60, 136],
} as const;

export interface WaitingProps {
  readonly loaded: Loaded<unknown>;
  readonly what: string;
  readonly shape: keyof typeof shapes;
}

/** A tab whose content is on its way, in the shape it will have, or did not arrive. */
export function Waiting({ loaded, what, shape }: WaitingProps) {
  const styles = useStyles();
  if (loaded.state === "failed")
    return (
      <div role="alert" className={styles.failed}>
        <p className={styles.title}>{texts.failedToLoad.title}</p>
        <p className={styles.body}>{texts.failedToLoad.body}</p>
        <Button className={styles.again} onClick={loaded.again}>
          {texts.failedToLoad.again}
        </Button>
      </div>
    );
  return (
    <Skeleton className={styles.skeleton} aria-label={texts.loading(what)}>
      {shapes[shape].map((height, row) => (
        <SkeletonItem key={row} style={{ height: `${height}px` }} />
      ))}
    </Skeleton>
  );
}
