import { type HostObject, isHostObject } from "./hostObject";
import type { QueryInfo } from "./wire";

/**
 * Answers a load(). The names come as the script writes them ("values", "format/fill/color", "items/name") and the
 * answer carries them as the wire does ({Values}, {Format: {Fill: {Color}}}, {_Items: [{Name}]}).
 */
export function query(object: HostObject | null, info: QueryInfo = {}): unknown {
  return object && read(object, info.Select ?? [], info);
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function read(object: HostObject, select: readonly string[], info: QueryInfo = {}): unknown {
  const items = object.items();
  return items ? readItems(object, items, select, info) : readObject(object, select);
}

function readItems(
  collection: HostObject,
  items: readonly HostObject[],
  select: readonly string[],
  { Skip = 0, Top = items.length }: QueryInfo,
): unknown {
  const own = select.filter((name) => collection.scalars.includes(pascal(name)));
  const ofItems = select
    .filter((name) => !own.includes(name))
    .map((name) => name.replace(/^items(\/|$)/, ""));
  return {
    ...(own.length > 0 ? (readObject(collection, own) as object) : collection.identity()),
    _Items: items.slice(Skip, Skip + Top).map((item) => read(item, ofItems.filter(Boolean))),
  };
}

function readObject(object: HostObject, select: readonly string[]): unknown {
  const answer: Record<string, unknown> = object.identity();
  const below = new Map<string, string[]>();
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    const inner = below.get(head) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    below.set(head, inner);
  }
  if (below.size === 0) {
    // load() without names asks for everything that is a plain value.
    for (const name of object.scalars) {
      const value = object.get(name);
      if (!isHostObject(value)) answer[name] = value;
    }
  }
  for (const [head, inner] of below) {
    const name = pascal(head);
    const value = object.get(name);
    answer[name] = isHostObject(value) ? read(value, inner) : value;
  }
  return answer;
}
