import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { cell } from "../../a1";
import type { Migration, Remade } from "../../sheets/about";
import { usePane } from "../context";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { useAction } from "../ui/useAction";
import { amountWords } from "./DriftChanges";

const useStyles = makeStyles({
  says: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px" },
  line: { overflowWrap: "anywhere" },
  offer: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
});

/** Bringing the numbers of our sheets up to date: first what would change, cell by cell, then the button that does it. */
export function MigrationOffer() {
  const styles = useStyles();
  const { actions } = usePane();
  const { progress, run, working } = useAction();
  const [migration, setMigration] = useState<Migration>();
  const [done, setDone] = useState(false);
  const words = texts.drift;

  const look = () =>
    run(words.looking, async () => {
      const found = await actions.about.previewMigration();
      setMigration(found);
      const { cells, remade, old } = found;
      return cells.length + remade.length + old.length === 0 ? words.nothing : "";
    });
  const apply = (previewed: Migration) =>
    run(words.working, async () => {
      const { changed, skipped, remade } = await actions.about.migrate(previewed);
      setDone(true);
      return [
        ...remade.map(({ from, to }) => words.doneAnew(from, to)),
        changed > 0 || remade.length === 0 ? words.done(changed) : "",
        skipped > 0 ? words.skipped(skipped) : "",
      ]
        .filter(Boolean)
        .join(" ");
    });

  return (
    <div className={styles.offer}>
      {migration && !done && <Preview migration={migration} />}
      {!migration && (
        <Button size="small" disabledFocusable={working} onClick={look}>
          {words.offer}
        </Button>
      )}
      {migration && migration.cells.length + migration.remade.length > 0 && !done && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={working}
          onClick={() => apply(migration)}
        >
          {migration.remade.length > 0
            ? words.applyAnew(newSheets(migration), migration.cells.length)
            : words.apply(migration.cells.length)}
        </Button>
      )}
      <ActionStatus before="" progress={progress} />
    </div>
  );
}

function Preview({ migration: { cells, kept, remade, old } }: { migration: Migration }) {
  const styles = useStyles();
  const words = texts.drift;
  const sheets = texts.list([...new Set(cells.map(({ sheet }) => sheet))]);
  const count = (why: "yours" | "protected") => kept.filter((one) => one.why === why).length;
  return (
    <>
      {remade.map((one) => (
        <Anew key={one.sheet} remade={one} />
      ))}
      {old.length > 0 && <p className={styles.says}>{words.old(texts.list(old))}</p>}
      {cells.length > 0 && <p className={styles.says}>{words.before(cells.length, sheets)}</p>}
      {cells.length > 0 && (
        <ul className={styles.list}>
          {cells.map(({ sheet, row, column, label, unit, from, to }) => (
            <li key={`${sheet}!${row},${column}`} className={styles.line}>
              <bdi>{words.cell(`${sheet}!${cell(row, column)}`, label)}</bdi>:{" "}
              <bdi>{words.fromTo(amountWords(from, unit), amountWords(to, unit))}</bdi>
            </li>
          ))}
        </ul>
      )}
      {count("yours") > 0 && <p className={styles.says}>{words.yours(count("yours"))}</p>}
      {count("protected") > 0 && (
        <p className={styles.says}>{words.protected(count("protected"))}</p>
      )}
    </>
  );
}

/** A manager comes with its model. */
const newSheets = ({ remade }: Migration): number =>
  remade.reduce((sum, one) => sum + ("columns" in one ? 2 : 1), 0);

/** A sheet that is made anew: what of the user's goes into the new one, and what does not, and why. */
function Anew({ remade }: { remade: Remade }) {
  const styles = useStyles();
  const words = texts.drift;
  const { kept, lost, referredBy } = remade;
  const old = "columns" in remade && remade.model ? [remade.sheet, remade.model] : [remade.sheet];
  const lines = [
    ...kept.map(({ label, unit, value, under }) =>
      words.keptEdit(
        under === undefined ? label : words.under(under, label),
        typeof value === "number" ? amountWords(value, unit) : value,
      ),
    ),
    ...lost.map(({ sheet, row, column, label, why }) =>
      words.lostEdit(`${sheet}!${cell(row, column)}`, label, why),
    ),
    ...(referredBy.length > 0 ? [words.referredBy(texts.list(referredBy), texts.list(old))] : []),
  ];
  return (
    <>
      <p className={styles.says}>{words.anew(old, kept.length)}</p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line} className={styles.line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
