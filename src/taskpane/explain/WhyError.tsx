import { Link } from "@fluentui/react-components";
import type { Formula } from "../../explain";
import { texts } from "../texts";
import { CellLink } from "./CellLink";
import type { Explained } from "./explained";
import { Notice } from "./Notice";

/** How many cells in the way of a table are named. */
const mostNamed = 5;

export interface WhyErrorProps {
  /** What the cell shows. */
  readonly shown: string;
  readonly formula: Formula;
  readonly explained: Explained;
  readonly chosen: number;
  readonly onChoose: (call: number) => void;
}

/** What happened, why, and what to do: the function's own words where it can be calculated again. */
export function WhyError({ shown, formula, explained, chosen, onChoose }: WhyErrorProps) {
  const words = texts.explain.error;
  const { failure, inTheWay, cells } = explained;
  const failing = failure ? formula.calls.indexOf(failure.call) : -1;
  const name = failure ? `MACRO.${failure.call.name}` : "";
  const argument = failure?.reason.argument;
  const reference = argument?.reference;
  const native = formula.calls[chosen]?.form === "native" ? formula.calls[chosen] : undefined;
  const unknownName =
    shown === "#NAME?" && native ? words.noTwin(`MACRO_${native.name}`) : undefined;
  const address = reference === undefined ? undefined : cells.get(reference)?.address;
  return (
    <Notice kind="error" title={words.title(shown)}>
      {failure?.reason.kind === "domain" && <p>{words.domain(name, failure.reason.words)}</p>}
      {failure?.reason.kind === "passedOn" && (
        <p>{words.passedOn(name, argument!.parameter.name, failure.reason.code)}</p>
      )}
      {reference !== undefined && address && (
        <p>
          <CellLink text={reference} address={address} />
        </p>
      )}
      {!failure && <p>{unknownName ?? words.what[shown] ?? words.other}</p>}
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
