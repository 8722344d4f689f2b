import {
  invoke,
  isBlank,
  isOptional,
  isErrorValue,
  type Parameter,
  type Raw,
  type Row,
  takesRange,
} from "../calculation";
import type { ArgumentPage, Entry } from "../catalog/page";
import type { Evaluator } from "./evaluate";
import { partAt, type SpillPlace, placeIn } from "./place";
import type { Call, GivenArgument, Node } from "./readFormula";
import { readReference, referenceText } from "./references";
import type { ArgumentReading } from "./argumentReading";
import { nearSingular } from "./singular";
import { type Warning, warningsOf } from "./warnings";

/** All that can be said of a call. */
export interface CallReading {
  readonly entry: Entry;
  readonly call: Call;
  readonly arguments: readonly ArgumentReading[];
  /** What it gives, calculated again; undefined where an argument is not known. */
  readonly rows: readonly Row[] | undefined;
  /** Which cell of a table it is that is selected. */
  readonly place?: SpillPlace;
  readonly warnings: readonly Warning[];
}

/**
 * Reads a call: its arguments, where they come from, what they come to and what looks wrong with them.
 * @param place the cell of what it gives that is asked about: of a function of single values its own numbers are told
 */
export async function readCall(
  entry: Entry,
  call: Call,
  evaluator: Evaluator,
  place?: SpillPlace,
): Promise<CallReading> {
  const isTable = entry.fn.columns !== undefined;
  const own = isTable ? undefined : place;
  const pages = entry.page.arguments as Readonly<Record<string, ArgumentPage>>;
  const readings = await Promise.all(
    entry.fn.parameters.map((parameter, k) =>
      readArgument(parameter, pages[parameter.name], call.arguments[k], evaluator, own),
    ),
  );
  const given = readings.flatMap(({ parameter, about, state, value, given: argument }) =>
    state === "given" ? [{ parameter, about, value, node: argument?.node }] : [],
  );
  // In a column most errors do not say what they got: the cell is calculated by itself.
  const rows = own ? alone(entry, readings) : await evaluator.answer(call);
  return {
    entry,
    call,
    arguments: readings,
    rows,
    ...(isTable && place && { place }),
    warnings: [
      ...warningsOf(
        given,
        readings.filter(({ state }) => state === "default"),
      ).map((warning) => withAnswer(warning, entry, readings)),
      ...nearSingular(entry.fn, readings),
    ],
  };
}

/** What a function of single values gives of its own numbers; undefined where one of them is not known. */
const alone = ({ fn }: Entry, readings: readonly ArgumentReading[]) =>
  readings.some(({ state }) => state === "unknown")
    ? undefined
    : invoke(
        fn,
        readings.map(({ state, value }) => (state === "given" ? value : null)),
      );

/** What the answer would be without the zeros of a list, where no other list goes with it. */
function withAnswer(
  warning: Warning,
  { fn }: Entry,
  readings: readonly ArgumentReading[],
): Warning {
  const lists = fn.parameters.filter(takesRange);
  if (warning.mistake !== "zeroAmong" || lists.length !== 1 || fn.columns !== undefined)
    return warning;
  const args = readings.map(({ parameter, value }) =>
    parameter.name === warning.argument
      ? (value as Raw[][]).flat().flatMap((cell) => (cell === 0 ? [] : [[cell]]))
      : value,
  );
  const [[meant] = []] = invoke(fn, args);
  return typeof meant === "number" ? { ...warning, meant } : warning;
}

async function readArgument(
  parameter: Parameter,
  about: ArgumentPage | undefined,
  argument: GivenArgument | undefined,
  evaluator: Evaluator,
  own: SpillPlace | undefined,
): Promise<ArgumentReading> {
  const given = argument?.node === undefined ? undefined : argument;
  const known = given && (await evaluator.value(given.node));
  const reference = given && referenceOf(given.node);
  const all = known?.value ?? null;
  const place =
    own && Array.isArray(all) && !takesRange(parameter) ? placeIn(all as Raw[][], own) : undefined;
  const common = { parameter, about, given, reference, ...(place && { place }) };
  if (given && !known) return { ...common, state: "unknown", value: undefined };
  const value = place ? partAt(all, place) : all;
  const blank = Array.isArray(value)
    ? takesRange(parameter) && (value as Raw[][]).every((row) => row.every(isBlank))
    : isBlank(value) && !isErrorValue(value);
  if (given && !blank) return { ...common, state: "given", value };
  const fallback = isOptional(parameter) ? parameter.default : null;
  return { ...common, state: fallback === null ? "none" : "default", value: fallback };
}

/** The cells that a part of a formula stands for, also by way of a word of LET. */
function referenceOf(node: Node): string | undefined {
  const text = referenceText(node);
  return text !== undefined && readReference(text) ? text : undefined;
}
