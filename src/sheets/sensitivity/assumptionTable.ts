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
    choice: { ...area, rows: spans, columns: 1 },
    words: linesOf(scenario)
      .slice(0, spans)
      .map(({ label }) => label),
  };
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
  builder.table(area.row - 1, 0, {
    header: assumptionHeader,
    rows: lines.map(({ label, value, unit, low, high, tag, key, source }) => [
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
    styles: ["label", "input", ...assumptionHeader.slice(2).map(() => "source" as const)],
  });
  for (const column of [2, 5]) builder.style({ ...area, column, columns: 1 }, "unit");
  lines.forEach(({ unit, value, low, high, own }, k) => {
    if (own) builder.style({ row: area.row + k, column: 1, rows: 1, columns: 1 }, "departure");
    const shown = [value, low, high].filter((number) => number !== undefined);
    const format = showing(formatOf(unit), ...shown);
    builder.format({ row: area.row + k, column: 1, rows: 1, columns: 4 }, format);
  });
}
