import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cell, Row } from "../../calculation";
import type { CellReading } from "../../excel/cellReading";
import { type CallReading, partAt, type SpillPlace } from "../../explain";
import { cellText, onlyCell, resultWords } from "../functions/Result";
import { texts } from "../texts";
import { shownWords } from "./valueWords";

const useStyles = makeStyles({
  result: { margin: "0 0 12px", overflowWrap: "anywhere" },
  value: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Calculated twice the last digits may differ. */
const same = (a: Cell, b: CellReading["value"]) =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
    : cellText(a) === shownWords(b);

/** What stands before a cell in its row, and above it: "3", "debt". */
function headersOf(rows: readonly Row[], { row, column }: SpillPlace): [string, string] {
  const above = rows[0]?.[column];
  const isHeaded = row > 0 && rows[0]!.every((cell) => typeof cell === "string");
  const before = rows[row]?.[0];
  return [
    isHeaded && column > 0 && before !== undefined
      ? `${cellText(rows[0]![0]!)} ${cellText(before)}`
      : "",
    isHeaded && above !== undefined ? cellText(above) : "",
  ];
}

export interface CallResultProps {
  readonly reading: CallReading;
  /** What the cell shows. */
  readonly shown: CellReading["value"];
}

/** What the call gives, calculated again; and whether that is what the cell shows, where it is the whole formula. */
export function CallResult({ reading: { call, rows, place, entry }, shown }: CallResultProps) {
  const styles = useStyles();
  const words = texts.explain;
  if (!rows) return <p className={styles.quiet}>{words.notKnown}</p>;
  const only = onlyCell(rows);
  const cell = only ?? (place && (partAt(rows, place) as Cell));
  const number = typeof only === "number" ? resultWords(only, entry.page.returns.unit) : undefined;
  const size = words.table(rows.length, rows[0]?.length ?? 0);
  const beside = [
    number?.unit,
    number?.inCell,
    only === undefined && place && words.inTable(...headersOf(rows, place), size),
    !call.whole
      ? words.part
      : cell === undefined || same(cell, shown)
        ? words.sameAsCell
        : words.cellShows(shownWords(shown)),
  ];
  return (
    <p className={styles.result} aria-label={words.result} role="group">
      <bdi className={styles.value}>
        {number?.text ?? (cell === undefined ? size : cellText(cell))}
      </bdi>{" "}
      <span className={styles.quiet}>{beside.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
