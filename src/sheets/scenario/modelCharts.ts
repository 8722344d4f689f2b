import type { Outcome } from "../../scenarios";
import { chartNames } from "../chartNames";
import { baselineLook, type LineLook } from "../lineLooks";
import type { Area, PlanChart } from "../plan";
import type { ChainBlock } from "./chain";
import { stageOf } from "./columns";
import { outcomeColumn } from "./headline";

const rowsOfOne = 15;

/** One outcome each, scenario and baseline: title and axes say what it is, so that each can stand in a report alone. */
const shown: readonly (readonly [outcome: Outcome, unit: string])[] = [
  ["yield_bp", "bp"],
  ["debt", "% of GDP"],
  ["valuation", "index"],
  ["compute", "index"],
  ["capex", "$bn"],
  ["crowdout", "$bn"],
];

const across = 3;

/** In two rows; and the rows that both take. */
export const modelChartRows = rowsOfOne * Math.ceil(shown.length / across);

export function modelCharts(
  row: number,
  chain: ChainBlock,
  baseline: Area,
  name: string,
  look: LineLook,
): PlanChart[] {
  return shown.map(([outcome, unit], k) => {
    const column = k % across;
    return {
      kind: "Line",
      title: chartNames[outcome],
      categories: chain.years,
      axisTitles: { categories: "Year", values: unit },
      series: [
        { name, values: chain.column(stageOf(outcome)), ...look },
        { name: "Baseline", values: outcomeColumn(baseline, outcome), ...baselineLook },
      ],
      // The first stands over the wide column A and one more, the others over five each.
      place: {
        row: row + rowsOfOne * Math.floor(k / across),
        column: column === 0 ? 0 : 2 + 5 * (column - 1),
        rows: rowsOfOne,
        columns: column === 0 ? 2 : 5,
      },
    };
  });
}
