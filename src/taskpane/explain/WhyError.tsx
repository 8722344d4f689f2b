import { Link } from "@fluentui/react-components";
import type { Call, ReadFormula } from "../../explain";
import { texts } from "../texts";
import { CellLink } from "./CellLink";
import { type Explained, linkTo } from "./explained";
import { Notice } from "./Notice";

/** How many cells in the way of a table are named. */
const mostNamed = 5;

export interface WhyErrorProps {
  /** What the cell shows. */
  readonly shown: string;
  readonly formula: ReadFormula;
  readonly explained: Explained;
  /** Where Excel does not know a name: the call that Macroscope does not know either. */
  readonly unknown: Call | undefined;
  readonly chosen: number;
  readonly onChoose: (call: number) => void;
}

/** What happened, why, and what to do: the function's own words where it can be calculated again. */
export function WhyError(props: WhyErrorProps) {
  const { shown, formula, explained, unknown, chosen, onChoose } = props;
  const words = texts.explain.error;
  const { failure, inTheWay, cells } = explained;
  const failingCall = failure?.call ?? unknown;
  const failing = failingCall ? formula.calls.indexOf(failingCall) : -1;
  const name = failingCall ? `MACRO.${failingCall.name}` : "";
  const argument = failure?.reason.argument;
  const native = formula.calls[chosen]?.form === "native" ? formula.calls[chosen] : undefined;
  const noTwin = shown === "#NAME?" && native ? words.noTwin(`MACRO_${native.name}`) : undefined;
  const link = argument && linkTo(argument, cells);
  return (
    <Notice kind="error" title={words.title(shown)}>
      {failure?.reason.kind === "domain" && <p>{words.domain(name, failure.reason.words)}</p>}
      {failure?.reason.kind === "required" && <p>{words.required(name, failure.reason.missing)}</p>}
      {failure?.reason.kind === "passedOn" && (
        <p>{words.passedOn(name, argument!.parameter.name, failure.reason.code)}</p>
      )}
      {link && (
        <p>
          <CellLink {...link} />
        </p>
      )}
      {!failure && (
        <p>{unknown ? explained.unknown(unknown) : (noTwin ?? words.what[shown] ?? words.other)}</p>
      )}
      {inTheWay.length > 0 && (
        <p>
          {words.inTheWay(inTheWay.slice(0, mostNamed), Math.max(0, inTheWay.length - mostNamed))}
        </p>
      )}
      {failing >= 0 && failing !== chosen && (
        <Link as="button" onClick={() => onChoose(failing)}>
          {words.show(name)}
        </Link>
      )}
    </Notice>
  );
}
