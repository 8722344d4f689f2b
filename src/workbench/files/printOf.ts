import { areaAlone } from "../../a1";
import type { PageSetup } from "../host/kept";
import type { FilePrint, IndexSpan } from "../xlsx";
import { sections } from "../xlsx/sheetParts";

/** How a sheet prints, as a file says it. */
export function printOf({
  values,
  texts,
  printAreas,
  titleRows,
  titleColumns,
}: PageSetup): FilePrint {
  const zoom = (values.Zoom ?? {}) as {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale = 100 } = zoom;
  const all = texts.DefaultForAllPages ?? {};
  const code = (edge: "Header" | "Footer") => {
    const text = (side: string) => String(all[`${side}${edge}`] ?? "");
    return sections(text("Left"), text("Center"), text("Right"));
  };
  return {
    landscape: values.Orientation === "Landscape",
    fit: wide || tall ? { wide: wide ?? 0, tall: tall ?? 0 } : null,
    ...(!wide && !tall && scale !== 100 && { scale }),
    titleRows: titleRows ? span(titleRows.row, titleRows.rows) : null,
    titleColumns: titleColumns ? span(titleColumns.column, titleColumns.columns) : null,
    areas: printAreas.map(areaAlone),
    header: code("Header"),
    footer: code("Footer"),
  };
}

const span = (first: number, count: number): IndexSpan => [first, first + count - 1];
