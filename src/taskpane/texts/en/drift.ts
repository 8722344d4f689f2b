import { list } from "./list";

const things = (count: number) =>
  count === 1 ? "One thing that it uses has" : `${count} things that it uses have`;
const cells = (count: number) => (count === 1 ? "1 cell" : `${count} cells`);

const withNumbers = (count: number) =>
  count === 0
    ? "without a number of yours"
    : `with ${count === 1 ? "1 number" : `${count} numbers`} of yours`;
const lost = {
  gone: "this assumption is no more",
  formula: "its formula refers to cells of the old sheet",
  text: "it is neither a number nor a formula",
};

/** What is said when a workbook is opened that another version has stamped. */
export const drift = {
  drift: {
    label: "About this workbook",
    earlier: (from: string, to: string) =>
      `This workbook was made with Macroscope ${from}; this is ${to}.`,
    firstEdition: (version: string, date: string) =>
      `Sheets of this workbook are of the first edition of the chain (Macroscope ${version}, ${date}); this Macroscope calculates the second, whose paths are others. Update makes new sheets with your numbers beside the old ones.`,
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
    why: {
      yearZero: "no scenario changes the year before its shock any more",
      balance: "set so that ten years without a shock are just paid for",
      cbo: "CBO's averages, so that the debt ends where CBO's ends",
      read: "a placeholder before, now read in a source",
      news: "prices follow the episode that the story tells",
      premium: "it moved prices a second time, on top of the news",
      sharp: "every scenario has the sharp threshold now",
      margin: "margins are cut only where the story says so",
      story: "set so that the path does what the story says",
    },
    because: (line: string, why: string) => `${line} (${why})`,
    vintage: (scenario: string, from: string, to: string) =>
      `${scenario}: the name alone now means the numbers of ${to}. In a formula, write ${from} behind it for those that it had.`,
    default: (name: string, argument: string, from: string, to: string) =>
      `MACRO.${name}, ${argument} where it is left out: ${from || "nothing"} then, ${to || "nothing"} now`,
    functionGone: (name: string, nearest: readonly string[]) =>
      `MACRO.${name} is not in this version. Nearest: ${nearest.join(", ")}`,
    scenarioGone: (scenario: string) => `The scenario ${scenario} is not in this version.`,
    assumptionGone: (label: string) => `${label}: no longer an assumption`,
    assumptionNew: (label: string, value: string) => `${label}: a new assumption, ${value}`,

    offer: "Update numbers…",
    anew: (sheets: readonly string[], edits: number) =>
      sheets.length === 1
        ? `${list(sheets)}: a new sheet is added beside it, ${withNumbers(edits)}. The old one stays.`
        : `${list(sheets)}: new sheets are added beside them, ${withNumbers(edits)}. The old ones stay.`,
    under: (column: string, label: string) => `${column}, ${label}`,
    keptEdit: (label: string, value: string) => `${label}: ${value}`,
    lostEdit: (address: string, label: string, why: "gone" | "formula" | "text") =>
      `${address}, ${label}: not taken over, ${lost[why]}`,
    referredBy: (sheets: string, sheet: string) =>
      `Formulas on ${sheets} refer to ${sheet} and go on doing so: point them to the new sheet.`,
    old: (sheets: string) =>
      `${sheets}: of the first edition as well, and left as it is. The manager that it followed is gone: insert one from Scenarios.`,
    applyAnew: (sheets: number, count: number) =>
      [
        sheets === 1 ? "Add 1 sheet" : `Add ${sheets} sheets`,
        ...(count > 0 ? [`change ${cells(count)}`] : []),
      ].join(", "),
    doneAnew: (from: string, to: string) => `Added ${to} for ${from}.`,
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
