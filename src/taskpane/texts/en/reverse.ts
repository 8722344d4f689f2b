import { counted, list } from "./list";

/** A reverse stress test: from an outcome back to what would cause it. */
export const reverse = {
  reverse: {
    title: "What would it take?",
    says: "Name an outcome and a target: see what each assumption would have to be for it, the others staying as they are.",
    outcome: "Outcome to reach",
    target: "Target",
    year: "In year",
    find: "Find out",
    working: "Trying every assumption and every two",
    far: (done: number, total: number) => `${done} of ${counted(total, "try", "tries")}`,
    cancelled: "Cancelled.",
    found: (lines: readonly { readonly distance?: number }[]) => {
      const able = lines.filter(({ distance }) => distance !== undefined).length;
      return able === 0
        ? "No assumption can do it alone within its range."
        : `${able} of ${lines.length} assumptions can do it alone. The nearest stands first.`;
    },
    alone: "One assumption at a time",
    assumption: "Assumption",
    now: "Scenario",
    needed: "Would have to be",
    ofRange: "Of its range",
    /** Of the range of an assumption. */
    share: (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value * 100).toFixed(0)}%`,
    at: (label: string, value: string) => `${label} at ${value}`,
    pair: (two: readonly string[], distance: number) =>
      `The smallest joint move of two: ${list(two)}. Together ${(distance * 100).toFixed(0)}% of a range.`,
    noPair: "No two assumptions can do it together within their ranges.",
    notAlone: (count: number) =>
      count === 1 ? "1 assumption cannot do it alone" : `${count} assumptions cannot do it alone`,
    runs: (label: string, least: string, most: string) => `${label}: from ${least} to ${most}`,
    still: (labels: string) => `Without any effect on it: ${labels}.`,
    insert: "Insert as sheet",
    after: (sheet: string) => `Added ${sheet}. Choose outcome and target in its blue cells.`,
  },
};
