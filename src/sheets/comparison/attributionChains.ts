import { columnOf, range } from "../../a1";
import { inQuotes } from "../../formula";
import { outcomes } from "../../scenarios";
import { formula, type SheetBuilder } from "../builder";
import { formatOf } from "../formats";
import type { Area } from "../plan";
import { unitOf } from "../scenario/columns";
import { splitColumns } from "./attributionBars";

/**
 * Where the chains of the split stand: one a step, in its year, so that choosing another outcome looks up numbers and runs none
 * again. Returns what puts the next of them, for the assumptions that are turned, and gives its outcome.
 */
export function putSteps(builder: SheetBuilder, table: Area, preset: string, told?: Area) {
  const body = (column: number) => range(columnOf(table, column), "both");
  const chains = {
    row: table.row + table.rows + 6,
    column: 0,
    rows: 1,
    columns: 1 + outcomes.length,
  };
  builder.put(
    chains.row - 2,
    0,
    [["The chains of the split, in order and then in reverse"]],
    "heading",
  );
  builder.put(chains.row - 1, 0, [["year", ...outcomes]], "columnHeader");
  // One for each assumption and one before them, in order and in reverse; nobody has to look at them.
  const runs = 2 * (table.rows + 1);
  builder.fold(chains.row - 1, chains.row + runs);
  let next = chains.row;
  return (turned: string) => {
    const here = { ...chains, row: next++ };
    const split = `HSTACK(${body(splitColumns.key)},IF(${turned},${body(splitColumns.to)},${body(splitColumns.from)}))`;
    // Of a key given twice the last counts.
    const values = told ? `VSTACK(${range(told, "both")},${split})` : split;
    builder.put(here.row, 0, [
      [formula(`TAKE(MACRO.TRANSMISSION(${inQuotes(preset)},a_split_year,${values}),-1)`)],
    ]);
    builder.style(here, "formula");
    outcomes.forEach((key, k) =>
      builder.format({ ...here, column: 1 + k, columns: 1 }, formatOf(unitOf(key))),
    );
    return formula(`INDEX(${range(here)},1+a_number)*a_times`);
  };
}
