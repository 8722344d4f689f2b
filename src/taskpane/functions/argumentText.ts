import { inQuotes } from "../../formula";
import { type Parameter, type Raw, takesRange } from "../../calculation";
import { texts } from "../texts";
import { readArithmetic } from "../typed/arithmetic";
import { narrow, type NumberReading, readNumber, type TypedNumber } from "../typed/number";
import { isPart, takesThousands } from "../typed/units";
import { type Address, readAddress } from "./address";

/**
 * What a person typed for one argument, as a value and as formula text. Only numbers, percentages, cells, names,
 * arithmetic with them, TRUE, FALSE and quoted text ever become part of a formula: whatever else was typed is refused or
 * quoted.
 */
export type TypedArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: Raw; readonly formula: string }
  | { readonly kind: "address"; readonly address: Address }
  /** Arithmetic with cells and names, which Excel calculates. */
  | {
      readonly kind: "expression";
      readonly formula: string;
      readonly addresses: readonly Address[];
      readonly names: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: "wrong"; readonly why: string };

const wrong = (why: string): TypedArgument => ({ kind: "wrong", why });
const literal = (value: Raw, formula: string): TypedArgument => ({ kind: "value", value, formula });

const isNumber = (reading: NumberReading): reading is TypedNumber => "value" in reading;

function readText(typed: string): TypedArgument {
  const text = /^"((?:[^"]|"")*)"$/.exec(typed)?.[1]?.replace(/""/g, '"') ?? typed;
  return text.length > 255 ? wrong(texts.field.tooLong) : literal(text, inQuotes(text));
}

/** Items with semicolons, line breaks, tabs, or commas and a space between. */
const items = (typed: string) =>
  typed
    .split(/[;；\n\t]|, +/)
    .map((item) => item.trim())
    .filter((item) => item !== "");

function readList(parameter: Parameter, typed: string, unit: string | undefined): TypedArgument {
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
  const numbers = list.map((item) => readNumber(item, unit));
  const bad = numbers.find((reading) => !isNumber(reading));
  if (bad) return wrong(("why" in bad && bad.why) || refusal(parameter));
  const each = numbers as TypedNumber[];
  const beside = list.find((item, k) => !/[%％]/.test(item) && Math.abs(each[k]!.value) > 1);
  if (isPart(unit) && beside !== undefined && list.some((item) => /[%％]/.test(item)))
    return wrong(texts.field.besidePercent(beside));
  if (each.length === 1) return literal(each[0]!.value, each[0]!.formula);
  return literal(
    each.map(({ value }) => [value]),
    // An array constant takes no percentages.
    `{${each.map(({ value }) => String(value).toUpperCase()).join(";")}}`,
  );
}

/** An array constant, {1,2;3,4}: its cells are numbers, quoted texts, TRUE or FALSE. */
function readArray(parameter: Parameter, inside: string): TypedArgument {
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
  return isNumber(number)
    ? { value: number.value, formula: String(number.value).toUpperCase() }
    : undefined;
}

function refusal(parameter: Parameter, unit?: string): string {
  if (parameter.words) return texts.field.numberOrWord(parameter.words);
  if (parameter.kind === "cells") return texts.field.cells;
  if (takesRange(parameter)) return texts.field.numbers;
  if (parameter.kind === "whole") return texts.field.whole;
  const wants = isPart(unit) ? undefined : texts.field.units[unit ?? ""];
  return wants === undefined ? texts.field.number : texts.field.numberOf(wants);
}

/**
 * Reads what was typed for a parameter, in the unit of its page. An address may be typed as in a formula, with or without
 * its = sign.
 */
export function readTyped(parameter: Parameter, text: string, unit?: string): TypedArgument {
  const { kind } = parameter;
  const asTyped = text.trim();
  const own = kind === "text" || kind === "texts";
  // A text keeps its signs, and so does the name of a sheet.
  const typed = own || readAddress(asTyped.replace(/^=/, "")) ? asTyped : narrow(asTyped).trim();
  if (typed === "") return { kind: "omitted" };

  const address = readAddress(typed.replace(/^=/, ""));
  // GPT4 is a cell too: a text is an address only where it cannot be meant as a word.
  const meant = !own || /^=|!|:/.test(typed);
  if (address && meant) {
    // 8:1 is a ratio to those who want one, and whole rows to Excel.
    const rows = /^\d+:\d+$/.test(typed) && !takesRange(parameter) && !takesThousands(unit);
    return rows ? wrong(texts.field.doubtful(typed)) : { kind: "address", address };
  }

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
  const bare = typed.replace(/^=/, "");
  const number = readNumber(bare, unit);
  const refused = !isNumber(number) && number.refused;
  const arithmetic = refused ? undefined : asArithmetic(typed, unit);
  if (takesRange(parameter) || /;|\n/.test(typed)) {
    const list = readList(parameter, bare, unit);
    return list.kind === "wrong" && arithmetic ? arithmetic : list;
  }

  if (parameter.words?.includes(typed.toLowerCase())) return readText(typed.toLowerCase());
  if (isNumber(number)) return literal(number.value, number.formula);
  return arithmetic ?? wrong(number.why || refusal(parameter, unit));
}

/** Arithmetic with cells and names, or of plain numbers: 17/12 for seventeen months as years. */
function asArithmetic(typed: string, unit: string | undefined): TypedArgument | undefined {
  const read = readArithmetic(typed, unit);
  if (!read || "why" in read) return read && wrong(read.why);
  const { formula, addresses, names, columns, value } = read;
  return value === undefined
    ? { kind: "expression", formula, addresses, names, columns }
    : literal(value, formula);
}
