import { invoke } from "../../calculation";
import { yieldShockRange } from "../../catalog/treasury/yieldShockRange";
import { below, cell, columnOf, range } from "../../a1";
import { formula, type SheetBuilder } from "../builder";
import { outcomes } from "../../scenarios";
import { formatOf, yearFormat } from "../formats";
import { unitOf } from "./columns";
import type { Area, PlanCell } from "../plan";
import type { ChainBlock } from "./chain";

/** What the checks of the sheet refer to. */
export interface CrossChecks {
  /** DEBTPATH's debt on the planned path, from year 0. */
  readonly debtPath: Area;
  /** Demand at the break-even elasticity, which must be 100. */
  readonly demandAtBreakEven: string;
  /** TRANSMISSION on the sheet's own assumptions, without its header row. */
  readonly transmission: Area;
  readonly largestGap: string;
  readonly end: number;
}

interface Line {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly says?: string;
}

/** Functions of the catalog on the chain's own numbers, beside what an analyst can look up. */
export function putCrossChecks(
  builder: SheetBuilder,
  row: number,
  chain: ChainBlock,
  years: number,
  preset: string,
  assumptions: { readonly keys: Area; readonly values: Area },
): CrossChecks {
  const first = row + 1;
  const lines: Line[] = [];
  const add = (label: string, unit: string, value: Line["value"], says?: string) => {
    lines.push({ label, value, unit, says });
    return cell(first + lines.length - 1, 1);
  };

  const cash = add(
    "Microsoft: free cash flow of the year to December 2024",
    "$bn",
    70.03,
    "published: tipranks.com",
  );
  const market = add(
    "Microsoft: market value",
    "$bn",
    3321,
    "published: disfold.com, labelled 1 January 2025 (the label is doubtful: 7.43bn shares at about $444 are those of 24 January)",
  );
  const cost = add(
    "Cost of equity",
    "rate",
    0.0891,
    "judgement: 4.58% on ten-year Treasuries and Damodaran's premium of 4.33% on 1 January 2025",
  );
  add(
    "Its free-cash-flow yield",
    "yield",
    `MACRO.FCFYIELD(${cash},${market})`,
    "Hsu and Goldman: just 2%",
  );
  add(
    "Growth for ever that its price assumes",
    "rate",
    `MACRO.IMPLIEDGROWTH(${market},${cash},${cost})`,
  );
  add(
    "Growth for ever that tech's price assumes, before the shock",
    "rate",
    `MACRO.IMPLIEDGROWTH(1,a_fcf_yield,${cost},"gordon",,,TRUE)`,
  );
  add(
    "The same in year 1",
    "rate",
    `MACRO.IMPLIEDGROWTH(${chain.at("valuation", 1)}/100,a_fcf_yield,${cost}+${chain.at("yield_bp", 1)}/10000+a_risk_premium,"gordon",,,TRUE)`,
    "what the yield explains leaves growth as it was; what the news takes away lowers it",
  );
  add(
    "Demand for inference compute in the long run",
    "index",
    "MACRO.JEVONSDEMAND(100,a_eff_inference,a_elas_inference,a_pass_through)",
  );
  const breakEven = add(
    "Elasticity at which it would not change",
    "elasticity",
    `IF(OR(a_eff_inference=1,a_pass_through=0),"none",MACRO.BREAKEVENELASTICITY(a_eff_inference,1,a_pass_through))`,
    "none where nothing gets cheaper",
  );
  const demandAtBreakEven = add(
    "Demand at that elasticity",
    "index",
    `IF(ISNUMBER(${breakEven}),MACRO.JEVONSDEMAND(100,a_eff_inference,${breakEven},a_pass_through),100)`,
  );
  const pull = add(
    "Share of a shortfall that others give up in the long run",
    "share",
    0.33,
    "published: Huntley (CBO 2014)",
  );
  add(
    `Crowded out in year ${years} with that share`,
    "$bn",
    `MACRO.CROWDOUT(${chain.at("need", years)},${chain.at("idle", years)},a_monetised,${pull},a_softness)`,
  );
  const largestGap = add(
    "Largest funding gap of the years",
    "$bn",
    `MAX(${range(chain.column("gap"))})`,
  );
  const itsGdp = add(
    "Potential GDP in the year of that gap",
    "$bn",
    `INDEX(${range(chain.column("potential"))},MATCH(${largestGap},${range(chain.column("gap"))},0))`,
    "the chain divides the gap of each year by that year's",
  );
  add(
    "Yield change that it needs: our point estimate",
    "bp",
    `MACRO.TREASURYYIELDSHOCK(${largestGap},${itsGdp},a_tenor,a_horizon_months,a_absorbed)`,
    "one coefficient out of a literature that spans a hundredfold: the table below",
  );

  builder.put(row, 0, [["Question", "Answer", "Unit", "Remark"]], "columnHeader");
  const body = builder.put(
    first,
    0,
    lines.map(({ label, value, unit, says }): PlanCell[] => [
      label,
      typeof value === "number" ? value : formula(value),
      unit,
      says ?? null,
    ]),
  );
  builder.style({ ...body, columns: 1 }, "label");
  builder.style({ ...body, column: 2, columns: 1 }, "unit");
  builder.style({ ...body, column: 3, columns: 1 }, "source");
  lines.forEach(({ value, unit }, k) => {
    const one = { row: first + k, column: 1, rows: 1, columns: 1 };
    builder.style(one, typeof value === "number" ? "input" : "formula");
    builder.format(one, formatOf(unit));
  });

  const literature = body.row + body.rows + 1;
  const studies = invoke(yieldShockRange, [1]).length;
  builder.put(literature, 0, [["The same gap in the literature"]], "heading");
  const spread = builder.spill(
    { row: literature + 1, column: 0, rows: studies, columns: 6 },
    `MACRO.YIELDSHOCKRANGE(${largestGap},${itsGdp})`,
    ["", "", "0.0", "0.0", "0.0", "0.0"],
  );

  const path = spread.row + spread.rows + 1;
  builder.put(path, 0, [["The debt on the planned path, by DEBTPATH"]], "heading");
  const debt = builder.spill(
    { row: path + 1, column: 0, rows: years + 2, columns: 6 },
    `MACRO.DEBTPATH(a_debt0,a_baseline_primary_balance,a_baseline_rate,a_baseline_growth,${years},,,a_refi,a_rate0)`,
    ["0", "0.0%", "0.00%", "0.0%", "0.0%", "0.0%"],
  );

  const whole = debt.row + debt.rows + 1;
  builder.put(
    whole,
    0,
    [["The chain in one formula, TRANSMISSION with the assumptions above"]],
    "heading",
  );
  const transmission = builder.spill(
    { row: whole + 1, column: 0, rows: years + 2, columns: 1 + outcomes.length },
    `MACRO.TRANSMISSION("${preset}",${years},HSTACK(${range(assumptions.keys)},${range(assumptions.values)}))`,
    [yearFormat, ...outcomes.map((outcome) => formatOf(unitOf(outcome)))],
  );
  return {
    transmission: below(transmission),
    debtPath: columnOf(below(debt), 1),
    demandAtBreakEven,
    largestGap,
    end: transmission.row + transmission.rows + 1,
  };
}
