import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { texts } from "../texts";
import { Boundary } from "../ui/Boundary";
import { Waiting } from "../ui/Waiting";
import type { ReversePanelProps } from "./ReversePanel";

const ReversePanel = lazy(() => import(/* webpackChunkName: "reverse" */ "./ReversePanel"));

const useStyles = makeStyles({
  section: { marginBlock: "16px" },
  summary: {
    marginBlockEnd: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
});

/** The question backwards, folded: fetched when it is first opened. */
export function WhatItTakes(props: ReversePanelProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={styles.section}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>{texts.reverse.title}</summary>
      {opened && (
        <Boundary for="reverse">
          <Suspense
            fallback={
              <Waiting loaded={{ state: "loading" }} what={texts.reverse.title} shape="page" />
            }
          >
            <ReversePanel {...props} />
          </Suspense>
        </Boundary>
      )}
    </details>
  );
}
