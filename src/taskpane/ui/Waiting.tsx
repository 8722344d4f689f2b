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

/** A tab whose content is on its way, in the shape it will have, or did not arrive. */
export function Waiting({ loaded, what }: { loaded: Loaded<unknown>; what: string }) {
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
      <SkeletonItem size={32} />
      {[0, 1, 2].map((row) => (
        <SkeletonItem key={row} style={{ height: "112px" }} />
      ))}
    </Skeleton>
  );
}
