import type { Assumption, OwnNumber, OwnNumbersRoom } from "../data";
import { percent } from "../numbers";
import { texts } from "../texts";
import { narrow, readNumber } from "../typed/number";
import { isPart } from "../typed/units";
import { mayBePercent, rangeWords } from "../scenarios/assumptionText";
import { type PastedCell, columnsOf } from "./columns";
import { dayOf } from "./dates";

/** A list of keys and values, read into the units of their assumptions; or what is wrong with it, row by row. */
export type NumbersRead =
  | {
      readonly values: Readonly<Record<string, number>>;
      readonly sources: Readonly<Record<string, string>>;
      /** The latest day that stands beside them. */
      readonly latest: string | undefined;
      /** What is odd and calculates all the same. */
      readonly notes: readonly string[];
    }
  | { readonly problems: readonly string[] };

/** Assumptions that are alike in all published numbers: the path without a shock and its plan. */
const pairs = [
  ["margin0", "margin1"],
  ["capex_growth", "baseline_capex_growth"],
  ["growth", "baseline_growth"],
  ["rate", "baseline_rate"],
  ["primary_balance", "baseline_primary_balance"],
] as const;

const isBlank = (cell: PastedCell | undefined) => cell === undefined || String(cell).trim() === "";

/** Excel's errors, as it hands them over: what begins with # is never meant as a number. */
const isError = (cell: PastedCell): boolean => typeof cell === "string" && /^#\S+/.test(cell);

/**
 * @param rows cells as Excel has them: numbers, texts, errors as their text
 * @param rowName what a row is called in a complaint, by its place and what its key is
 */
export function readNumbers(
  rows: readonly (readonly PastedCell[])[],
  rowName: (place: number, key: string) => string,
  room: OwnNumbersRoom,
): NumbersRead {
  const words = texts.ownNumbers;
  const { columns, first } = columnsOf(rows);
  const values: Record<string, number> = {};
  const sources: Record<string, string> = {};
  const places = new Map<string, number>();
  const problems: string[] = [];
  const unusual: string[] = [];
  let latest: string | undefined;
  let years = false;

  rows.forEach((cells, place) => {
    const [key, value] = [cells[columns.key], cells[columns.value]];
    if (place < first || (isBlank(key) && isBlank(value))) return;
    const named = rowName(place, isBlank(key) ? "" : String(key).trim().slice(0, 40));
    const tell = (problem: string) => void problems.push(problem);
    if (isBlank(key)) return tell(words.noKey(named));
    if (typeof key !== "string") return tell(words.notAKey(rowName(place, ""), String(key)));
    if (isError(key)) return tell(words.error(rowName(place, ""), key));
    if (/^years$/i.test(key.trim())) return void (years = true);
    const known = room.numberKey(key);
    if (!known) return tell(words.unknownKey(named, room.nearestKey(key)));
    const before = places.get(known);
    if (before !== undefined) return tell(words.doubled(named, rowName(before, "")));
    places.set(known, place);
    const read = readValue(value, cells[columns.unit ?? -1], named, room.numbers.get(known)!, room);
    if ("problem" in read) return tell(read.problem);
    values[known] = read.value;
    if (read.unusual) unusual.push(known);

    const dated = cells[columns.date ?? -1];
    const day = isBlank(dated) ? "" : dayOf(dated!);
    if (day === undefined) return tell(words.notADate(named, String(dated)));
    if (day.length === 10 && (latest === undefined || day > latest)) latest = day;
    const source = cells[columns.source ?? -1];
    if (!isBlank(source) && isError(source!)) return tell(words.error(named, String(source)));
    const said = [isBlank(source) ? "" : String(source).trim().slice(0, 180), day];
    if (said.some(Boolean)) sources[known] = said.filter(Boolean).join(", ");
  });

  if (rows.every((cells) => cells.every(isBlank))) return { problems: [words.empty] };
  if (rows.every((cells) => isBlank(cells[columns.value])))
    return { problems: [words.noValueColumn] };
  if (problems.length > 0) return { problems };
  if (places.size === 0) return { problems: [words.noNumber] };
  const valueOf = (key: string) => values[key] ?? room.numbers.get(key)!.published;
  const apart = pairs.filter(([one, other]) => valueOf(one) !== valueOf(other));
  const notes = [
    ...(years ? [words.years] : []),
    ...(apart.length > 0 ? [words.apart(apart.map(([one, other]) => words.pair(one, other)))] : []),
    ...(unusual.length > 0 ? [words.unusual(unusual)] : []),
  ];
  return { values, sources, latest, notes };
}

type ValueRead =
  { readonly value: number; readonly unusual: boolean } | { readonly problem: string };

function readValue(
  cell: PastedCell | undefined,
  unitCell: PastedCell | undefined,
  row: string,
  number: OwnNumber,
  room: Pick<OwnNumbersRoom, "canBe" | "isWhole">,
): ValueRead {
  const words = texts.ownNumbers;
  const { key, unit, range, low, high, published } = number;
  if (isBlank(cell)) return { problem: words.noValue(row) };
  if (isError(cell!)) return { problem: words.error(row, String(cell)) };
  const said = isBlank(unitCell) ? "" : String(unitCell).trim();
  if (isError(said)) return { problem: words.error(row, said) };
  const typed = typeof cell === "number" ? decimal(cell) : narrow(String(cell)).trim();
  const bare = readNumber(typed);
  const suffix = isSameUnit(said, unit) ? "" : ` ${said}`;
  const read = readNumber(typed + suffix, unit);
  if (!("value" in read)) {
    const wants = texts.field.units[unit] ?? unit;
    // The number is one, and its unit is not of this assumption.
    if (suffix && "value" in bare) return { problem: words.wrongUnit(row, said, wants) };
    return { problem: words.notANumber(row, typed.slice(0, 40), read.why) };
  }
  const { value } = read;
  const isBare = said === "" && Number(typed) === value;
  const most = Math.max(1, Math.abs(low ?? 0), Math.abs(high ?? 0), 3 * Math.abs(published));
  // 1 is 1% as well where nobody would try more than a few.
  const unusual = (low !== undefined && value < low) || (high !== undefined && value > high);
  const one = Math.abs(value) === 1 && unusual && mayBePercent(1, number);
  if (isBare && isPart(unit) && (Math.abs(value) > most || one))
    return { problem: words.percent(row, typed, percent(value)) };
  if (room.isWhole(key) && !Number.isInteger(value)) return { problem: words.whole(row) };
  if (!room.canBe(key, value))
    return { problem: words.range(row, texts.assumption.mustBe(rangeWords(range, unit))) };
  return { value, unusual };
}

/** A unit that is the assumption's own, or another word for a decimal. */
const isSameUnit = (said: string, unit: Assumption["unit"]): boolean => {
  const word = said.toLowerCase();
  return word === "" || word === unit || (isPart(unit) && (isPart(word) || word === "decimal"));
};

/** A number as the reading of numbers takes it: with no exponent before a unit. */
const decimal = (value: number): string => {
  const text = String(value);
  return /e/i.test(text) ? value.toFixed(20).replace(/\.?0+$/, "") : text;
};
