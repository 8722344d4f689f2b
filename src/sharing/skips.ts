import { cell } from "../a1";
import type { FoundCell, FoundSheet } from "./contents";
import type { SkipReason, Skipped } from "./changes";

/** Why nothing can be entered in a cell; undefined where it can. */
export function lockOf(sheet: FoundSheet, { asText }: FoundCell): SkipReason | undefined {
  if (sheet.protected) return { code: "protected" };
  return asText && { code: "textFormat" };
}

/** Collects what is left as it is, and why. */
export class Skips {
  readonly all: Skipped[] = [];

  /** @returns the changes of such a cell: none */
  cell(
    { name }: Pick<FoundSheet, "name">,
    found: { readonly row: number; readonly column: number; readonly formula: string },
    reason: SkipReason,
  ): [] {
    const { row, column, formula } = found;
    this.all.push({ sheet: name, address: cell(row, column), formula, ...reason });
    return [];
  }

  /** A frozen formula by the place where it was: Sheet1!B7. */
  record(was: string, formula: string, reason: SkipReason): void {
    const cut = was.lastIndexOf("!");
    this.all.push({ sheet: was.slice(0, cut), address: was.slice(cut + 1), formula, ...reason });
  }

  name(
    { name, formula }: { readonly name: string; readonly formula: string },
    reason: SkipReason,
  ): [] {
    this.all.push({ sheet: "", address: name, formula, ...reason });
    return [];
  }
}
