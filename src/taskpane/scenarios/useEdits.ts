import { useMemo, useState } from "react";
import { contains } from "../../calculation";
import type { Estimate } from "../../scenarios/own";
import type { Assumption, AssumptionValues } from "../data";

/**
 * What was changed in scenarios and not saved under a name, by the key of the scenario. It outlives the page of the
 * scenario and a reload of the pane: it is kept in the session's storage of the add-in's origin, numbers and keys alone.
 */
export interface Edits {
  of(key: string): AssumptionValues;
  change(key: string, next: (before: AssumptionValues) => AssumptionValues): void;
  /** What own data say of values, whether these still stand or not. */
  estimatesOf(key: string): ShownEstimates;
  /** Estimates become the values of their assumptions. */
  estimate(key: string, estimates: ShownEstimates): void;
}

/** By the key of the assumption. */
export type ShownEstimates = Readonly<Record<string, Estimate>>;

const place = "macroscope.edits";
const estimatesPlace = "macroscope.estimates";
const none: AssumptionValues = {};
const noEstimates: ShownEstimates = {};

/** @param assumptions of any vintage: what a number may be at all is the same in each */
export function useEdits(assumptions: ReadonlyMap<string, Assumption>): Edits {
  const [edits, setEdits] = useState(() => kept(assumptions));
  const [estimates, setEstimates] = useState(keptEstimates);
  return useMemo(() => {
    const change: Edits["change"] = (key, next) =>
      setEdits((before) => {
        const { [key]: mine = none, ...others } = before;
        const values = next(mine);
        const now = Object.keys(values).length > 0 ? { ...others, [key]: values } : others;
        keep(place, now);
        return now;
      });
    return {
      of: (key) => edits[key] ?? none,
      change,
      estimatesOf: (key) => estimates[key] ?? noEstimates,
      estimate: (key, given) => {
        const values = Object.entries(given).map(([assumption, { value }]) => [assumption, value]);
        change(key, (before) => ({
          ...before,
          ...(Object.fromEntries(values) as AssumptionValues),
        }));
        setEstimates((before) => {
          const now = { ...before, [key]: { ...before[key], ...given } };
          keep(estimatesPlace, now);
          return now;
        });
      },
    };
  }, [edits, estimates]);
}

type All = Readonly<Record<string, AssumptionValues>>;

/** What the storage has in a place, by scenario and then by assumption. */
function storedIn(name: string): (readonly [scenario: string, entries: [string, unknown][]])[] {
  try {
    const all: unknown = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    return Object.entries(Object(all) as object).map(([scenario, entries]) => [
      scenario,
      Object.entries(Object(entries) as object),
    ]);
  } catch {
    return [];
  }
}

/** Values of known assumptions; anything else that may stand there is left out. */
const kept = (assumptions: ReadonlyMap<string, Assumption>): All =>
  Object.fromEntries(
    storedIn(place).flatMap(([scenario, values]) => {
      const good = values.filter(
        ([key, value]) =>
          typeof value === "number" && contains(assumptions.get(key)?.range ?? never, value),
      );
      return good.length > 0 ? [[scenario, Object.fromEntries(good) as AssumptionValues]] : [];
    }),
  );

const isEstimate = (value: unknown): boolean => {
  const { source, ...numbers } = Object(value) as Record<string, unknown>;
  return (
    typeof source === "string" &&
    ["value", "low", "high"].every((name) => Number.isFinite(numbers[name]))
  );
};

const keptEstimates = (): Readonly<Record<string, ShownEstimates>> =>
  Object.fromEntries(
    storedIn(estimatesPlace).map(([scenario, entries]) => [
      scenario,
      Object.fromEntries(entries.filter(([, value]) => isEstimate(value))) as ShownEstimates,
    ]),
  );

const never = { low: 0, high: 0, openLow: true, openHigh: true, least: 1, most: -1 };

function keep(name: string, stored: object): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(stored));
  } catch {
    // Storage that is full or forbidden: the changes last as long as the pane.
  }
}
