import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import { managerColumns } from "./columns";

const presets = managerColumns().all.filter(({ is }) => is === "preset");
const baseline = [...presets[0]!.chain, ...presets[0]!.side];

/** The baseline's numbers, and those of each preset that differ from them. */
const stated = presets.flatMap(({ key, chain, side }, k) =>
  [...chain, ...side].flatMap((line, i) =>
    k === 0 || line.value !== baseline[i]!.value ? [{ scenario: key, line }] : [],
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
