import { type Chosen, toldValues } from "../../scenarios/ownChosen";
import { columnOf } from "../../a1";
import type { SheetBuilder } from "../builder";
import type { Area } from "../plan";
import { formatAcross } from "../scenario/assumptions";
import { toldLines } from "../scenario/toldLines";

/*
 * The values of the user's own scenarios and numbers, a block each. A preset needs none: TRANSMISSION knows its numbers. The first
 * two columns are what it takes as overrides.
 */

const header = ["Key", "Value", "Unit", "Low", "High", "Assumption", "Source"];

/** The keys and values of the k-th scenario; undefined where it changes nothing. */
export function placeChanges(row: number, compared: readonly Chosen[]): (Area | undefined)[] {
  let at = row + 1;
  return compared.map((scenario) => {
    const rows = Object.keys(toldValues(scenario)).length;
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
  const ownNumbers = compared.some(({ preset }) => preset.on);
  builder.put(
    first.row - 3,
    0,
    [[`Values of your own scenarios${ownNumbers ? " and numbers" : ""}`]],
    "heading",
  );
  compared.forEach((scenario, k) => {
    const area = areas[k];
    if (!area) return;
    const { title, preset } = scenario;
    const lines = toldLines(scenario, date);
    builder.put(area.row - 2, 0, [[`${title}, based on ${preset.title}`]], "subtitle");
    builder.table(area.row - 1, 0, {
      header,
      rows: lines.map(({ key, value, unit, low, high, label, source }) => [
        key,
        value,
        unit,
        low ?? null,
        high ?? null,
        label,
        source,
      ]),
      styles: ["code", "input", "source", "source", "source", "source", "source"],
    });
    builder.style(columnOf(area, 1), "departure");
    // Of value, low and high: the unit between them is a text.
    lines.forEach((line, i) =>
      builder.format({ row: area.row + i, column: 1, rows: 1, columns: 4 }, formatAcross(line)),
    );
  });
}
