import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Call, Node } from "./readFormula";

/** What a formula refers to, as Excel has to be asked for it. */
export type FormulaReference =
  /** Cells, `A1#` with `spill`. A sheet only where the formula names one. */
  | {
      readonly kind: "cells";
      readonly sheet?: string;
      readonly cells: string;
      readonly spill: boolean;
    }
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  /** A column of a table, or its part in the row of the formula. */
  | {
      readonly kind: "column";
      readonly table?: string;
      readonly column: string;
      readonly thisRow: boolean;
    };

/** More cells than this are not read: nobody looks at them here, and it would take time. */
export const mostCells = 20_000;

/** The reference in a text; undefined for other workbooks, several sheets, whole columns, and what is none. */
export function readReference(text: string): FormulaReference | undefined {
  if (text.endsWith("]")) return readColumn(text);
  const spill = text.endsWith("#");
  const parsed = parseA1Ref(spill ? text.slice(0, -1) : text);
  if (!parsed) return undefined;
  const context = parsed.context ?? [];
  // [Book.xlsx]Sheet!A1 has two words before it; two sheets are one word with a colon.
  if (context.length > 1 || context[0]?.includes(":")) return undefined;
  const [sheet] = context;
  if ("name" in parsed && parsed.name) return { kind: "name", sheet, name: parsed.name };
  if (!("range" in parsed) || !parsed.range) return undefined;
  const { top, left, bottom, right } = parsed.range;
  const edges = [top, left, bottom, right];
  if (edges.some((edge) => typeof edge !== "number")) return undefined;
  const size = (Math.abs(bottom! - top!) + 1) * (Math.abs(right! - left!) + 1);
  if (size > mostCells || parsed.range.trim) return undefined;
  const cells = text.slice(text.lastIndexOf("!") + 1).replace("#", "");
  return { kind: "cells", sheet, cells: cells.replaceAll("$", ""), spill };
}

function readColumn(text: string): FormulaReference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed || (parsed.context?.length ?? 0) > 0) return undefined;
  const { columns = [], sections = [], table } = parsed;
  const [column, ...more] = columns;
  if (column === undefined || more.length > 0 || sections.length > 1) return undefined;
  const [section = "data"] = sections.map((word) => word.toLowerCase());
  if (section !== "data" && section !== "this row") return undefined;
  return { kind: "column", table: table || undefined, column, thisRow: section === "this row" };
}

/** The text of a node that refers to cells: A1, A1#, a name, a column of a table; through the words of LET. */
export function referenceText(node: Node): string | undefined {
  if (node?.kind === "reference") return node.text;
  if (node?.kind === "variable") return referenceText(node.value);
  if (node?.kind !== "sign") return undefined;
  const text = referenceText(node.operand);
  if (node.operator === "@") return text;
  return node.operator === "#" && text !== undefined ? `${text}#` : undefined;
}

/** Every reference that the arguments of the calls are made of, by its text. */
export function referencesOf(calls: readonly Call[]): ReadonlyMap<string, FormulaReference> {
  const found = new Map<string, FormulaReference>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    const text = referenceText(node);
    if (text !== undefined) {
      const reference = readReference(text);
      if (reference) found.set(text, reference);
    } else if (node.kind === "variable") visit(node.value);
    else if (node.kind === "sign") visit(node.operand);
    else if (node.kind === "operation") {
      visit(node.left);
      visit(node.right);
    }
  };
  for (const { arguments: given } of calls) for (const { node } of given) visit(node);
  return found;
}
