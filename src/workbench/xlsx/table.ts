import { range } from "../../a1";
import { storedFormula } from "../../formula";
import { type FileColumn, type FileTable, usualParts } from "./model";
import { coded, codedValue, counted, document, element, escaped, namespaces } from "./xml";

/** xl/tables/table1.xml. Tables are numbered through the workbook. */
export function tableXml(table: FileTable, number: number): string {
  const { name, area, columns, style, headless, totals, details = [], unfiltered, shows } = table;
  const ref = range(area);
  // Totals are not filtered.
  const filtered = range({ ...area, rows: area.rows - (totals ? 1 : 0) });
  return document(
    element(
      "table",
      {
        xmlns: namespaces.main,
        id: number,
        name,
        displayName: name,
        ref,
        headerRowCount: headless ? 0 : undefined,
        totalsRowCount: totals ? 1 : undefined,
        totalsRowShown: totals ? undefined : 0,
      },
      headless || unfiltered ? "" : element("autoFilter", { ref: filtered }),
      counted(
        "tableColumns",
        columns.map((column, k) => columnXml(column, k + 1, details[k] ?? {})),
      ),
      element("tableStyleInfo", {
        name: style || undefined,
        ...Object.fromEntries(
          Object.entries({ ...usualParts, ...shows }).map(([part, shown]) => [part, Number(shown)]),
        ),
      }),
    ),
  );
}

function columnXml(name: string, id: number, details: FileColumn): string {
  const { formula, totalsLabel, totalsFunction, totalsFormula } = details;
  const stored = (tag: string, text: string | undefined) =>
    text === undefined ? "" : element(tag, {}, escaped(coded(storedFormula(text))));
  return element(
    "tableColumn",
    {
      id,
      name: codedValue(name),
      totalsRowLabel: totalsLabel === undefined ? undefined : codedValue(totalsLabel),
      totalsRowFunction: totalsFunction,
    },
    stored("calculatedColumnFormula", formula),
    stored("totalsRowFormula", totalsFormula),
  );
}
