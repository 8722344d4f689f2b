import type { PlanChart } from "../../sheets";
import { document, element, namespaces } from "./xml";

/** xl/drawings/drawing1.xml: where the charts of a sheet lie. Chart k is the relation rId(k + 1). */
export function drawingXml(charts: readonly PlanChart[]): string {
  return document(
    element(
      "xdr:wsDr",
      { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing },
      ...charts.map(anchor),
    ),
  );
}

function anchor({ title, series, place }: PlanChart, k: number): string {
  const { row, column, rows, columns } = place;
  const named = {
    id: k + 2,
    name: `Chart ${k + 1}`,
    // Read aloud to those who do not see the chart.
    descr: `${title}: ${series.map(({ name }) => name).join(", ")}`,
  };
  const chart = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": `rId${k + 1}`,
  });
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", row, column),
    corner("xdr:to", row + rows, column + columns),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", named), "<xdr:cNvGraphicFramePr/>"),
      element("xdr:xfrm", {}, '<a:off x="0" y="0"/>', '<a:ext cx="0" cy="0"/>'),
      element("a:graphic", {}, element("a:graphicData", { uri: namespaces.chart }, chart)),
    ),
    "<xdr:clientData/>",
  );
}

/** The upper left corner of a cell. */
const corner = (name: string, row: number, column: number): string =>
  element(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
  );
