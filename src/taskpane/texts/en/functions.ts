import { counted, list } from "./list";

export const functions = {
  functions: {
    many: "functions",
    back: "All functions",
    recent: "Recently used",
    equation: "Equation",
    equationFailed: "The equation could not be drawn; it reads in TeX:",
    form: "Try it",
    example: "Fill with an example",
    empty: "Clear",
    required: "required",
    requiredLong: "It cannot be left out.",
    optional: "may be left out",
    optionalLong: "It may be left out.",
    defaultIs: (value: string) => `Default ${value}`,
    defaultList: (count: number) => `${counted(count, "value")} of our own`,
    forExample: (value: string) => `such as ${value}`,
    headers: "A first row with the names of the columns",
    yes: "Yes",
    span: (words: string) => `Must be ${words}.`,
    wants: {
      flag: "TRUE or FALSE",
      oneOf: (words: readonly string[]) => `one of ${words.join(", ")}`,
      text: "text",
      whole: (range: string) => `a whole number ${range}`,
      wholeOr: (range: string, words: readonly string[]) =>
        `a whole number ${range}, or ${words.join(", ")}`,
      number: "a number",
      finite: "a finite number",
      least: (low: string) => `at least ${low}`,
      most: (high: string) => `at most ${high}`,
      both: (one: string, other: string) => `${one} and ${other}`,
    },
    about: (name: string) => `About ${name}`,
    useSelected: (name: string, cell: string | undefined) =>
      cell ? `Use ${cell} for ${name}` : `Use the selected cell for ${name}`,
    choiceDefault: (word: string) => `${word} (default)`,
    table: "Result",
    rowsAndColumns: (rows: number, columns: number) =>
      `${counted(rows, "row")}, ${counted(columns, "column")}`,
    andMore: (cells: string) => `${cells} …`,
    moreRows: (count: number) => (count === 1 ? "and 1 more row" : `and ${count} more rows`),
    stillNeeds: (names: readonly string[]) => `Needs ${list(names)}`,
    checkFields: (names: readonly string[]) => `Check ${list(names)}`,
    excelCalculates: "Excel calculates it from your cells",
    calculating: "Calculating",
    cancelled: "Cancelled. Change an argument to calculate it again.",
    inTheCell: (value: string) => `${value} in the cell`,
    result: "Result",
    formula: "Formula",
    insert: "Insert",
    insertAt: (cell: string) => `Insert at ${cell}`,
    replaceAt: (cell: string) => `Replace ${cell}`,
    before: (cell: string, fills: string) => `Writes the formula to ${cell}${fills}.`,
    fills: (rows: number, columns: number) =>
      `; the answer fills ${counted(rows, "row")} and ${counted(columns, "column")} from there`,
    once: (cell: string) => `Goes to ${cell} once every argument is there.`,
    occupied: (cell: string) => `${cell} is not empty. Select an empty cell.`,
    replaces: (cell: string) => `The Macroscope formula in ${cell} will be replaced.`,
    unknownNames: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? "is no name" : "are no names"} in this workbook. Enter a number, a cell, or define it (Formulas > Define Name).`,
    circular: (cell: string) => `${cell} is one of the arguments. Select another cell.`,
    insideTable: (cell: string, first: string) =>
      `${cell} is part of the table that ${first} spills. Select another cell.`,
    needsExcel: "Open Macroscope in Excel to insert it.",
    noSelection: "Select a cell in the sheet.",
    working: (cell: string) => `Writing to ${cell}`,
    after: (cell: string) => `Wrote the formula to ${cell}.`,
    examples: "Examples",
    useExample: "Try it",
    returns: "Returns",
    sentence: (words: string) => `${words}.`,
    columns: (names: readonly string[]) => `Columns: ${list(names)}.`,
    spills: "Any argument that is one value may also be a range: the answer then spills.",
    errors: "Errors",
    commonErrors: [
      "Text in place of a number, or a required argument left out: #VALUE!.",
      "A number outside its range, or a result that is not finite: #NUM!.",
    ],
    notes: "Notes",
    sources: "Sources",
    native: "Works without the add-in",
    noNative: "This function does not.",
    nativeHint: (name: string) =>
      `The same arithmetic in Excel’s own functions. Share > Turn native puts it into the workbook as the name ${name}, to calculate where the add-in is not installed, and in Goal Seek and Data Tables.`,
    copy: "Copy",
    copied: "Copied",
    seeAlso: "See also",
  },

  /** What is wrong with a text typed into a field. */
  field: {
    each: (words: string) => `Each number must be ${words}.`,
    number: "Enter a number, a percentage such as 5%, or a cell such as B3.",
    numberOf: (wants: string) => `This field takes ${wants}. Enter a number, or a cell such as B3.`,
    numbers: "Enter cells such as B3:B14, or numbers with semicolons between: 1; 2; 3.",
    whole: "Enter a whole number or a cell such as B3.",
    numberOrWord: (words: readonly string[]) =>
      `Enter a number, a cell such as B3, or ${words.join(" or ")}.`,
    cells: "Enter cells such as B3:C9.",
    point: (written: string, typed: string) =>
      `Use a point for decimals: ${written}, not ${typed}.`,
    thousands: (written: string) => `For thousands, leave the comma out: ${written}.`,
    decimalsOrThousands: (typed: string, decimals: string, thousands: string) =>
      `The point in ${typed} may stand before decimals or between thousands. Enter ${decimals} or ${thousands}.`,
    several: (typed: string) =>
      `${typed} may be several numbers. Use a point for decimals and nothing between thousands; semicolons separate the numbers of a list.`,
    doubtful: (typed: string) =>
      `${typed} can be read in more than one way. Enter one number, or =${typed} to have it calculated.`,
    negative: (typed: string, minus: string) =>
      `${typed} may be meant as a negative number. Enter ${minus} for one.`,
    otherUnit: (typed: string, wants: string) => `This field takes ${wants}, not ${typed}.`,
    /** What a field of a unit takes. */
    units: {
      money: "an amount, in one unit throughout",
      $bn: "$bn",
      $: "dollars",
      rate: "a rate such as 5%",
      "per year": "a rate such as 5%",
      yield: "a yield such as 5%",
      share: "a share such as 5%",
      return: "a change such as 5%",
      ratio: "a ratio such as 0.5 or 50%",
      multiple: "a multiple such as 20",
      bp: "basis points",
      years: "years",
      months: "months",
      periods: "a number of periods",
      x: "a number of times",
      elasticity: "an elasticity such as −0.5",
      quantity: "a quantity",
      index: "points of an index",
      count: "a count",
      number: "a number",
    } as Readonly<Record<string, string>>,
    names: (names: readonly string[]) =>
      names.length === 1
        ? `${names[0]} must be a name in this workbook.`
        : `${list(names)} must be names in this workbook.`,
    tooLong: "Excel takes at most 255 characters here.",
    tooLarge: "This number is too large for Excel.",
    percent: (typed: string, means: string) =>
      `${typed} means ${means}. For ${typed} percent, enter ${typed}%.`,
  },
};
