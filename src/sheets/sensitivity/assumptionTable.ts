import { parameterKeys, parameterNumbers } from "../../scenarios";
import type { Chosen } from "../../scenarios/ownChosen";
import { columnOf, range } from "../../a1";
import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import {
  assumptionAt,
  assumptionHeader,
  formatAcross,
  type Origin,
  statedCells,
} from "../scenario/assumptions";
import { chainLines } from "../scenario/assumptionLines";

/** The columns of the table that formulas need, as addresses. */
export interface AssumptionCells {
  readonly labels: string;
  readonly keys: string;
  readonly values: string;
  readonly units: string;
  readonly lows: string;
  readonly highs: string;
  /** What TRANSMISSION, TORNADO and FAN take: all keys and values of the sheet. */
  readonly overrides: string;
  /** The keys of those that vary, blank where one does not, with low and high: what TORNADO and FAN vary. */
  readonly vary: string;
  /** The cells that a drop-down of assumptions offers. */
  readonly choice: Area;
  readonly words: readonly string[];
}

/** Every assumption of a scenario: those with a span first, because they can be varied. */
const linesOf = ({ preset, changes, estimates }: Chosen, date?: string) => {
  const lines = chainLines(preset, changes, date, estimates);
  return [
    ...lines.filter(({ low }) => low !== undefined),
    ...lines.filter(({ low }) => low === undefined),
  ];
};

export function givenAt(area: Area, scenario: Chosen, spans: number): AssumptionCells {
  const column = (index: number) => range(columnOf(area, index), "both");
  return {
    labels: column(0),
    keys: column(6),
    values: column(1),
    units: column(2),
    lows: column(3),
    highs: column(4),
    overrides: `HSTACK(${column(6)},${column(1)})`,
    vary: `HSTACK(${column(7)},${column(3)},${column(4)})`,
    choice: { ...area, rows: spans, columns: 1 },
    words: linesOf(scenario)
      .slice(0, spans)
      .map(({ label }) => label),
  };
}

/** Which of them vary stands where other sheets have nothing. */
const variesAt = 7;

const originOf = ({ isOwn }: Chosen): Origin => (isOwn ? "scenario" : "preset");

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
  const origin = originOf(scenario);
  const header = assumptionHeader(origin).map((title, k) => (k === variesAt ? "Varies" : title));
  builder.table(area.row - 1, 0, {
    header,
    rows: lines.map((line, k) => {
      const { label, value, unit, low, high, key } = line;
      const { basis, source } = statedCells(area.row + k, line, origin);
      const varies = varied.has(key) ? key : null;
      return [label, value, unit, low ?? null, high ?? null, basis, key, varies, value, source];
    }),
    styles: ["label", "input", ...header.slice(2).map(() => "source" as const)],
  });
  builder.style(columnOf(area, variesAt), "input");
  for (const column of [assumptionAt.unit, assumptionAt.basis])
    builder.style(columnOf(area, column), "unit");
  lines.forEach((line, k) => {
    const row = { row: area.row + k, column: assumptionAt.value, rows: 1 };
    if (line.own) builder.style({ ...row, columns: 1 }, "departure");
    builder.format({ ...row, columns: assumptionAt.origin }, formatAcross(line));
  });
}
