import { type Essay, type ParameterKey, scenario } from "../../scenarios";
import type { SheetPlan } from "../plan";
import { wrapped } from "../text";
import { chainLines, satelliteLines } from "./assumptions";
import { modelSheet } from "./modelSheet";

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

/** A scenario as a live model: assumptions, chain, cross-checks, checks and charts on one sheet. */
export function scenarioSheet(
  presetKey: string,
  { date, version, years = 10, changes = {} }: ScenarioSheetOptions,
): SheetPlan {
  const preset = scenario(presetKey);
  const after = preset.essays.map((essay) => essays[essay]).join(", ");
  return modelSheet({
    name: preset.title,
    title: preset.title,
    subtitle: `${preset.key} · ${after ? `after ${after} · ` : ""}made ${date} with Macroscope ${version}`,
    hint: "Blue cells are assumptions: change them, and everything else follows.",
    story: wrapped(preset.story),
    notThis: wrapped(preset.notThis),
    preset: preset.key,
    years,
    assumptions: chainLines(preset, changes),
    side: satelliteLines(preset),
  }).plan;
}
