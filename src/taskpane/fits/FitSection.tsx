import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { DomainError } from "../../calculation";
import type { Entry } from "../../catalog/page";
import { cellText, errorWords, onlyCell } from "../functions/Result";
import type { FormResult } from "../functions/useResult";
import { texts } from "../texts";
import { type FitAnswer, readAnswer } from "./answer";
import { curveOf } from "./curves";
import { Estimates } from "./Estimates";
import { FitChart } from "./FitChart";
import { UseEstimate } from "./UseEstimate";
import { estimateWords } from "./words";

const useStyles = makeStyles({
  says: {
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase300,
  },
  error: { color: tokens.colorStatusDangerForeground3 },
});

export interface FitSectionProps {
  readonly entry: Entry;
  readonly result: FormResult;
  /** The cells of the arguments, by their names, and texts that could not be read. */
  readonly places: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
}

/** What a fit says of the columns in the form: a scatter with its curve, the estimates in words, and where they can go. */
export default function FitSection({ entry, result, places, unread }: FitSectionProps) {
  const styles = useStyles();
  const words = texts.fits;
  const answer = useMemo(
    () => (result.kind === "rows" ? readAnswer(result.rows) : undefined),
    [result],
  );
  const drawn = useMemo(
    () => (result.kind === "rows" && answer ? curveOf(entry.fn.name, result.args) : undefined),
    [entry, result, answer],
  );
  if (result.kind === "excel")
    return (
      <p className={styles.says}>{unread.length > 0 ? words.unread(unread) : words.reading}</p>
    );
  if (result.kind !== "rows") return <p className={styles.says}>{words.empty}</p>;
  const only = onlyCell(result.rows);
  if (only !== undefined)
    return (
      <p role="alert" className={`${styles.says} ${styles.error}`}>
        {words.failed(only instanceof DomainError ? errorWords(only) : cellText(only))}
      </p>
    );
  if (!answer || !drawn) return null;
  return (
    <section aria-label={words.title}>
      <FitChart curve={drawn.curve} axes={drawn.axes} summary={summaryOf(answer)} />
      <Estimates answer={answer} />
      <UseEstimate entry={entry} answer={answer} places={places} />
    </section>
  );
}

const summaryOf = ({ measures: [first] }: FitAnswer) => (first ? estimateWords(first) : "");
