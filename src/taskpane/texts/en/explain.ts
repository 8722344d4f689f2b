import { counted, list, oneOf } from "./list";

/** What Explain says of a cell, its formula, its numbers and its errors. */
export const explain = {
  explain: {
    notInExcel: "Explain follows the cell that you select in Excel.",
    loading: "the formula",
    stay: "Stay on this cell",
    again: "Read again",
    calls: "Macroscope functions in the formula",
    showsValue: (value: string) => `shows ${value}`,
    empty: (cell: string) =>
      `${cell} is empty. Select a cell with a Macroscope formula, such as =MACRO.CROWDOUT(500,300).`,
    value: (cell: string) =>
      `${cell} holds a value and no formula. Select a cell with a Macroscope formula to see how its number comes about.`,
    number: {
      changed: (value: string, title: string) => `Changed here: ${title} has ${value}.`,
      asPreset: (_value: string, title: string) => `As in ${title}.`,
      outside: (low: string, high: string) =>
        `Outside what an analyst would try, ${low} to ${high}.`,
      source: (basis: string, source: string, of: string) =>
        `Source${of && ` of the number in ${of}`}: ${[basis, source].filter(Boolean).join(" · ")}`,
      usedBy: (count: number) => `Used by ${counted(count, "formula")} on this sheet`,
      unused: "No formula on this sheet uses it",
      more: (count: number) => `and ${count} more`,
    },
    unknownWords: (words: readonly string[]) =>
      `Excel does not know ${list(words)}. Check the spelling, or define ${words.length === 1 ? "it" : "them"} (Formulas > Define Name).`,
    withoutMacro: (name: string) => `${name} is a Macroscope function: write MACRO.${name}.`,
    noCall: "There is no Macroscope function in this formula, so there is nothing to explain here.",
    unreadable:
      "This formula cannot be taken apart here. Its Macroscope functions are on the Functions tab.",
    hidden: (cell: string) =>
      `The sheet is protected and hides the formula of ${cell}. Unprotect it (Review > Unprotect Sheet) to see it explained.`,
    chart: "A chart is selected. Select a cell with a Macroscope formula.",
    blocks: "Several blocks of cells are selected. Select one cell with a Macroscope formula.",
    range: (range: string, cell: string) =>
      `${range} is selected. This is its first cell, ${cell}.`,
    spilled: (cell: string, anchor: string) =>
      `${cell} is part of the table that ${anchor} spills. This is the formula of ${anchor}, with the numbers of ${cell}.`,
    notRead: (why: string) => `The cells of the formula could not be read. ${why}`,
    semicolons:
      "There is a semicolon between arguments. Formulas take commas here, or the list separator that Excel is set to: enter it again with those.",
    unknown: (name: string, nearest: readonly string[]) =>
      `${name} is not a function of this version of Macroscope. ${nearest.length > 0 ? `Did you mean ${oneOf(nearest)}? Otherwise update the add-in.` : "Check its spelling, or update the add-in."}`,

    openFunction: "About this function",
    result: "Result",
    sameAsCell: "as the cell shows",
    cellShows: (shown: string) =>
      `The cell shows ${shown}. It may not be calculated with the present numbers yet: press F9.`,
    part: "one part of the formula",
    notKnown:
      "Some of its arguments are calculated in the formula, so its result is not shown here.",
    calculating: "Calculating",
    equation: "Equation",
    withNumbers: "With your numbers",
    staysSymbol: "Letters that remain are worked out on the way, are lists, or were left out.",
    arguments: "Arguments",
    inTheFormula: "in the formula",
    calculated: "calculated in the formula",
    notReadCells: "not read here",
    goTo: (where: string) => `Go to ${where}`,
    default: "default",
    blank: "is empty, so the default applies",
    leftOut: "left out",
    values: (shown: string, count: number) => `${shown} … ${counted(count, "value")}`,
    table: (rows: number, columns: number) =>
      `${counted(rows, "row")}, ${counted(columns, "column")}`,
    inTable: (row: string, column: string, size: string) =>
      `${[row, column].filter(Boolean).join(", ")}${row || column ? " in" : "one cell of"} a table of ${size}`,
    ofCells: (cells: string) => `of ${cells}`,

    warnings: "Check the units",
    mistake: {
      percent: (given: string, meant: string) =>
        `${given} looks like ${given}%: enter ${meant} or ${given}%.`,
      basisPoints: (given: string, meant: string) =>
        `${given} looks like ${given} bp, and a decimal is wanted: enter ${meant}.`,
      percentOrBasisPoints: (given: string, percent: string, basisPoints: string) =>
        `${given} looks like ${given}% or ${given} bp, and a decimal is wanted: enter ${percent} or ${basisPoints}.`,
      percentTwice: (given: string, meant: string) =>
        `${given} is ${given}, not ${given}%, and looks divided by 100 twice: enter ${meant}.`,
      hundredfold: (given: string, meant: string) =>
        `${given} is far more than an analyst would try; a hundredth of it, ${meant}, is not.`,
      hundredth: (given: string, meant: string) =>
        `${given} is far less than an analyst would try; a hundred times as much, ${meant}, is not.`,
      thousandfold: (given: string, meant: string) =>
        `${given} is far more than an analyst would try; a thousandth of it, ${meant}, is not.`,
      thousandth: (given: string, meant: string) =>
        `${given} is far less than an analyst would try; a thousand times as much, ${meant}, is not.`,
      twelvefold: (given: string, meant: string) =>
        `${given} is far more than an analyst would try; a twelfth of it, ${meant}, is not.`,
      beyond: (given: string, low: string, high: string) =>
        `${given} is far beyond what an analyst would try, ${low} to ${high}.`,
      mixedMoney: (given: string, meant: string, other: string) =>
        `${given} beside ${other} looks like two units of money, such as $ million and $ billion. Enter both in one: ${meant} beside ${other} would be usual.`,
      zeroAmong: (place: string, without: string, count: string) =>
        `item ${place} is 0${count === "1" ? "" : `, and so are ${Number(count) - 1} more`}. Is a quote missing?${
          without === "NaN"
            ? ""
            : ` Without ${count === "1" ? "it" : "them"} the answer is ${without}.`
        }`,
      nearSingular: (given: string, other: string, now: string) =>
        `the answer hangs on ${given}: it is ${now} here and ${
          other === "NaN" ? "an error" : other
        } a small step away.`,
      decimalForBp: (given: string, meant: string) =>
        `${given} looks like a decimal, and basis points are wanted: enter ${meant}.`,
      pointsForBp: (given: string, meant: string) =>
        `${given} looks like ${given}%, and basis points are wanted: enter ${meant}.`,
      trillions: (given: string, meant: string) =>
        `${given} looks like $${given} trillion, and $ billion are wanted: enter ${meant}.`,
      millions: (given: string, meant: string) =>
        `${given} looks like $ million, and $ billion are wanted: enter ${meant}.`,
      calendarYear: (given: string) =>
        `${given} looks like a calendar year, and a number of years is wanted.`,
      quarterlyRate: (given: string, meant: string) =>
        `${given} looks like a rate a quarter, and a rate a year is wanted: enter ${meant}.`,
      monthlyRate: (given: string, meant: string) =>
        `${given} looks like a rate a month, and a rate a year is wanted: enter ${meant}.`,
      quartersForYears: (given: string, meant: string) =>
        `${given} looks like a number of quarters, and years are wanted: enter ${meant}.`,
      monthsForYears: (given: string, meant: string) =>
        `${given} looks like a number of months, and years are wanted: enter ${meant}.`,
    },

    error: {
      title: (shown: string) => `Why it shows ${shown}`,
      domain: (name: string, words: string) => `${name}: ${words}.`,
      required: (name: string, missing: readonly string[]) =>
        `${name}: ${list(missing)} ${missing.length > 1 ? "are" : "is"} required.`,
      passedOn: (name: string, argument: string, code: string) =>
        `${name} was given an error: ${argument} is ${code}. Correct that first.`,
      inTheWay: (cells: readonly string[], more: number) =>
        `Not empty: ${list(cells)}${more > 0 ? ` and ${more} more` : ""}. Clear them, or move the formula.`,
      show: (name: string) => `Show ${name}`,
      what: {
        "#VALUE!": "An argument is of the wrong kind: text in place of a number, or one left out.",
        "#NUM!": "A number is outside its range, or there is no finite result.",
        "#N/A": "There is no answer for these numbers, or a range is shorter than the others.",
        "#DIV/0!": "Something is divided by 0.",
        "#REF!":
          "The formula refers to cells that were deleted. Undo that, or enter the reference again.",
        "#NULL!": "Two ranges with a space between them have no cell in common. Use a comma.",
        "#CALC!":
          "Excel could not calculate an array, mostly because it is empty. Check what FILTER or the like gives.",
        "#SPILL!":
          "The answer is a table, and there is no room for it: a cell in its way is not empty, cells are merged, the formula is in an Excel table, or the sheet ends.",
        "#BUSY!": "Excel is still calculating. The answer will appear here by itself.",
        "#NAME?":
          "Excel does not know a name in the formula. Where it is a Macroscope function, the add-in was not there when the workbook was opened: Share > Repair enters the formula again.",
        "#CONNECT!":
          "Excel could not run the add-in. Close and open the workbook, or insert the add-in again.",
      } as Readonly<Record<string, string>>,
      noTwin: (name: string) =>
        `Excel does not know a name in the formula. Add ${name} (Formulas > Name Manager) with the text under “Works without the add-in” below, or use Share > Turn live where the add-in is.`,
      other: "Excel could not calculate the formula.",
    },
  },
};
