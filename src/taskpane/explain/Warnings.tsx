import type { ReadRange } from "../../excel/cellReading";
import type { CallReading } from "../../explain";
import { texts } from "../texts";
import { CellLink } from "./CellLink";
import { linkTo } from "./explained";
import { mistakeWords } from "./mistakeWords";
import { Notice } from "./Notice";

export interface WarningsProps {
  readonly reading: CallReading;
  readonly cells: ReadonlyMap<string, ReadRange>;
}

/** Numbers that seem to be in the wrong unit, each with what to enter instead. */
export function Warnings({ reading: { warnings, arguments: readings }, cells }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <Notice kind="warning" title={texts.explain.warnings}>
      {warnings.map((warning) => {
        const reading = readings.find(({ parameter }) => parameter.name === warning.argument);
        const link = reading && linkTo(reading, cells);
        return (
          <p key={warning.argument}>
            <code>{warning.argument}</code>: {mistakeWords(warning)}{" "}
            {link && <CellLink {...link} />}
          </p>
        );
      })}
    </Notice>
  );
}
