import { cell } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { rawFormat } from "../formats";
import { chosenFormat } from "../outcomeChooser";
import type { Area } from "../plan";
import type { AssumptionCells } from "./assumptionTable";
import { steps } from "./places";
import { withUnit } from "./swings";

/**
 * Two assumptions at once: each cell runs the chain with both changed, so that no Data Table is needed, which would
 * not call an add-in's function. Returns the cells of the grid.
 */
export function putGrid(
  builder: SheetBuilder,
  row: number,
  given: AssumptionCells,
  first: string,
  second: string,
): Area {
  builder.put(row, 0, [["Two assumptions at once"]], "heading");
  const choosers = row + 1;
  builder.put(choosers, 0, [["", "Assumption", "Unit", "From", "To", "Which is"]], "columnHeader");
  for (const [k, name, where, label] of [
    [1, "a_first", "Down", first],
    [2, "a_second", "Across", second],
  ] as const) {
    const at = choosers + k;
    const found = (from: string) => formula(`INDEX(${from},MATCH(${name},${given.labels},0))`);
    const [unit, low, high] = [2, 3, 4].map((column) => cell(at, column));
    const span = `${withUnit(low!, unit!)}&" to "&${withUnit(high!, unit!)}`;
    builder.put(at, 0, [
      [where, label, found(given.units), found(given.lows), found(given.highs), formula(span)],
    ]);
    builder.style({ row: at, column: 5, rows: 1, columns: 1 }, "source");
    const one = { row: at, column: 0, rows: 1, columns: 1 };
    builder.style(one, "rowHeader");
    builder.style({ ...one, column: 1 }, "choice");
    builder.style({ ...one, column: 2 }, "unit");
    builder.style({ ...one, column: 3, columns: 2 }, "formula");
    builder.format({ ...one, column: 3, columns: 2 }, rawFormat);
    builder.dropDown(at, 1, given.words, given.choice);
    builder.name(name, at, 1, `Assumption of the grid: ${where.toLowerCase()}`);
  }

  const top = choosers + 4;
  const area = { row: top + 1, column: 1, rows: steps, columns: steps };
  const every = Array.from({ length: steps }, (_, k) => k);
  const step = (at: number, k: number) => {
    const [low, high] = [cell(at, 3, "both"), cell(at, 4, "both")];
    return formula(
      k === 0 ? low : k === steps - 1 ? high : `${low}+(${high}-${low})*${k}/${steps - 1}`,
    );
  };
  builder.put(top, 0, [[formula('a_called&", in year "&a_year')]], "subtitle");
  const across = builder.put(top, 1, [every.map((k) => step(choosers + 2, k))], "columnHeader");
  const down = builder.put(
    area.row,
    0,
    every.map((k) => [step(choosers + 1, k)]),
    "columnHeader",
  );
  builder.format(across, rawFormat);
  builder.format(down, rawFormat);
  builder.put(
    area.row,
    area.column,
    every.map((i) =>
      every.map((j) => {
        const here = [cell(area.row + i, 0, "column"), cell(top, 1 + j, "row")];
        const changed = `IF(${given.labels}=a_first,${here[0]!},IF(${given.labels}=a_second,${here[1]!},${given.values}))`;
        return formula(
          `INDEX(MACRO.TRANSMISSION(a_scenario,a_year,HSTACK(${given.keys},${changed})),a_year+2,1+a_number)*a_times`,
        );
      }),
    ),
    "formula",
  );
  builder.format(area, chosenFormat);
  return area;
}
