import { makeStyles, tokens } from "@fluentui/react-components";
import type { Origin } from "../data";
import { texts } from "../texts";
import { OutsideLink } from "./OutsideLink";

const useStyles = makeStyles({
  origin: { marginBlockEnd: "4px", overflowWrap: "anywhere" },
  what: { fontWeight: tokens.fontWeightSemibold },
});

/** "11× · Published · DPAM: 10-11x fewer GPU hours (2025)" */
export function OriginText({ what, origin }: { what: string; origin: Origin }) {
  const styles = useStyles();
  const { source, date, address, published, reported, yours } = origin;
  const { source: words } = texts;
  const text = date && !source.includes(date) ? `${source} (${date})` : source;
  return (
    <div className={styles.origin}>
      <span className={styles.what}>{what}</span>
      {` · ${published ? words.published : reported ? words.reported : yours ? words.yours : words.judgement} · `}
      {address ? <OutsideLink address={address}>{text}</OutsideLink> : text}
    </div>
  );
}
