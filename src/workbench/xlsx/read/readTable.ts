import { parseA1 } from "../../../a1";
import type { FileTable } from "../model";
import { cellTextOf } from "./texts";
import { child, children, type XmlElement } from "./xmlTree";

/** A table, where its part says what it is. */
export function readTable(root: XmlElement | undefined): FileTable[] {
  const { displayName, name = displayName, ref = "" } = root?.attributes ?? {};
  const area = parseA1(ref);
  if (!root || name === undefined || !area) return [];
  const columns = children(child(root, "tableColumns"), "tableColumn");
  return [
    {
      name: displayName ?? name,
      area,
      columns: columns.map(({ attributes }) => cellTextOf(attributes.name ?? "")),
      style: child(root, "tableStyleInfo")?.attributes.name ?? "",
    },
  ];
}
