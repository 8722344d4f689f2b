import { splitSheet } from "../a1";

/** The range of an address that names its sheet, quoted or not: 'My sheet'!B3:C9. */
export function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet = "", rest } = splitSheet(address);
  return context.workbook.worksheets.getItem(sheet).getRange(rest);
}

/** The top left cell of such an address. */
export const cellAt = (context: Excel.RequestContext, address: string): Excel.Range =>
  rangeAt(context, address).getCell(0, 0);
