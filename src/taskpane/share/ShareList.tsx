import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../sharing";
import { texts } from "../texts";
import type { ChangeKind } from "./ChangePage";
import { Looked } from "./Looked";
import { useFound } from "./useFound";
import { WorkbookReport } from "./WorkbookReport";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  intro: {
    margin: "4px 0 16px",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: "16px 0 0", padding: 0, listStyle: "none" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: "12px",
    paddingBlock: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: 1, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  says: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flexShrink: 0 },
});

/** In the order in which people need them, and how many formulas each would find. */
const kinds: readonly { readonly kind: ChangeKind; readonly count: (report: Report) => number }[] =
  [
    { kind: "repair", count: ({ stuck }) => stuck },
    { kind: "native", count: ({ live }) => live },
    { kind: "live", count: ({ native }) => native },
    { kind: "freeze", count: ({ live, native }) => live + native },
    { kind: "unfreeze", count: ({ frozen }) => frozen },
  ];

export interface ShareListProps {
  readonly active: boolean;
  readonly onOpen: (kind: ChangeKind) => void;
}

/** The report on the workbook, and the way to each action. */
export function ShareList({ active, onOpen }: ShareListProps) {
  const styles = useStyles();
  const { looking, again, cancel } = useFound("workbook", active);
  const words = texts.share;
  const report = looking.state === "ready" ? looking.found.report : undefined;
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <Looked looking={looking} onAgain={again} onCancel={cancel}>
        {(found) => <WorkbookReport report={found.report} onAgain={again} />}
      </Looked>
      <ul className={styles.list}>
        {kinds.map(({ kind, count }) => {
          const { title, says, nothing } = words.actions[kind];
          const number = report ? count(report) : undefined;
          return (
            <li key={kind} className={styles.row}>
              <div className={styles.words}>
                <h3 className={styles.name}>{title}</h3>
                <p className={styles.says}>{number === 0 ? nothing : says}</p>
              </div>
              <Button
                data-key={kind}
                className={styles.button}
                size="small"
                // A stuck formula is trouble: its cure is what to do first.
                appearance={kind === "repair" && number ? "primary" : "secondary"}
                aria-label={words.previewOf(title)}
                disabledFocusable={!number}
                onClick={() => onOpen(kind)}
              >
                {words.preview}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
