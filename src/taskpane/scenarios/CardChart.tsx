import { makeStyles, tokens } from "@fluentui/react-components";
import { Sparkline, sparkline } from "../chart/Sparkline";
import type { CardOutcome } from "./cardOutcome";

const useStyles = makeStyles({
  figure: {
    flexShrink: 0,
    width: `${sparkline.width}px`,
    margin: "2px 0 0",
    // With two lines of words below it, before it comes as after.
    minHeight: `calc(${sparkline.height}px + 2 * ${tokens.lineHeightBase100})`,
  },
  caption: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: "center",
  },
});

/** The chart of a card, by name. Its room is kept until it is computed. */
export function CardChart({ outcome }: { outcome: CardOutcome | undefined }) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      {outcome && (
        <>
          <Sparkline series={outcome.series} least={outcome.least} />
          <figcaption className={styles.caption}>{outcome.caption}</figcaption>
        </>
      )}
    </figure>
  );
}
