import {
  baselineName,
  type OwnVintage,
  type Scenario,
  scenario,
  scenarioOn,
  scenarios,
  vintages,
  vintageText,
} from "../../scenarios";
import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import { chainLines, type AssumptionLine, satelliteLines } from "../scenario/assumptionLines";
import { type Column, type ManagerColumns, listedAs } from "./columns";

/** How a number of a scenario is found in the list: by its name in formulas; a baseline's by that of its vintage. */
export const sourceId = (scenario: string, key: string): string => `${scenario} ${key}`;

/** The same of what is not in the list: by what its numbers are of. */
export const baselineOf = (of: string): string => `baseline ${of}`;

const linesOf = (preset: Scenario): AssumptionLine[] => [
  ...chainLines(preset),
  ...satelliteLines(preset),
];

export interface Stated {
  readonly id: string;
  readonly line: AssumptionLine;
}

/** A baseline's numbers, and those of presets that differ from them. */
function statedBy(baseline: Scenario, called: string, presets: readonly Scenario[]): Stated[] {
  const normal = linesOf(baseline);
  return [
    ...normal.map((line) => ({ id: sourceId(called, line.key), line })),
    ...presets.flatMap((preset) =>
      linesOf(preset)
        .filter(({ value }, i) => value !== normal[i]!.value)
        .map((line) => ({ id: sourceId(listedAs(preset), line.key), line })),
    ),
  ];
}

/** Of each vintage. */
const published = vintages.flatMap((vintage) => {
  const presets = scenarios
    .filter(({ key, vintages: admitted }) => key !== "baseline" && admitted.includes(vintage))
    .map(({ key }) => scenario(`${key} ${vintageText(vintage)}`));
  return statedBy(scenario(baselineName(vintage)), baselineName(vintage), presets);
});

/** The user's numbers that columns are on; the manager's own are the first. */
export const ownIn = (all: readonly Column[]): OwnVintage[] =>
  firstBy(
    all.flatMap(({ preset: { on } }) => on ?? []),
    ({ key }) => key,
  );

const firstBy = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
  all.filter((one, k) => all.findIndex((other) => keyOf(other) === keyOf(one)) === k);

/** Of the user's numbers, as far as a column is on them. */
function statedOf({ all }: ManagerColumns): Stated[] {
  return ownIn(all).flatMap((on) => {
    const those = all.filter(({ preset }) => preset.on?.key === on.key);
    const presets = firstBy(those, ({ basedOn }) => basedOn).map(({ preset }) => preset);
    const departing = presets.filter(({ key }) => key !== "baseline");
    return statedBy(scenarioOn("baseline", on), baselineOf(on.name), departing);
  });
}

/** What own data say of numbers of a scenario that the workbook keeps: found by its key, with an interval each. */
export const estimatedIn = ({ key: scenario, chain, side }: Column): Stated[] =>
  [...chain, ...side]
    .filter(({ tag }) => tag === "own data")
    .map((line) => ({ id: sourceId(scenario, line.key), line }));

/** Empty rows at the end, for those of scenarios that are kept later. */
const reserved = 12;

/** The list of sources; its columns begin at A. Only estimates have a low and high. */
export interface Sources {
  readonly ids: Area;
  readonly values: Area;
  readonly bases: Area;
  readonly sources: Area;
  readonly lows: Area;
  readonly highs: Area;
  readonly end: number;
}

const statedIn = (columns: ManagerColumns) => [
  ...published,
  ...statedOf(columns),
  ...columns.all.filter(({ is }) => is === "kept").flatMap(estimatedIn),
];

export const sourcesHeader = [
  "Scenario and key",
  "Value",
  "Basis",
  "Source",
  "Low",
  "High",
] as const;

/** A row of the list. */
export const sourceCells = ({ id, line }: Stated): (string | number)[] => {
  const { value, tag, source, low, high } = line;
  return [id, value, tag, source, ...(tag === "own data" ? [low!, high!] : [])];
};

export function placeSources(row: number, columns: ManagerColumns): Sources {
  const length = statedIn(columns).length + reserved;
  const column = (index: number): Area => ({
    row: row + 1,
    column: index,
    rows: length,
    columns: 1,
  });
  return {
    ids: column(0),
    values: column(1),
    bases: column(2),
    sources: column(3),
    lows: column(4),
    highs: column(5),
    end: row + 1 + length,
  };
}

/** Where each number comes from: the baselines', and what each scenario changes. */
export function putSources(builder: SheetBuilder, row: number, columns: ManagerColumns): void {
  builder.table(row, 0, {
    header: sourcesHeader,
    rows: [
      ...statedIn(columns).map(sourceCells),
      ...Array.from({ length: reserved }, () => []),
    ].map((cells) => sourcesHeader.map((_title, k) => cells[k] ?? null)),
    styles: ["code", "given", "source", "source", "given", "given"],
  });
}
