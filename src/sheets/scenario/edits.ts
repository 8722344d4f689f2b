import { cell, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { liveMark } from "../live";
import type { AssumptionTable } from "./assumptions";

/*
 * The head of a sheet with assumptions: what was changed on it, and whether it calculates at all. Neither is a failure,
 * so no check speaks of it.
 */

/** Rows that the head takes. */
export const headRows = 3;

/** The cell that says what calculates the sheet, or since when nothing does. */
export const markAt = (row: number): string => cell(row + 2, 1, "both");

type Table = Pick<AssumptionTable, "values" | "lows" | "highs" | "origins">;

/** @param from whose the assumptions are: preset deepseek_2025 */
export function putEdits(
  builder: SheetBuilder,
  row: number,
  tables: readonly Table[],
  from: string,
): void {
  const sum = (one: (table: Table) => string) =>
    formula(tables.map((table) => `SUMPRODUCT(${one(table)})`).join("+"));
  const counts = builder.put(
    row,
    1,
    [
      [sum(({ values, origins }) => `(${range(values)}<>${range(origins)})*1`)],
      [
        // A row of a group has none of these, some rows have no low and high.
        sum(({ values, lows, highs }) => {
          const [value, low, high] = [range(values), range(lows), range(highs)];
          return `(${high}<>"")*((${value}<${low})+(${value}>${high}))`;
        }),
      ],
    ],
    "check",
  );
  const [changed, outside] = [cell(row, counts.column), cell(row + 1, counts.column)];
  const says = [
    `IF(${changed}=0,"All as in the ${from}.","Not the ${from} any more: Basis and Source say where.")`,
    `IF(${outside}=0,"All within what an analyst would try.","Low and high are what an analyst would try, not bounds of what can happen.")`,
  ];
  builder.put(
    row,
    0,
    [
      ["Assumptions changed on this sheet"],
      ["Assumptions outside low to high"],
      ["Live or frozen"],
    ],
    "rowHeader",
  );
  builder.put(
    row,
    3,
    says.map((text) => [formula(text)]),
    "note",
  );
  builder.put(row + 2, 1, [[liveMark]], "source");
}
