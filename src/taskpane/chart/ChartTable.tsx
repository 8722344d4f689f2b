import { texts } from "../texts";
import { NumberTable } from "../ui/NumberTable";
import type { Series } from "./series";

export interface ChartTableProps {
  readonly title: string;
  readonly series: readonly Series[];
  readonly lastYear: number;
  readonly format: (value: number) => string;
}

/** The numbers behind a chart, a row a year. */
export function ChartTable({ title, series, lastYear, format }: ChartTableProps) {
  return (
    <NumberTable
      label={title}
      head={[texts.chart.yearHeading, ...series.map(({ name }) => name)]}
      rows={Array.from({ length: lastYear + 1 }, (_, year) => ({
        key: year,
        name: year,
        numbers: series.map(({ values }) => valueWords(values[year], format)),
      }))}
    />
  );
}

/** A value in words; a dash where there is none. */
export const valueWords = (value: number | undefined, format: (value: number) => string) =>
  value !== undefined && Number.isFinite(value) ? format(value) : texts.chart.none;
