import type { Unit } from "../catalog/page";
import type { ArgumentReading } from "./argumentReading";
import type { CallReading } from "./reading";
import { substitute } from "./substitute";
import { bare, symbols } from "./symbols";

/** Units whose numbers read better as percentages. */
const inPercent: ReadonlySet<Unit> = new Set(["rate", "yield", "share", "return"]);

/** At most six digits, thousands apart: 30{,}135. */
function plain(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e12 || size < 1e-5)) {
    const [digits, exponent] = value.toExponential(5).split("e");
    return `${Number(digits)}\\times 10^{${Number(exponent)}}`;
  }
  return value.toLocaleString("en-US", { maximumSignificantDigits: 6 }).replaceAll(",", "{,}");
}

/** A number of an argument in TeX, with the unit that it has in an equation. */
export function numberTex(value: number, unit: Unit | undefined): string {
  if (unit && inPercent.has(unit)) return `${plain(value * 100)}\\%`;
  if (unit === "$bn" || unit === "$")
    return `${value < 0 ? "-" : ""}\\$${plain(Math.abs(value))}${unit === "$bn" ? "\\,\\text{bn}" : ""}`;
  return unit === "bp" ? `${plain(value)}\\,\\text{bp}` : plain(value);
}

/** The only number of an argument; a list of one is one. */
function onlyNumber({ state, value }: ArgumentReading): number | undefined {
  if (state !== "given" && state !== "default") return undefined;
  const only = Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
  return typeof only === "number" ? only : undefined;
}

/** The symbol of an argument in its function's equation, in TeX. */
export const symbolOf = (name: string, parameter: string): string | undefined =>
  symbols[name]?.[parameter];

/**
 * Those lines of a call's equation that a number can be put into, with the numbers in place of the symbols. What is
 * calculated on the way, lists, and arguments without a number stay symbols.
 */
export function withNumbers(
  { entry, arguments: readings }: CallReading,
  lines: readonly string[],
): readonly string[] {
  const { name } = entry.fn;
  const values = readings.flatMap((reading) => {
    const symbol = symbolOf(name, reading.parameter.name);
    const number = onlyNumber(reading);
    if (symbol === undefined || number === undefined) return [];
    const isBare = bare[name]?.includes(reading.parameter.name);
    return [{ symbol, tex: numberTex(number, isBare ? undefined : reading.about?.unit) }];
  });
  return lines.flatMap((line) => substitute(line, values) ?? []);
}
