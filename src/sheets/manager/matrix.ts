import { cell, columnOf, range } from "../address";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area, Formula, PlanCell } from "../plan";
import { chainLines, grouped, type Line, satelliteLines } from "../scenario/assumptions";
import { at, keys, presets, scenariosIn, titles } from "./columns";
import { type Sources, sourceId } from "./sources";

/** An assumption under every scenario. */
interface MatrixLine extends Line {
  /** One a preset, in their order. */
  readonly values: readonly number[];
  readonly format: string;
}

function across(of: (scenario: (typeof presets)[number]) => Line[]): MatrixLine[] {
  const all = presets.map(of);
  return all[0]!.map((line, i) => {
    const values = all.map((lines) => lines[i]!.value);
    const { low, high, unit } = line;
    const shown = [...values, ...[low, high].filter((end) => end !== undefined)];
    return { ...line, values, format: showing(formatOf(unit), ...shown) };
  });
}

export const chainMatrix = across((scenario) => chainLines(scenario));
export const sideMatrix = across(satelliteLines);
export const assumptionCount = chainMatrix.length + sideMatrix.length;

/** Rows that a part of the table fills: a row a group and a row an assumption. */
const rowsOf = (lines: readonly MatrixLine[]) => lines.length + grouped(lines).length;

/** Where the table stands and where each assumption is in it. */
export interface Matrix {
  readonly titles: Area;
  readonly keys: Area;
  /** Every row of an assumption or a group, of all columns. */
  readonly chain: Area;
  readonly side: Area;
  readonly body: Area;
  readonly rowOf: (key: string) => number;
  readonly end: number;
}

export function placeMatrix(row: number): Matrix {
  const first = row + 2;
  const part = (from: number, rows: number): Area => ({
    row: from,
    column: 0,
    rows,
    columns: at.source + 1,
  });
  const chain = part(first, rowsOf(chainMatrix));
  const side = part(first + chain.rows, rowsOf(sideMatrix));
  const rowOf = new Map<string, number>();
  let next = first;
  for (const [, members] of [...grouped(chainMatrix), ...grouped(sideMatrix)]) {
    next++;
    for (const { key } of members) rowOf.set(key, next++);
  }
  return {
    titles: scenariosIn(row),
    keys: scenariosIn(row + 1),
    chain,
    side,
    body: part(first, chain.rows + side.rows),
    rowOf: (key) => rowOf.get(key)!,
    end: side.row + side.rows,
  };
}

const head = ["Assumption", "In use", "Unit", "Low", "High", "Key"];

/** The table: an assumption a row, a scenario a column, and the one in use by INDEX and MATCH. */
export function putMatrix(builder: SheetBuilder, row: number, sources: Sources): void {
  const place = placeMatrix(row);
  const air = head.map(() => "");
  builder.put(
    row,
    0,
    [[...head, ...titles, "Row of the source", "Basis", "Source"]],
    "columnHeader",
  );
  builder.put(row + 1, 0, [[...air, ...keys, "", "", ""]], "columnHeader");
  for (const [group, members] of [...grouped(chainMatrix), ...grouped(sideMatrix)]) {
    const first = place.rowOf(members[0]!.key);
    builder.put(first - 1, 0, [[group]], "subtitle");
    const body = builder.put(
      first,
      0,
      members.map((line, k) => cellsOf(line, first + k, sources)),
    );
    paint(builder, body, members);
  }
}

function cellsOf(
  { label, unit, low, high, key, values }: MatrixLine,
  row: number,
  from: Sources,
): PlanCell[] {
  const number = cell(row, at.sourceRow);
  const keyCell = cell(row, at.key);
  const ids = range(from.ids, "both");
  const stated = `INDEX(${range(from.values, "both")},${number})`;
  const ifStated = (what: Area, otherwise: string): Formula =>
    formula(
      `IF(${cell(row, at.inUse)}=${stated},INDEX(${range(what, "both")},${number}),${otherwise})`,
    );
  return [
    label,
    formula(`INDEX(${range(scenariosIn(row))},a_column)`),
    unit,
    low ?? null,
    high ?? null,
    key,
    values[0]!,
    ...values,
    formula(
      `IFERROR(MATCH(a_key&" "&${keyCell},${ids},0),MATCH("${sourceId("baseline", "")}"&${keyCell},${ids},0))`,
    ),
    ifStated(from.bases, '"your own"'),
    ifStated(
      from.sources,
      `"changed on this sheet; "&${stated}&" before ("&INDEX(${range(from.sources, "both")},${number})&")"`,
    ),
  ];
}

function paint(builder: SheetBuilder, body: Area, members: readonly MatrixLine[]): void {
  builder.style(columnOf(body, at.label), "rowHeader");
  builder.style(columnOf(body, at.inUse), "formula");
  builder.style({ ...body, column: at.unit, columns: 4 }, "source");
  builder.style(columnOf(body, at.own), "input");
  builder.style({ ...body, column: at.own + 1, columns: presets.length }, "given");
  builder.style({ ...body, column: at.sourceRow, columns: 3 }, "source");
  // A column at a time, so that neighbours that differ alike are one area.
  presets.forEach((_, p) =>
    members.forEach(({ values }, k) => {
      if (values[p] === values[0]) return;
      builder.style(
        { row: body.row + k, column: at.own + 1 + p, rows: 1, columns: 1 },
        "departure",
      );
    }),
  );
  members.forEach(({ format }, k) =>
    builder.format(
      { ...body, row: body.row + k, column: at.inUse, rows: 1, columns: at.sourceRow - 1 },
      format,
    ),
  );
}
