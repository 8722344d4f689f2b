import { baselineName, scenario, scenarios, vintages, vintageText } from "../../scenarios";
import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import { chainLines, type Line, satelliteLines } from "../scenario/assumptions";

/** How a number of a scenario is found in the list: by its name in formulas; a baseline's by that of its vintage. */
export const sourceId = (scenario: string, key: string): string => `${scenario} ${key}`;

const linesOf = (name: string): Line[] => {
  const preset = scenario(name);
  return [...chainLines(preset), ...satelliteLines(preset)];
};

/** The baseline's numbers in each vintage, and those of each preset that differ from them. */
const stated = vintages.flatMap((vintage) => {
  const baseline = linesOf(baselineName(vintage));
  const presets = scenarios.filter(
    ({ key, vintages: admitted }) => key !== "baseline" && admitted.includes(vintage),
  );
  return [
    ...baseline.map((line) => ({ id: sourceId(baselineName(vintage), line.key), line })),
    ...presets.flatMap(({ key }) => {
      const { name } = scenario(`${key} ${vintageText(vintage)}`);
      return linesOf(name)
        .filter(({ value }, i) => value !== baseline[i]!.value)
        .map((line) => ({ id: sourceId(name, line.key), line }));
    }),
  ];
});

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

/** Where each number comes from: the baselines', and what each scenario changes. */
export function putSources(builder: SheetBuilder, row: number): void {
  builder.table(row, 0, {
    header: ["Scenario and key", "Value", "Basis", "Source"],
    rows: stated.map(({ id, line: { value, tag, source } }) => [id, value, tag, source]),
    styles: ["code", "given", "source", "source"],
  });
}
