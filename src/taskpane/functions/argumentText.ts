import { inQuotes } from "../../formula";
import { type Parameter, type Raw, takesRange } from "../../calculation";
import { texts } from "../texts";
import { type Address, readAddress } from "./address";

/**
 * What a person typed for one argument, as a value and as formula text. Only numbers, percentages, addresses, TRUE,
 * FALSE and quoted text ever become part of a formula: whatever else was typed is refused or quoted.
 */
export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Raw; readonly formula: string }
  | { readonly kind: "address"; readonly address: Address }
  | { readonly kind: "wrong"; readonly why: string };

const wrong = (why: string): Argument => ({ kind: "wrong", why });
const literal = (value: Raw, formula: string): Argument => ({ kind: "value", value, formula });

/** Full-width signs, as Chinese and Japanese input methods type them (１００％，), as plain ones; quoted text stays. */
export const narrow = (text: string): string =>
  text.replace(/"[^"]*"|[\uff01-\uff5e\u3000]/g, (part) =>
    part.startsWith('"') ? part : part.normalize("NFKC"),
  );

const numberPattern =
  /^([+-]?)\$?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[+-]?\d+)? ?(%?)$/i;

/** Reads 1,200 and -5% and 2.5e3; undefined for anything that is not a number. */
export function readNumber(text: string): { value: number; formula: string } | undefined {
  const parts = numberPattern.exec(text.trim().replace(/^[−–]/, "-"));
  if (!parts) return undefined;
  const [, sign = "", digits = "", exponent = "", percent = ""] = parts;
  if (percent && exponent) return undefined;
  const bare = `${sign === "-" ? "-" : ""}${digits.replace(/,/g, "").replace(/\.$/, "")}${exponent.toUpperCase()}`;
  // 3.55e-2 is read exactly; 3.55/100 is rounded twice.
  return { value: Number(percent ? `${bare}e-2` : bare), formula: bare + percent };
}

/** 17/12: seventeen months as years. Two plain numbers and nothing else. */
function readQuotient(text: string): { value: number; formula: string } | undefined {
  const [above, below, ...more] = text.split("/").map(readNumber);
  if (!above || !below || more.length) return undefined;
  return { value: above.value / below.value, formula: `${above.formula}/${below.formula}` };
}

function readText(typed: string): Argument {
  const text = /^"((?:[^"]|"")*)"$/.exec(typed)?.[1]?.replace(/""/g, '"') ?? typed;
  return text.length > 255 ? wrong(texts.field.tooLong) : literal(text, inQuotes(text));
}

/** Items with semicolons, line breaks, tabs, or commas and a space between. */
const items = (typed: string) =>
  typed
    .split(/[;；\n\t]|, +/)
    .map((item) => item.trim())
    .filter((item) => item !== "");

function readList(parameter: Parameter, typed: string): Argument {
  const list = items(typed);
  if (parameter.kind === "texts") {
    const all = list.map(readText);
    const bad = all.find(({ kind }) => kind === "wrong");
    if (bad) return bad;
    const each = all as { value: Raw; formula: string }[];
    return literal(
      each.map(({ value }) => [value]),
      `{${each.map(({ formula }) => formula).join(";")}}`,
    );
  }
  const numbers = list.map(readNumber);
  if (numbers.includes(undefined)) return wrong(explain(typed, refusal(parameter)));
  const each = numbers as { value: number; formula: string }[];
  if (each.some(({ value }) => !Number.isFinite(value))) return wrong(texts.field.tooLarge);
  if (each.length === 1) return literal(each[0]!.value, each[0]!.formula);
  return literal(
    each.map(({ value }) => [value]),
    // An array constant takes no percentages.
    `{${each.map(({ value }) => String(value).toUpperCase()).join(";")}}`,
  );
}

/** An array constant, {1,2;3,4}: its cells are numbers, quoted texts, TRUE or FALSE. */
function readArray(parameter: Parameter, inside: string): Argument {
  const rows = inside.split(";").map((row) => row.split(",").map((cell) => readCell(cell.trim())));
  const whole = rows.every((row) => row.length === rows[0]!.length && !row.includes(undefined));
  if (!whole) return wrong(refusal(parameter));
  const cells = rows as { value: Raw; formula: string }[][];
  return literal(
    cells.map((row) => row.map(({ value }) => value)),
    `{${cells.map((row) => row.map(({ formula }) => formula).join(",")).join(";")}}`,
  );
}

function readCell(cell: string): { value: Raw; formula: string } | undefined {
  const text = /^"([^"]*)"$/.exec(cell)?.[1];
  if (text !== undefined) return { value: text, formula: inQuotes(text) };
  if (/^(true|false)$/i.test(cell))
    return { value: /true/i.test(cell), formula: cell.toUpperCase() };
  const number = readNumber(cell);
  return number && Number.isFinite(number.value)
    ? { value: number.value, formula: String(number.value).toUpperCase() }
    : undefined;
}

function refusal(parameter: Parameter): string {
  if (parameter.words) return texts.field.numberOrWord(parameter.words);
  if (parameter.kind === "cells") return texts.field.cells;
  if (takesRange(parameter)) return texts.field.numbers;
  return parameter.kind === "whole" ? texts.field.whole : texts.field.number;
}

const explain = (typed: string, otherwise: string) =>
  /^[+-]?\d+,\d+ ?%?$/.test(typed) ? texts.field.decimalComma : otherwise;

/** Reads what was typed for a parameter. An address may be typed as in a formula, with or without its = sign. */
export function readArgument(parameter: Parameter, text: string): Argument {
  const { kind } = parameter;
  const asTyped = text.trim();
  const own = kind === "text" || kind === "texts";
  // A text keeps its signs, and so does the name of a sheet.
  const typed = own || readAddress(asTyped.replace(/^=/, "")) ? asTyped : narrow(asTyped).trim();
  if (typed === "") return { kind: "omitted" };

  const address = readAddress(typed.replace(/^=/, ""));
  // GPT4 is a cell too: a text is an address only where it cannot be meant as a word.
  const meant = !own || /^=|!|:/.test(typed);
  if (address && meant) return { kind: "address", address };

  if (kind === "flag") {
    const word = typed.toUpperCase();
    return word === "TRUE" || word === "FALSE"
      ? literal(word === "TRUE", word)
      : wrong(texts.field.number);
  }
  if (kind === "mode") return readText(typed);
  const array = /^\{(.*)\}$/s.exec(typed)?.[1];
  if (array !== undefined) {
    const read = readArray(parameter, array);
    // Braces in a text are part of the text.
    if (read.kind !== "wrong" || kind !== "text") return read;
  }
  if (kind === "text") return readText(typed);
  if (kind === "cells") return wrong(refusal(parameter));
  if (takesRange(parameter) || /;|\n/.test(typed)) return readList(parameter, typed);

  if (parameter.words?.includes(typed.toLowerCase())) return readText(typed.toLowerCase());
  const number = readNumber(typed) ?? readQuotient(typed);
  if (!number) return wrong(explain(typed, refusal(parameter)));
  return Number.isFinite(number.value)
    ? literal(number.value, number.formula)
    : wrong(texts.field.tooLarge);
}
