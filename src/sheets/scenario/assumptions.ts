import {
  type ParameterKey,
  parameters,
  type SatelliteKey,
  satellites,
  type Scenario,
  sourceOf,
} from "../../scenarios";
import type { SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area, PlanCell } from "../plan";

interface Line {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly tag: string;
  readonly source: string;
}

const withDate = (source: string, date?: string, address?: string) =>
  [source, date && !source.includes(date) ? `(${date})` : "", address ?? ""]
    .filter(Boolean)
    .join(" ");

/** The chain's assumptions under a scenario, with changes of the user's. */
export function chainLines(
  scenario: Scenario,
  changes: Partial<Record<ParameterKey, number>>,
): Line[] {
  // How many years there are is fixed by the rows.
  const shown = parameters.filter(({ key }) => key !== "years");
  return shown.map(({ key, group, label, unit, baseline, low, high, address }) => {
    const { tag, source, date } = sourceOf(scenario, key);
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
        ? `changed before the sheet was made; ${preset} in the scenario (${source})`
        : withDate(source, date, preset === baseline ? address : undefined),
    };
  });
}

/** The assumptions of the side models. */
export function satelliteLines(scenario: Scenario): Line[] {
  return satellites.map(({ key, group, label, unit, baseline, tag, source, date }) => {
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
  });
}

const header = [
  "Assumption",
  "Value",
  "Unit",
  "Low",
  "High",
  "Basis",
  "Key; the cell is named a_ and the key",
  "",
  "",
  "Source",
];

const line = (row: number, column: number, columns: number): Area => ({
  row,
  column,
  rows: 1,
  columns,
});

/** Assumptions by group, each value a named blue cell. Returns the areas of the values and the first row below. */
export function putAssumptions(
  builder: SheetBuilder,
  row: number,
  lines: readonly Line[],
): { keys: Area; values: Area; end: number } {
  builder.put(row, 0, [header], "columnHeader");
  let at = row + 1;
  for (const group of new Set(lines.map((line) => line.group))) {
    const members = lines.filter((line) => line.group === group);
    builder.put(at, 0, [[group]], "subtitle");
    const body = builder.put(
      at + 1,
      0,
      members.map(({ key, label, unit, value, low, high, tag, source }): PlanCell[] => [
        label,
        value,
        unit,
        low ?? null,
        high ?? null,
        tag,
        key,
        null,
        null,
        source,
      ]),
    );
    builder.style({ ...body, columns: 1 }, "rowHeader");
    builder.style({ ...body, column: 1, columns: 1 }, "input");
    builder.style({ ...body, column: 2, columns: 8 }, "source");
    members.forEach(({ key, label, unit, value }, k) => {
      builder.name(`a_${key}`, at + 1 + k, 1, label);
      builder.format(line(at + 1 + k, 1, 1), showing(formatOf(unit), value));
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
