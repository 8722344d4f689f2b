import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../sharing";
import { texts } from "../texts";
import { ActionRow } from "./ActionRow";
import type { ChangeKind } from "./actions";
import { Looked } from "./Looked";
import { Recipient } from "./Recipient";
import { useResultStyles } from "./resultStyles";
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
  list: { margin: "4px 0 0", padding: 0, listStyle: "none" },
});

export type ShareKind = ChangeKind | "send";

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
  readonly onOpen: (kind: ShareKind) => void;
}

/** The report on the workbook, and the way to each action. */
export function ShareList({ active, onOpen }: ShareListProps) {
  const styles = useStyles();
  const shared = useResultStyles();
  const { looking, again, cancel } = useFound("workbook", active);
  const words = texts.share;
  const report = looking.state === "ready" ? looking.found.report : undefined;
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <Looked looking={looking} onAgain={again} onCancel={cancel}>
        {(found) => <WorkbookReport report={found.report} odd={found.odd} onAgain={again} />}
      </Looked>
      <ul className={styles.list}>
        <ActionRow level="h3" title={words.send.title} says={words.send.says}>
          <Button
            data-key="send"
            size="small"
            aria-label={words.previewOf(words.send.title)}
            disabledFocusable={!report || report.live + report.native + report.frozen === 0}
            onClick={() => onOpen("send")}
          >
            {words.preview}
          </Button>
        </ActionRow>
      </ul>
      <h3 className={shared.title}>{words.formulas}</h3>
      <ul className={styles.list}>
        {kinds.map(({ kind, count }) => {
          const { title, says, nothing } = words.actions[kind];
          const number = report ? count(report) : undefined;
          return (
            <ActionRow key={kind} title={title} says={number === 0 ? nothing : says}>
              <Button
                data-key={kind}
                size="small"
                // A stuck formula is trouble: its cure is what to do first.
                appearance={kind === "repair" && number ? "primary" : "secondary"}
                aria-label={words.previewOf(title)}
                disabledFocusable={!number}
                onClick={() => onOpen(kind)}
              >
                {words.preview}
              </Button>
            </ActionRow>
          );
        })}
      </ul>
      <Recipient active={active} />
    </>
  );
}
