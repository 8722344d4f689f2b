import { splitSheet } from "../../a1";
import { useEffect, useMemo, useState } from "react";
import type { Entry } from "../../catalog/page";
import type { CellReading } from "../../excel/cellReading";
import { type Call, hasSemicolons, readFormula } from "../../explain";
import { texts } from "../texts";
import { Waiting } from "../ui/Waiting";
import { AboutNumber } from "./AboutNumber";
import { CallPage } from "./CallPage";
import { isErrorText } from "./errorText";
import { type Home, homeOf } from "./explained";
import { FormulaText } from "./FormulaText";
import { Sentence } from "./Sentence";
import { UnknownWords } from "./UnknownWords";
import { useExplanation } from "./useExplanation";
import { WhyError } from "./WhyError";

/** What a cell shows while Excel waits for its answer. */
const busy = "#BUSY!";

const local = (address: string) => splitSheet(address).rest;

export interface CellExplanationProps {
  readonly cell: CellReading;
  readonly entries: readonly Entry[];
  readonly again: () => void;
}

/** The formula of a cell, or a sentence on why there is none to explain. */
export function CellExplanation({ cell, entries, again }: CellExplanationProps) {
  const home = useMemo(() => homeOf(cell), [cell]);
  const explanation = useExplanation(home, entries);
  const [choice, setChoice] = useState<{ readonly formula: string; readonly call: number }>();
  const words = texts.explain;

  useEffect(() => {
    if (home.value !== busy) return;
    const timer = setTimeout(again, 1_500);
    return () => clearTimeout(timer);
  }, [home, again]);

  const sentence = sentenceOf(cell, home);
  const note = noteOf(cell);
  if (sentence !== undefined || !explanation) {
    const isOfCells = cell.selected === "cell" || cell.selected === "range";
    const read =
      sentence === undefined && home.value === "#NAME?" ? readFormula(home.formula) : undefined;
    if (read) return <UnknownWords formula={read} address={cell.address} entries={entries} />;
    const isAlone = isOfCells && !cell.hidden && !cell.spilledFrom;
    return (
      <>
        <Sentence>{sentence ?? nothingToExplain(home.formula)}</Sentence>
        {isAlone && typeof cell.value === "number" && (
          <AboutNumber address={cell.address} value={cell.value} />
        )}
      </>
    );
  }

  const { formula } = explanation;
  const { calls } = formula;
  const failure = explanation.state === "ready" ? explanation.explained.failure : undefined;
  const isUnknown = ({ name }: Call) => !entries.some(({ fn }) => fn.name === name);
  const unknown = home.value === "#NAME?" ? calls.find(isUnknown) : undefined;
  const failing = calls.indexOf(failure?.call ?? unknown ?? calls[0]!);
  // What was chosen belongs to its formula; a failing call is the one to look at first.
  const chosen = choice?.formula === formula.text ? choice.call : failing;
  const onChoose = (call: number) => setChoice({ formula: formula.text, call });
  return (
    <>
      {note && <Sentence>{note}</Sentence>}
      <FormulaText formula={formula} chosen={chosen} onChoose={onChoose} />
      {explanation.state === "reading" && (
        <Waiting loaded={{ state: "loading" }} what={words.loading} shape="page" />
      )}
      {explanation.state === "trouble" && (
        <Sentence role="alert" again={again}>
          {words.notRead(explanation.words)}
        </Sentence>
      )}
      {explanation.state === "ready" && (
        <>
          {isErrorText(home.value) && calls[chosen] !== unknown && (
            <WhyError
              shown={home.value}
              formula={formula}
              explained={explanation.explained}
              unknown={unknown}
              chosen={chosen}
              onChoose={onChoose}
            />
          )}
          <CallPage call={calls[chosen]!} explained={explanation.explained} shown={home.value} />
        </>
      )}
    </>
  );
}

/** Why a formula has no calls that can be shown. */
function nothingToExplain(formula: string): string {
  const words = texts.explain;
  if (readFormula(formula)) return words.noCall;
  return hasSemicolons(formula) ? words.semicolons : words.unreadable;
}

/** Why there is no formula; undefined where there is one. */
function sentenceOf(cell: CellReading, home: Home): string | undefined {
  const words = texts.explain;
  if (cell.selected === "chart") return words.chart;
  if (cell.selected === "blocks") return words.blocks;
  const place = local(cell.address);
  if (cell.hidden) return words.hidden(place);
  if (home.formula.startsWith("=")) return undefined;
  return cell.value === "" ? words.empty(place) : words.value(place);
}

/** Whose formula it is, where that is not the cell that is selected. */
function noteOf(cell: CellReading): string | undefined {
  const words = texts.explain;
  const place = local(cell.address);
  if (cell.spilledFrom) return words.spilled(place, local(cell.spilledFrom.address));
  return cell.selected === "range" ? words.range(local(cell.selection), place) : undefined;
}
