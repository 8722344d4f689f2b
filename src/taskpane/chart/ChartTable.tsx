import { texts } from "../texts";
import { useTableStyles } from "../ui/tableStyles";
import type { Series } from "./series";

export interface ChartTableProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly lastYear: number;
  readonly format: (value: number) => string;
}

/** The numbers behind a chart, a row a year. */
export function ChartTable({ title, series, lastYear, format }: ChartTableProps) {
  const styles = useTableStyles();
  return (
    <div role="group" aria-label={title} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.cell} ${styles.head} ${styles.start}`}>
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
              <th scope="row" className={`${styles.cell} ${styles.start}`}>
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
