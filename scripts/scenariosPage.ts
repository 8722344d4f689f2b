import {
  baselineName,
  type Scenario,
  scenario,
  scenarios,
  sourceOf,
  parametersIn,
  runChain,
  stage,
  type StageKey,
  themes,
  vintageText,
  valuesOf,
} from "../src/scenarios";
import { quantityWords, quantity } from "../src/taskpane/numbers";
import { markdownTable } from "./markdown";

/** docs/scenarios.md: every preset with its story, what it changes and why, and where it ends. Every number is computed. */

/** What a committee asks of a scenario first. */
const asked: readonly StageKey[] = ["yield_bp", "valuation", "gdp_gap", "debt", "capex"];
const years = [1, 3, 10];

const shown = (value: number, unit: string) => quantityWords(quantity(value, unit, "gdp"));

/** As exact as anybody would defend: whole basis points and dollars, tenths of a per cent and of an index. */
const decimals: Readonly<Record<string, number>> = { bp: 0, $bn: 0, index: 1 };

/** A ratio is of GDP, which the label says. */
function outcomeText(value: number, unit: string): string {
  const rounded = Number(value.toFixed(decimals[unit] ?? 3));
  return quantityWords(quantity(rounded === 0 ? 0 : rounded, unit === "ratio" ? "share" : unit));
}

function changes(preset: Scenario): string {
  const rows = parametersIn(preset.vintage).flatMap(({ key, label, unit, baseline }) => {
    const value = preset.overrides[key];
    if (value === undefined || value === baseline) return [];
    const { tag, source } = sourceOf(preset, key);
    const basis =
      tag === "judgement" && source.startsWith("set by") ? "set by this scenario" : source;
    return [[label, `\`${key}\``, shown(baseline, unit), shown(value, unit), `${tag}: ${basis}`]];
  });
  return markdownTable(["assumption", "key", "without a shock", "here", "basis"], rows);
}

function outcomes(preset: Scenario): string {
  const horizon = Math.max(...years);
  const [own, base] = [preset.name, baselineName(preset.vintage)].map(
    (name) => runChain(valuesOf(name), horizon).years,
  );
  const cell = (key: StageKey, year: number) => {
    const { unit } = stage(key);
    const [value, without] = [own, base].map((path) => outcomeText(path![year]![key], unit));
    return value === without ? value! : `${value} (${without})`;
  };
  return markdownTable(
    ["outcome (without a shock)", ...years.map((year) => `year ${year}`)],
    asked.map((key) => [stage(key).label, ...years.map((year) => cell(key, year))]),
  );
}

function section(preset: Scenario): string {
  const others = preset.vintages.slice(1).map(vintageText);
  const also = others.length ? ` Also on the numbers of ${others.join(" and ")}.` : "";
  return [
    `### ${preset.title}`,
    preset.story,
    `**What it is not.** ${preset.notThis}`,
    `Numbers of ${vintageText(preset.vintage)}: \`=MACRO.TRANSMISSION("${preset.key}")\`.${also}`,
    ...(Object.keys(preset.overrides).length > 0 ? [changes(preset)] : []),
    outcomes(preset),
  ].join("\n\n");
}

export const headingOf = (theme: string) => theme[0]!.toUpperCase() + theme.slice(1);

export function scenariosPage(): string {
  const parts = [
    "# Scenarios",
    `${scenarios.length} presets, each a story with numbers: what it changes against a world without a shock, on what basis, and where it ends by the [chain](functions/TRANSMISSION.md). In the pane a preset becomes a sheet of live formulas; in a cell it is a name. A scenario is no forecast.`,
    ...themes.flatMap((theme) => [
      `## ${headingOf(theme)}`,
      ...scenarios.filter((one) => one.theme === theme).map(({ name }) => section(scenario(name))),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}
