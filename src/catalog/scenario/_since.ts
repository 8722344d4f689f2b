import { outcomes } from "./chain/runner.generated";
import { chainValues, presetIn, satelliteValues } from "./_presets";
import { presets } from "./_presets.generated";
import { type DataTable, dataRows, type TableValue } from "./_table";
import { type Outcome, transmissionRows } from "./_transmission";

/*
 * What happened since January 2025: year 1 of every preset, which is 2026, beside what was published of it. What was
 * published is a table; what the presets say is run.
 */

/** The quantities of the table in year 1 of a preset, in its order. */
function ours(record: (typeof presets)[number]): number[] {
  const preset = presetIn(record, "v2025_01");
  const v = chainValues(preset);
  const year = transmissionRows(v, 1)[1]!;
  const at = (column: Outcome) => year[outcomes.indexOf(column) + 1] as number;
  const tech = (v.tech_weight * at("valuation")) / 100;
  return [
    at("capex"),
    at("debt"),
    at("yield_bp"),
    // What users pay for the same work: the margin is cut, and of the gain what is adopted by then.
    (1 - v.margin0) / (1 - v.margin1) / v.eff_inference ** (v.pass_through * v.efficiency_speed),
    // If other shares stay where they were.
    tech / (1 - v.tech_weight + tech),
    satelliteValues(preset).tariff,
  ];
}

/** Five digits: more are not in what was published. */
const short = (x: number) => +x.toPrecision(5);

/** The table, made of the one of what was published: quantity, from and to. */
export function sinceTable(published: DataTable): DataTable {
  const facts = dataRows(published);
  const rows: TableValue[][] = [];
  for (const record of presets)
    ours(record).forEach((value, k) => {
      const [quantity, from, to, ...about] = facts[k] as [string, number, number];
      const off = value - Math.min(Math.max(value, from), to);
      rows.push([record.key, quantity, from, to, short(value), short(off), ...about]);
    });
  return { ...published, columns: ["Scenario", ...published.columns, "Year 1", "Deviation"], rows };
}
