import type { Area, Dash } from "../../sheets";
import type { ChartCells } from "./chartData";
import { element, escaped, val } from "./xml";

/** Told apart by brightness too, for those who print in grey or do not see colours. */
const colors = ["1F4E79", "ED7D31", "70AD47", "7F7F7F", "9E480E", "5B9BD5"];

/** The colour of a series that has none of its own. */
export const usualColor = (k: number): string => `#${colors[k % colors.length]!}`;

export const line = (color: string, width: number, dash?: Dash): string =>
  element(
    "a:ln",
    { w: width, cap: "rnd" },
    fill(color),
    dash ? val("a:prstDash", dashNames[dash]) : "",
    "<a:round/>",
  );

/** Dashes as a file calls them. */
export const dashNames = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  Dot: "sysDot",
} as const satisfies Record<Dash, string>;

export const fill = (color: string): string =>
  color === "none" ? "<a:noFill/>" : element("a:solidFill", {}, val("a:srgbClr", color));

export const outline = (...parts: string[]): string => element("c:spPr", {}, ...parts);

export const axisTitle = (
  text: string | undefined,
  from: Area | undefined,
  cells: ChartCells,
): string => (text ? title(text, from && cells.address(from), { sz: 900, b: 0 }) : "");

/** @param from the cell that it takes its text from */
export function title(text: string, from: string | undefined, look = { sz: 1200, b: 1 }): string {
  if (from !== undefined) {
    const point = element("c:pt", { idx: 0 }, element("c:v", {}, escaped(text)));
    const cache = element("c:strCache", {}, val("c:ptCount", 1), point);
    const linked = element("c:strRef", {}, element("c:f", {}, escaped(from)), cache);
    const properties = element("a:pPr", {}, element("a:defRPr", look));
    const paragraph = element("a:p", {}, properties, '<a:endParaRPr lang="en-US"/>');
    return element(
      "c:title",
      {},
      element("c:tx", {}, linked),
      val("c:overlay", 0),
      element("c:txPr", {}, "<a:bodyPr/>", paragraph),
    );
  }
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-US", ...look }),
    element("a:t", {}, escaped(text)),
  );
  const paragraph = element("a:p", {}, element("a:pPr", {}, element("a:defRPr", look)), run);
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, "<a:bodyPr/>", paragraph)),
    val("c:overlay", 0),
  );
}

export function textSize(size: number, color: string): string {
  const look = element("a:defRPr", { sz: size }, fill(color));
  const paragraph = element("a:p", {}, element("a:pPr", {}, look), '<a:endParaRPr lang="en-US"/>');
  return element("c:txPr", {}, "<a:bodyPr/>", paragraph);
}
