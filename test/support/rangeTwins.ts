import { Model } from "@ironcalc/wasm";
import { type Cell, invoke } from "../../src/calculation";
import type { Entry } from "../../src/catalog/page";
import { twinName } from "../../src/catalog/twin";
import { Random } from "./draws";
import { show, type Shown } from "./formula";
import { fullPrecision, type OracleValue, parse } from "./ironcalc";
import {
  drawRangeCall,
  isRows,
  type RangeArgument,
  type RangeCall,
  type RangeCell,
  type Shape,
  shapes,
} from "./rangeDraws";
import { agrees, twinNames } from "./twins";

/** Functions over ranges against their native twins in another engine, cell by cell. */

export interface RangeCase extends RangeCall {
  readonly entry: Entry;
  readonly ours: readonly (readonly Shown[])[];
  readonly size: number;
}

export interface RangeComparison {
  readonly formula: string;
  readonly shape: Shape;
  readonly cell: readonly [row: number, column: number];
  readonly ours: Shown;
  readonly theirs: OracleValue;
}

/** Calls until their answers have so many cells, each shape in turn. */
export function rangeCases(entry: Entry, cells: number, seed: number): RangeCase[] {
  const random = new Random(seed);
  const cases: RangeCase[] = [];
  for (let drawn = 0; drawn < cells;) {
    const call = drawRangeCall(random, entry, shapes[cases.length % shapes.length]!);
    const answer = invoke(entry.fn, call.args) as readonly (readonly Cell[])[];
    const ours = answer.map((row) => row.map(show));
    const numbers = call.args.flat(2).filter((cell) => typeof cell === "number");
    cases.push({ ...call, entry, ours, size: Math.max(1, ...numbers.map(Math.abs)) });
    drawn += ours.length * ours[0]!.length;
  }
  return cases;
}

const literal = (cell: RangeCell): string =>
  cell === null
    ? '""'
    : typeof cell === "object"
      ? cell.code
      : typeof cell === "string"
        ? `"${cell}"`
        : String(cell).toUpperCase();

/** The call with its ranges as array constants, in which "" stands for an empty cell. */
export const constantCall = ({ entry, args }: RangeCase): string =>
  `=${twinName(entry.fn)}(${args
    .map((arg: RangeArgument) =>
      isRows(arg)
        ? `{${arg.map((row) => row.map(literal).join(",")).join(";")}}`
        : literal(arg as RangeCell),
    )
    .join(",")})`;

/** What differs from an answer. */
export function differing(one: RangeCase, theirs: readonly (readonly OracleValue[])[]) {
  return one.ours.flatMap((row, i) =>
    row.flatMap((ours, j): RangeComparison[] => {
      const other = theirs[i]?.[j] ?? "";
      if (agrees(ours, other, one.size)) return [];
      const formula = constantCall(one);
      return [{ formula, shape: one.shape, cell: [i, j], ours, theirs: other }];
    }),
  );
}

/** Each spill has the model calculated anew. */
const mostPerModel = 40;
const stride = 6;
const argumentsAt = 12;

/** IronCalc takes an error beside an array for one error: {1;2}&#N/A is one cell there and two in Excel. */
export const ironCalcCan = ({ args }: RangeCase): boolean =>
  !args.some((arg) => typeof arg === "object" && arg !== null && "code" in arg);

/** In IronCalc: each call in rows of its own, its ranges as real cells, empty ones among them. */
export function compareRanges(entry: Entry, cells: number, seed: number) {
  const cases = rangeCases(entry, cells, seed).filter(ironCalcCan);
  const found: RangeComparison[] = [];
  for (let start = 0; start < cases.length; start += mostPerModel)
    found.push(...inIronCalc(entry, cases.slice(start, start + mostPerModel)));
  const compared = cases.reduce((sum, { ours }) => sum + ours.length * ours[0]!.length, 0);
  return { compared, found };
}

function inIronCalc(entry: Entry, cases: readonly RangeCase[]): RangeComparison[] {
  const model = new Model("workbook", "en", "UTC", "en");
  try {
    for (const [name, formula] of twinNames([entry])) model.newDefinedName(name, null, formula);
    model.pauseEvaluation();
    cases.forEach((one, at) => {
      const top = at * stride + 1;
      const args = one.args.map((arg, k) => {
        const left = argumentsAt + k * stride;
        const rows = isRows(arg) ? arg : [[arg as RangeCell]];
        rows.forEach((row, i) =>
          row.forEach((cell, j) => {
            if (cell !== null) model.setUserInput(0, top + i, left + j, `=${literal(cell)}`);
          }),
        );
        const last = `${letters(left + rows[0]!.length - 1)}${top + rows.length - 1}`;
        return rows.length * rows[0]!.length > 1
          ? `${letters(left)}${top}:${last}`
          : `${letters(left)}${top}`;
      });
      model.setUserInput(0, top, 1, `=${twinName(entry.fn)}(${args.join(",")})`);
    });
    model.resumeEvaluation();
    model.evaluate();
    const area = { sheet: 0, row: 1, column: 1, width: stride, height: cases.length * stride };
    model.updateRangeStyle(area, "num_fmt", fullPrecision);
    return cases.flatMap((one, at) => {
      // One row and one column more than the answer has: there must be nothing.
      const theirs = Array.from({ length: one.ours.length + 1 }, (_, i) =>
        Array.from({ length: one.ours[0]!.length + 1 }, (__, j) =>
          parse(model.getFormattedCellValue(0, at * stride + 1 + i, 1 + j)),
        ),
      );
      const ours = [...one.ours.map((row) => [...row, ""]), one.ours[0]!.map(() => "")];
      return differing({ ...one, ours }, theirs);
    });
  } finally {
    model.free();
  }
}

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? letters((column - 1 - rest) / 26) + letter : letter;
}
