import { makeStyles, tokens } from "@fluentui/react-components";
import { type Entry, families, type Family } from "../../catalog/page";
import { onArrowKeys } from "../ui/arrowKeys";

const useStyles = makeStyles({
  family: {
    position: "sticky",
    top: 0,
    display: "flex",
    justifyContent: "space-between",
    margin: "8px 0 0",
    paddingBlock: "8px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: "0 -8px", padding: 0, listStyle: "none" },
  flat: { marginBlockStart: "8px" },
  item: {
    display: "block",
    width: "100%",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  question: { display: "block", lineHeight: tokens.lineHeightBase300 },
  name: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface FunctionListProps {
  readonly entries: readonly Entry[];
  /** By family; search results are one list, the best first. */
  readonly grouped: boolean;
  readonly onOpen: (name: string) => void;
}

export function FunctionList({ entries, grouped, onOpen }: FunctionListProps) {
  const styles = useStyles();
  if (!grouped)
    return entries.length ? (
      <div className={styles.flat}>
        <Items entries={entries} onOpen={onOpen} />
      </div>
    ) : null;
  return (Object.keys(families) as Family[]).map((family) => {
    const members = entries.filter(({ page }) => page.family === family);
    return members.length ? (
      <section key={family} aria-labelledby={`family-${family}`}>
        <h2 className={styles.family}>
          <span id={`family-${family}`}>{families[family]}</span>
          <span>{members.length}</span>
        </h2>
        <Items entries={members} onOpen={onOpen} />
      </section>
    ) : null;
  });
}

function Items({ entries, onOpen }: Omit<FunctionListProps, "grouped">) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ fn, page }) => (
        <li key={fn.name}>
          <button
            type="button"
            className={styles.item}
            data-key={fn.name}
            data-arrow-key=""
            onKeyDown={onArrowKeys}
            onClick={() => onOpen(fn.name)}
          >
            <span className={styles.question}>{page.question} </span>
            <span className={styles.name}>{fn.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
