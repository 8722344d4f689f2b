import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Entry } from "../../catalog/page";
import { usePane } from "../context";
import { texts } from "../texts";
import { PageFrame } from "../ui/PageFrame";
import { useLoaded } from "../ui/useLoaded";
import { Waiting } from "../ui/Waiting";
import { CellExplanation } from "./CellExplanation";
import { Sentence } from "./Sentence";
import { shownWords } from "./valueWords";
import { type FollowedSelection, useCell } from "./useCell";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  place: { flex: 1, minWidth: "120px" },
  address: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  value: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** Follows the selected cell and takes its formula apart. */
export default function ExplainTab({ active }: { active: boolean }) {
  const { inExcel, data } = usePane();
  const loaded = useLoaded(data.loadFunctions);
  const followed = useCell(active);
  if (!inExcel)
    return (
      <PageFrame>
        <Sentence>{texts.explain.notInExcel}</Sentence>
      </PageFrame>
    );
  if (loaded.state !== "ready")
    return <Waiting loaded={loaded} what={texts.functions.many} shape="page" />;
  return <Following followed={followed} entries={loaded.value} />;
}

function Following({
  followed: { cell, trouble, pinned, onPin, again },
  entries,
}: {
  followed: FollowedSelection;
  entries: readonly Entry[];
}) {
  const styles = useStyles();
  const words = texts.explain;
  if (!cell && trouble === undefined)
    return <Waiting loaded={{ state: "loading" }} what={words.loading} shape="page" />;
  return (
    <PageFrame>
      {cell && (
        <div className={styles.head}>
          <div className={styles.place}>
            <h2 className={styles.address}>
              <bdi>{cell.address}</bdi>
            </h2>
            {cell.value !== "" && (
              <div className={styles.value}>
                <bdi>{words.showsValue(shownWords(cell.value))}</bdi>
              </div>
            )}
          </div>
          <ToggleButton
            size="small"
            checked={pinned !== undefined}
            onClick={() => onPin(pinned === undefined ? cell.address : undefined)}
          >
            {words.stay}
          </ToggleButton>
        </div>
      )}
      {trouble !== undefined ? (
        <Sentence role="alert" again={again}>
          {trouble}
        </Sentence>
      ) : (
        cell && <CellExplanation cell={cell} entries={entries} again={again} />
      )}
    </PageFrame>
  );
}
