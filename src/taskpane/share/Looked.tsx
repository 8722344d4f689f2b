import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../texts";
import { Progress } from "../ui/Progress";
import type { Found } from "./actions";
import type { Looking } from "./useFound";

const useStyles = makeStyles({
  // About as high as what comes in its place.
  waiting: { minHeight: "96px" },
  trouble: { margin: "0 0 8px", color: tokens.colorStatusDangerForeground3 },
  quiet: { margin: "0 0 8px" },
});

export interface LookedProps {
  readonly looking: Looking;
  readonly onAgain: () => void;
  readonly onCancel: () => void;
  readonly children: (found: Found) => ReactNode;
}

/** What was found; until then how far the looking is, and where it failed why. */
export function Looked({ looking, onAgain, onCancel, children }: LookedProps) {
  const styles = useStyles();
  const words = texts.share;
  if (looking.state === "ready") return children(looking.found);
  if (looking.state === "looking")
    return (
      <div className={styles.waiting}>
        <Progress what={words.looking} far={looking.far} onCancel={onCancel} />
      </div>
    );
  return (
    <div className={styles.waiting}>
      {looking.state === "failed" ? (
        <p role="alert" className={styles.trouble}>
          {looking.text}
        </p>
      ) : (
        <p role="status" className={styles.quiet}>
          {words.cancelled}
        </p>
      )}
      <Button size="small" onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  );
}
