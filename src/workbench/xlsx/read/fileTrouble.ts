/** Why a file cannot be opened, in words for whoever picked it. */
export class FileTrouble extends Error {
  override readonly name = "FileTrouble";
}

/** What a file holds and we do not, each kind once, in the order in which it was met. */
export class LeftOut {
  private readonly found = new Set<string>();

  add(what: string, sheet?: string): void {
    this.found.add(sheet === undefined ? what : `${what} on ${sheet}`);
  }

  list(): string[] {
    return [...this.found];
  }
}
