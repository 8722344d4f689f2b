import type { SharingOutcome } from "../../excel";
import type { ReasonCode } from "../../sharing";
import { texts } from "../texts";
import { useResultStyles } from "./resultStyles";
import { SkippedList } from "./SkippedList";

/** What only the work itself can tell. */
const unforeseen = new Set<ReasonCode>([
  "changed",
  "valueChanged",
  "sorted",
  "differs",
  "unsteady",
]);

/** What was done, sheet by sheet, and what was left alone because somebody changed it in the meantime or it showed something else. */
export function Result({ applied }: { applied: SharingOutcome }) {
  const styles = useResultStyles();
  const words = texts.share;
  const { sheets, namesAdded, namesSet, namesRemoved, skipped } = applied;
  const notes = [
    namesAdded.length > 0 && words.addedNames(namesAdded),
    namesSet.length > 0 && words.setNames(namesSet),
    namesRemoved.length > 0 && words.removedNames(namesRemoved),
  ].filter((note): note is string => typeof note === "string");
  const surprises = skipped.filter(({ code }) => unforeseen.has(code));
  return (
    <section aria-label={words.result}>
      <h3 className={styles.title}>{words.result}</h3>
      <ul className={styles.rows}>
        {sheets.map(({ name, done, left }) => (
          <li key={name} className={styles.row}>
            <bdi className={styles.name}>{name}</bdi>
            <bdi>{words.doneOn(done, left)}</bdi>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className={styles.places}>
          {note}
        </p>
      ))}
      <SkippedList skipped={surprises} />
    </section>
  );
}
