/** Excel's limit, in UTF-16 units. */
const longest = 31;

/** Excel keeps this name, in any case, for itself. */
const reserved = "history";

/**
 * A name that Excel accepts and that no sheet has yet: what is not allowed becomes a space, what is too long is cut,
 * and where it is taken, whatever the case, it gets a number.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([reserved, ...taken.map((name) => name.toLowerCase())]);
  const allowed = wanted.replace(/[[\]:*?/\\\u0000-\u001f\u007f]/g, " ").replace(/\s+/g, " ");
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${trimmed(allowed, longest - suffix.length) || "Sheet"}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/**
 * At most so long, with no apostrophe or space at either end, no half of a character, and no comma or bracket behind which
 * something was cut off.
 */
function trimmed(text: string, length: number): string {
  const whole = text.replace(/^[\s']+/, "");
  const cut = whole.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  return cut.replace(whole.length > length ? /[\s',;(&+–—-]+$/ : /[\s']+$/, "");
}
