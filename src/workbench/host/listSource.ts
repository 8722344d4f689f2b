import type { Rect } from "./grid";

/** Rules, a prompt and an alert of data validation, for cells. */
export interface Validation {
  readonly rect: Rect;
  readonly values: Record<string, unknown>;
}

/** A rule whose list comes from somewhere else. */
export function withSource(each: Validation, change: (source: string) => string): Validation {
  const { rule } = each.values as { readonly rule?: { readonly list?: object } };
  const source = sourceOf(rule);
  if (source === undefined || !source.startsWith("=")) return each;
  const list = { ...rule!.list, source: change(source) };
  return { ...each, values: { ...each.values, rule: { ...rule, list } } };
}

/** What a rule says of its list: words with commas, or a formula with its =. */
export function sourceOf(rule: unknown): string | undefined {
  const source = (rule as { list?: { source?: unknown } } | undefined)?.list?.source;
  return typeof source === "string" ? source : undefined;
}
