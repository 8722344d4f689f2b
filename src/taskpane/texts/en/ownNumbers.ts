import { counted, list } from "./list";

/** Numbers of the user's own, which all scenarios run on in place of the published ones. */
export const ownNumbers = {
  ownNumbers: {
    open: "Own numbers…",
    title: "Own numbers",
    says: "Keys in one column, their values in the next: all scenarios run on them, and what you leave out stays as published. Columns for unit, as-of date and source may follow, with or without a header row. The keys stand on every model sheet and in MACRO.SCENARIOTABLE.",
    cells: "Read the selected cells",
    reading: "Reading the selected cells",
    text: "Or paste text, a key and its value a line",
    readText: "Read the text",
    kept: "In this workbook",
    about: (count: number, from: string, month: string) =>
      `${counted(count, "number")} from ${from}; all others of ${month}`,
    use: "Use",
    using: "In use",
    useFor: (name: string) => `Use ${name} for all scenarios`,
    export: (name: string) => `Export ${name}`,
    exportText: "The numbers as text",
    remove: (name: string) => `Delete ${name}`,

    name: "Name",
    date: "As of (2026-11-30)",
    noDay: "Enter a day such as 2026-11-30.",
    found: (count: number, rest: string, month: string) =>
      `${counted(count, "number")} read. ${rest} stay as of ${month}, and every sheet says so.`,
    rest: (count: number) => counted(count, "other"),
    key: "Assumption",
    yours: "Yours",
    published: (month: string) => month,
    before: "Keeps them in this workbook and shows all scenarios on them. No sheet changes.",
    nothingYet: "Nothing is read yet.",
    replaces: (name: string) =>
      `Replaces your numbers “${name}” in this workbook. Sheets made of them stay as they are.`,
    take: "Take as own numbers",
    replace: "Replace",
    taking: (name: string) => `Keeping “${name}”`,
    taken: (name: string) => `All scenarios run on “${name}” now.`,
    imported: (name: string) => `Imported “${name}”: all scenarios run on it now.`,
    importedAs: (given: string, name: string) =>
      `Imported as “${name}”, since “${given}” is here already: all scenarios run on it now.`,
    problems: "Nothing was taken",
    problemsKept: "Some own numbers of this workbook could not be read",
    more: (count: number) => `And ${count} more.`,

    row: (row: number, key: string) => (key ? `Row ${row} (${key})` : `Row ${row}`),
    line: (row: number, key: string) => (key ? `Line ${row} (${key})` : `Line ${row}`),
    empty: "There is nothing to read.",
    noValueColumn: "Two columns are needed: keys and, beside them, their values.",
    noKey: (row: string) => `${row} has no key beside its value.`,
    notAKey: (row: string, got: string) => `${row} begins with ${got}, which is no key.`,
    unknownKey: (row: string, near: string) =>
      `${row}: there is no assumption of that key. The nearest is ${near}.`,
    doubled: (row: string, first: string) => `${row} has the key of ${first} again.`,
    noValue: (row: string) => `${row} has no value. Write one, or take the row out.`,
    error: (row: string, error: string) => `${row} holds the error ${error}.`,
    notANumber: (row: string, got: string, why: string) =>
      `${row}: “${got}” is no number. ${why}`.trim(),
    wrongUnit: (row: string, unit: string, wants: string) =>
      `${row}: its unit “${unit}” does not fit. It takes ${wants}.`,
    percent: (row: string, typed: string, means: string) =>
      `${row}: ${typed} means ${means}. For ${typed} percent, write ${typed}%, or % in the column of units.`,
    range: (row: string, must: string) => `${row}: ${must}`,
    whole: (row: string) => `${row}: It must be a whole number.`,
    notADate: (row: string, got: string) =>
      `${row}: “${got}” is no date. Write a day or a month, such as 2026-11-30 or 2026-11.`,
    noNumber: "There is no number of an assumption.",

    years: "How many years there are is chosen on the sheet: the row years is left out.",
    apart: (pairs: readonly string[]) =>
      `The path without a shock departs from its own plan in ${list(pairs)}: the two are alike in published numbers. Give both if that is not meant.`,
    pair: (one: string, other: string) => `${one} and ${other}`,
    unusual: (keys: readonly string[]) =>
      `Outside what an analyst would try: ${list(keys)}. It calculates all the same.`,
  },
};
