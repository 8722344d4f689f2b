import { cell, columnOf } from "../../a1";
import { inQuotes } from "../../formula";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area, PlanFormula, PlanCell } from "../plan";
import type { AssumptionLine } from "./assumptionLines";

/** Where the cells of an assumption stand on another sheet that it follows. */
export interface FollowedCells {
  readonly value: PlanFormula;
  readonly low: PlanFormula;
  readonly high: PlanFormula;
  readonly tag: PlanFormula;
  readonly source: PlanFormula;
  /** Of numbers; whatever that sheet may hold. */
  readonly format: string;
}

/** What a sheet calls the numbers that it was made with, or follows: where a value is another one, its row says so. */
export type Origin = "preset" | "scenario" | "in use";

/** The columns of a row. The key needs more than its own: the one beside it stays empty. */
export const assumptionAt = {
  label: 0,
  value: 1,
  unit: 2,
  low: 3,
  high: 4,
  basis: 5,
  key: 6,
  origin: 8,
  source: 9,
} as const;

export const assumptionHeader = (origin: Origin): readonly string[] => [
  "Assumption",
  "Value",
  "Unit",
  "Low",
  "High",
  "Basis",
  "Key",
  "",
  `${origin[0]!.toUpperCase()}${origin.slice(1)}`,
  "Source",
];

/** A text as a formula has it: no constant of Excel's is longer than 255 characters. */
export const textInFormula = (text: string): string =>
  text
    .match(/[^]{1,240}/g)!
    .map(inQuotes)
    .join("&");

/**
 * Basis and source of the number in a row, by formula: they are those of the number that the sheet was made with, and
 * where another one stands there now, they say so.
 */
export function statedCells(
  row: number,
  {
    unit,
    tag,
    source,
  }: Pick<AssumptionLine, "unit"> & Record<"tag" | "source", string | PlanFormula>,
  origin: Origin,
): { readonly basis: PlanFormula; readonly source: PlanFormula } {
  const [value, before] = [cell(row, assumptionAt.value), cell(row, assumptionAt.origin)];
  const text = (what: string | PlanFormula) =>
    typeof what === "string" ? textInFormula(what) : what.formula.slice(1);
  const shown = formatOf(unit).endsWith("%") ? `ROUND(100*${before},8)&"%"` : before;
  return {
    basis: formula(`IF(${value}=${before},${text(tag)},"changed here")`),
    source: formula(
      `IF(${value}=${before},"","changed here, ${origin} "&${shown}&"; source of that: ")&${text(source)}`,
    ),
  };
}

export const namedByKey = "Each value is a named cell: a_ and its key, such as a_capex0.";

/** Lines by group, in their order. */
export const grouped = <L extends Pick<AssumptionLine, "group">>(
  lines: readonly L[],
): [string, L[]][] =>
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

/** Where a table of assumptions stands: its columns, from the row below the header. */
export interface AssumptionTable {
  readonly keys: Area;
  readonly values: Area;
  readonly lows: Area;
  readonly highs: Area;
  /** The numbers that the sheet was made with, or follows. */
  readonly origins: Area;
  /** The first row below. */
  readonly end: number;
}

/**
 * Assumptions by group, each value a named cell: a blue one, or a green one where it follows another sheet.
 */
export function putAssumptions(
  builder: SheetBuilder,
  row: number,
  lines: readonly AssumptionLine[],
  origin: Origin,
  follow?: (key: string) => FollowedCells,
): AssumptionTable {
  builder.put(row, 0, [assumptionHeader(origin)], "columnHeader");
  let at = row + 1;
  for (const [group, members] of grouped(lines)) {
    builder.put(at, 0, [[group]], "subtitle");
    const body = builder.put(
      at + 1,
      0,
      members.map((member, k): PlanCell[] => {
        const { key, label, unit } = member;
        const { value, low, high, tag, source } = follow?.(key) ?? member;
        const stated = statedCells(at + 1 + k, { unit, tag, source }, origin);
        const ends = [low ?? null, high ?? null];
        return [label, value, unit, ...ends, stated.basis, key, null, value, stated.source];
      }),
    );
    paint(builder, body, members, follow);
    at += members.length + 1;
  }
  const column = (index: number) => ({
    row: row + 1,
    column: index,
    rows: at - row - 1,
    columns: 1,
  });
  return {
    keys: column(assumptionAt.key),
    values: column(assumptionAt.value),
    lows: column(assumptionAt.low),
    highs: column(assumptionAt.high),
    origins: column(assumptionAt.origin),
    end: at,
  };
}

function paint(
  builder: SheetBuilder,
  body: Area,
  members: readonly AssumptionLine[],
  follow?: (key: string) => FollowedCells,
): void {
  const { label, value, unit, low, high, basis, origin, source } = assumptionAt;
  builder.style(columnOf(body, label), "label");
  builder.style(columnOf(body, value), follow ? "link" : "input");
  builder.style({ ...body, column: unit, columns: source - unit + 1 }, "source");
  for (const column of [unit, basis]) builder.style(columnOf(body, column), "unit");
  if (follow)
    for (const column of [low, high, basis, origin, source])
      builder.style(columnOf(body, column), "link");
  members.forEach((member, k) => {
    const row = body.row + k;
    if (member.own) builder.style(line(row, value, 1), "departure");
    builder.name(`a_${member.key}`, row, value, member.label);
    // Of all numbers of a row; the texts between them do not mind.
    const format = follow?.(member.key).format ?? formatAcross(member);
    builder.format(line(row, value, origin - value + 1), format);
  });
}

/** One format for the value and its low and high. */
export function formatAcross({ unit, value, low, high }: AssumptionLine): string {
  const numbers = [value, low, high].filter((number) => number !== undefined);
  return showing(formatOf(unit), ...numbers);
}
