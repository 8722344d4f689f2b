/** Why a file cannot be opened, in words for whoever picked it. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
}

/** So many are named one by one, be they charts or the sheets that something is on. */
const mostNamed = 3;

/** What is left out, each kind once however many sheets have it, in the order in which it was met. */
export class LeftOut {
  /** The sheets of each; none for what is the workbook's. */
  private readonly found = new Map<string, Set<string>>();
  /** Of what has names of its own, by what many of them are called. */
  private readonly named = new Map<string, Set<string>>();

  add(what: string, sheet?: string): void {
    const sheets = this.found.get(what) ?? new Set();
    this.found.set(what, sheet === undefined ? sheets : sheets.add(sheet));
  }

  /** Something with a name of its own, such as a chart; many of them are only counted. */
  addOne(one: string, many: string, sheet?: string): void {
    const names = this.named.get(many) ?? new Set();
    this.named.set(many, names.add(on(one, sheet === undefined ? [] : [sheet])));
  }

  list(): string[] {
    return [
      ...[...this.found].map(([what, sheets]) => on(what, [...sheets])),
      ...[...this.named].flatMap(([many, names]) =>
        names.size > mostNamed ? `${names.size} ${many}` : [...names],
      ),
    ];
  }
}

function on(what: string, sheets: readonly string[]): string {
  if (sheets.length === 0) return what;
  if (sheets.length > mostNamed) return `${what} on ${sheets.length} sheets`;
  const last = sheets.at(-1)!;
  const before = sheets.slice(0, -1).join(", ");
  return `${what} on ${before ? `${before} and ${last}` : last}`;
}
