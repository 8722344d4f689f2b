import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Drift } from "../../sheets/about";
import { usePane } from "../context";
import { texts } from "../texts";
import { useLoaded } from "../ui/useLoaded";
import { DriftChanges } from "./DriftChanges";
import { MigrationOffer } from "./MigrationOffer";

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    // What it lists scrolls in itself: the tabs below stay in sight.
    maxHeight: "45%",
    overflowY: "auto",
    marginInline: "12px",
    marginBlockEnd: "4px",
    paddingBlock: "8px",
    paddingInline: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  says: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What is worth a word: nothing where nothing that the workbook uses has changed. */
const worthTelling = (drift: Drift | "edited" | undefined) =>
  drift === "edited" || (drift && (drift.stampedBy === "later" || drift.changes.length > 0))
    ? drift
    : undefined;

const hasNumbers = ({ firstEdition, changes }: Drift) =>
  firstEdition || changes.some(({ kind }) => kind === "value");

/**
 * What has changed since another version of Macroscope stamped the workbook. Asked once, when the pane opens; where
 * there is nothing to tell, nothing is shown.
 */
export default function DriftNotice() {
  const { actions } = usePane();
  const loaded = useLoaded(useCallback(() => actions.about.readDrift(), [actions]));
  const [dismissed, setDismissed] = useState(false);
  const drift = loaded.state === "ready" ? worthTelling(loaded.value) : undefined;
  if (!drift || dismissed) return null;
  return <Notice drift={drift} onDismiss={() => setDismissed(true)} />;
}

function Notice({ drift, onDismiss }: { drift: Drift | "edited"; onDismiss: () => void }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const words = texts.drift;
  const changes = drift === "edited" ? [] : drift.changes;
  return (
    <aside className={styles.notice} aria-label={words.label}>
      <p className={styles.says} role="status">
        {saying(drift)}
      </p>
      {open && drift !== "edited" && (
        <>
          <DriftChanges changes={changes} />
          {drift.stampedBy === "earlier" && hasNumbers(drift) && <MigrationOffer />}
        </>
      )}
      <div className={styles.buttons}>
        {changes.length > 0 && (
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.show}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </div>
    </aside>
  );
}

function saying(drift: Drift | "edited"): string {
  const words = texts.drift;
  if (drift === "edited") return words.edited;
  const { stampedBy, from, to, date, changes } = drift;
  if (drift.firstEdition)
    return `${words.firstEdition(from, date)} ${words.changed(changes.length)}`;
  return stampedBy === "later"
    ? words.later(from, to)
    : `${words.earlier(from, to)} ${words.changed(changes.length)}`;
}
