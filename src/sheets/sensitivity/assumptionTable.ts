import { parameterKeys, parameterNumbers } from "../../scenarios";
import type { Chosen } from "../../scenarios/ownChosen";
import { columnOf, range } from "../../a1";
import type { SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area } from "../plan";
import { assumptionHeader, chainLines } from "../scenario/assumptions";

/** The columns of the table that formulas need, as addresses. */
export interface Given {
  readonly labels: string;
  readonly keys: string;
  readonly values: string;
  readonly units: string;
  readonly lows: string;
  readonly highs: string;
  /** What TRANSMISSION, TORNADO and FAN take: all keys and values of the sheet. */
  readonly overrides: string;
  /** The keys of those that vary, blank where one does not: what TORNADO and FAN vary. */
  readonly vary: string;
  /** The cells that a drop-down of assumptions offers. */
  readonly choice: Area;
  readonly words: readonly string[];
}

/** Every assumption of a scenario: those with a span first, because they can be varied. */
const linesOf = ({ preset, changes }: Chosen, date?: string) => {
  const lines = chainLines(preset, changes, date);
  return [
    ...lines.filter(({ low }) => low !== undefined),
    ...lines.filter(({ low }) => low === undefined),
  ];
};

export function givenAt(area: Area, scenario: Chosen, spans: number): Given {
  const column = (index: number) => range(columnOf(area, index), "both");
  return {
    labels: column(0),
    keys: column(6),
    values: column(1),
    units: column(2),
    lows: column(3),
    highs: column(4),
    overrides: `HSTACK(${column(6)},${column(1)})`,
    vary: column(7),
    choice: { ...area, rows: spans, columns: 1 },
    words: linesOf(scenario)
      .slice(0, spans)
      .map(({ label }) => label),
  };
}

/** What is uncertain, and what makes the scenario what it is. */
export function variedIn({ preset, changes }: Chosen): ReadonlySet<string> {
  const set = { ...preset.overrides, ...changes };
  return new Set(
    parameterKeys.filter((key) => {
      const { low, uncertain } = parameterNumbers[key];
      return key !== "years" && low !== undefined && (uncertain || set[key] !== undefined);
    }),
  );
}

/** The label of an assumption by its key. */
export const labelsOf = ({ preset }: Chosen): ReadonlyMap<string, string> =>
  new Map(chainLines(preset).map(({ key, label }) => [key, label]));

export function putAssumptionTable(
  builder: SheetBuilder,
  area: Area,
  scenario: Chosen,
  date: string,
): void {
  const lines = linesOf(scenario, date);
  const varied = variedIn(scenario);
  builder.table(area.row - 1, 0, {
    header: assumptionHeader.map((title, k) => (k === 7 ? "Varies" : title)),
    rows: lines.map(({ label, value, unit, low, high, tag, key, source }) => [
      label,
      value,
      unit,
      low ?? null,
      high ?? null,
      tag,
      key,
      varied.has(key) ? key : null,
      null,
      source,
    ]),
    styles: ["label", "input", ...assumptionHeader.slice(2).map(() => "source" as const)],
  });
  builder.style({ ...area, column: 7, columns: 1 }, "input");
  for (const column of [2, 5]) builder.style({ ...area, column, columns: 1 }, "unit");
  lines.forEach(({ unit, value, low, high, own }, k) => {
    if (own) builder.style({ row: area.row + k, column: 1, rows: 1, columns: 1 }, "departure");
    const shown = [value, low, high].filter((number) => number !== undefined);
    const format = showing(formatOf(unit), ...shown);
    builder.format({ row: area.row + k, column: 1, rows: 1, columns: 4 }, format);
  });
}
