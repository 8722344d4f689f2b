import type { Skipped } from "../../sharing";
import { texts } from "../texts";
import { useResultStyles } from "./resultStyles";

/** How many places are named before the rest is counted. */
const most = 4;

function placeOf({ sheet, address, values }: Skipped): string {
  const place = (cell: string) => (sheet === "" ? cell : `${sheet}!${cell}`);
  if (!values) return place(address);
  const { at, before, after } = values;
  return texts.share.showed(place(at), String(before), String(after));
}

/** What stays as it is: each reason once, with what to do and where. */
export function SkippedList({ skipped }: { skipped: readonly Skipped[] }) {
  const styles = useResultStyles();
  if (skipped.length === 0) return null;
  const words = texts.share;
  const byReason = new Map<string, Skipped[]>();
  for (const one of skipped) {
    const reason = words.reasons[one.code](one.function ?? "", one.detail ?? "").trim();
    byReason.set(reason, [...(byReason.get(reason) ?? []), one]);
  }
  const title = words.cannot(skipped.length);
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.rows}>
        {[...byReason].map(([reason, those]) => (
          <li key={reason} className={styles.row}>
            <span className={styles.name}>
              {reason}
              <br />
              <bdi className={styles.places}>
                {words.places(those.slice(0, most).map(placeOf), those.length - most)}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
