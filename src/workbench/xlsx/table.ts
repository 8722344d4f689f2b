import { range } from "../../a1";
import type { FileTable } from "./model";
import { codedValue, counted, document, element, namespaces } from "./xml";

/** xl/tables/table1.xml. Tables are numbered through the workbook. */
export function tableXml({ name, area, columns, style }: FileTable, number: number): string {
  const ref = range(area);
  const heads = columns.map((column, k) =>
    element("tableColumn", { id: k + 1, name: codedValue(column) }),
  );
  return document(
    element(
      "table",
      {
        xmlns: namespaces.main,
        id: number,
        name,
        displayName: name,
        ref,
        totalsRowShown: 0,
      },
      element("autoFilter", { ref }),
      counted("tableColumns", heads),
      element("tableStyleInfo", {
        name: style || undefined,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ),
  );
}
