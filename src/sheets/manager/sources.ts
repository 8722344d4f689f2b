import { chainLines, type Line, satelliteLines } from "../scenario/assumptions";
import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import { presets } from "./columns";

/** Every assumption of a scenario, the side models' too. */
export const linesOf = (scenario: (typeof presets)[number]): Line[] => [
  ...chainLines(scenario),
  ...satelliteLines(scenario),
];

const baseline = linesOf(presets[0]!);

/** The baseline's numbers, and those of each scenario that differ from them. */
const stated = presets.flatMap((scenario, k) =>
  linesOf(scenario).flatMap((line, i) =>
    k === 0 || line.value !== baseline[i]!.value ? [{ scenario: scenario.key, line }] : [],
  ),
);

/** How a number of a scenario is found in the list. */
export const sourceId = (scenario: string, key: string): string => `${scenario} ${key}`;

/** The list of sources; its columns begin at A. */
export interface Sources {
  readonly ids: Area;
  readonly values: Area;
  readonly bases: Area;
  readonly sources: Area;
  readonly end: number;
}

export function placeSources(row: number): Sources {
  const column = (index: number): Area => ({
    row: row + 1,
    column: index,
    rows: stated.length,
    columns: 1,
  });
  return {
    ids: column(0),
    values: column(1),
    bases: column(2),
    sources: column(3),
    end: row + 1 + stated.length,
  };
}

/** Where each number comes from: the baseline's, and what each scenario changes. */
export function putSources(builder: SheetBuilder, row: number): void {
  builder.table(row, 0, {
    header: ["Scenario and key", "Value", "Basis", "Source"],
    rows: stated.map(({ scenario, line: { key, value, tag, source } }) => [
      sourceId(scenario, key),
      value,
      tag,
      source,
    ]),
    styles: ["code", "given", "source", "source"],
  });
}
