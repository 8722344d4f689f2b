import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { texts } from "../texts";

const useStyles = makeStyles({
  link: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

/** A cell or range to go to, as the formula writes it. */
export function CellLink({ text, address }: { text: string; address: string }) {
  const styles = useStyles();
  const { actions } = usePane();
  // Where the sheet is gone or hidden, the selection stays where it is and nothing else is lost.
  const go = () => void actions.cells.selectCells(address).catch(() => undefined);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={texts.explain.goTo(address)}
      title={texts.explain.goTo(address)}
      onClick={go}
    >
      <bdi>{text}</bdi>
    </Link>
  );
}
