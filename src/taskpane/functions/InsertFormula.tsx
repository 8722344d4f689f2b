import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useEffect } from "react";
import { DomainError } from "../../calculation";
import type { Entry } from "../../catalog/page";
import type { Missing, Selection } from "../../excel/contract";
import { answerFormat } from "../../sheets/formats";
import { usePane } from "../context";
import { texts } from "../texts";
import { ActionStatus } from "../ui/ActionStatus";
import { Progress } from "../ui/Progress";
import { useAction } from "../ui/useAction";
import { firstCell, readAddress } from "./address";
import { type FilledArgument, formulaParts, formulaText, isCircular } from "./filledForm";
import { cellText, cellUnit, errorWords, firstCells, onlyCell, resultWords } from "./Result";
import type { FormResult } from "./useResult";

const useStyles = makeStyles({
  action: { display: "flex", flexDirection: "column", gap: "6px" },
  // At 200% the button comes before what it inserts, so that it is in sight.
  top: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "32px",
    "@media (max-width: 260px)": { flexWrap: "wrap", rowGap: "4px" },
  },
  answer: {
    flex: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    "@media (max-width: 260px)": { flexBasis: "100%" },
  },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground3 },
  // The name of an argument that is still to come.
  pending: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  button: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    "@media (max-width: 260px)": { order: -1, whiteSpace: "normal" },
  },
  formula: {
    display: "block",
    maxHeight: "48px",
    overflowY: "auto",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface InsertFormulaProps {
  readonly entry: Entry;
  readonly filled: readonly FilledArgument[];
  readonly result: FormResult;
  /** It is being calculated for a while. */
  readonly slow: boolean;
  readonly onCancel: () => void;
  readonly selection: Selection | undefined;
  /** What the fields refer to and the workbook does not have; undefined while that is being asked. */
  readonly missing: readonly Missing[] | undefined;
  readonly onInserted: () => void;
}

/** The footer of a function: its answer, the formula as it will be written, and where. */
export function InsertFormula({
  entry,
  filled,
  result,
  slow,
  selection,
  missing,
  onCancel,
  onInserted,
}: InsertFormulaProps) {
  const styles = useStyles();
  const { inExcel, actions } = usePane();
  const { progress, run, reset, working } = useAction();
  const words = texts.functions;
  const home = selection && readAddress(selection.address);
  const cell = home ? firstCell(home) : "";
  const formula = formulaText(entry.fn, filled, home);
  const circular = home !== undefined && isCircular(filled, home);
  const occupied = selection !== undefined && selection.formula !== "";
  // A formula of ours may be tried again with other arguments; anything else in a cell is the user's.
  const replace = occupied && /^=MACRO\./i.test(selection.formula);
  // Writing into a table that spills would break it: its first cell is the one to change.
  const table = selection?.spilledFrom?.address.split("!").pop();
  const ready = result.kind !== "missing" && result.kind !== "wrong";

  // Excel takes A1# without a spill, and shows #REF! until there is one.
  const refused = missing?.filter(({ what }) => what !== "spill");

  const size =
    result.kind === "rows"
      ? { rows: result.rows.length, columns: result.rows[0]!.length }
      : undefined;

  // What was said of the last insert is about that formula in that cell.
  useEffect(reset, [formula, selection?.address, reset]);

  const before = () => {
    if (!inExcel) return words.needsExcel;
    if (!home) return words.noSelection;
    if (!ready) return words.once(cell);
    if (refused?.length) return words.missing(refused);
    if (circular) return words.circular(cell);
    if (table) return words.insideTable(cell, table);
    if (replace) return words.replaces(cell);
    if (occupied) return words.occupied(cell);
    const fills = size && (size.rows > 1 || size.columns > 1);
    return words.before(cell, fills ? words.fills(size.rows, size.columns) : "");
  };
  const insert = () =>
    run(words.working(cell), async () => {
      const { address } = await actions.insertFormula(formula, {
        at: selection?.address ?? "",
        replace,
        size,
        format: answerFormat(entry.page.returns.unit),
      });
      onInserted();
      const place = readAddress(address);
      return words.after(place ? firstCell(place) : address);
    });

  return (
    <div className={styles.action}>
      {slow && <Progress what={words.calculating} onCancel={onCancel} />}
      <div className={styles.top}>
        <Answer entry={entry} result={result} />
        <Button
          className={styles.button}
          appearance="primary"
          disabled={
            !inExcel ||
            !home ||
            !ready ||
            refused?.length !== 0 ||
            circular ||
            table !== undefined ||
            occupied !== replace
          }
          disabledFocusable={working}
          onClick={insert}
        >
          {!home ? words.insert : replace ? words.replaceAt(cell) : words.insertAt(cell)}
        </Button>
      </div>
      <div role="group" aria-label={words.formula}>
        <code className={styles.formula}>
          <bdi>
            =MACRO.{entry.fn.name}(
            {formulaParts(filled, home).map(({ text, pending }, k) => (
              <Fragment key={k}>
                {k > 0 && ","}
                {pending ? <span className={styles.pending}>{text}</span> : text}
              </Fragment>
            ))}
            )
          </bdi>
        </code>
      </div>
      <ActionStatus before={before()} progress={progress} />
    </div>
  );
}

function Answer({ entry, result }: { entry: Entry; result: FormResult }) {
  const styles = useStyles();
  const words = texts.functions;
  const quiet = (text: string) => <bdi className={styles.quiet}>{text}</bdi>;
  const loud = (text: string) => <bdi className={styles.value}>{text}</bdi>;
  const content = () => {
    if (result.kind === "missing") return quiet(words.stillNeeds(result.names));
    if (result.kind === "wrong") return quiet(words.checkFields(result.names));
    if (result.kind === "excel") return quiet(words.excelCalculates);
    if (result.kind === "calculating") return quiet(words.calculating);
    if (result.kind === "cancelled") return quiet(words.cancelled);
    const only = onlyCell(result.rows);
    const each = cellUnit(entry);
    if (only === undefined)
      return (
        <>
          {each !== undefined && loud(words.andMore(firstCells(result.rows, each, 2)))}{" "}
          {quiet(words.rowsAndColumns(result.rows.length, result.rows[0]?.length ?? 0))}
        </>
      );
    if (only instanceof DomainError)
      return (
        <>
          <span className={mergeClasses(styles.value, styles.error)}>{cellText(only)}</span>{" "}
          {quiet(errorWords(only))}
        </>
      );
    if (typeof only !== "number") return loud(cellText(only));
    const { text, unit, inCell } = resultWords(only, entry.page.returns.unit);
    return (
      <>
        {loud(text)} {quiet([unit, inCell].filter(Boolean).join(" · "))}
      </>
    );
  };
  return (
    <output className={styles.answer} aria-label={words.result}>
      {content()}
    </output>
  );
}
