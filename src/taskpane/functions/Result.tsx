import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Cell, DomainError, isErrorValue, type Row, spelling } from "../../calculation";
import type { Entry, Unit } from "../../catalog/page";
import { inPercent, plain, type QuantityText, quantity } from "../numbers";
import { texts } from "../texts";
import type { FormResult } from "./useResult";

const mostRows = 60;

const useStyles = makeStyles({
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroll: {
    marginBlockEnd: "16px",
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end" },
  head: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground2 },
  more: { padding: "3px 8px", color: tokens.colorNeutralForeground3 },
});

export const cellText = (cell: Cell): string =>
  typeof cell === "number"
    ? plain(cell)
    : typeof cell === "boolean"
      ? String(cell).toUpperCase()
      : cell instanceof DomainError
        ? spelling[cell.code]
        : isErrorValue(cell)
          ? cell.code
          : cell;

/** The only cell of an answer; undefined for a table. */
export const onlyCell = (rows: readonly Row[]): Cell | undefined =>
  rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : undefined;

/** A number in the unit of the function, and what Excel will show in an unformatted cell where that differs. */
export function resultWords(value: number, unit: Unit): QuantityText & { readonly inCell: string } {
  const shown = quantity(value, unit);
  return { ...shown, inCell: inPercent.has(unit) ? texts.functions.inTheCell(plain(value)) : "" };
}

/** "must be above 0, got -1" without the name of the function, which everybody can see. */
export const errorWords = (error: DomainError) => error.message.replace(/^[A-Z0-9]+: /, "");

/** The unit of every cell of an answer; undefined for a table of columns, each of its own. */
export const cellUnit = ({ fn, page }: Entry): Unit | undefined =>
  fn.columns === undefined && page.returns.unit !== "table" ? page.returns.unit : undefined;

/** A cell as a number with its unit where that is known. */
const cellWords = (cell: Cell, unit: Unit | undefined): string =>
  typeof cell === "number" && unit !== undefined ? quantity(cell, unit).text : cellText(cell);

/** The first cells of an answer, row by row. */
export const firstCells = (rows: readonly Row[], unit: Unit | undefined, most: number): string =>
  rows
    .flat()
    .slice(0, most)
    .map((cell) => cellWords(cell, unit))
    .join("; ");

export interface ResultTableProps {
  readonly result: FormResult;
  readonly unit: Unit | undefined;
}

/** An answer of several cells. */
export function ResultTable({ result, unit }: ResultTableProps) {
  const styles = useStyles();
  if (result.kind !== "rows" || onlyCell(result.rows) !== undefined) return null;
  const { rows } = result;
  const first = rows[0] ?? [];
  const headed = rows.length > 1 && first.every((cell) => typeof cell === "string");
  const body = headed ? rows.slice(1) : rows;
  const align = (cell: Cell | undefined) =>
    mergeClasses(styles.cell, typeof cell !== "string" && styles.number);
  const hidden = body.length - mostRows;

  return (
    <section aria-label={texts.functions.table}>
      <h3 className={styles.title}>{texts.functions.table}</h3>
      <div className={styles.scroll} role="group" aria-label={texts.functions.table} tabIndex={0}>
        <table className={styles.table}>
          {headed && (
            <thead className={styles.head}>
              <tr>
                {first.map((cell, k) => (
                  <th key={k} scope="col" className={align(body[0]?.[k])}>
                    {cellText(cell)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.slice(0, mostRows).map((row, n) => (
              <tr key={n}>
                {row.map((cell, k) => (
                  <td key={k} className={align(cell)}>
                    <bdi>{cellWords(cell, unit)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {hidden > 0 && <div className={styles.more}>{texts.functions.moreRows(hidden)}</div>}
      </div>
    </section>
  );
}
