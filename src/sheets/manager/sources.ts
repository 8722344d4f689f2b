import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import type { Column, Columns } from "./columns";

/**
 * Whose numbers are listed: every scenario that one of the columns is based on. Of the one without a shock all, of the others
 * those that differ from it.
 */
function statedIn({ all }: Columns) {
  const baseline = baselineOf(all);
  const based = new Map([baseline, ...all.filter(isPreset)].map((one) => [one.basedOn, one]));
  // A scenario on other numbers of the user's than the rest: its own, as it has them.
  for (const one of all) if (!based.has(one.basedOn)) based.set(one.basedOn, one);
  const normal = [...baseline.chain, ...baseline.side];
  return [...based].flatMap(([scenario, { chain, side, is }]) =>
    [...chain, ...side].flatMap((line, i) =>
      scenario === baseline.basedOn || is === "kept" || line.value !== normal[i]!.value
        ? [{ scenario, line }]
        : [],
    ),
  );
}

const isPreset = ({ is }: Column) => is === "preset";

/** The column of the scenario without a shock: of the presets the first. */
export const baselineOf = (all: readonly Column[]): Column => all.find(isPreset)!;

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

export function placeSources(row: number, columns: Columns): Sources {
  const stated = statedIn(columns);
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
export function putSources(builder: SheetBuilder, row: number, columns: Columns): void {
  builder.table(row, 0, {
    header: ["Scenario and key", "Value", "Basis", "Source"],
    rows: statedIn(columns).map(({ scenario, line: { key, value, tag, source } }) => [
      sourceId(scenario, key),
      value,
      tag,
      source,
    ]),
    styles: ["code", "given", "source", "source"],
  });
}
