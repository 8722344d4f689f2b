import { scenarios } from "../scenarios";
import type { Chosen } from "../scenarios/ownChosen";
import type { PlanSeries } from "./plan";

/*
 * One colour and dash a scenario, on every chart of every sheet: who knows one chart can read the next. The dashes tell lines
 * apart where colours are lost: in print, in a contrast theme, to many eyes.
 */

export type LineLook = Required<Pick<PlanSeries, "color" | "dash">>;

/** Three to one at least on white paper and on that of a dark workbench. */
const colors = ["#1D7AC9", "#D4570F", "#23885F", "#B4549B", "#7868C8", "#8A7500", "#C74A55"];

const dashes = ["Continuous", "DashDot", "Dot"] as const;

const every: readonly LineLook[] = dashes.flatMap((dash) =>
  colors.map((color) => ({ color, dash })),
);

/** What others are measured against: grey, and broken as no scenario's line is. */
const baselines: readonly LineLook[] = [
  { color: "#7F7F7F", dash: "Dash" },
  { color: "#7F7F7F", dash: "DashDot" },
];
export const baselineLook: LineLook = baselines[0]!;

/** Of a model whose scenario is chosen on the sheet. */
export const lookInUse: LineLook = every[0]!;

const keys = scenarios.map(({ key }) => key).filter((key) => key !== "baseline");

/** Presets have a place of their own; the user's scenarios one that hangs on their key alone. */
function placeOf({ key, preset, isOwn }: Chosen): number {
  if (!isOwn) return keys.indexOf(preset.key);
  let sum = 0;
  for (const letter of key) sum = (31 * sum + letter.codePointAt(0)!) % 100_003;
  return sum % every.length;
}

/** The looks of scenarios that share a chart: where two would be alike, the later one takes the next that is free. */
export function looksOf(compared: readonly Chosen[]): LineLook[] {
  const taken = new Set<LineLook>();
  const free = (all: readonly LineLook[], from: number) =>
    all.map((_, k) => all[(from + k) % all.length]!).find((look) => !taken.has(look)) ??
    all[from % all.length]!;
  return compared.map((one) => {
    const isBaseline = !one.isOwn && one.preset.key === "baseline";
    const look = isBaseline ? free(baselines, 0) : free(every, placeOf(one));
    taken.add(look);
    return look;
  });
}

/** The look of a scenario beside its baseline: the scenario without a shock is told apart from that, too. */
export const lookOf = (one: Chosen): LineLook => {
  const look = looksOf([one])[0]!;
  return look === baselineLook ? baselines[1]! : look;
};
