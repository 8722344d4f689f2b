import type { FileCell, FileWorkbook } from "../../../src/workbench/xlsx";

/**
 * A workbook without what a file cannot tell: black and 11 points are Excel's own, General is no format, and names stand
 * in the order of the alphabet.
 */
export const normal = (workbook: FileWorkbook): FileWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    names: [...sheet.names].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map(({ secondary, ...series }) => ({
        ...series,
        ...(secondary && { secondary }),
      })),
    })),
    cells: sheet.cells.map(plainCell).filter(hasSomething),
  })) as unknown as FileWorkbook["sheets"],
});

function plainCell(cell: FileCell): FileCell {
  const { color, size, bold, italic, wrap, underlined, align, fill } = cell.look;
  const look = {
    ...(color && color !== "#000000" && { color }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size && size !== 11 && { size }),
    ...(fill && { fill }),
    ...(underlined && { underlined }),
    ...(align && { align }),
    ...(wrap && { wrap }),
  };
  return { ...cell, look, format: cell.format === "General" ? "" : cell.format };
}

const hasSomething = ({ value, formula, format, look }: FileCell): boolean =>
  value !== null || formula !== undefined || format !== "" || Object.keys(look).length > 0;
