import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReadRange } from "../../excel/cellReading";
import { type ArgumentReading, type CallReading, symbolOf } from "../../explain";
import { origin } from "../functions/AboutArgument";
import { texts } from "../texts";
import { OriginText } from "../ui/OriginText";
import { CellLink } from "./CellLink";
import { linkTo } from "./explained";
import { Symbol } from "./Symbol";
import { valueWords } from "./valueWords";

const useStyles = makeStyles({
  list: { margin: "0 0 16px", padding: 0, listStyle: "none" },
  item: { paddingBlock: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  first: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  value: {
    flex: 1,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
});

export interface ArgumentListProps {
  readonly reading: CallReading;
  readonly cells: ReadonlyMap<string, ReadRange>;
}

/** Each argument: its value with its unit, and where it comes from; a default with its source, in grey. */
export function ArgumentList({ reading, cells }: ArgumentListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={texts.explain.arguments}>
      {reading.arguments.map((argument) => {
        const { parameter, about, state, value } = argument;
        const symbol = symbolOf(reading.entry.fn.name, parameter.name);
        const shown =
          state === "given" || state === "default" ? valueWords(value, about?.unit ?? "") : "";
        return (
          <li key={parameter.name} className={styles.item}>
            <div className={styles.first}>
              <span className={styles.name}>{parameter.name}</span>
              {symbol && <Symbol tex={symbol} />}
              <bdi className={mergeClasses(styles.value, state !== "given" && styles.quiet)}>
                {shown}
              </bdi>
            </div>
            {about && <div className={styles.small}>{about.description}</div>}
            <div className={styles.small}>
              <From argument={argument} cells={cells} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface FromProps {
  readonly argument: ArgumentReading;
  readonly cells: ReadonlyMap<string, ReadRange>;
}

/** Where a value comes from: a cell to go to, the formula itself, or a default with its source. */
function From({ argument, cells }: FromProps) {
  const styles = useStyles();
  const words = texts.explain;
  const { about, given, place, reference, state } = argument;
  const link = linkTo(argument, cells);
  const written = given && <bdi className={styles.code}>{given.text}</bdi>;
  switch (state) {
    case "given":
      return link ? (
        <>
          <CellLink {...link} />
          {place && ` ${words.ofCells(given!.text)}`}
        </>
      ) : (
        <>
          {written} {words.inTheFormula}
        </>
      );
    case "unknown":
      return (
        <>
          {written} {reference ? words.notReadCells : words.calculated}
        </>
      );
    default:
      return (
        <>
          {given && link && (
            <>
              <CellLink {...link} /> {words.blank}
              {". "}
            </>
          )}
          {state === "none" ? (
            words.leftOut
          ) : about?.source ? (
            <OriginText what={words.default} origin={origin(about.source)} />
          ) : (
            words.default
          )}
        </>
      );
  }
}
