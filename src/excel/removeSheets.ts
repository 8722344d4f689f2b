/**
 * Which sheets of an attempt that failed are ours. The first is, unless its very adding failed because somebody had
 * taken its name: then none was added. A later one is ours under its passing name, or, once it was renamed, under its
 * own; while the passing name stands, a sheet of its own name is somebody else's.
 */
export function stillOurs(
  now: readonly string[],
  names: readonly string[],
  passing: readonly string[],
  raced: boolean,
): string[] {
  const there = new Set(now);
  const later = names
    .slice(1)
    .map((name, k) => (there.has(passing[k + 1]!) ? passing[k + 1]! : name));
  const noneAdded = raced && !passing.slice(1).some((name) => there.has(name));
  return noneAdded ? [] : [names[0]!, ...later].filter((name) => there.has(name));
}

/** Takes half-built sheets away. TRUE where the workbook is as it was. */
export async function removeSheets(
  context: Excel.RequestContext,
  ours: (now: readonly string[]) => readonly string[],
): Promise<boolean> {
  try {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const names = ours(worksheets.items.map(({ name }) => name));
    if (names.length > 0) {
      for (const name of names) worksheets.getItem(name).delete();
      await context.sync();
    }
    return true;
  } catch {
    return false;
  }
}
