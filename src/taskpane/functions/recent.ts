/**
 * The functions that were opened last, kept in the browser's own storage of the add-in's origin: names of functions and
 * nothing of the workbook. Where there is no storage, the list is empty and nobody is told.
 */

const key = "macroscope.recent";
const most = 4;

/** Names, the latest first. Anything else that may stand in the storage is left out. */
export function recentFunctions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    if (!Array.isArray(kept)) return [];
    return kept.filter((name): name is string => typeof name === "string").slice(0, most);
  } catch {
    return [];
  }
}

/** Puts a function first. */
export function rememberFunction(name: string): void {
  const names = [name, ...recentFunctions().filter((other) => other !== name)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(names));
  } catch {
    // Storage that is full or forbidden: the list stays as it was.
  }
}
