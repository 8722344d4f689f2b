import { type ParameterKey, parameterIn } from "../../scenarios";
import { type Chosen, estimateOf } from "../../scenarios/ownChosen";
import { columnOf } from "../../a1";
import type { SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import type { Area } from "../plan";

/*
 * The values of the user's own scenarios, a block each. A preset needs none: TRANSMISSION knows its numbers. The first
 * two columns are what it takes as overrides.
 */

const header = ["Key", "Value", "Unit", "Assumption", "Source"];

const changesOf = ({ changes }: Chosen) =>
  Object.entries(changes) as [key: ParameterKey, value: number][];

/** The keys and values of the k-th scenario; undefined where it changes nothing. */
export function placeChanges(row: number, compared: readonly Chosen[]): (Area | undefined)[] {
  let at = row + 1;
  return compared.map((scenario) => {
    const rows = changesOf(scenario).length;
    if (rows === 0) return undefined;
    // Its title and its header stand above, a row of air below.
    const area = { row: at + 2, column: 0, rows, columns: 2 };
    at += rows + 3;
    return area;
  });
}

export function putChanges(
  builder: SheetBuilder,
  areas: readonly (Area | undefined)[],
  compared: readonly Chosen[],
  date: string,
): void {
  const first = areas.find((area) => area !== undefined);
  if (!first) return;
  builder.put(first.row - 3, 0, [["Values of your own scenarios"]], "heading");
  compared.forEach((scenario, k) => {
    const area = areas[k];
    if (!area) return;
    const { title, preset } = scenario;
    const changes = changesOf(scenario);
    builder.put(area.row - 2, 0, [[`${title}, based on ${preset.title}`]], "subtitle");
    builder.table(area.row - 1, 0, {
      header,
      rows: changes.map(([key, value]) => {
        const { label, unit, baseline } = parameterIn(preset.vintage, key);
        const before = preset.overrides[key] ?? baseline;
        const yours = estimateOf(scenario, key, value)?.source ?? `your value (${date})`;
        return [key, value, unit, label, `${yours}; ${before} in ${preset.title}`];
      }),
      styles: ["code", "input", "source", "source", "source"],
    });
    builder.style(columnOf(area, 1), "departure");
    changes.forEach(([key, value], i) =>
      builder.format(
        { ...columnOf(area, 1), row: area.row + i, rows: 1 },
        showing(formatOf(parameterIn(preset.vintage, key).unit), value),
      ),
    );
  });
}
