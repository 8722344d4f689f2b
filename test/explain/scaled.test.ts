import { DomainError } from "../../src/calculation";
import { entries } from "../../src/catalog/entries.generated";
import type { Unit } from "../../src/catalog/page";
import type { ArgumentReading } from "../../src/explain/argumentReading";
import { readings } from "./support";

/**
 * The wrong unit that is typed most often, per cent for a decimal and the other way round, over all that the pages show
 * of every function.
 */

/**
 * Whose numbers have a size of their own. Money, quantities, indices and counts may be of any: a price in cents, the
 * hundred largest of an index.
 */
const decimals: readonly Unit[] = ["rate", "yield", "return", "share", "ratio"];
const sized: readonly Unit[] = [
  ...decimals,
  "bp",
  "$bn",
  "years",
  "months",
  "x",
  "multiple",
  "elasticity",
];

/** The ends of what is usual: what an analyst would try or, where the page says nothing, what is allowed. */
function usual({ about, parameter: { range } }: ArgumentReading) {
  const [low, high] = about?.typical ?? [range?.low ?? -Infinity, range?.high ?? Infinity];
  return { low, high, end: Math.max(Math.abs(low), Math.abs(high)) };
}

/** The usual numbers of an argument, whose scale is plain; none where it has others, or is of another kind. */
function numbersOf(reading: ArgumentReading, units: readonly Unit[]): number[] {
  const { about, value, state } = reading;
  const numbers = (Array.isArray(value) ? (value as unknown[][]).flat() : [value]).filter(
    (cell): cell is number => typeof cell === "number" && cell !== 0,
  );
  const { low, high, end } = usual(reading);
  const isUsual = numbers.every((number) => number >= low && number <= high);
  return state === "given" && about && units.includes(about.unit) && Number.isFinite(end) && isUsual
    ? numbers
    : [];
}

/** Whether a scaled number could still be meant: it is usual, near it, or has the digits of a result. */
function couldBeMeant(number: number, reading: ArgumentReading): boolean {
  const { low, high, end } = usual(reading);
  const { unit } = reading.about!;
  const size = Math.abs(number);
  // One is what others are measured against.
  if (number === 1) return true;
  if (number >= low && number <= high && size > end / 100) return true;
  if (size > end) return size < (decimals.includes(unit) ? 3 : 5) * end || size < 1;
  if (decimals.includes(unit)) {
    // A share of nearly nothing is a share.
    const least = low > 0 ? low / 3 : unit === "share" || unit === "ratio" ? 0 : end / 100;
    return size > least || Number(number.toPrecision(3)) !== number;
  }
  return low <= 0 || size >= low / 4;
}

const scale = (value: unknown, times: number): unknown =>
  Array.isArray(value)
    ? value.map((cell) => scale(cell, times))
    : typeof value === "number"
      ? Number((value * times).toPrecision(12))
      : value;

const written = (value: unknown): string =>
  Array.isArray(value)
    ? `{${(value as unknown[][]).map((row) => row.join()).join(";")}}`
    : String(value);

test.each([
  { times: 100, units: sized },
  { times: 1000, units: sized },
  // Twelve times a month's; nobody mistakes a rate by that alone.
  { times: 12, units: ["bp", "$bn", "years", "x", "multiple"] as const },
  // Small elasticities and short whiles are usual.
  { times: 1 / 100, units: sized.filter((unit) => unit !== "elasticity" && unit !== "months") },
  { times: 1 / 1000, units: sized.filter((unit) => unit !== "elasticity" && unit !== "months") },
])(
  "no example of any function passes unasked when one of its numbers is multiplied by $times",
  async ({ times, units }) => {
    const unasked: string[] = [];
    const asked = new Map<Unit, number>();
    for (const { fn, page } of entries)
      for (const { formula } of page.examples)
        for (const { call, arguments: given } of await readings(formula))
          for (const reading of given) {
            const { parameter, value, about, given: argument } = reading;
            const numbers = call.name === fn.name && argument ? numbersOf(reading, units) : [];
            const scaled = numbers.map((number) => scale(number, times) as number);
            if (scaled.length === 0 || scaled.some((number) => couldBeMeant(number, reading)))
              continue;
            const { from, to } = argument!;
            const other = `${formula.slice(0, from)}${written(scale(value, times))}${formula.slice(to)}`;
            const now = (await readings(other)).find((one) => one.call.from === call.from)!;
            // What is refused does not pass.
            if (now.rows?.[0]?.[0] instanceof DomainError) continue;
            if (now.warnings.some(({ argument: name }) => name === parameter.name))
              asked.set(about!.unit, (asked.get(about!.unit) ?? 0) + 1);
            else unasked.push(`${other}: ${parameter.name}`);
          }
    expect(unasked).toEqual([]);
    expect([...asked.keys()].sort()).toEqual([...units].sort());
  },
);
