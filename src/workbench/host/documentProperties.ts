import { textArgument } from "./arguments";
import { invalidArgument, itemNotFound } from "./errors";
import type { Book } from "./book";
import { type HostObject, hostType, type Property } from "./hostObject";

const kept = (key: string): Property<Book> => ({
  get: ({ properties }) => properties.values[key] ?? "",
  set: ({ properties }, value) => {
    properties.values[key] = textArgument(value);
  },
});

interface CustomState {
  readonly host: Book;
  readonly key: string;
}

/** A value that Excel keeps: a text, a number, a truth value or a date. */
function customValue(value: unknown): unknown {
  if (!["string", "number", "boolean"].includes(typeof value)) throw invalidArgument();
  return value;
}

function typeName(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Excel.CustomProperty */
const customProperty = hostType<CustomState>({
  name: "CustomProperty",
  identity: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ host, key }) => host.properties.custom.get(key),
      set: ({ host, key }, value) => void host.properties.custom.set(key, customValue(value)),
    },
    Type: { get: ({ host, key }) => typeName(host.properties.custom.get(key)) },
  },
  methods: { Delete: ({ host, key }) => void host.properties.custom.delete(key) },
});

/** Keys are told apart whatever their case. */
function find(host: Book, wanted: unknown): HostObject | null {
  const spelling = textArgument(wanted).toUpperCase();
  const key = [...host.properties.custom.keys()].find((k) => k.toUpperCase() === spelling);
  return key === undefined ? null : customProperty({ host, key });
}

/** As long as Excel lets a key be. */
const LONGEST_KEY = 255;

function add(host: Book, [wanted, value]: readonly unknown[]): HostObject {
  const key = textArgument(wanted);
  if (key === "" || key.length > LONGEST_KEY) throw invalidArgument();
  const property = find(host, key) ?? customProperty({ host, key });
  property.set("Value", value);
  return property;
}

/** Excel.CustomPropertyCollection */
const customProperties = hostType<Book>({
  name: "CustomPropertyCollection",
  methods: {
    Add: add,
    DeleteAll: (host) => host.properties.custom.clear(),
    GetCount: (host) => host.properties.custom.size,
    GetItemOrNullObject: (host, [key]) => find(host, key),
    GetItem: (host, [key]) => {
      const found = find(host, key);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  items: (host) => [...host.properties.custom.keys()].map((key) => customProperty({ host, key })),
  item: find,
});

/** Excel.DocumentProperties */
export const documentProperties = hostType<Book>({
  name: "DocumentProperties",
  properties: {
    Title: kept("Title"),
    Subject: kept("Subject"),
    Author: kept("Author"),
    Keywords: kept("Keywords"),
    Comments: kept("Comments"),
    Category: kept("Category"),
    Manager: kept("Manager"),
    Company: kept("Company"),
    Custom: { get: (host) => customProperties(host) },
  },
});
