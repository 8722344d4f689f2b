import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense, useState } from "react";
import { Boundary } from "./Boundary";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  section: { marginBlock: "16px" },
  summary: {
    marginBlockEnd: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
});

export interface FoldedProps {
  readonly title: string;
  /** What is said to be on its way. */
  readonly loading: string;
  /** What the part is, for its boundary. */
  readonly for: string;
  /** Of a lazy component: fetched and calculated when the part is first opened. */
  readonly children: ReactNode;
}

/** A part of a page that is folded at first. */
export function Folded({ title, loading, for: part, children }: FoldedProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.section}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>{title}</summary>
      {opened && (
        <Boundary for={part}>
          <Suspense
            fallback={<Waiting loaded={{ state: "loading" }} what={loading} shape="page" />}
          >
            {children}
          </Suspense>
        </Boundary>
      )}
    </details>
  );
}
