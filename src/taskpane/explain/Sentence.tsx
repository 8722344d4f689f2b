import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { texts } from "../texts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px", paddingBlock: "12px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  again: { alignSelf: "flex-start" },
});

export interface SentenceProps {
  readonly children: ReactNode;
  readonly role?: "alert";
  /** Offers to read the cell again. */
  readonly again?: () => void;
}

/** What there is to say where nothing can be explained. */
export function Sentence({ children, role, again }: SentenceProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <p className={styles.text} role={role}>
        {children}
      </p>
      {again && (
        <Button size="small" className={styles.again} onClick={again}>
          {texts.explain.again}
        </Button>
      )}
    </div>
  );
}
