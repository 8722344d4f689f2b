import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cell } from "../../calculation";
import type { CellReading } from "../../excel/cellReading";
import type { CallReading } from "../../explain";
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

export interface CallResultProps {
  readonly reading: CallReading;
  /** What the cell shows. */
  readonly shown: CellReading["value"];
}

/** What the call gives, calculated again; and whether that is what the cell shows, where it is the whole formula. */
export function CallResult({ reading: { call, rows, entry }, shown }: CallResultProps) {
  const styles = useStyles();
  const words = texts.explain;
  if (!rows) return <p className={styles.quiet}>{words.notKnown}</p>;
  const first = rows[0]?.[0];
  const only = onlyCell(rows);
  const number = typeof only === "number" ? resultWords(only, entry.page.returns.unit) : undefined;
  const value =
    number?.text ??
    (only === undefined ? words.table(rows.length, rows[0]?.length ?? 0) : cellText(only));
  const beside = [
    number?.unit,
    number?.inCell,
    !call.whole
      ? words.part
      : first === undefined || same(first, shown)
        ? words.sameAsCell
        : words.cellShows(shownWords(shown)),
  ];
  return (
    <p className={styles.result} aria-label={words.result} role="group">
      <bdi className={styles.value}>{value}</bdi>{" "}
      <span className={styles.quiet}>{beside.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
