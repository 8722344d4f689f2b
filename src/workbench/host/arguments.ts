import { invalidArgument } from "./errors";

/** Readers of arguments from the wire. A wrong kind is Excel's InvalidArgument. */

export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function notNegativeArgument(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function wordArgument<const T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** A left-out argument comes as null or not at all. */
export const optional = <T>(value: unknown, read: (value: unknown) => T): T | undefined =>
  value === null || value === undefined ? undefined : read(value);

/** "#rrggbb" or a named colour, as "#RRGGBB" or the name. */
export function color(value: unknown): string {
  const word = textArgument(value);
  if (/^#[0-9a-f]{6}$/i.test(word)) return word.toUpperCase();
  if (/^[a-z]+$/i.test(word)) return word;
  throw invalidArgument();
}
