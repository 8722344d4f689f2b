import type { AnyFunction } from "../src/calculation";

type Published = Readonly<Record<string, readonly string[]>>;

/**
 * The published names and argument orders, with new ones added. A workbook depends on each for ever, so a name or an
 * argument that was published and is gone, or has moved, is an error and not an update.
 */
export function signatures(functions: readonly AnyFunction[], published: Published): Published {
  const now = new Map(functions.map((fn) => [fn.name, fn.parameters.map((p) => p.name)]));
  for (const [name, before] of Object.entries(published)) {
    const after = now.get(name);
    if (!after) throw new Error(`${name} was published and is gone`);
    before.forEach((parameter, i) => {
      if (after[i] !== parameter)
        throw new Error(
          `${name}: argument ${i + 1} was published as ${parameter}, now ${after[i]}`,
        );
    });
  }
  return Object.fromEntries([...now].sort(([a], [b]) => (a < b ? -1 : 1)));
}
