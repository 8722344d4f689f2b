import { cell, columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area, PlanFormula, PlanCell } from "../plan";
import { grouped } from "../scenario/assumptions";
import type { AssumptionLine } from "../scenario/assumptionLines";
import { managerAt, type ManagerColumns, head, managerColumns } from "./columns";
import { baselineOf, type Sources } from "./sources";

/** An assumption under every scenario. */
export interface MatrixLine extends AssumptionLine {
  /** One a scenario, in their order. */
  readonly values: readonly number[];
  readonly format: string;
}

function across(all: readonly (readonly AssumptionLine[])[]): MatrixLine[] {
  return all[0]!.map((line, i) => {
    const values = all.map((lines) => lines[i]!.value);
    const { low, high, unit } = line;
    const shown = [...values, ...[low, high].filter((end) => end !== undefined)];
    return { ...line, values, format: showing(formatOf(unit), ...shown) };
  });
}

const chainOf = ({ all }: ManagerColumns) => across(all.map(({ chain }) => chain));
const sideOf = ({ all }: ManagerColumns) => across(all.map(({ side }) => side));

/** Every assumption, the side models' too. */
export const matrixLines = (columns: ManagerColumns): MatrixLine[] => [
  ...chainOf(columns),
  ...sideOf(columns),
];

/** Which assumptions there are, whatever the scenarios. */
const chainLines = chainOf(managerColumns());
const sideLines = sideOf(managerColumns());
export const assumptionCount = chainLines.length + sideLines.length;

/** Rows that a part of the table fills: a row a group and a row an assumption. */
const rowsOf = (lines: readonly MatrixLine[]) => lines.length + grouped(lines).length;

/** Where the table stands and where each assumption is in it. */
export interface Matrix {
  readonly titles: Area;
  readonly keys: Area;
  /** The presets that the scenarios begin from. */
  readonly bases: Area;
  /** When their numbers are of. */
  readonly of: Area;
  /** Every row of an assumption or a group, of all columns. */
  readonly chain: Area;
  readonly side: Area;
  readonly body: Area;
  readonly rowOf: (key: string) => number;
  readonly end: number;
}

export function placeMatrix(row: number, columns: ManagerColumns): Matrix {
  const first = row + head.rows;
  const part = (from: number, rows: number): Area => ({
    row: from,
    column: 0,
    rows,
    columns: columns.source + 1,
  });
  const chain = part(first, rowsOf(chainLines));
  const side = part(first + chain.rows, rowsOf(sideLines));
  const rowOf = new Map<string, number>();
  let next = first;
  for (const [, members] of [...grouped(chainLines), ...grouped(sideLines)]) {
    next++;
    for (const { key } of members) rowOf.set(key, next++);
  }
  return {
    titles: columns.scenariosIn(row + head.titles),
    keys: columns.scenariosIn(row + head.keys),
    bases: columns.scenariosIn(row + head.bases),
    of: columns.scenariosIn(row + head.of),
    chain,
    side,
    body: part(first, chain.rows + side.rows),
    rowOf: (key) => rowOf.get(key)!,
    end: side.row + side.rows,
  };
}

const before = ["Assumption", "In use", "Unit", "Low", "High", "Key"];

/** The table: an assumption a row, a scenario a column, and the one in use by INDEX and MATCH. */
export function putMatrix(
  builder: SheetBuilder,
  row: number,
  columns: ManagerColumns,
  sources: Sources,
): void {
  const place = placeMatrix(row, columns);
  const { all, titles, keys } = columns;
  const air = before.map(() => "");
  builder.put(
    row,
    0,
    [[...before, ...titles, "Row of the source", "Basis", "Source"]],
    "columnHeader",
  );
  builder.put(
    row + 1,
    0,
    [
      [...air.slice(1), "Key", ...keys, "", "", ""],
      [...air.slice(1), "Based on", ...all.map(({ basedOn }) => basedOn), "", "", ""],
      [...air.slice(1), "Numbers of", ...all.map(({ of }) => of), "", "", ""],
    ],
    "columnHeader",
  );
  for (const [group, members] of [...grouped(chainOf(columns)), ...grouped(sideOf(columns))]) {
    const first = place.rowOf(members[0]!.key);
    builder.put(first - 1, 0, [[group]], "subtitle");
    const body = builder.put(
      first,
      0,
      members.map((line, k) => cellsOf(line, first + k, columns, sources)),
    );
    paint(builder, body, members, columns);
  }
}

function cellsOf(
  { label, unit, low, high, key, values }: MatrixLine,
  row: number,
  { all, scenariosIn, sourceRow }: ManagerColumns,
  from: Sources,
): PlanCell[] {
  const number = cell(row, sourceRow);
  const keyCell = cell(row, managerAt.key);
  const ids = range(from.ids, "both");
  // Where a scenario that was kept later is on numbers that the list does not have: the sheet's own.
  const normal = inQuotes(`${baselineOf(all[0]!.of)} `);
  const stated = `INDEX(${range(from.values, "both")},${number})`;
  const ifStated = (what: Area, otherwise: string): PlanFormula =>
    formula(
      `IF(${cell(row, managerAt.inUse)}=${stated},INDEX(${range(what, "both")},${number}),${otherwise})`,
    );
  // What own data say of the number in use, or what an analyst would try.
  const end = (ends: Area, otherwise: number | undefined): PlanFormula => {
    const there = `INDEX(${range(ends, "both")},${number})`;
    return formula(
      `IF((${cell(row, managerAt.inUse)}=${stated})*(${there}<>""),${there},${otherwise ?? '""'})`,
    );
  };
  return [
    label,
    formula(`INDEX(${range(scenariosIn(row))},a_column)`),
    unit,
    end(from.lows, low),
    end(from.highs, high),
    key,
    ...values,
    formula(
      ["a_key", "a_based", '"baseline "&a_of'].reduceRight(
        (otherwise, whose) => `IFERROR(MATCH(${whose}&" "&${keyCell},${ids},0),${otherwise})`,
        `MATCH(${normal}&${keyCell},${ids},0)`,
      ),
    ),
    ifStated(from.bases, '"your own"'),
    ifStated(
      from.sources,
      `"your value; "&${stated}&" before ("&INDEX(${range(from.sources, "both")},${number})&")"`,
    ),
  ];
}

function paint(
  builder: SheetBuilder,
  body: Area,
  members: readonly MatrixLine[],
  { all, sourceRow }: ManagerColumns,
): void {
  builder.style(columnOf(body, managerAt.label), "rowHeader");
  builder.style(columnOf(body, managerAt.inUse), "formula");
  builder.style({ ...body, column: managerAt.unit, columns: 4 }, "source");
  builder.style(columnOf(body, managerAt.unit), "unit");
  all.forEach(({ is }, k) =>
    builder.style(columnOf(body, managerAt.own + k), is === "preset" ? "given" : "input"),
  );
  builder.style({ ...body, column: sourceRow, columns: 3 }, "source");
  const baseline = all.findIndex(({ is }) => is === "preset");
  // A column at a time, so that neighbours that differ alike are one area.
  all.forEach((_, p) =>
    members.forEach(({ values }, k) => {
      if (values[p] === values[baseline]) return;
      builder.style(
        { row: body.row + k, column: managerAt.own + p, rows: 1, columns: 1 },
        "departure",
      );
    }),
  );
  members.forEach(({ format }, k) =>
    builder.format(
      { ...body, row: body.row + k, column: managerAt.inUse, rows: 1, columns: sourceRow - 1 },
      format,
    ),
  );
}
