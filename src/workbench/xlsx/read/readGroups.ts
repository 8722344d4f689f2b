import { MAX_ROWS } from "../../../a1";
import type { RowGroup } from "../../../sheets";
import { children, isOn, type XmlElement } from "./xmlTree";

/** Whether a row is folded away in a group of the first level, which is all that the workbench has of groups. */
export const isFolded = ({ attributes }: XmlElement): boolean =>
  attributes.outlineLevel === "1" && isOn(attributes.hidden);

/** The groups of rows that are folded away. */
export function readGroups(sheetData: XmlElement | undefined): RowGroup[] {
  const groups: { row: number; rows: number }[] = [];
  // Rows without a number follow the one before.
  let at = -1;
  for (const element of children(sheetData, "row")) {
    at = element.attributes.r === undefined ? at + 1 : Number(element.attributes.r) - 1;
    const row = at;
    if (!isFolded(element) || !(row >= 0 && row < MAX_ROWS)) continue;
    const last = groups.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else groups.push({ row, rows: 1 });
  }
  return groups;
}
