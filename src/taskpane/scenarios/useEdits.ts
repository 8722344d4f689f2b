import { useMemo, useState } from "react";
import { contains } from "../../calculation";
import type { ScenarioData, Values } from "../data";

/**
 * What was changed in scenarios and not saved under a name, by the key of the scenario. It outlives the page of the
 * scenario and a reload of the pane: it is kept in the session's storage of the add-in's origin, numbers and keys alone.
 */
export interface Edits {
  of(key: string): Values;
  change(key: string, next: (before: Values) => Values): void;
}

const place = "macroscope.edits";
const none: Values = {};

export function useEdits(assumptions: ScenarioData["assumptions"]): Edits {
  const [edits, setEdits] = useState(() => kept(assumptions));
  return useMemo(
    () => ({
      of: (key) => edits[key] ?? none,
      change: (key, next) =>
        setEdits((before) => {
          const { [key]: mine = none, ...others } = before;
          const values = next(mine);
          const now = Object.keys(values).length > 0 ? { ...others, [key]: values } : others;
          keep(now);
          return now;
        }),
    }),
    [edits],
  );
}

type All = Readonly<Record<string, Values>>;

/** What the storage has, known assumption by known assumption; anything else that may stand there is left out. */
function kept(assumptions: ScenarioData["assumptions"]): All {
  try {
    const all = Object.entries(Object(JSON.parse(sessionStorage.getItem(place) ?? "{}")) as object);
    return Object.fromEntries(
      all.flatMap(([scenario, values]) => {
        const good = Object.entries(Object(values) as object).filter(
          ([key, value]) =>
            typeof value === "number" && contains(assumptions.get(key)?.range ?? never, value),
        );
        return good.length > 0 ? [[scenario, Object.fromEntries(good) as Values]] : [];
      }),
    );
  } catch {
    return {};
  }
}

const never = { low: 0, high: 0, openLow: true, openHigh: true, least: 1, most: -1 };

function keep(edits: All): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(edits));
  } catch {
    // Storage that is full or forbidden: the changes last as long as the pane.
  }
}
