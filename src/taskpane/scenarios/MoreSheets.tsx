import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { texts } from "../texts";

/** Sheets that show more than one scenario, or none in particular. */
export const moreSheets = ["manager", "comparison", "holdings"] as const;
export type MoreSheet = (typeof moreSheets)[number];

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  // The names of the sheets say enough to the eye.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  button: { fontWeight: tokens.fontWeightRegular },
});

/** The way to them, above the cards. */
export function MoreSheets({ onOpen }: { onOpen: (sheet: MoreSheet) => void }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.row}>
      <h2 id={id} className={styles.title}>
        {texts.moreSheets.title}
      </h2>
      {moreSheets.map((sheet) => (
        <Button
          key={sheet}
          data-key={sheet}
          className={styles.button}
          size="small"
          onClick={() => onOpen(sheet)}
        >
          {texts.moreSheets[sheet].title}
        </Button>
      ))}
    </div>
  );
}
