const things = (count: number) =>
  count === 1 ? "One thing that it uses has" : `${count} things that it uses have`;
const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);

/** What is said when a workbook is opened that another version has stamped. */
export const drift = {
  drift: {
    label: "About this workbook",
    earlier: (from: string, to: string) =>
      `This workbook was made with Macroscope ${from}; this is ${to}.`,
    changed: (count: number) => `${things(count)} changed since.`,
    later: (from: string, to: string) =>
      `This workbook was made with Macroscope ${from}, which is later than this one, ${to}. Functions may be missing or give other numbers: update the add-in.`,
    edited:
      "The sheet About this model was edited, so it cannot be told what has changed since. Write it again from Share.",
    show: "What changed",
    hide: "Hide what changed",
    dismiss: "Dismiss",
    value: (scenario: string, label: string, from: string, to: string) =>
      `${scenario}, ${label}: ${from} then, ${to} now`,
    default: (name: string, argument: string, from: string, to: string) =>
      `MACRO.${name}, ${argument} where it is left out: ${from || "nothing"} then, ${to || "nothing"} now`,
    functionGone: (name: string, nearest: readonly string[]) =>
      `MACRO.${name} is not in this version. Nearest: ${nearest.join(", ")}`,
    scenarioGone: (scenario: string) => `The scenario ${scenario} is not in this version.`,
    assumptionGone: (label: string) => `${label}: no longer an assumption`,
    assumptionNew: (label: string, value: string) => `${label}: a new assumption, ${value}`,

    offer: "Update numbers…",
    looking: "Looking through the sheets",
    nothing: "No cell holds an old number of a scenario. There is nothing to change.",
    before: (count: number, sheets: string) =>
      `Changes ${cells(count)} on ${sheets} to the numbers of now. About this model is written anew. Excel may forget what could be undone.`,
    yours: (count: number) =>
      count === 1
        ? "1 cell with a number of yours stays as it is."
        : `${count} cells with numbers of yours stay as they are.`,
    protected: (count: number) =>
      `${cells(count)} on protected sheets cannot be changed: unprotect them (Review > Unprotect Sheet) and look again.`,
    apply: (count: number) => `Change ${cells(count)}`,
    working: "Changing the numbers",
    done: (count: number) => `Changed ${cells(count)}.`,
    skipped: (count: number) => `${cells(count)} had been changed meanwhile and stayed.`,
    cell: (address: string, label: string) => `${address}, ${label}`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
  },
};
