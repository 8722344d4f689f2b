import type { FileAddIn, FileProperties, FileWorkbook } from "../model";
import { cellTextOf } from "./texts";
import type { Unpacked } from "./unpack";
import { child, children, descendants } from "./xmlTree";

/** The day of a document that has none: the first that a zip can name. */
const noDay = "1980-01-01";

export function readProperties(file: Unpacked, path: string | undefined): FileProperties {
  const root = path === undefined ? undefined : file.xml(path);
  const text = (name: string) => child(root, name)?.text ?? "";
  return {
    title: text("title"),
    description: text("description"),
    creator: text("creator"),
    date: /^\d{4}-\d\d-\d\d/.exec(text("created"))?.[0] ?? noDay,
  };
}

/** Properties that somebody has added to the document; a date is kept as its text. */
export function readCustomProperties(
  file: Unpacked,
  path: string | undefined,
): FileWorkbook["customProperties"] {
  const root = path === undefined ? undefined : file.xml(path);
  return Object.fromEntries(
    children(root, "property").flatMap(({ attributes, children: [value] }) => {
      if (attributes.name === undefined || !value) return [];
      return [[attributes.name, valueOf(value.name, value.text)]];
    }),
  );
}

function valueOf(kind: string, text: string): string | number | boolean {
  if (kind === "bool") return text === "true" || text === "1";
  const isNumber = /^(r4|r8|u?i\d|u?int|decimal)$/.test(kind) && Number.isFinite(Number(text));
  return isNumber ? Number(text) : cellTextOf(text);
}

/** The first pane that the file asks Excel to open. */
export function readAddIn(file: Unpacked, taskPanes: string | undefined): FileAddIn | null {
  const extension =
    taskPanes === undefined
      ? undefined
      : file.relations(taskPanes).find(({ kind }) => kind === "webextension");
  const root = extension && file.xml(extension.target);
  const reference = child(root, "reference")?.attributes;
  if (!root || !reference?.id) return null;
  const { id, version = "", store = "", storeType = "" } = reference;
  const settings = descendants(root, "property").map(
    ({ attributes }) => [attributes.name ?? "", attributes.value ?? ""] as const,
  );
  return { id, version, store, storeType, settings: Object.fromEntries(settings) };
}
