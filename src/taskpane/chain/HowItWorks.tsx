import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { texts } from "../texts";
import { Boundary } from "../ui/Boundary";
import { Waiting } from "../ui/Waiting";
import type { ChainPictureProps } from "./ChainPicture";

const ChainPicture = lazy(() => import(/* webpackChunkName: "chain" */ "./ChainPicture"));

const useStyles = makeStyles({
  section: { marginBlock: "16px" },
  summary: {
    marginBlockEnd: "4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
  },
});

/** The picture of the chain, folded: fetched and calculated when it is first opened. */
export function HowItWorks(props: ChainPictureProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const words = texts.chain;
  return (
    <details
      className={styles.section}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>{words.title}</summary>
      {opened && (
        <Boundary for="chain">
          <Suspense
            fallback={<Waiting loaded={{ state: "loading" }} what={words.loading} shape="page" />}
          >
            <ChainPicture {...props} />
          </Suspense>
        </Boundary>
      )}
    </details>
  );
}
