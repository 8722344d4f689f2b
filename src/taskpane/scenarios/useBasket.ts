import { useMemo, useState } from "react";
import type { Outcome, ScenarioChoice } from "../../scenarios";
import { texts } from "../texts";
import { type OutcomeKey, sheetOutcome } from "./outcomes";
import { monthOf } from "./vintage";

/** A scenario put aside to be compared, with its values. */
export interface Basketed {
  readonly key: string;
  readonly title: string;
  readonly choice: ScenarioChoice;
  /** When its numbers are of. */
  readonly vintage: string;
}

/** What is put aside to be compared with the baseline: kept as long as the pane is open. */
export interface Basket {
  readonly items: readonly Basketed[];
  /** Whether it is in, and with these values. */
  state(item: Basketed): "in" | "other values" | "out";
  /** In place of one of the same key. */
  put(item: Basketed): void;
  /** In place of the one of that key on the same numbers, which was changed or saved under a name; nothing where it is not in. */
  follow(key: string, item: Basketed): void;
  leaveOut(key: string): void;
  set(items: readonly Basketed[]): void;
  /** What their comparison shows first: the outcome that was chosen last, in whichever scenario. */
  readonly outcome: Outcome | undefined;
  setOutcome(outcome: OutcomeKey): void;
}

export function useBasket(): Basket {
  const [items, set] = useState<readonly Basketed[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  return useMemo(
    () => ({
      items,
      state({ key, choice }) {
        const found = items.find((item) => item.key === key);
        if (!found) return "out";
        return same(found.choice, choice) ? "in" : "other values";
      },
      put: (item) =>
        set((before) =>
          before.some(({ key }) => key === item.key)
            ? before.map((other) => (other.key === item.key ? item : other))
            : [...before, item],
        ),
      follow: (key, item) =>
        set((before) => {
          const at = before.findIndex((one) => one.key === key && one.vintage === item.vintage);
          if (at < 0 || same(before[at]!, item)) return before;
          const others = before.map((one, k) => (k === at ? item : one));
          return others.filter((one, k) => k === at || one.key !== item.key);
        }),
      leaveOut: (key) => set((before) => before.filter((item) => item.key !== key)),
      set,
      outcome,
      setOutcome: (key) => setOutcome(sheetOutcome(key)),
    }),
    [items, outcome],
  );
}

const same = <T extends Basketed | ScenarioChoice>(one: T, other: T) =>
  JSON.stringify(one) === JSON.stringify(other);

export const basketed = (choice: ScenarioChoice, title: string, vintage: string): Basketed => ({
  key: typeof choice === "string" ? choice : choice.key,
  title,
  choice,
  vintage,
});

/** A title among others: with the month of its numbers where those are not all of one. */
export const titleAmong = (
  { title, vintage }: Pick<Basketed, "title" | "vintage">,
  mixed: readonly string[],
): string => (mixed.length > 0 ? texts.vintage.titled(title, monthOf(vintage)) : title);
