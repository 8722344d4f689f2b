import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change, NameChange } from "../../sharing";
import { texts } from "../texts";
import { SkippedList } from "./SkippedList";
import { useResultStyles } from "./resultStyles";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

const namesOf = (changes: readonly NameChange[]) => changes.map(({ name }) => name);

/** What a plan changes, sheet by sheet, and what it leaves as it is and why. */
export function ChangePreview({ change, title }: { change: Change; title?: string }) {
  const styles = useStyles();
  const shared = useResultStyles();
  const words = texts.share;
  const { sheets, addNames, setNames, removeNames, store, skipped, cells } = change;
  const notes = [
    addNames.length > 0 && words.addsNames(namesOf(addNames)),
    setNames.length > 0 && words.setsNames(namesOf(setNames)),
    removeNames.length > 0 && words.removesNames(namesOf(removeNames)),
    change.action === "freeze" &&
      cells > 0 &&
      store &&
      (store.exists ? words.usesSheet(store.sheet) : words.addsSheet(store.sheet)),
  ].filter((note): note is string => typeof note === "string");
  return (
    <>
      {(sheets.length > 0 || notes.length > 0) && (
        <section aria-label={title ?? words.willChange}>
          <h3 className={shared.title}>{title ?? words.willChange}</h3>
          <ul className={shared.rows}>
            {sheets.map(({ id, name, visibility, cells: changed }) => (
              <li key={id} className={shared.row}>
                <span className={shared.name}>
                  <bdi>{name}</bdi>
                  {visibility !== "Visible" && (
                    <span className={styles.quiet}> ({words.found.hidden})</span>
                  )}
                </span>
                <bdi>{words.cells(changed.length)}</bdi>
              </li>
            ))}
          </ul>
          {notes.map((note) => (
            <p key={note} className={shared.places}>
              {note}
            </p>
          ))}
        </section>
      )}
      <SkippedList skipped={skipped} />
    </>
  );
}
