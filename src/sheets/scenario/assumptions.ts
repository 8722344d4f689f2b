import {
  type ParameterKey,
  parametersIn,
  type SatelliteKey,
  satellitesIn,
  type Scenario,
  sourceOf,
} from "../../scenarios";
import type { SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area, Formula, PlanCell } from "../plan";

/** An assumption as it stands in the rows of a sheet. */
export interface Line {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly tag: string;
  readonly source: string;
  /** The user's value in place of the scenario's. */
  readonly own?: boolean;
}

/** Where the cells of an assumption stand on another sheet that it follows. */
export interface Followed {
  readonly value: Formula;
  readonly tag: Formula;
  readonly source: Formula;
  /** Of numbers; whatever that sheet may hold. */
  readonly format: string;
}

const withDate = (source: string, date?: string, address?: string) =>
  [source, date && !source.includes(date) ? `(${date})` : "", address ?? ""]
    .filter(Boolean)
    .join(" ");

/** The chain's assumptions under a scenario, with values of the user's, as of a date. */
export function chainLines(
  scenario: Scenario,
  changes: Partial<Record<ParameterKey, number>> = {},
  date?: string,
): Line[] {
  // How many years there are is fixed by the rows.
  const shown = parametersIn(scenario.vintage).filter(({ key }) => key !== "years");
  return shown.map(({ key, group, label, unit, baseline, low, high, address }) => {
    const { tag, source, date: dated } = sourceOf(scenario, key);
    const preset = scenario.overrides[key] ?? baseline;
    const value = changes[key] ?? preset;
    const own = value !== preset;
    return {
      key,
      group,
      label,
      unit,
      value,
      low,
      high,
      tag: own ? "your own" : tag,
      source: own
        ? `${withDate("your value", date)}; ${preset} in ${scenario.title} (${source})`
        : withDate(source, dated, preset === baseline ? address : undefined),
      own,
    };
  });
}

/** The assumptions of the side models. */
export function satelliteLines(scenario: Scenario): Line[] {
  return satellitesIn(scenario.vintage).map(
    ({ key, group, label, unit, baseline, tag, source, date }) => {
      const set = scenario.satelliteOverrides[key as SatelliteKey];
      const changed = set !== undefined && set !== baseline;
      return {
        key,
        group,
        label,
        unit,
        value: set ?? baseline,
        tag: changed ? "judgement" : tag,
        source: changed
          ? `set by this scenario; ${baseline} without a shock (${source})`
          : withDate(source, date),
      };
    },
  );
}

/** The key needs more than its own column: the two beside it stay empty. */
export const assumptionHeader: readonly string[] = [
  "Assumption",
  "Value",
  "Unit",
  "Low",
  "High",
  "Basis",
  "Key",
  "",
  "",
  "Source",
];

export const namedByKey = "Each value is a named cell: a_ and its key, such as a_capex0.";

/** Lines by group, in their order. */
export const grouped = <L extends Pick<Line, "group">>(lines: readonly L[]): [string, L[]][] =>
  [...new Set(lines.map(({ group }) => group))].map((group) => [
    group,
    lines.filter((line) => line.group === group),
  ]);

const line = (row: number, column: number, columns: number): Area => ({
  row,
  column,
  rows: 1,
  columns,
});

/**
 * Assumptions by group, each value a named cell: a blue one, or a green one where it follows another sheet. Returns
 * the areas of the values and the first row below.
 */
export function putAssumptions(
  builder: SheetBuilder,
  row: number,
  lines: readonly Line[],
  follow?: (key: string) => Followed,
): { keys: Area; values: Area; end: number } {
  builder.put(row, 0, [assumptionHeader], "columnHeader");
  let at = row + 1;
  for (const [group, members] of grouped(lines)) {
    builder.put(at, 0, [[group]], "subtitle");
    const body = builder.put(
      at + 1,
      0,
      members.map((member): PlanCell[] => {
        const { key, label, unit, low, high } = member;
        const { value, tag, source } = follow?.(key) ?? member;
        return [label, value, unit, low ?? null, high ?? null, tag, key, null, null, source];
      }),
    );
    builder.style({ ...body, columns: 1 }, "label");
    builder.style({ ...body, column: 1, columns: 1 }, follow ? "link" : "input");
    builder.style({ ...body, column: 2, columns: 8 }, "source");
    for (const column of [2, 5]) builder.style({ ...body, column, columns: 1 }, "unit");
    members.forEach(({ own }, k) => {
      if (own) builder.style(line(at + 1 + k, 1, 1), "departure");
    });
    if (follow) for (const column of [5, 9]) builder.style({ ...body, column, columns: 1 }, "link");
    members.forEach(({ key, label, unit, value }, k) => {
      builder.name(`a_${key}`, at + 1 + k, 1, label);
      const format = follow?.(key).format ?? showing(formatOf(unit), value);
      builder.format(line(at + 1 + k, 1, 1), format);
    });
    members.forEach(({ unit, low, high }, k) => {
      if (low !== undefined && high !== undefined)
        builder.format(line(at + 1 + k, 3, 2), showing(formatOf(unit), low, high));
    });
    at += members.length + 1;
  }
  const values = { row: row + 1, column: 1, rows: at - row - 1, columns: 1 };
  return { keys: { ...values, column: 6 }, values, end: at };
}
