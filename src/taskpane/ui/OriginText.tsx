import { makeStyles, tokens } from "@fluentui/react-components";
import type { Provenance } from "../data";
import { texts } from "../texts";
import { OutsideLink } from "./OutsideLink";

const useStyles = makeStyles({
  origin: { marginBlockEnd: "4px", overflowWrap: "anywhere" },
  what: { fontWeight: tokens.fontWeightSemibold },
});

/** Whether a number was published and read, read second-hand, is the user's, or is a judgement, in a word. */
export function basisOf({ published, reported, yours, ownData }: Provenance): string {
  const { source: words } = texts;
  if (ownData) return words.ownData;
  if (yours) return words.yours;
  return published ? words.published : reported ? words.reported : words.judgement;
}

/** "11× · Published · DPAM: 10-11x fewer GPU hours (2025)" */
export function OriginText({ what, origin }: { what: string; origin: Provenance }) {
  const styles = useStyles();
  const { source, date, address } = origin;
  const text = date && !source.includes(date) ? `${source} (${date})` : source;
  return (
    <div className={styles.origin}>
      <span className={styles.what}>{what}</span>
      {` · ${basisOf(origin)} · `}
      {address ? <OutsideLink address={address}>{text}</OutsideLink> : text}
    </div>
  );
}
