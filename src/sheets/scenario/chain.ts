import { type Quantity, stages } from "../../scenarios";
import { cell, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, yearFormat } from "../formats";
import type { Area, PlanCell } from "../plan";
import { stageFormula, type StageCells } from "./columns";

/** The chain as it stands on the sheet, for charts, checks and cross-checks to refer to. */
export interface ChainBlock {
  /** One column from year 0 to the last. */
  readonly column: (quantity: Quantity) => Area;
  /** The same without year 0. */
  readonly after: (quantity: Quantity) => Area;
  /** The same from year 0 to the last but one. */
  readonly before: (quantity: Quantity) => Area;
  /** The cell of a quantity in a year. */
  readonly at: (quantity: Quantity, year: number) => string;
  /** Everything but the headers. */
  readonly body: Area;
  /** Whether all cells of a year are formulas, from year 1; nothing of the kind once they are frozen. */
  readonly whole: Area;
  readonly years: Area;
  /** The first row below. */
  readonly end: number;
}

/**
 * The chain: a row a year, a column a quantity, one function or plain arithmetic a cell.
 * @param mark the cell that says whether the sheet is frozen
 */
export function putChain(
  builder: SheetBuilder,
  row: number,
  years: number,
  mark: string,
): ChainBlock {
  const first = row + 2;
  const columnOf = (quantity: Quantity) => 1 + stages.findIndex(({ key }) => key === quantity);
  const address = (quantity: Quantity, year: number) => cell(first + year, columnOf(quantity));

  const part = (quantity: Quantity, from: number, rows: number): Area => ({
    row: first + from,
    column: columnOf(quantity),
    rows,
    columns: 1,
  });
  const placesIn = (year: number): StageCells => ({
    t: cell(first + year, 0, "column"),
    now: (quantity) => address(quantity, year),
    last: (quantity) => address(quantity, year - 1),
    all: (quantity) => range(part(quantity, 0, years + 1), "both"),
  });

  builder.put(row, 0, [["Year", ...stages.map(({ label }) => label)]], "columnHeader");
  builder.put(row + 1, 0, [["", ...stages.map(({ unit }) => unit)]], "columnHeader");
  const body = builder.put(
    first,
    0,
    Array.from({ length: years + 1 }, (_, year): PlanCell[] => [
      year === 0 ? 0 : formula(`${cell(first + year - 1, 0)}+1`),
      ...stages.map(({ base, equation }): PlanCell => {
        if (year > 0) return formula(stageFormula(equation, placesIn(year)));
        return Number.isFinite(Number(base))
          ? Number(base)
          : formula(stageFormula(base, placesIn(0)));
      }),
    ]),
    "formula",
  );
  builder.style({ ...body, columns: 1 }, "rowHeader");
  builder.format({ ...body, columns: 1 }, yearFormat);
  stages.forEach(({ unit }, k) =>
    builder.format({ ...body, column: 1 + k, columns: 1 }, formatOf(unit)),
  );

  // Cell by cell: of a range, not every program says it of more than the first (IronCalc 0.8.4).
  const end = 1 + stages.length;
  builder.put(row, end, [["Formulas"], ["all"]], "columnHeader");
  const whole = builder.put(
    first + 1,
    end,
    Array.from({ length: years }, (_, k) => {
      const each = stages.map((__, j) => `ISFORMULA(${cell(first + 1 + k, 1 + j)})`);
      return [formula(`IF(ISFORMULA(${mark}),AND(${each.join()}),"frozen")`)];
    }),
    "check",
  );

  return {
    column: (quantity) => part(quantity, 0, years + 1),
    after: (quantity) => part(quantity, 1, years),
    before: (quantity) => part(quantity, 0, years),
    at: address,
    body: { ...body, column: 1, columns: stages.length },
    whole,
    years: { ...body, columns: 1 },
    end: first + years + 1,
  };
}
