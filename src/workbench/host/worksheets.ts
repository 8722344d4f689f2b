import { flagArgument, optional, textArgument } from "./arguments";
import { accessDenied, itemNotFound } from "./errors";
import { registrations } from "./eventMethods";
import { WORKBOOK_TARGET } from "./events";
import type { Book } from "./book";
import { type HostObject, hostType } from "./hostObject";
import { worksheet } from "./handles";

function find(host: Book, key: unknown): HostObject | null {
  const sheet = host.findSheet(textArgument(key));
  return sheet ? worksheet({ host, id: sheet.id }) : null;
}

function listed(host: Book, visibleOnly: unknown) {
  const onlyVisible = optional(visibleOnly, flagArgument) ?? false;
  return host.grid
    .sheets()
    .filter(({ visibility }) => !onlyVisible || visibility === "Visible")
    .map(({ id }) => worksheet({ host, id }));
}

function freeName(host: Book): string {
  let number = 1;
  while (host.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

function add(host: Book, given: unknown): HostObject {
  if (host.structureLocked) throw accessDenied("The structure of the workbook is protected.");
  const name = optional(given, textArgument) ?? freeName(host);
  host.checkSheetName(name);
  return worksheet({ host, id: host.grid.addSheet(name) });
}

function first(sheets: readonly HostObject[], index: number): HostObject {
  const sheet = sheets.at(index);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Excel.WorksheetCollection */
export const worksheets = hostType<Book>({
  name: "WorksheetCollection",
  methods: {
    Add: (host, [name]) => add(host, name),
    GetItem: (host, [key]) => {
      const sheet = find(host, key);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    GetItemOrNullObject: (host, [key]) => find(host, key),
    GetActiveWorksheet: (host) => worksheet({ host, id: host.grid.activeSheet() }),
    GetFirst: (host, [visibleOnly]) => first(listed(host, visibleOnly), 0),
    GetLast: (host, [visibleOnly]) => first(listed(host, visibleOnly), -1),
    GetCount: (host, [visibleOnly]) => listed(host, visibleOnly).length,
    ...registrations(
      (host: Book) => host,
      () => WORKBOOK_TARGET,
      [
        "DataChanged",
        "SelectionChanged",
        "Activated",
        "Deactivated",
        "Added",
        "Deleted",
        "Calculated",
      ],
    ),
  },
  items: (host) => listed(host, false),
  item: find,
});
