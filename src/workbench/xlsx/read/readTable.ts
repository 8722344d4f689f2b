import { parseA1 } from "../../../a1";
import { type FileColumn, type FileTable, usualParts } from "../model";
import { FileTrouble, type LeftOut } from "./fileTrouble";
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
  if (columns.length !== area.columns)
    throw new FileTrouble(
      `The file is damaged: a table of ${sheet} has other columns than its cells have.`,
    );
  const details = columns.map(detailsOf);
  const filter = child(root, "autoFilter");
  const headless = root.attributes.headerRowCount === "0";
  if (filter && descendants(filter, "filterColumn").length > 0) leftOut.add("filters", sheet);
  if (descendants(root, "sortState").length > 0) leftOut.add("sort orders", sheet);
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
      ...shownBy(child(root, "tableStyleInfo")),
    },
  ];
}

/** Which of its parts the style of a table shows, where that is not as usual. */
function shownBy(info: XmlElement | undefined): Pick<FileTable, "shows"> {
  const given = Object.entries(usualParts).map(
    ([part, usual]) => [part, isOn(info?.attributes[part], usual)] as const,
  );
  const isUsual = given.every(([part, shown]) => shown === usualParts[part]);
  return isUsual ? {} : { shows: Object.fromEntries(given) };
}

const totals = new Set("sum min max average count countNums stdDev var custom".split(" "));

function detailsOf(column: XmlElement): FileColumn {
  const { totalsRowLabel, totalsRowFunction } = column.attributes;
  const formula = child(column, "calculatedColumnFormula")?.text;
  const totalsFormula = child(column, "totalsRowFormula")?.text;
  return {
    ...(formula && { formula: readFormula(formula) }),
    ...(totalsRowLabel !== undefined && { totalsLabel: cellTextOf(totalsRowLabel) }),
    ...(totalsRowFunction &&
      totals.has(totalsRowFunction) && { totalsFunction: totalsRowFunction }),
    ...(totalsFormula && { totalsFormula: readFormula(totalsFormula) }),
  };
}
