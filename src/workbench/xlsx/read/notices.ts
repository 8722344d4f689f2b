import type { LeftOut } from "./fileTrouble";
import { isPainted, paintedTexts } from "./texts";
import { child, children, isOn, type XmlElement } from "./xmlTree";

/** What a sheet may hold and we leave out, by the element that holds it. */
const unread: Readonly<Record<string, string>> = {
  conditionalFormatting: "conditional formats",
  mergeCells: "merged cells",
  hyperlinks: "links",
  autoFilter: "filters",
  sortState: "sort orders",
  protectedRanges: "ranges with passwords of their own",
  scenarios: "what-if scenarios",
  rowBreaks: "page breaks",
  colBreaks: "page breaks",
  oleObjects: "embedded objects",
  controls: "form controls",
  picture: "background pictures",
  legacyDrawing: "notes and comments",
  legacyDrawingHF: "pictures in headers and footers",
  drawingHF: "pictures in headers and footers",
  customSheetViews: "custom views",
  ignoredErrors: "marks of errors that are ignored",
  cellWatches: "watched cells",
  dataConsolidate: "consolidations",
  customProperties: "properties of sheets",
  smartTags: "smart tags",
  webPublishItems: "web publishing",
};

/** What is read, or means nothing to people. */
const read = new Set(
  `AlternateContent cols dataValidations dimension drawing extLst headerFooter pageMargins pageSetup phoneticPr
   printOptions sheetCalcPr sheetData sheetFormatPr sheetPr sheetProtection sheetViews tableParts`.split(
    /\s+/,
  ),
);

/** The same of what Excel has had since 2010, which stands in extensions. */
const unreadExtensions: Readonly<Record<string, string>> = {
  conditionalFormattings: "conditional formats",
  sparklineGroups: "sparklines",
  slicerList: "slicers",
  timelineRefs: "timelines",
  ignoredErrors: "marks of errors that are ignored",
  protectedRanges: "ranges with passwords of their own",
};

/** Read like those of the sheet itself. */
const readExtensions = new Set(["dataValidations"]);

/** What nobody has foreseen is named by the word of the file. */
const nameOf = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(words, name) ? words[name]! : `what the file calls ${name}`;

/** Says what of a sheet, apart from its drawing and its lists, is left out. */
export function noticeUnread(root: XmlElement, sheet: string, leftOut: LeftOut): void {
  const extensions = children(child(root, "extLst"), "ext").flatMap((ext) => ext.children);
  const rows = children(child(root, "sheetData"), "row");
  const format = child(root, "sheetFormatPr")?.attributes;
  const outline = child(root, "sheetPr", "outlinePr")?.attributes;
  const header = child(root, "headerFooter");
  // Newer things stand among alternatives for programs that do not know them.
  const alternatives = children(root, "AlternateContent").flatMap((each) =>
    [...children(each, "Choice"), ...children(each, "Fallback")].flatMap((way) => way.children),
  );
  const found: readonly (string | false | undefined)[] = [
    ...[...root.children, ...alternatives].map(
      ({ name }) => !read.has(name) && nameOf(unread, name),
    ),
    ...extensions.map(({ name }) => !readExtensions.has(name) && nameOf(unreadExtensions, name)),
    isOn(format?.zeroHeight) && "hidden rows and columns, which are shown,",
    [outline?.summaryBelow, outline?.summaryRight].some((side) => !isOn(side, true)) &&
      "on which side of groups their sign stands",
    child(root, "sheetPr", "tabColor") && "the colour of the tab",
    ...viewNotices(children(child(root, "sheetViews"), "sheetView")[0]),
    otherPages.some((what) => child(header, what)) && "headers and footers of first and even pages",
    isOn(child(root, "sheetPr")?.attributes.transitionEvaluation) &&
      "the way in which Lotus calculates",
    ...pageNotices(root),
    ...protectionNotices(child(root, "sheetProtection")?.attributes),
    rows.some((row) => row.children.some(hasPaintedText)) && paintedTexts,
    rows.some((row) => row.children.some(({ attributes }) => attributes.vm !== undefined)) &&
      "linked data types and pictures in cells",
  ];
  for (const what of found) if (what) leftOut.add(what, sheet);
}

const hasPaintedText = (c: XmlElement): boolean => {
  const text = c.attributes.t === "inlineStr" ? child(c, "is") : undefined;
  return text !== undefined && isPainted(text);
};

const otherPages = ["firstHeader", "firstFooter", "evenHeader", "evenFooter"];

function viewNotices(view: XmlElement | undefined): (string | false)[] {
  const { zoomScale = "100", view: kind = "normal", ...shown } = view?.attributes ?? {};
  const isOther =
    isOn(shown.showFormulas) ||
    !isOn(shown.showZeros, true) ||
    !isOn(shown.showRowColHeaders, true);
  const pane = child(view, "pane");
  return [
    isOn(shown.rightToLeft) && "the direction from right to left",
    (Number(zoomScale) !== 100 || kind !== "normal" || isOther) && "zoom and ways of viewing",
    pane !== undefined && !pane.attributes.state?.startsWith("frozen") && "windows that are split",
  ];
}

/** As Excel has them in a new workbook, in inches. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const printOptions = ["horizontalCentered", "verticalCentered", "headings", "gridLines"];

function pageNotices(root: XmlElement): (string | false)[] {
  const margins = child(root, "pageMargins")?.attributes;
  const setup = child(root, "pageSetup")?.attributes;
  const options = child(root, "printOptions")?.attributes;
  return [
    margins !== undefined &&
      Object.entries(usualMargins).some(([side, inches]) => Number(margins[side]) !== inches) &&
      "margins of the page",
    setup?.paperSize !== undefined && "the size of the paper",
    printOptions.some((what) => isOn(options?.[what])) && "options of printing",
  ];
}

/** What a protected sheet lets people do where a file says nothing, and what it does not. */
const allowed = ["selectLockedCells", "selectUnlockedCells"];
const forbidden =
  "formatCells formatColumns formatRows insertColumns insertRows insertHyperlinks deleteColumns deleteRows sort autoFilter pivotTables";

function protectionNotices(protection: XmlElement["attributes"] | undefined): (string | false)[] {
  if (!isOn(protection?.sheet)) return [];
  const { password, hashValue } = protection!;
  const changed =
    allowed.some((what) => isOn(protection![what])) ||
    forbidden.split(" ").some((what) => !isOn(protection![what], true));
  return [
    (password ?? hashValue) !== undefined && "the password of the protection",
    changed && "what the protection allows",
  ];
}
