import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../context";
import { texts } from "../texts";
import { inPlainWords } from "../trouble";

const useStyles = makeStyles({
  link: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  trouble: { color: tokens.colorStatusDangerForeground3, fontFamily: tokens.fontFamilyBase },
});

/** A cell or range to go to, as the formula writes it. Where its sheet is gone or hidden, that is said behind it. */
export function CellLink({ text, address }: { text: string; address: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  const [trouble, setTrouble] = useState("");
  const go = () =>
    void actions.cells.selectCells(address).then(
      () => setTrouble(""),
      (error: unknown) => setTrouble(inPlainWords(error)),
    );
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-label={texts.explain.goTo(address)}
        title={texts.explain.goTo(address)}
        onClick={go}
      >
        <bdi>{text}</bdi>
      </Link>
      {trouble && (
        <span role="alert" className={styles.trouble}>
          {" "}
          {trouble}
        </span>
      )}
    </>
  );
}
