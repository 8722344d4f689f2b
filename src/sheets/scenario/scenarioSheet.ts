import { type Essay, type ParameterKey, type Quantity, scenario } from "../../scenarios";
import { range } from "../address";
import { formula, SheetBuilder } from "../builder";
import type { PlanChart, PlanSeries, SheetPlan } from "../plan";
import { wrapped } from "../text";
import { chainLines, putAssumptions, satelliteLines } from "./assumptions";
import { type ChainBlock, putChain } from "./chain";
import { putChecks } from "./checks";
import { chainColumns } from "./columns";
import { putCrossChecks } from "./crossChecks";
import { notThis } from "./notes";
import { putSideModels } from "./sideModels";

export interface ScenarioSheetOptions {
  /** As it shall stand on the sheet: 2025-02-03. */
  readonly date: string;
  /** Of the add-in. */
  readonly version: string;
  /** 10 unless told. */
  readonly years?: number;
  /** Values that the user changed before inserting. */
  readonly changes?: Partial<Record<ParameterKey, number>>;
}

const essays: Readonly<Record<Essay, string>> = {
  HG: "Hsu and Goldman (3 February 2025)",
  BA: "Barron's (30 January 2025)",
  DP: "DPAM (2025)",
  PD: "plur daddy",
};

const chartRows = 16;

/** A scenario as a live model: assumptions, chain, cross-checks, checks and charts on one sheet. */
export function scenarioSheet(
  presetKey: string,
  { date, version, years = 10, changes = {} }: ScenarioSheetOptions,
): SheetPlan {
  const preset = scenario(presetKey);
  const builder = new SheetBuilder(preset.title);
  const after = preset.essays.map((essay) => essays[essay]).join(", ");

  builder.put(0, 0, [[preset.title]], "title");
  builder.put(
    1,
    0,
    [
      [
        `${preset.key} · ${after ? `after ${after} · ` : ""}made ${date} with Macroscope ${version}`,
      ],
    ],
    "subtitle",
  );
  // Row 2, the check of checks, is filled in below.
  builder.put(
    2,
    3,
    [["Blue cells are assumptions: change them, and everything else follows."]],
    "note",
  );
  let row = builder.lines(4, 0, wrapped(preset.story), "rowHeader");
  row = builder.lines(row, 0, wrapped(preset.notThis), "note") + 1;

  const charts = row + 1;
  builder.put(row, 0, [["Results"]], "heading");
  row = charts + chartRows + 1;

  builder.put(row, 0, [["The chain, year by year"]], "heading");
  const chain = putChain(builder, row + 1, years);
  for (const chart of chartsOf(chain, charts)) builder.chart(chart);

  row = chain.end + 1;
  builder.put(row, 0, [["Assumptions"]], "heading");
  const lines = chainLines(preset, changes);
  const assumptions = putAssumptions(builder, row + 1, lines);

  row = assumptions.end + 1;
  builder.put(row, 0, [["Cross-checks"]], "heading");
  const cross = putCrossChecks(builder, row + 1, chain, years, preset.key, assumptions);

  row = cross.end;
  builder.put(row, 0, [["Side models: their assumptions"]], "heading");
  const side = putAssumptions(builder, row + 1, satelliteLines(preset));
  row = putSideModels(builder, side.end + 1, cross.largestGap);

  builder.put(row, 0, [["Checks"]], "heading");
  const checks = putChecks(builder, row + 1, chain, cross, assumptions.values, lines.length);
  builder.put(2, 0, [["All checks pass", formula(`AND(${range(checks.answers)})`)]], "check");

  row = checks.end + 1;
  builder.put(row, 0, [["What this is not"]], "heading");
  builder.lines(
    row + 1,
    0,
    notThis.flatMap((note) => wrapped(note)),
    "note",
  );

  builder.setWidths(46, ...chainColumns.map(() => 12));
  builder.freeze(3, 1);
  return builder.plan();
}

/** Four charts in a row above the chain. */
function chartsOf(chain: ChainBlock, row: number): PlanChart[] {
  const series = (name: string, quantity: Quantity, secondary = false): PlanSeries => ({
    name,
    values: chain.column(quantity),
    secondary,
  });
  const charts: [title: string, series: PlanChart["series"]][] = [
    [
      "Yield change and debt",
      [
        series("Yield change (bp)", "yield_bp"),
        series("Debt to GDP (right)", "debt", true),
        series("Debt without a shock (right)", "baseline_debt", true),
      ],
    ],
    ["Tech valuation (before the shock: 100)", [series("Tech valuation", "valuation")]],
    [
      "Compute and capex",
      [
        series("Capex ($bn)", "capex"),
        series("Capex without a shock ($bn)", "plan"),
        series("Demand for compute (index, right)", "compute", true),
      ],
    ],
    [
      "Idle cash and crowding out ($bn)",
      [series("Idle cash", "idle"), series("Crowded out", "crowdout")],
    ],
  ];
  // The first stands over the wide column A and one more, the others over five each.
  return charts.map(([title, lines], k) => ({
    kind: "Line",
    title,
    categories: chain.years,
    series: lines,
    place: {
      row,
      column: k === 0 ? 0 : 2 + 5 * (k - 1),
      rows: chartRows,
      columns: k === 0 ? 2 : 5,
    },
  }));
}
