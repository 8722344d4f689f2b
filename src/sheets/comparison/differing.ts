import { parameterIn } from "../../scenarios";
import { type Chosen, chosenValues } from "../../scenarios/ownChosen";
import type { SheetBuilder } from "../builder";
import { formatOf, showing } from "../formats";
import { differing } from "./attribution";

/** The rows that the table takes, with its heading and a row of air; none where nothing differs. */
export function differingRows(compared: readonly Chosen[]): number {
  const rows = differing(compared).length;
  return rows === 0 ? 0 : rows + 3;
}

/** The assumptions in which the scenarios differ, side by side, from the row of the heading on. */
export function putDiffering(
  builder: SheetBuilder,
  row: number,
  compared: readonly Chosen[],
  titles: readonly string[],
): void {
  const keys = differing(compared);
  const [first] = compared;
  if (keys.length === 0 || !first) return;
  const values = compared.map(chosenValues);
  const about = keys.map((key) => parameterIn(first.preset.vintage, key));
  builder.put(row, 0, [["Assumptions that differ"]], "heading");
  builder.table(row + 1, 0, {
    header: ["What is assumed", ...titles, "Unit"],
    rows: keys.map((key, k) => [about[k]!.label, ...values.map((one) => one[key]), about[k]!.unit]),
    styles: ["label", ...titles.map(() => "given" as const), "unit"],
  });
  keys.forEach((key, k) =>
    builder.format(
      { row: row + 2 + k, column: 1, rows: 1, columns: titles.length },
      showing(formatOf(about[k]!.unit), ...values.map((one) => one[key])),
    ),
  );
}
