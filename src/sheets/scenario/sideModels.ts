import { type AnyFunction, invoke } from "../../calculation";
import { strandedCompute } from "../../catalog/aicapital/strandedCompute";
import { commoditise } from "../../catalog/compute/commoditise";
import { jevonsSplit } from "../../catalog/compute/jevonsSplit";
import { tariffCost } from "../../catalog/rivalry/tariffCost";
import { treasuryClear } from "../../catalog/treasury/treasuryClear";
import { sectorShock } from "../../catalog/valuation/sectorShock";
import type { StoryTheme } from "../../scenarios";
import { formula, type SheetBuilder } from "../builder";
import { formatOf } from "../formats";
import { type Belonging, belongs, runs } from "./belongs";

/** A function beside the chain that gives one number. */
const numbers: readonly (readonly [
  label: string,
  unit: string,
  formula: string,
  themes: readonly StoryTheme[],
])[] = [
  [
    "Elasticity of inference at which all compute would hold",
    "elasticity",
    'IF(OR(a_eff_inference=1,a_pass_through=0),"none",MACRO.BREAKEVENSPLIT(a_training_share,a_eff_training,a_elas_training,a_eff_inference,1,a_pass_through))',
    ["compute"],
  ],
  [
    "AI revenue of 20 years, worth today",
    "$bn",
    "MACRO.AIREVENUEPV(a_ai_market,a_ai_discount,20,a_bass_p,a_bass_q,a_revenue_delay)",
    ["compute", "valuation"],
  ],
  [
    "What a further delay costs",
    "$bn",
    "MACRO.DELAYCOST(a_ai_market,a_ai_discount,20,a_delay_years,a_bass_p,a_bass_q)",
    ["compute", "valuation"],
  ],
  [
    "Years until export controls bite",
    "years",
    "MACRO.CONTROLLAG(a_stock,a_annual_use,a_use_growth,a_leakage,a_efficiency_gain)",
    ["rivalry"],
  ],
  [
    "Return on Chinese tech, a year",
    "rate",
    "MACRO.CONVERGENCERETURN(a_china_pe,a_us_pe,a_convergence_years,a_convergence,a_china_growth)",
    ["rivalry", "valuation"],
  ],
];

interface Table {
  readonly title: string;
  readonly themes: readonly StoryTheme[];
  readonly fn: AnyFunction;
  readonly arguments: string;
  /** A call of the same shape, for the size of the answer. */
  readonly like: readonly (number | null)[];
  readonly formats: readonly string[];
}

const tables = (largestGap: string): readonly Table[] => [
  {
    title: "Compute in the long run, training and inference apart",
    themes: ["compute"],
    fn: jevonsSplit,
    arguments:
      "100,a_training_share,a_eff_training,a_elas_training,a_eff_inference,a_elas_inference,a_pass_through",
    like: [100, 0.5, 2, -1, 2, -1],
    formats: ["", "0.0", "0.0", "0.00", "0.00", "0.0", "0.0%"],
  },
  {
    title: "What is left of the laboratories' profit",
    themes: ["compute"],
    fn: commoditise,
    arguments: "a_lab_revenue,a_margin0,a_margin1,a_elas_inference",
    like: [10, 0.7, 0.5, -1],
    formats: ["", "0.00", "0.00", "0.00"],
  },
  {
    title: "The installed fleet after the shock",
    themes: ["compute"],
    fn: strandedCompute,
    arguments:
      "a_fleet_cost,a_fleet_age,a_fleet_life,a_eff_inference,a_elas_inference,a_opcost_share,a_salvage,a_supply",
    like: [100, 1, 5, 2, -1],
    formats: ["#,##0.0", "0.00", "#,##0.0", "#,##0.0", "0.0%"],
  },
  {
    title: "The news along the risk curve",
    themes: ["valuation", "rivalry"],
    fn: sectorShock,
    arguments: "a_sector_shock",
    like: [-0.17],
    formats: ["", "0.00", "0.0%"],
  },
  {
    title: "Who pays the tariff",
    themes: ["rivalry"],
    fn: tariffCost,
    arguments: "a_imports,a_tariff",
    like: [350, 0.2],
    formats: ["", "0.00"],
  },
  {
    title: "Who buys the Treasuries of the largest gap",
    themes: ["capital flows", "liquidity", "debt"],
    fn: treasuryClear,
    arguments: largestGap,
    like: [100],
    formats: ["", "#,##0", "0.00", "#,##0.0", "0.0%"],
  },
];

/**
 * The functions that stand beside the chain, fed by the same assumptions. Returns the first row below.
 * @param belonging whose sheet it is; without it nothing is folded away
 */
export function putSideModels(
  builder: SheetBuilder,
  row: number,
  largestGap: string,
  belonging: Belonging | undefined,
): number {
  const folds = (themes: readonly StoryTheme[], text: string) =>
    belonging !== undefined && !belongs(belonging, themes, text);
  const table = builder.table(row, 0, {
    header: ["Beside the chain", "Answer", "Unit"],
    rows: numbers.map(([label, unit, text]) => [label, formula(text), unit]),
    styles: ["label", "formula", "unit"],
  });
  numbers.forEach(([, unit], k) =>
    builder.format({ row: row + 1 + k, column: 1, rows: 1, columns: 1 }, formatOf(unit)),
  );
  const parts = numbers.map(([, , text, themes], k) => ({
    row: row + 1 + k,
    rows: 1,
    holds: folds(themes, text),
  }));
  let next = table.row + table.rows + 1;
  for (const { title, themes, fn, arguments: given, like, formats } of tables(largestGap)) {
    const answer = invoke(fn, like);
    builder.put(next, 0, [[title]], "heading");
    const area = { row: next + 1, column: 0, rows: answer.length, columns: answer[0]!.length };
    builder.spill(area, `MACRO.${fn.name}(${given})`, formats);
    if (fn === treasuryClear) {
      // The last row holds one number of another unit than its column's.
      const clearing = { row: area.row + area.rows - 1, column: 3, rows: 1, columns: 1 };
      builder.style(clearing, "check");
      builder.format(clearing, '0.0" bp"');
    }
    const begin = next;
    next = area.row + area.rows + 1;
    parts.push({ row: begin, rows: next - begin, holds: folds(themes, given) });
  }
  for (const [from, end] of runs(parts)) builder.fold(from, end);
  return next;
}
