/** The range of an address that names its sheet, quoted or not: 'My sheet'!B3:C9. */
export function rangeAt(context: Excel.RequestContext, address: string): Excel.Range {
  const cut = address.lastIndexOf("!");
  const sheet = address
    .slice(0, cut)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return context.workbook.worksheets.getItem(sheet).getRange(address.slice(cut + 1));
}
