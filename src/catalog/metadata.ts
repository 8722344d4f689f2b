import { type AnyFunction, isOptional, type Parameter } from "../calculation";
import type { ArgumentPage, Entry } from "./page";

/**
 * functions.json in Microsoft's schema, written from the catalog: their JSDoc generator can carry neither
 * allowErrorForDataTypeAny nor our units.
 */

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  /** Excel may break the function off, and tells it so. */
  readonly options?: { readonly cancelable: true };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly enums: readonly {
    readonly id: string;
    readonly type: "string";
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
  readonly functions: readonly FunctionMetadata[];
}

export const headersDescription = "TRUE (default) for a header row, FALSE for none";

const enumId = (fn: AnyFunction, parameter: Parameter) =>
  `${fn.name}_${parameter.name}`.toUpperCase();

const argumentOf = (page: Entry["page"], { name }: Parameter): ArgumentPage =>
  (page.arguments as Readonly<Record<string, ArgumentPage>>)[name]!;

/** The description of an argument as Excel shows it: what it is, then its default. */
export function argumentDescription({ fn, page }: Entry, parameter: Parameter): string {
  if (parameter.name === "headers" && fn.columns !== undefined) return headersDescription;
  const { description, unit } = argumentOf(page, parameter);
  const units = ["text", "switch", "number", "table", "count"].includes(unit) ? "" : ` [${unit}]`;
  return `${description}${units}${defaultText(parameter)}`;
}

/** "; default 0.5", or nothing where the argument is required or where leaving it out is described in words. */
export function defaultText({ default: fallback }: Parameter): string {
  if (fallback === undefined || fallback === null) return "";
  if (typeof fallback === "boolean") return `; default ${fallback ? "TRUE" : "FALSE"}`;
  if (Array.isArray(fallback))
    return fallback.length === 1 ? `; default ${fallback[0]}` : "; default in the page";
  return `; default ${String(fallback)}`;
}

/** @param home where the documentation is served, such as https://localhost:3000 */
export function metadata(entries: readonly Entry[], home: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    enums: entries.flatMap(({ fn, page }) =>
      fn.parameters.flatMap((parameter) =>
        parameter.kind === "mode" && parameter.words
          ? [
              {
                id: enumId(fn, parameter),
                type: "string" as const,
                values: parameter.words.map((word) => ({
                  name: word,
                  stringValue: word,
                  tooltip: argumentOf(page, parameter).words?.[word] ?? word,
                })),
              },
            ]
          : [],
      ),
    ),
    functions: entries.map((entry) => ({
      id: entry.fn.name,
      name: entry.fn.name,
      description: entry.page.summary,
      helpUrl: `${home}/docs/functions/${entry.fn.name}.html`,
      parameters: entry.fn.parameters.map((parameter) => ({
        name: parameter.name,
        description: argumentDescription(entry, parameter),
        // Words are of type string, as Microsoft's generator has them, so that Excel offers the list.
        type: parameter.kind === "mode" ? "string" : "any",
        dimensionality: "matrix",
        ...(isOptional(parameter) && { optional: true as const }),
        ...(parameter.kind === "mode" && { customEnumId: enumId(entry.fn, parameter) }),
      })),
      result: { type: "any", dimensionality: "matrix" },
      ...(entry.fn.long && { options: { cancelable: true as const } }),
    })),
  };
}
