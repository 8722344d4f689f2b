import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import { Mark } from "./icons";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "36px",
    paddingInlineStart: "12px",
    // Excel on the Mac lays its own button here, whatever the direction of the text.
    paddingRight: "34px",
    "@media (max-height: 400px)": { height: "28px" },
  },
  light: { color: "#0b5563" },
  dark: { color: "#5fb7c6" },
  mark: { display: "flex" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});

export function Header({ dark }: { dark: boolean }) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <span className={mergeClasses(styles.mark, dark ? styles.dark : styles.light)}>
        <Mark />
      </span>
      <h1 className={styles.name}>{texts.product}</h1>
    </header>
  );
}
