import type { ReadRange } from "../../excel/cellReading";
import type { CallReading, Warning } from "../../explain";
import { plain } from "../numbers";
import { texts } from "../texts";
import { CellLink } from "./CellLink";
import { linkTo } from "./explained";
import { Notice } from "./Notice";

/** As one would type it: with a plain minus sign and without commas, which would separate arguments. */
const typed = (value: number) => plain(value).replace("−", "-").replaceAll(",", "");

export const mistakeWords = ({ mistake, given, meant, also = NaN }: Warning) =>
  texts.explain.mistake[mistake](typed(given), typed(meant), typed(also));

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
