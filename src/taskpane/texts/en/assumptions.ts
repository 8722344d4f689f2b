import { list } from "./list";

/** The assumptions of a scenario, which can be changed before it is inserted. */
export const assumptions = {
  assumption: {
    title: "What it assumes",
    hint: (count: number) =>
      count === 0
        ? "Every value is at the baseline. These carry the story:"
        : count === 1
          ? "1 value differs from the baseline."
          : `${count} values differ from the baseline.`,
    edited: (count: number) =>
      count === 1 ? "You changed 1 value." : `You changed ${count} values.`,
    beforeAfter: (before: string, after: string) => `${before} → ${after}`,
    resetAll: "Reset all",
    reset: (label: string) => `Reset ${label}`,
    changed: "changed",
    preset: (value: string) => `preset ${value}`,
    saved: (value: string) => `saved ${value}`,
    baseline: (value: string) => `baseline ${value}`,
    slider: (label: string) => `${label}, slider`,
    showAll: (count: number) => `Show all assumptions (${count} more)`,
    showFewer: "Show fewer",
    yours: "your value",

    number: "Enter a number or a percentage such as 5%.",
    plainNumber: (wants: string) => `Enter a number: this field takes ${wants}.`,
    stays: (value: string) => `${value} stays.`,
    mustBe: (words: string) => `It must be ${words}.`,
    above: (low: string) => `above ${low}`,
    below: (high: string) => `below ${high}`,
    atLeast: (low: string) => `${low} or more`,
    atMost: (high: string) => `${high} or less`,
    between: (low: string, high: string) => `between ${low} and ${high}`,
    both: (one: string, other: string) => list([one, other]),
    unusual: (low: string, high: string) =>
      `An analyst would try ${low} to ${high}. It calculates all the same.`,
  },
};
