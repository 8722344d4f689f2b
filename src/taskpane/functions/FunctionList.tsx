import { makeStyles, tokens } from "@fluentui/react-components";
import { type Entry, families, type Family } from "../../catalog/page";
import { texts } from "../texts";
import { familyName } from "../texts/content";
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
  /** Names of those used last, shown first where the list is grouped. */
  readonly recent: readonly string[];
  /** By family; search results are one list, the best first. */
  readonly grouped: boolean;
  readonly onOpen: (name: string) => void;
}

export function FunctionList({ entries, recent, grouped, onOpen }: FunctionListProps) {
  const styles = useStyles();
  if (!grouped)
    return entries.length ? (
      <div className={styles.flat}>
        <Items entries={entries} onOpen={onOpen} />
      </div>
    ) : null;
  const used = recent.flatMap((name) => entries.find(({ fn }) => fn.name === name) ?? []);
  const groups = [
    { key: "recent", title: texts.functions.recent, members: used },
    ...(Object.keys(families) as Family[]).map((family) => ({
      key: family,
      title: familyName(family),
      members: entries.filter(({ page }) => page.family === family),
    })),
  ];
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ key, title, members }) => (
      <section key={key} aria-labelledby={`family-${key}`}>
        <h2 className={styles.family}>
          <span id={`family-${key}`}>{title}</span>
          <span>{members.length}</span>
        </h2>
        <Items entries={members} onOpen={onOpen} />
      </section>
    ));
}

function Items({ entries, onOpen }: Pick<FunctionListProps, "entries" | "onOpen">) {
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
