import { type ChartData, isHorizontal, isSeen, type SeriesData } from "./chartData";
import { seriesNames } from "./legend";
import { reading } from "./numberFormat";

/** A chart in words, for those who do not see it: its kind, its categories, and what each series comes to. */
export function describe(data: ChartData): string {
  const { categories, series } = data;
  const names = seriesNames(data);
  const first = categories[0] ?? "";
  const last = categories.at(-1) ?? "";
  const over = categories.length > 1 ? ` from ${first} to ${last}` : first && ` of ${first}`;
  const said = series.flatMap((item, k) =>
    isSeen(item) ? [`${names[k]!}: ${course(item, categories)}`] : [],
  );
  return [`${kindOf(data)}${over}.`, ...said].join(" ");
}

function kindOf(data: ChartData): string {
  if (data.unknownKind) return `Chart of the kind ${data.unknownKind}, not drawn,`;
  if (isHorizontal(data)) return "Bar chart";
  const kinds = [...new Set(data.series.map(({ kind }) => kind))];
  const words = kinds.join(" and ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} chart`;
}

function course({ values, format }: SeriesData, categories: readonly string[]): string {
  const there = values.flatMap((value, k) => (value === null ? [] : [{ value, k }]));
  const last = there.at(-1);
  if (!last) return "no values.";
  const spoken = ({ value, k }: { value: number; k: number }) =>
    `${reading(value, format)}${categories[k] ? ` (${categories[k]})` : ""}`;
  if (there.length === 1) return `${spoken(last)}.`;
  const low = there.reduce((a, b) => (b.value < a.value ? b : a));
  const high = there.reduce((a, b) => (b.value > a.value ? b : a));
  return `last ${spoken(last)}, lowest ${spoken(low)}, highest ${spoken(high)}.`;
}

/** What every series has at a category; a dash where it has nothing. */
export interface CategoryReading {
  readonly category: string;
  readonly values: readonly {
    readonly name: string;
    readonly text: string;
    /** Of the series among all of the chart. */
    readonly index: number;
  }[];
}

export function readingAt(data: ChartData, category: number): CategoryReading {
  const names = seriesNames(data);
  return {
    category: data.categories[category] ?? "",
    values: data.series.flatMap((series, index) => {
      if (!isSeen(series)) return [];
      const value = series.values[category] ?? null;
      const text = value === null ? "–" : reading(value, series.format);
      return [{ name: names[index]!, text, index }];
    }),
  };
}
