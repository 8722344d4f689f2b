import type { LeftOut } from "./fileTrouble";
import type { ReadRelation, Unpacked } from "./unpack";
import { child, children, isOn, type XmlElement } from "./xmlTree";

/** Parts that we leave out, by the kind of relation that leads to them, from the file, the workbook or a sheet. */
const unread: Readonly<Record<string, string>> = {
  attachedToolbars: "toolbars",
  chartsheet: "sheets that are charts",
  classificationlabels: "the sensitivity label",
  comments: "notes and comments",
  connections: "data connections",
  customXml: "data of other programs",
  dialogsheet: "sheets of old dialogs",
  extensibility: "changes of the ribbon",
  origin: "digital signatures",
  pivotCacheDefinition: "pivot tables",
  pivotTable: "pivot tables",
  powerPivotData: "a data model",
  printerSettings: "settings of the printer",
  queryTable: "data queries",
  revisionHeaders: "the history of changes",
  slicerCache: "slicers",
  tableSingleCells: "maps of XML",
  threadedComment: "notes and comments",
  timelineCache: "timelines",
  usernames: "the history of changes",
  vbaProject: "macros",
  volatileDependencies: "links to live data",
  xlIntlMacrosheet: "sheets of macros",
  xlMacrosheet: "sheets of macros",
  xmlMaps: "maps of XML",
};

/** What is read, is written anew, means nothing to people, or is named where it is used. */
const known = new Set(
  `calcChain control core-properties ctrlProp custom-properties customProperty drawing extended-properties
   externalLink hyperlink image metadata officeDocument oleObject package person sharedStrings sheetMetadata slicer
   styles table theme thumbnail timeline vmlDrawing webextensiontaskpanes worksheet`.split(/\s+/),
);

/** Says which parts are left out. What nobody has foreseen is named by the word of the file. */
export function noticeParts(
  relations: readonly ReadRelation[],
  leftOut: LeftOut,
  sheet?: string,
): void {
  for (const { kind } of relations) {
    const isData = /^rd[A-Z]|^richValue/i.test(kind);
    if (isData) leftOut.add("linked data types and pictures in cells");
    else if (Object.hasOwn(unread, kind)) leftOut.add(unread[kind]!, sheet);
    else if (!known.has(kind)) leftOut.add(`what the file calls ${kind}`, sheet);
  }
}

/** Says what of the workbook's own part is left out. */
export function noticeWorkbook(root: XmlElement, leftOut: LeftOut): void {
  const attributes = (name: string) => child(root, name)?.attributes ?? {};
  const lock = attributes("workbookProtection");
  const sharing = attributes("fileSharing");
  const has = (given: typeof lock, ...words: readonly string[]) =>
    words.some((word) => given[word] !== undefined);
  const found: readonly (string | false | undefined)[] = [
    isOn(attributes("workbookPr").date1904) &&
      "the dates' beginning in 1904: they are shown four years early, and saved as they were; type new ones instead of pasting them",
    has(lock, "workbookPassword", "workbookHashValue") &&
      "the password of the workbook's structure",
    isOn(lock.lockWindows) && "the lock of the windows",
    (isOn(sharing.readOnlyRecommended) || has(sharing, "reservationPassword", "hashValue")) &&
      "the advice to open it only for reading",
    child(root, "customWorkbookViews") && "custom views",
    child(root, "functionGroups") && "groups of functions",
    (child(root, "smartTagPr") ?? child(root, "smartTagTypes")) && "smart tags",
    (child(root, "webPublishing") ?? child(root, "webPublishObjects")) && "web publishing",
  ];
  for (const what of found) if (what) leftOut.add(what);
}

/** What a document may say of itself beside its title, its author and its description. */
const ownWords = ["subject", "keywords", "category", "contentStatus", "language", "identifier"];

/** Says what of a document's properties is left out. */
export function noticeProperties(
  file: Unpacked,
  core: string | undefined,
  extended: string | undefined,
  leftOut: LeftOut,
): void {
  const says = (path: string | undefined, words: readonly string[]) => {
    const root = path === undefined ? undefined : file.xml(path);
    return words.some((word) => children(root, word).some(({ text }) => text.trim() !== ""));
  };
  if (says(core, ownWords) || says(extended, ["Company", "Manager"]))
    leftOut.add("subject, keywords, company and the like of the document");
}
