import type { RowGroup } from "../../../sheets";
import { children, isOn, type XmlElement } from "./xmlTree";

/** Whether a row is folded away in a group of the first level, which is all that the workbench has of groups. */
export const isFolded = ({ attributes }: XmlElement): boolean =>
  attributes.outlineLevel === "1" && isOn(attributes.hidden);

/** The groups of rows that are folded away. */
export function readGroups(sheetData: XmlElement | undefined): RowGroup[] {
  const groups: { row: number; rows: number }[] = [];
  for (const element of children(sheetData, "row")) {
    if (!isFolded(element)) continue;
    const row = Number(element.attributes.r) - 1;
    const last = groups.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else groups.push({ row, rows: 1 });
  }
  return groups;
}
