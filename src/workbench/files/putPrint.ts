import { MAX_COLUMNS, MAX_ROWS } from "../../a1";
import type { ExcelHost } from "../host/excelHost";
import type { FilePrint } from "../xlsx";
import { sectionsOf } from "../xlsx/sheetParts";

/** How a sheet is printed. */
export function putPrint(host: ExcelHost, id: string, print: FilePrint): void {
  const setup = host.pageSetup(id);
  const { landscape, fit, titleRows, titleColumns, areas, scale, header, footer } = print;
  setup.values.Orientation = landscape ? "Landscape" : "Portrait";
  if (fit)
    setup.values.Zoom = {
      ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }),
      ...(fit.tall > 0 && { verticalFitToPages: fit.tall }),
    };
  else if (scale) setup.values.Zoom = { scale };
  if (titleRows) {
    const [row, last] = titleRows;
    setup.titleRows = { row, rows: last - row + 1, column: 0, columns: MAX_COLUMNS };
  }
  if (titleColumns) {
    const [column, last] = titleColumns;
    setup.titleColumns = { row: 0, rows: MAX_ROWS, column, columns: last - column + 1 };
  }
  setup.printAreas.push(...areas);
  setup.texts.DefaultForAllPages = {
    ...textsOf("Header", header),
    ...textsOf("Footer", footer),
  };
}

function textsOf(edge: "Header" | "Footer", code: string): Record<string, string> {
  const { left, center, right } = sectionsOf(code);
  return Object.fromEntries(
    Object.entries({ Left: left, Center: center, Right: right }).flatMap(([side, text]) =>
      text ? [[`${side}${edge}`, text]] : [],
    ),
  );
}
