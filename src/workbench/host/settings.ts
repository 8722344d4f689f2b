import { textArgument } from "./arguments";
import { itemNotFound } from "./errors";
import type { Book } from "./book";
import { type HostObject, hostType } from "./hostObject";

interface SettingState {
  readonly host: Book;
  readonly key: string;
}

/** Excel.Setting */
const setting = hostType<SettingState>({
  name: "Setting",
  identity: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.grid.settings()[key],
      set: ({ host, key }, value) => host.grid.setSetting(key, value),
    },
  },
  methods: { Delete: ({ host, key }) => host.grid.setSetting(key, undefined) },
});

function find(host: Book, key: unknown): HostObject | null {
  const name = textArgument(key);
  return Object.hasOwn(host.grid.settings(), name) ? setting({ host, key: name }) : null;
}

/** Excel.SettingCollection: settings that are saved with the workbook. */
export const settingCollection = hostType<Book>({
  name: "SettingCollection",
  methods: {
    Add: (host, [key, value]) => {
      const name = textArgument(key);
      host.grid.setSetting(name, value);
      return setting({ host, key: name });
    },
    GetItem: (host, [key]) => {
      const found = find(host, key);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (host, [key]) => find(host, key),
    GetCount: (host) => Object.keys(host.grid.settings()).length,
  },
  items: (host) => Object.keys(host.grid.settings()).map((key) => setting({ host, key })),
  item: find,
});
