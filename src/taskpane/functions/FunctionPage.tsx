import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import type { Entry } from "../../catalog/page";
import { signature } from "../../catalog/signature";
import { texts } from "../texts";
import { BackButton } from "../ui/BackButton";
import { Heading } from "../ui/Heading";
import { PageFrame } from "../ui/PageFrame";
import { Equation } from "./Equation";
import { canTry, fill, formulaText, type Typed, typedFrom } from "./filledForm";
import { FunctionForm } from "./FunctionForm";
import { FunctionReading } from "./FunctionReading";
import { InsertFormula } from "./InsertFormula";
import { cellUnit, ResultTable } from "./Result";
import { useGiven } from "./useGiven";
import { useResult } from "./useResult";
import { useSelection } from "./useSelection";
import { useWarnings } from "./useWarnings";
import { useMissing } from "./useMissing";
import { usePane } from "../context";

const FitSection = lazy(() => import(/* webpackChunkName: "fits" */ "../fits/FitSection"));

const FanChart = lazy(() => import(/* webpackChunkName: "fan" */ "../chart/FanChart"));

const useStyles = makeStyles({
  question: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  summary: { margin: "0 0 8px", lineHeight: tokens.lineHeightBase300 },
  signature: {
    display: "block",
    marginBlockEnd: "8px",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

export interface FunctionPageProps {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  /** FALSE while another tab is in front: the selection is then not followed. */
  readonly active: boolean;
  readonly onBack: () => void;
  readonly onOpen: (name: string) => void;
}

/** One function: what it answers, a form to try it, and all that stands behind it. */
export default function FunctionPage({
  entry,
  entries,
  active,
  onBack,
  onOpen,
}: FunctionPageProps) {
  const styles = useStyles();
  const { fn, page } = entry;
  const [typed, setTyped] = useState<Typed>({});
  const form = useRef<HTMLDivElement>(null);
  const filled = useMemo(() => fill(fn, typed, page.arguments), [fn, page, typed]);
  const [selection, readAgain] = useSelection(active);
  const isFit = page.family === "fits";
  const given = useGiven(filled, selection);
  const { inExcel } = usePane();
  const missing = useMissing(filled, selection?.address);
  const warnings = useWarnings(entry, formulaText(fn, filled));
  const { result, slow, cancel } = useResult(fn, given.filled);

  const example = page.examples.find(({ formula }) => canTry(fn, formula, page.arguments));

  const tryExample = (formula: string) => {
    setTyped(typedFrom(fn, formula));
    form.current?.scrollIntoView({ block: "start" });
  };

  return (
    <PageFrame
      footer={
        <InsertFormula
          entry={entry}
          filled={filled}
          result={result}
          slow={slow}
          onCancel={cancel}
          selection={selection}
          missing={missing}
          onInserted={readAgain}
        />
      }
    >
      <BackButton label={texts.functions.back} onClick={onBack} />
      <Heading>{page.title}</Heading>
      <p className={styles.question}>{page.question}</p>
      <code className={styles.signature}>
        <bdi>={signature(fn)}</bdi>
      </code>
      <p className={styles.summary}>{page.summary}</p>
      <Equation tex={page.equation} />
      <div ref={form}>
        <FunctionForm
          entry={entry}
          typed={typed}
          filled={filled}
          warnings={warnings}
          missing={inExcel ? (missing ?? []) : undefined}
          selection={selection}
          onType={(name, text) => setTyped((before) => ({ ...before, [name]: text }))}
          example={example ? typedFrom(fn, example.formula) : {}}
          onExample={setTyped}
          onClear={() => setTyped({})}
        />
      </div>
      {isFit ? (
        <Suspense fallback={null}>
          <FitSection entry={entry} result={result} places={given.places} unread={given.unread} />
        </Suspense>
      ) : (
        <>
          {fn.name === "FAN" && result.kind === "rows" && (
            <Suspense fallback={null}>
              <FanChart rows={result.rows} outcome={String(result.args[1])} />
            </Suspense>
          )}
          <ResultTable result={result} unit={cellUnit(entry)} />
        </>
      )}
      <FunctionReading entry={entry} entries={entries} onExample={tryExample} onOpen={onOpen} />
    </PageFrame>
  );
}
