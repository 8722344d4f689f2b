/** What a chart shows, read from the sheet: all that is needed to draw it, and nothing of where it lies. */

export type SeriesKind = "line" | "column" | "bar" | "area";

export interface SeriesData {
  readonly name: string;
  readonly kind: SeriesKind;
  /** Measured on the axis at the right. */
  readonly secondary: boolean;
  /** One a category; null where the cell is blank, a text or an error. */
  readonly values: readonly (number | null)[];
  /** What an area is stacked upon, one a category; undefined where it stands on the axis. */
  readonly base?: readonly number[];
  /** The number format of its first cell. */
  readonly format: string;
  /** Where the chart's maker has chosen one; "none" takes room and is not seen. */
  readonly color?: string;
  /** As Excel calls it; the workbench tells lines apart by itself where nobody has chosen. */
  readonly dash?: string;
  /** In one place with the others of its category, and its value beside it. */
  readonly overlaid?: true;
  /** The legend does not name it. */
  readonly unnamed?: true;
  /** A mark at every point, and not only at the last. */
  readonly marked: boolean;
  readonly smooth: boolean;
}

/** What the chart's maker has said of the value axis; the rest follows from the values. */
export interface ValueAxisData {
  readonly title: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unit?: number;
  readonly visible: boolean;
  readonly gridlines: boolean;
}

export type LegendPlace = "none" | "top" | "bottom" | "left" | "right";

export interface ChartData {
  readonly title: string;
  /** As the cells show them. */
  readonly categories: readonly string[];
  readonly categoryTitle: string;
  readonly series: readonly SeriesData[];
  readonly axis: ValueAxisData;
  readonly legend: LegendPlace;
  /** The columns of a category stand on one another: gains above zero, losses below. */
  readonly stacked: boolean;
  /** Lines run over empty cells, and not only up to them. */
  readonly joined: boolean;
  /** What Excel would draw and the workbench does not; then the chart says so. */
  readonly unknownKind?: string;
}

/** What takes room only says nothing: it is neither in the legend nor in what is read out. */
export const isSeen = ({ color }: SeriesData): boolean => color !== "none";

/** Of the columns, from where to where each lies: on those before it, its gains above zero and its losses below. */
export function stackOf({ series }: ChartData): readonly (readonly [from: number, to: number])[][] {
  const ends: { up: number; down: number }[] = [];
  return series.map(({ kind, values }) =>
    values.map((value, k): readonly [number, number] => {
      if (value === null || kind !== "column") return [0, 0];
      const at = (ends[k] ??= { up: 0, down: 0 });
      const side = value < 0 ? "down" : "up";
      const from = at[side];
      return [from, (at[side] += value)];
    }),
  );
}

/** Bars lie: their categories run upwards. */
export const isHorizontal = ({ series }: ChartData): boolean =>
  series.length > 0 && series.every(({ kind }) => kind === "bar");

/** Where a value is drawn: an area that is stacked upon others ends as high as all of them. */
export const drawnTop = ({ values, base }: SeriesData, category: number): number | null => {
  const value = values[category] ?? null;
  return value === null ? null : value + (base?.[category] ?? 0);
};

/** Areas, and lines over them, reach from the first category to the last, without half a step of air on either side. */
export const isEdgeToEdge = ({ series }: ChartData): boolean =>
  series.some(({ kind }) => kind === "area") &&
  series.every(({ kind }) => kind === "area" || kind === "line");
