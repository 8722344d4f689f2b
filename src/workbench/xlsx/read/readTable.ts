import { parseA1 } from "../../../a1";
import type { FileColumn, FileTable } from "../model";
import type { LeftOut } from "./fileTrouble";
import { cellTextOf } from "./texts";
import { readFormula } from "./formulaText";
import { child, children, descendants, isOn, type XmlElement } from "./xmlTree";

/** A table, where its part says what it is. */
export function readTable(
  root: XmlElement | undefined,
  sheet: string,
  leftOut: LeftOut,
): FileTable[] {
  const { displayName, name = displayName, ref = "" } = root?.attributes ?? {};
  const area = parseA1(ref);
  if (!root || name === undefined || !area) return [];
  const columns = children(child(root, "tableColumns"), "tableColumn");
  const details = columns.map(detailsOf);
  const filter = child(root, "autoFilter");
  const headless = root.attributes.headerRowCount === "0";
  if (filter && descendants(filter, "filterColumn").length > 0) leftOut.add("filters", sheet);
  return [
    {
      name: displayName ?? name,
      area,
      columns: columns.map(({ attributes }) => cellTextOf(attributes.name ?? "")),
      style: child(root, "tableStyleInfo")?.attributes.name ?? "",
      ...(headless && { headless }),
      ...(isOn(root.attributes.totalsRowCount) && { totals: true }),
      ...(details.some((each) => Object.keys(each).length > 0) && { details }),
      ...(!filter && !headless && { unfiltered: true }),
    },
  ];
}

function detailsOf(column: XmlElement): FileColumn {
  const { totalsRowLabel, totalsRowFunction } = column.attributes;
  const formula = child(column, "calculatedColumnFormula")?.text;
  const totalsFormula = child(column, "totalsRowFormula")?.text;
  return {
    ...(formula && { formula: readFormula(formula) }),
    ...(totalsRowLabel !== undefined && { totalsLabel: cellTextOf(totalsRowLabel) }),
    ...(totalsRowFunction && totalsRowFunction !== "none" && { totalsFunction: totalsRowFunction }),
    ...(totalsFormula && { totalsFormula: readFormula(totalsFormula) }),
  };
}
