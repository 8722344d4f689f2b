import { type AnyFunction, isOptional, type Parameter, read } from "../../calculation";
import type { ArgumentPage } from "../../catalog/page";
import { type Address, addressCovers, forFormula } from "./address";
import { type TypedArgument, readTyped } from "./argumentText";

/** A form that is filled in: what was typed for each parameter, by name. */
export type Typed = Readonly<Record<string, string>>;

export interface FilledArgument {
  readonly parameter: Parameter;
  readonly argument: TypedArgument;
}

type Pages = Readonly<Record<string, ArgumentPage>>;

/** Numbers are read in the units of the pages of the arguments. */
export const fill = (fn: AnyFunction, typed: Typed, pages: Pages = {}): readonly FilledArgument[] =>
  fn.parameters.map((parameter) => ({
    parameter,
    argument: readTyped(parameter, typed[parameter.name] ?? "", pages[parameter.name]?.unit),
  }));

/** An argument as it stands in the formula; `pending` where something must still be entered, and its name stands there. */
export interface FormulaPart {
  readonly text: string;
  readonly pending: boolean;
}

/** The arguments in their order: those left out at the end are not written. */
export function formulaParts(
  filled: readonly FilledArgument[],
  home?: Address,
): readonly FormulaPart[] {
  const parts = filled.map(({ parameter, argument }): FormulaPart => {
    if (argument.kind === "value" || argument.kind === "expression")
      return { text: argument.formula, pending: false };
    if (argument.kind === "address")
      return { text: forFormula(argument.address, home), pending: false };
    const pending = argument.kind === "wrong" || !isOptional(parameter);
    return { text: pending ? parameter.name : "", pending };
  });
  while (parts.length > 0 && parts[parts.length - 1]!.text === "") parts.pop();
  return parts;
}

/** =MACRO.NAME(1,B3,,0.5) */
export const formulaText = (
  fn: AnyFunction,
  filled: readonly FilledArgument[],
  home?: Address,
): string =>
  `=MACRO.${fn.name}(${formulaParts(filled, home)
    .map(({ text }) => text)
    .join(",")})`;

/** What can be said of the result before anything is inserted. */
export type FormOutcome =
  | { readonly kind: "missing"; readonly names: readonly string[] }
  | { readonly kind: "wrong"; readonly names: readonly string[] }
  | { readonly kind: "excel" }
  | { readonly kind: "ready"; readonly args: readonly unknown[] };

/** FALSE for a literal that the parameter does not take, such as 1.5 for a share. */
export function accepts(parameter: Parameter, argument: TypedArgument): boolean {
  if (argument.kind === "wrong") return false;
  if (argument.kind !== "value") return true;
  if (["text", "texts", "cells"].includes(parameter.kind)) return true;
  const cells = Array.isArray(argument.value) ? argument.value.flat() : [argument.value];
  return cells.every((cell) => read(parameter, cell) !== undefined);
}

export function outcome(filled: readonly FilledArgument[]): FormOutcome {
  const names = (list: readonly FilledArgument[]) => list.map(({ parameter }) => parameter.name);
  const bad = filled.filter(({ argument }) => argument.kind === "wrong");
  if (bad.length) return { kind: "wrong", names: names(bad) };
  const missing = filled.filter(
    ({ parameter, argument }) => argument.kind === "omitted" && !isOptional(parameter),
  );
  if (missing.length) return { kind: "missing", names: names(missing) };
  if (filled.some(({ argument }) => argument.kind === "address" || argument.kind === "expression"))
    return { kind: "excel" };
  const args = filled.map(({ argument }) => (argument.kind === "value" ? argument.value : null));
  return { kind: "ready", args };
}

/** TRUE where the formula, written to the first cell of `home`, would look at its own cell. */
export const isCircular = (filled: readonly FilledArgument[], home: Address): boolean =>
  filled.some(({ argument }) =>
    addressesIn(argument).some((address) => addressCovers(address, home)),
  );

const addressesIn = (argument: TypedArgument): readonly Address[] =>
  argument.kind === "address"
    ? [argument.address]
    : argument.kind === "expression"
      ? argument.addresses
      : [];

/** TRUE where an example is one call with plain arguments, which the form can show. */
export const canTry = (fn: AnyFunction, formula: string, pages?: Pages): boolean =>
  /^=MACRO\.[A-Z0-9]+\((?:[^()"]|"[^"]*")*\)$/.test(formula) &&
  fill(fn, typedFrom(fn, formula), pages).every(({ argument }) => argument.kind !== "wrong");

/** The arguments of an example, as one would type them into the form. */
export function typedFrom(fn: AnyFunction, formula: string): Typed {
  const inside = /^=MACRO\.[A-Z0-9]+\((.*)\)$/s.exec(formula)?.[1] ?? "";
  const parts: string[] = [""];
  let quote = false;
  let depth = 0;
  for (const letter of inside) {
    if (letter === '"') quote = !quote;
    else if (!quote && letter === "{") depth++;
    else if (!quote && letter === "}") depth--;
    if (letter === "," && !quote && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return Object.fromEntries(
    fn.parameters.map((parameter, k) => [parameter.name, asTyped(parameter, parts[k] ?? "")]),
  );
}

/** A quoted word is typed without its quotes; an array constant keeps its shape. */
const asTyped = ({ kind }: Parameter, part: string) =>
  kind === "flag" ? part.trim().toUpperCase() : unquote(part.trim());

const unquote = (text: string) => /^"(.*)"$/s.exec(text)?.[1]?.replace(/""/g, '"') ?? text;
