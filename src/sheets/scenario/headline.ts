import { type Outcome, outcomes, stage } from "../../scenarios";
import { cell, columnOf, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { formatOf, yearFormat } from "../formats";
import { unitShown } from "../outcomeChooser";
import type { Area } from "../plan";
import type { ChainBlock } from "./chain";
import { stageOf, unitOf } from "./columns";

/** What a scenario is told by, first thing on its sheet. */
const headline: readonly Outcome[] = ["yield_bp", "debt", "valuation", "crowdout", "gdp_gap"];

/** Its heading, its header and a row for each. */
export const headlineRows = headline.length + 2;

/** A column of TRANSMISSION's table, from year 0. */
export const outcomeColumn = (table: Area, outcome: Outcome): Area =>
  columnOf(table, 1 + outcomes.indexOf(outcome));

/**
 * Five outcomes in one line each: their highest and lowest and when, and how the last year stands beside the baseline's.
 * @param baseline TRANSMISSION's table without its header
 */
export function putHeadline(
  builder: SheetBuilder,
  row: number,
  chain: ChainBlock,
  years: number,
  baseline: Area,
): void {
  builder.put(row, 0, [["Headline numbers"]], "heading");
  builder.put(
    row + 1,
    0,
    [
      [
        "",
        "Peak",
        "In year",
        "Trough",
        "In year",
        `Year ${years}`,
        "Baseline",
        "Difference",
        "Unit",
      ],
    ],
    "columnHeader",
  );
  const yearsAfter = range({ ...chain.years, row: chain.years.row + 1, rows: years });
  const body = builder.put(
    row + 2,
    0,
    headline.map((outcome, k) => {
      const at = row + 2 + k;
      const path = range(chain.after(stageOf(outcome)));
      const when = (column: number) =>
        formula(`INDEX(${yearsAfter},MATCH(${cell(at, column)},${path},0))`);
      const table = outcomeColumn(baseline, outcome);
      const last = { ...table, row: table.row + years, rows: 1 };
      return [
        stage(stageOf(outcome)).label,
        formula(`MAX(${path})`),
        when(1),
        formula(`MIN(${path})`),
        when(3),
        formula(chain.at(stageOf(outcome), years)),
        formula(range(last)),
        formula(`${cell(at, 5)}-${cell(at, 6)}`),
        unitShown(outcome),
      ];
    }),
    "formula",
  );
  builder.style(columnOf(body, 0), "label");
  builder.style(columnOf(body, 8), "unit");
  headline.forEach((outcome, k) =>
    builder.format(
      { ...body, row: body.row + k, rows: 1, column: 1, columns: 7 },
      formatOf(unitOf(outcome)),
    ),
  );
  for (const column of [2, 4]) builder.format(columnOf(body, column), yearFormat);
}
