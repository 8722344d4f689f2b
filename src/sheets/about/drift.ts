import type { AnyFunction } from "../../calculation";
import { nearest } from "../../calculation";
import { signature } from "../../catalog/signature";
import { findPreset } from "../../scenarios";
import { inThisEdition, isFirstEdition, movedNames, type Why, whyChanged } from "./firstEdition";
import { presetsOf, type Stamp, type StampedValue, valuesNow, valueUnder } from "./stamp";

/** The Macroscope that opens a workbook. */
export interface Installed {
  readonly version: string;
  readonly functions: readonly AnyFunction[];
  /** The numbers of some presets as they are now; those that there are no more have none. */
  readonly values: (presets: readonly string[]) => readonly StampedValue[];
}

/** Something that is no longer as it was. Numbers are as the chain takes them: 5% is 0.05. */
export type DriftChange =
  | {
      readonly kind: "value";
      readonly from: StampedValue;
      readonly to: StampedValue;
      /** Where the first edition of the chain had the number. */
      readonly why?: Why;
    }
  | {
      /** The name alone means another vintage of numbers: 2026-11, not 2025-01. */
      readonly kind: "vintage";
      readonly scenario: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "assumptionGone" | "assumptionNew"; readonly value: StampedValue }
  | { readonly kind: "scenarioGone"; readonly scenario: string }
  | {
      readonly kind: "default";
      readonly function: string;
      readonly argument: string;
      /** As the signature has them; "" where it was or is left to the user. */
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "functionGone";
      readonly function: string;
      readonly nearest: readonly string[];
    };

/** What is to be told about a workbook that another version stamped. */
export interface Drift {
  /** Whether the workbook was stamped by an earlier or a later version than the one that opens it. */
  readonly stampedBy: "earlier" | "later";
  readonly from: string;
  readonly to: string;
  readonly date: string;
  /** It has the chain of before November 2026, whose sheets have other formulas. */
  readonly firstEdition?: true;
  readonly changes: readonly DriftChange[];
}

/** What this add-in has. */
export const installed = (version: string, functions: readonly AnyFunction[]): Installed => ({
  version,
  functions,
  values: (presets) => valuesNow(presets.filter((name) => findPreset(name) !== undefined)),
});

/** Whether a stamp has something to be compared: another version, or the first edition of the chain. */
export const isOlder = (stamp: Stamp, version: string): boolean =>
  stamp.version !== version || isFirstEdition(stamp);

/** What has changed since a workbook was stamped; undefined where the same version opens it. */
export function driftOf(stamp: Stamp, now: Installed): Drift | undefined {
  if (!isOlder(stamp, now.version)) return undefined;
  const first = isFirstEdition(stamp);
  const values = valueChanges(inThisEdition(stamp), now);
  return {
    stampedBy: isLater(stamp.version, now.version) ? "later" : "earlier",
    from: stamp.version,
    to: now.version,
    date: stamp.date,
    ...(first && { firstEdition: true as const }),
    changes: [
      ...(first ? movedNames(stamp).map((moved) => ({ kind: "vintage" as const, ...moved })) : []),
      ...functionChanges(stamp, now),
      ...(first ? values.map(withReason) : values),
    ],
  };
}

const withReason = (change: DriftChange): DriftChange =>
  change.kind === "value"
    ? { ...change, why: whyChanged(change.to.scenario, change.to.key) }
    : change;

/** 0.10.0 is later than 0.9.2. */
function isLater(one: string, other: string): boolean {
  const parts = (text: string) => text.split(".").map((part) => parseInt(part, 10) || 0);
  const [a, b] = [parts(one), parts(other)];
  for (let k = 0; k < Math.max(a.length, b.length); k++)
    if ((a[k] ?? 0) !== (b[k] ?? 0)) return (a[k] ?? 0) > (b[k] ?? 0);
  return false;
}

function functionChanges({ functions }: Stamp, now: Installed): DriftChange[] {
  const names = now.functions.map(({ name }) => name);
  return functions.flatMap(({ name, signature: before }): DriftChange[] => {
    const fn = now.functions.find((candidate) => candidate.name === name);
    if (!fn) return [{ kind: "functionGone", function: name, nearest: nearest(name, names) }];
    const after = defaultsIn(signature(fn));
    return [...defaultsIn(before)].flatMap(([argument, from]): DriftChange[] => {
      const to = after.get(argument) ?? "";
      return from === to ? [] : [{ kind: "default", function: name, argument, from, to }];
    });
  });
}

/** Arguments and their defaults, from MACRO.X(a, [b=0.5], [c]). */
function defaultsIn(text: string): Map<string, string> {
  const inside = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
  const words = inside.split(", ").filter(Boolean);
  return new Map(
    words.map((word) => {
      const [name = "", ...value] = word.replace(/^\[(.*)\]$/, "$1").split("=");
      return [name, value.join("=")];
    }),
  );
}

function valueChanges(stamp: Stamp, now: Installed): DriftChange[] {
  const presets = presetsOf(stamp);
  const values = now.values(presets);
  const known = (preset: string) => findPreset(preset) !== undefined;
  const gone = presets.filter((preset) => !known(preset));
  const keysOf = (list: readonly StampedValue[]) => new Set(list.map(({ key }) => key));
  const [before, after] = [keysOf(stamp.values), keysOf(values)];
  const first = (list: readonly StampedValue[], key: string) =>
    list.find((value) => value.key === key)!;
  return [
    ...gone.map((scenario): DriftChange => ({ kind: "scenarioGone", scenario })),
    ...[...before]
      .filter((key) => !after.has(key))
      .map((key): DriftChange => ({ kind: "assumptionGone", value: first(stamp.values, key) })),
    ...[...after]
      .filter((key) => !before.has(key))
      .map((key): DriftChange => ({ kind: "assumptionNew", value: first(values, key) })),
    ...presets.filter(known).flatMap((preset) => changesUnder(preset, stamp.values, values)),
  ];
}

/** Numbers of a preset that changed; one that it takes from the baseline is told with the baseline. */
function changesUnder(
  preset: string,
  before: readonly StampedValue[],
  after: readonly StampedValue[],
): DriftChange[] {
  const own = [...before, ...after].filter(({ scenario }) => scenario === preset);
  return [...new Set(own.map(({ key }) => key))].flatMap((key): DriftChange[] => {
    const from = valueUnder(before, preset, key);
    const to = valueUnder(after, preset, key);
    return from && to && !same(from.value, to.value)
      ? [{ kind: "value", from: { ...from, scenario: preset }, to: { ...to, scenario: preset } }]
      : [];
  });
}

/** Twelve digits: other programs keep no more when they save. */
export const same = (a: number, b: number): boolean => a.toPrecision(12) === b.toPrecision(12);
