import { outcomes, stages } from "../../scenarios";
import { below } from "../../a1";
import { inQuotes } from "../../formula";
import { formula, SheetBuilder } from "../builder";
import { putAllPass } from "../checkTable";
import { formatOf, yearFormat } from "../formats";
import type { LineLook } from "../lineLooks";
import type { Area, PlanCell, SheetPlan } from "../plan";
import { wrapped } from "../text";
import {
  type FollowedCells,
  grouped,
  namedByKey,
  type Origin,
  putAssumptions,
} from "./assumptions";
import type { AssumptionLine } from "./assumptionLines";
import { baselineArguments, baselineHeading, type BaselineTold } from "./baseline";
import { type Belonging, belongs, runs, themesOfGroup } from "./belongs";
import { type ChainBlock, putChain } from "./chain";
import { noneFails, putChecks } from "./checks";
import { unitOf } from "./columns";
import { putCrossChecks } from "./crossChecks";
import { headRows, markAt, putEdits } from "./edits";
import { headlineRows, putHeadline } from "./headline";
import { modelChartRows, modelCharts } from "./modelCharts";
import { notThis, plannedPath } from "./notes";
import { putSideModels } from "./sideModels";

/** What is particular to a model: its words and its assumptions. The chain is the same for all. */
export interface Model {
  readonly name: string;
  readonly title: PlanCell;
  readonly subtitle: PlanCell;
  /** What to do with the sheet, beside the check of checks, and what to say where its chain does not follow. */
  readonly hint: string;
  readonly stuck: string;
  /** Where its assumptions come from, in a word and by name: the preset deepseek_2025. */
  readonly origin: Origin;
  readonly from: string;
  readonly story: readonly PlanCell[];
  readonly notThis: readonly PlanCell[];
  /** The scenario that TRANSMISSION begins with; the sheet's assumptions replace all of its numbers. */
  readonly preset: string;
  /** What it is compared with. */
  readonly baseline: BaselineTold;
  /** What its lines are called in charts, and what they look like. */
  readonly line: string;
  readonly look: LineLook;
  readonly years: number;
  readonly assumptions: readonly AssumptionLine[];
  readonly side: readonly AssumptionLine[];
  /** Whose side models are in sight; all of them without it. */
  readonly belonging?: Belonging;
  /** Where the assumptions follow another sheet: the cells of one, by its key. */
  readonly follow?: (key: string) => FollowedCells;
}

/** A model's plan, and where other sheets find its numbers. */
export interface ModelPlan {
  readonly plan: SheetPlan;
  readonly chain: ChainBlock;
  readonly values: Area;
  readonly sideValues: Area;
  /** The cell that says whether all checks pass. */
  readonly allPass: { readonly row: number; readonly column: number };
  /** The cell that says what calculates the sheet, or since when nothing does. */
  readonly mark: string;
}

const allPass = { row: 2, column: 1 };
const headRow = 3;

const frozen =
  ": cells that called a function hold the numbers of that day. Unfreeze in the pane, tab Share, brings the formulas back.";

const folded =
  "What does not belong to the theme of this scenario is folded away: the plus signs at the left open it.";

/** @param row where the first group of them begins */
function foldAssumptions(
  builder: SheetBuilder,
  row: number,
  lines: readonly AssumptionLine[],
  belonging: Belonging,
): void {
  let at = row;
  const groups = grouped(lines).map(([group, members]) => {
    const keys = members.map(({ key }) => key).join(" ");
    const here = { row: at, rows: members.length + 1 };
    at += here.rows;
    return { ...here, holds: !belongs(belonging, themesOfGroup[group] ?? [], keys) };
  });
  for (const [from, end] of runs(groups)) builder.fold(from, end);
}

/** A live model: headline, charts, chain, assumptions, cross-checks and checks on one sheet. */
export function modelSheet(model: Model): ModelPlan {
  const { years, preset, assumptions: lines, follow, origin } = model;
  const builder = new SheetBuilder(model.name);
  const column = (cells: readonly PlanCell[]) => cells.map((text) => [text]);

  builder.put(0, 0, [[model.title]], "title");
  builder.put(1, 0, [[model.subtitle]], "subtitle");
  // The check of checks, the hint and what was changed are filled in below.
  const headline = headRow + headRows + 1;
  let row = headline + headlineRows + 1;
  builder.put(row, 0, column(model.story), "rowHeader");
  row += model.story.length;
  builder.put(row, 0, column(model.notThis), "note");
  row += model.notThis.length + 1;

  const charts = row + 1;
  builder.put(row, 0, [["Results"]], "heading");
  row = charts + modelChartRows + 1;

  builder.put(row, 0, [["The chain, year by year"]], "heading");
  builder.put(row, 1, [[plannedPath]], "note");
  const mark = markAt(headRow);
  const chain = putChain(builder, row + 1, years, mark);
  row = chain.end + 1;
  builder.put(row, 0, [["Assumptions"]], "heading");
  builder.put(row, 1, [[namedByKey]], "note");
  const assumptions = putAssumptions(builder, row + 1, lines, origin, follow);

  row = assumptions.end + 1;
  builder.put(row, 0, [["Cross-checks"]], "heading");
  const cross = putCrossChecks(builder, row + 1, chain, years, preset, assumptions);

  row = cross.end;
  builder.put(row, 0, [[baselineHeading]], "heading");
  const table = builder.spill(
    { row: row + 1, column: 0, rows: years + 2, columns: 1 + outcomes.length },
    `MACRO.TRANSMISSION(${baselineArguments(model.baseline, years).join()})`,
    [yearFormat, ...outcomes.map((outcome) => formatOf(unitOf(outcome)))],
  );
  const baseline = below(table);
  putHeadline(builder, headline, chain, years, baseline);
  for (const chart of modelCharts(charts, chain, baseline, model.line, model.look))
    builder.chart(chart);

  row = table.row + table.rows + 1;
  builder.put(row, 0, [["Side models: their assumptions"]], "heading");
  const { belonging } = model;
  if (belonging) builder.put(row, 1, [[folded]], "note");
  const side = putAssumptions(builder, row + 1, model.side, origin, follow);
  if (belonging) foldAssumptions(builder, row + 2, model.side, belonging);
  row = putSideModels(builder, side.end + 1, cross.largestGap, belonging);

  builder.put(row, 0, [["Checks"]], "heading");
  const { values } = assumptions;
  const checks = putChecks(builder, row + 1, chain, cross, values, lines.length, mark);
  putEdits(builder, headRow, [assumptions, side], model.from);
  putAllPass(builder, allPass.row, noneFails(checks.answers));
  const [live, stuck] = [model.hint, model.stuck].map(inQuotes);
  const hint = `IF(ISFORMULA(${mark}),IF(${checks.formulas},${live},${stuck}),${mark}&${inQuotes(frozen)})`;
  builder.put(allPass.row, 3, [[formula(hint)]], "note");

  row = checks.end + 1;
  builder.put(row, 0, [["What this is not"]], "heading");
  builder.lines(
    row + 1,
    0,
    notThis.flatMap((note) => wrapped(note)),
    "note",
  );

  builder.setWidths(46, ...stages.map(() => 12));
  builder.freeze(headRow + headRows - 1, 1);
  return {
    plan: builder.plan(),
    chain,
    values: assumptions.values,
    sideValues: side.values,
    allPass,
    mark,
  };
}
