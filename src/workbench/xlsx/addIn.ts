import type { FileAddIn } from "./model";
import { document, element, namespaces } from "./xml";

/**
 * The two parts by which Excel opens a pane with a workbook, for those who have the add-in: what the add-in is and has
 * noted ([MS-OWEXML] 2.2), and where its pane stands.
 */

/** The setting that a pane asks for to be opened with the document. */
export const autoOpen = "Office.AutoShowTaskpaneWithDocument";

/** The catalog of those who deploy centrally in the one spelling that Excel finds it by; files of ours had another. */
const asExcelReads = (word: string): string => (/^excatalog$/i.test(word) ? "EXCatalog" : word);

/** xl/webextensions/webextension1.xml */
export const webExtensionXml = ({ id, version, store, storeType, settings }: FileAddIn): string =>
  document(
    element(
      "we:webextension",
      {
        "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
        id: `{${id.replace(/[{}]/g, "").toUpperCase()}}`,
      },
      element("we:reference", {
        id,
        version,
        store: asExcelReads(store),
        storeType: asExcelReads(storeType),
      }),
      element("we:alternateReferences", {}),
      element(
        "we:properties",
        {},
        ...Object.entries(settings).map(([name, value]) => element("we:property", { name, value })),
      ),
      element("we:bindings", {}),
      element("we:snapshot", { "xmlns:r": namespaces.relationships }),
    ),
  );

/** xl/webextensions/taskpanes.xml; its one relation is rId1. */
export const taskPanesXml = (): string =>
  document(
    element(
      "wetp:taskpanes",
      { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
      element(
        "wetp:taskpane",
        {
          dockstate: "right",
          // 1 would ask those without the add-in to get it; the setting above opens it for those who have it.
          visibility: 0,
          width: 350,
          row: 4,
        },
        element("wetp:webextensionref", {
          "xmlns:r": namespaces.relationships,
          "r:id": "rId1",
        }),
      ),
    ),
  );
