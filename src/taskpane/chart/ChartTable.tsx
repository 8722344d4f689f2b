import { makeStyles, tokens } from "@fluentui/react-components";
import { texts } from "../texts";
import type { Series } from "./series";

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
    padding: "3px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { verticalAlign: "bottom", color: tokens.colorNeutralForeground3 },
  year: { textAlign: "start" },
});

export interface ChartTableProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly lastYear: number;
  readonly format: (value: number) => string;
}

/** The numbers behind a chart, a row a year. */
export function ChartTable({ title, series, lastYear, format }: ChartTableProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={title} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.cell} ${styles.head} ${styles.year}`}>
              {texts.chart.yearHeading}
            </th>
            {series.map(({ name }) => (
              <th key={name} scope="col" className={`${styles.cell} ${styles.head}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lastYear + 1 }, (_, year) => (
            <tr key={year}>
              <th scope="row" className={`${styles.cell} ${styles.year}`}>
                {year}
              </th>
              {series.map(({ name, values }) => (
                <td key={name} className={styles.cell}>
                  <bdi>{valueWords(values[year], format)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value in words; a dash where there is none. */
export const valueWords = (value: number | undefined, format: (value: number) => string) =>
  value !== undefined && Number.isFinite(value) ? format(value) : texts.chart.none;
