import { isOptional, type Parameter, takesRange } from "../../calculation";
import type { ArgumentPage } from "../../catalog/page";
import type { Warning } from "../../explain";
import { mistakeWords } from "../explain/mistakeWords";
import { inPercent, percent, plain } from "../numbers";
import { texts } from "../texts";
import type { TypedArgument } from "./argumentText";
import { accepts } from "./filledForm";
import { wantedWords } from "./wantedWords";

/** A default as one would type it: 4% for a rate, TRUE for a flag. */
export function typedDefault(value: unknown, unit: string): string {
  if (Array.isArray(value)) return value.map((item) => typedDefault(item, unit)).join("; ");
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "number") return String(value);
  return inPercent.has(unit) && value !== 0 ? percent(value) : plain(value).replace("−", "-");
}

/** What stands in an empty field: the default that then applies, or what could be typed. */
export function defaultWords(parameter: Parameter, about: ArgumentPage, example: string): string {
  const { default: fallback } = parameter;
  if (fallback === null) return texts.functions.optional;
  if (isOptional(parameter))
    return Array.isArray(fallback) && fallback.length > 1
      ? texts.functions.defaultList(fallback.length)
      : typedDefault(fallback, about.unit);
  return example === "" || example.length > 24 ? "" : texts.functions.forExample(example);
}

export interface FieldMessage {
  readonly state: "error" | "warning";
  readonly text: string;
}

/**
 * What is wrong with a field, or only odd: 5 for a share is 500%.
 * @param unknown words that are names of nothing in the workbook; undefined where there is none to ask
 */
export function fieldMessage(
  parameter: Parameter,
  about: ArgumentPage,
  argument: TypedArgument,
  text: string,
  warning?: Warning,
  unknown?: readonly string[],
): FieldMessage | undefined {
  if (argument.kind === "wrong") return { state: "error", text: argument.why };
  if (argument.kind === "expression") {
    const names = argument.names.filter((name) => unknown?.includes(name) ?? true);
    return names.length ? { state: "warning", text: texts.field.names(names) } : undefined;
  }
  if (argument.kind !== "value") return undefined;
  const typed = text.trim();
  const { value } = argument;
  const looksLikePercent =
    typeof value === "number" &&
    inPercent.has(about.unit) &&
    Math.abs(value) > 1 &&
    Number(typed) === value;
  const hint = looksLikePercent ? texts.field.percent(typed, percent(value)) : "";
  if (!accepts(parameter, argument)) {
    const each = takesRange(parameter) ? texts.field.each(wantedWords(parameter)) : "";
    return {
      state: "error",
      text: `${each || texts.functions.span(wantedWords(parameter))} ${hint}`.trim(),
    };
  }
  if (hint) return { state: "warning", text: hint };
  return warning && { state: "warning", text: mistakeWords(warning) };
}
