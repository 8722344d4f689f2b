import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    marginBlockStart: "8px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: "3px 6px 3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { verticalAlign: "bottom", color: tokens.colorNeutralForeground3 },
  start: { textAlign: "start" },
});

export interface NumberTableProps {
  readonly label: string;
  /** Over each column, that of the names first. */
  readonly head: readonly string[];
  readonly rows: readonly NumberRow[];
}

export interface NumberRow {
  readonly key: string | number;
  readonly name: string | number;
  /** In words, with their units. */
  readonly numbers: readonly string[];
}

/** Numbers in rows with names, in a box that scrolls by itself where they are too wide. */
export function NumberTable({ label, head: [names, ...columns], rows }: NumberTableProps) {
  const styles = useStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <div role="group" aria-label={label} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.start)}>
              {names}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, numbers }) => (
            <tr key={key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.start)}>
                {name}
              </th>
              {numbers.map((number, k) => (
                <td key={columns[k]} className={styles.cell}>
                  <bdi>{number}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
