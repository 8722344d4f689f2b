import type { Essay } from "../../scenarios";
import type { ScenarioChoice } from "../../scenarios/own";
import { chosen } from "../../scenarios/ownChosen";
import { numbersOf } from "../../scenarios/ownVintage";
import { lookOf } from "../lineLooks";
import type { SheetPlan } from "../plan";
import { wrapped } from "../text";
import { chainLines, satelliteLines } from "./assumptionLines";
import { baselineTold } from "./baseline";
import { modelSheet } from "./modelSheet";

export interface ScenarioSheetOptions {
  /** As it shall stand on the sheet: 2025-02-03. */
  readonly date: string;
  /** Of the add-in. */
  readonly version: string;
  /** 10 unless told. */
  readonly years?: number;
}

const essays: Readonly<Record<Essay, string>> = {
  HG: "Hsu and Goldman (3 February 2025)",
  BA: "Barron's (30 January 2025)",
  DP: "DPAM (2025)",
  PD: "plur daddy",
};

/** A scenario as a live model: assumptions, chain, cross-checks, checks and charts on one sheet. */
export function scenarioSheet(
  choice: ScenarioChoice,
  { date, version, years = 10 }: ScenarioSheetOptions,
): SheetPlan {
  const scenario = chosen(choice);
  const { key, title, story, notThis, preset, changes, sideChanges, estimates, isOwn } = scenario;
  const set = { ...preset.satelliteOverrides, ...sideChanges };
  const after = preset.essays.map((essay) => essays[essay]).join(", ");
  const based = isOwn || preset.on;
  const origin = based ? `based on ${preset.name}` : after && `after ${after}`;
  const said = [key, origin, `numbers of ${numbersOf(preset)}`];
  return modelSheet({
    name: title,
    title,
    subtitle: [...said, `made ${date} with Macroscope ${version}`].filter(Boolean).join(" · "),
    hint: "Blue cells are assumptions: change them, and everything else follows.",
    stuck: "Typed over or frozen in part: not every cell of the chain follows the blue ones.",
    origin: isOwn ? "scenario" : "preset",
    from: `${isOwn ? "scenario" : "preset"} ${key}`,
    story: wrapped(story),
    notThis: wrapped(notThis),
    preset: preset.name,
    baseline: baselineTold(preset),
    line: title,
    look: lookOf(scenario),
    years,
    assumptions: chainLines(preset, changes, date, estimates),
    side: satelliteLines(preset, sideChanges, date, estimates),
    belonging: { theme: preset.theme, set: Object.keys(set) },
  }).plan;
}
