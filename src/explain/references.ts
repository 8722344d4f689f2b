import { type AstExpression, parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Call, Node, Scope } from "./formula";

/** What a formula refers to, as Excel has to be asked for it. */
export type Reference =
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
export function readReference(text: string): Reference | undefined {
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

function readColumn(text: string): Reference | undefined {
  const parsed = parseStructRef(text);
  if (!parsed || (parsed.context?.length ?? 0) > 0) return undefined;
  const { columns = [], sections = [], table } = parsed;
  const [column, ...more] = columns;
  if (column === undefined || more.length > 0 || sections.length > 1) return undefined;
  const [section = "data"] = sections.map((word) => word.toLowerCase());
  if (section !== "data" && section !== "this row") return undefined;
  return { kind: "column", table: table || undefined, column, thisRow: section === "this row" };
}

/** The text of a node that refers to cells: A1, A1#, a name, a column of a table. */
export function referenceText(node: Node): string | undefined {
  if (node?.type === "ReferenceIdentifier") return node.value;
  if (node?.type === "UnaryExpression" && node.operator === "@")
    return referenceText(node.arguments[0]!);
  const [spilling] =
    node?.type === "UnaryExpression" && node.operator === "#" ? node.arguments : [];
  return spilling?.type === "ReferenceIdentifier" ? `${spilling.value}#` : undefined;
}

/** Every reference that the arguments of the calls are made of, by its text. */
export function referencesOf(calls: readonly Call[]): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  const seen = new Set<Node>();
  const visit = (node: Node, scope: Scope): void => {
    if (node === null || seen.has(node)) return;
    seen.add(node);
    const text = referenceText(node);
    if (text !== undefined) {
      const local = scope.names.get(text.toUpperCase());
      if (local) return visit(local.node, local.scope);
      const reference = scope.names.has(text.toUpperCase()) ? undefined : readReference(text);
      if (reference) found.set(text, reference);
      return;
    }
    for (const part of partsOf(node)) visit(part, scope);
  };
  for (const { arguments: given, scope } of calls) for (const { node } of given) visit(node, scope);
  return found;
}

const partsOf = (node: AstExpression): readonly Node[] =>
  node.type === "UnaryExpression" || node.type === "BinaryExpression" ? node.arguments : [];
