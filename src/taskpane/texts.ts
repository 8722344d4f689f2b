/**
 * Every text that people read in the pane, in one place, so that a translator needs no other file. Names, stories and
 * sources of scenarios and functions are content and come with their data.
 */
export const texts = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  product: "Macroscope",
  tabs: { label: "Sections", scenarios: "Scenarios", functions: "Functions" },

  notInExcel: {
    title: "Open this page in Excel",
    body: "Macroscope is an Excel add-in. Here you can read about its functions and try them; inserting needs a workbook.",
  },
  loading: (what: string) => `Loading ${what}`,
  failedToLoad: {
    title: "This part could not be loaded",
    body: "Check the connection to the server of the add-in and try again. The workbook was not touched.",
    again: "Try again",
  },

  search: {
    scenarios: "Search scenarios",
    functions: "Search functions and questions",
    clear: "Clear the search",
    found: (count: number, what: string) => `${count} ${what}`,
    nothing: (words: string) => `Nothing found for “${words}”.`,
    reset: "Show everything",
  },

  scenarios: {
    many: "scenarios",
    all: "All",
    themes: "Themes",
    theme: {
      compute: "Compute",
      "capital flows": "Capital flows",
      liquidity: "Liquidity",
      debt: "Debt",
      valuation: "Valuation",
      rivalry: "Rivalry",
      reference: "Reference",
    } as Readonly<Record<string, string>>,
    back: "All scenarios",
    essays: (names: string) => `After ${names}`,
    essayNames: {
      HG: "Hsu and Goldman",
      BA: "Barron’s",
      DP: "DPAM",
      PD: "plur daddy",
    } as Readonly<Record<string, string>>,
    allEssays: "all four essays",
    notThis: "What it is not",
    assumptions: "What it assumes",
    assumptionsHint: (count: number) =>
      count === 1
        ? "1 value differs from the baseline."
        : `${count} values differ from the baseline.`,
    noDifference: "Every value is at the baseline. These three carry the story:",
    baseline: "baseline",
    baselineTitle: "Baseline",
    needsExcel: "Open Macroscope in Excel to insert it.",
    insert: "Insert model",
    before: (sheet: string) =>
      `Adds one sheet, ${sheet}, at the end. Nothing else changes. Excel cannot undo it; delete the sheet to remove it.`,
    working: (sheet: string) => `Adding ${sheet}`,
    after: (sheet: string) => `Added ${sheet}. Change the blue cells.`,
    sensitivity: "Sensitivity",
    sensitivityAfter: (sheet: string) => `Added ${sheet}. Choose an outcome in its blue cell.`,
  },

  moreSheets: {
    title: "More sheets",
    manager: {
      title: "Scenario manager",
      says: "All scenarios side by side with a column of your own, and a model that runs the one you choose. You switch it in one cell, and so can people who do not have this pane.",
      insert: "Insert both sheets",
      before: (names: readonly string[]) =>
        `Adds two sheets, ${list(names)}, at the end. Nothing else changes. Excel cannot undo it; delete the sheets to remove them.`,
      working: (names: readonly string[]) => `Adding ${list(names)}`,
      after: (names: readonly string[]) =>
        `Added ${list(names)}. Choose a scenario in the blue cell.`,
    },
    comparison: {
      title: "Comparison",
      says: "One outcome year by year under each scenario, the key outcomes of all, and how far each is from the baseline. You choose the outcome on the sheet.",
      choose: "Scenarios to compare with the baseline",
      all: "Choose all",
      none: "Choose none",
      noneChosen: "Choose at least one scenario.",
      insert: "Insert comparison",
      after: (sheet: string) => `Added ${sheet}. Choose an outcome in its blue cell.`,
    },
  },

  source: {
    published: "Published",
    judgement: "Judgement",
    ownChoice: "chosen for this scenario",
    show: (label: string) => `Source of ${label}`,
    span: (low: string, high: string) => `Plausible from ${low} to ${high}`,
  },

  functions: {
    many: "functions",
    back: "All functions",
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
    defaultList: (count: number) => `${count} values of our own`,
    forExample: (value: string) => `such as ${value}`,
    headers: "A first row with the names of the columns",
    yes: "Yes",
    span: (words: string) => `Must be ${words}.`,
    about: (name: string) => `About ${name}`,
    useSelected: (name: string, cell: string | undefined) =>
      cell ? `Use ${cell} for ${name}` : `Use the selected cell for ${name}`,
    choiceDefault: (word: string) => `${word} (default)`,
    table: "Result",
    rowsAndColumns: (rows: number, columns: number) => `${rows} rows, ${columns} columns`,
    moreRows: (count: number) => (count === 1 ? "and 1 more row" : `and ${count} more rows`),
    stillNeeds: (names: readonly string[]) => `Needs ${list(names)}`,
    checkFields: (names: readonly string[]) => `Check ${list(names)}`,
    excelCalculates: "Excel calculates it from your cells",
    calculating: "Calculating",
    inTheCell: (value: string) => `${value} in the cell`,
    result: "Result",
    formula: "Formula",
    insert: "Insert",
    insertAt: (cell: string) => `Insert at ${cell}`,
    replaceAt: (cell: string) => `Replace ${cell}`,
    before: (cell: string, fills: string) => `Writes the formula to ${cell}${fills}.`,
    fills: (rows: number, columns: number) =>
      `; the answer fills ${rows} rows and ${columns} columns from there`,
    occupied: (cell: string) => `${cell} is not empty. Select an empty cell.`,
    replaces: (cell: string) => `The Macroscope formula in ${cell} will be replaced.`,
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
    nativeHint: (name: string) =>
      `The same arithmetic in Excel’s own functions. Add it as the name ${name} (Formulas > Name Manager) to calculate where the add-in is not installed, and in Goal Seek and Data Tables.`,
    copy: "Copy",
    copied: "Copied",
    seeAlso: "See also",
  },

  /** What is wrong with a text typed into a field. */
  field: {
    each: (words: string) => `Each number must be ${words}.`,
    number: "Enter a number, a percentage such as 5%, or a cell such as B3.",
    numbers: "Enter cells such as B3:B14, or numbers with semicolons between: 1; 2; 3.",
    whole: "Enter a whole number or a cell such as B3.",
    numberOrWord: (words: readonly string[]) =>
      `Enter a number, a cell such as B3, or ${words.join(" or ")}.`,
    cells: "Enter cells such as B3:C9.",
    decimalComma: "Use a point for decimals: 0.05, not 0,05.",
    tooLong: "Excel takes at most 255 characters here.",
    tooLarge: "This number is too large for Excel.",
    percent: (typed: string, means: string) =>
      `${typed} means ${means}. For ${typed} percent, enter ${typed}%.`,
  },

  units: {
    money: "money",
    $bn: "$bn",
    $: "$",
    rate: "a year",
    yield: "yield",
    share: "share",
    return: "change",
    ratio: "ratio",
    multiple: "multiple",
    bp: "bp",
    years: "years",
    months: "months",
    periods: "periods",
    x: "times",
    elasticity: "elasticity",
    index: "index",
    "per year": "a year",
    ofGdp: "of GDP",
  } as Readonly<Record<string, string>>,

  list,
  unchanged: "unchanged",
  /** Parts of a whole in words: 8 is "one eighth". */
  parts: {
    2: "one half",
    3: "one third",
    4: "one quarter",
    5: "one fifth",
    6: "one sixth",
    7: "one seventh",
    8: "one eighth",
    9: "one ninth",
    10: "one tenth",
    11: "one eleventh",
    12: "one twelfth",
  } as Readonly<Record<number, string>>,
  partOf: (times: string) => `1/${times}`,

  /** The drivers on a card, in an analyst's words. Other parameters show their label. */
  drivers: {
    eff_training: "Compute per training run",
    eff_inference: "Compute per task",
    elas_training: "Elasticity of training",
    elas_inference: "Elasticity of inference",
    demand_speed: "Demand catches up",
    capex0: "AI capex",
    capex_growth: "AI capex growth",
    capex_response: "Capex follows demand",
    external_share: "Capex with outside money",
    idle0: "Idle cash",
    foreign_drop: "Foreign stock buying",
    rotated: "Moved into Treasuries",
    ca_adjust: "Closed by a smaller deficit",
    qt: "Extra duration supplied",
    policy_bp: "Treasury rate pressure",
    feedback: "Yield per point of debt",
    price_shock: "Tech share prices",
    risk_premium: "Equity risk premium",
    growth: "Nominal growth",
    primary_balance: "Primary balance",
  } as Readonly<Record<string, string>>,

  trouble: {
    changed: "Part of it may have been written: look at the workbook before you try again.",
    offline:
      "A part of Macroscope could not be loaded. Check the connection to the server of the add-in and try again. Nothing was changed.",
    unknown: (message: string) =>
      `Something went wrong in Macroscope (${message}). Look at the workbook before you try again.`,
  },
} as const;

function list(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
