import { escapedCellText, document, element, namespaces } from "./xml";

const longest = 32_767;

/** The texts of a workbook, each once; cells refer to them by number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    if (text.length > longest)
      throw new RangeError(`a cell holds at most ${longest} characters: ${text.slice(0, 60)}...`);
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) =>
      // Without this, spaces at the ends and line breaks are lost.
      element("si", {}, element("t", { "xml:space": keepsSpace(text) }, escapedCellText(text))),
    );
    const attributes = { xmlns: namespaces.main, count: this.uses, uniqueCount: items.length };
    return document(element("sst", attributes, items.join("")));
  }
}

const keepsSpace = (text: string): string | undefined =>
  /^\s|\s$|[\t\n\r]/.test(text) ? "preserve" : undefined;
