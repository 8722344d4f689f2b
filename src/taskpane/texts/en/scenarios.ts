import { counted, list } from "./list";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const scenarios = {
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
    charts: "The charts show ten years; the baseline is dashed.",
    baselineTitle: "Baseline",
    needsExcel: "Open Macroscope in Excel to insert it.",
    insert: "Insert model",
    before: (sheet: string) =>
      `Adds one sheet, ${sheet}, at the end. Nothing else changes. Excel cannot undo it; delete the sheet to remove it.`,
    beforeChanged: (sheet: string, count: number) =>
      `Adds one sheet, “${sheet}”, at the end, with ${count === 1 ? "the value" : `the ${count} values`} you changed. Nothing else changes. Excel cannot undo it; delete the sheet to remove it.`,
    working: (sheet: string) => `Adding ${sheet}`,
    after: (sheet: string) => `Added ${sheet}. Change the blue cells.`,
    sensitivity: "Sensitivity",
    sensitivityAfter: (sheet: string, changed: number) =>
      `Added ${sheet}${changed === 0 ? "" : changed === 1 ? ", around the value you changed" : `, around the ${changed} values you changed`}. Choose an outcome in its blue cell.`,
    changed: (title: string) => `${title}, changed`,
  },

  /** When numbers are of. */
  vintage: {
    month: (year: number, month: number) => `${months[month - 1]} ${year}`,
    choose: "Numbers of",
    of: (month: string) => `Numbers of ${month}`,
    only: (month: string) => `Numbers of ${month}: it has no others`,
    titled: (title: string, month: string) => `${title} (${month})`,
    builtOn: (month: string, others: readonly string[]) =>
      [
        `It is built on the numbers of ${month}.`,
        ...(others.length > 0
          ? [`Without numbers of then, so with their own: ${list(others)}.`]
          : []),
      ].join(" "),
    mixed: (all: readonly string[]) =>
      `This mixes numbers of ${list(all)}. Each scenario is compared with the baseline of its own.`,
    compare: (month: string) => `Compare with ${month}`,
    compared: (sheet: string, one: string, other: string) =>
      `Added ${sheet}: numbers of ${one} beside those of ${other}, each less its own baseline.`,
    aged: (count: number) => `${counted(count, "month")} old`,
  },

  /** Scenarios of the user's, kept in the workbook. */
  own: {
    badge: "Yours",
    basedOn: (title: string) => `Based on ${title}`,
    problems: "Some scenarios of this workbook could not be read",
    again: "Try again",

    saveAs: "Save as…",
    saveTitle: "Save as your scenario",
    copyOf: (title: string) => `${title}, my copy`,
    name: "Name",
    story: "What it says (may be left empty)",
    save: "Save",
    replace: "Replace",
    cancel: "Cancel",
    beforeSave: "Keeps it in this workbook. Excel may forget what it could undo.",
    replaces: (title: string) => `Replaces your scenario “${title}” in this workbook.`,
    saving: (title: string) => `Saving “${title}”`,
    saved: (title: string) => `Saved “${title}” in this workbook.`,
    replaced: (title: string) => `Replaced “${title}” in this workbook.`,
    inManagers: (sheets: readonly string[]) => `Its column is in ${list(sheets)}.`,

    remove: "Delete",
    removeTitle: (title: string) => `Delete “${title}” from this workbook?`,
    beforeRemove: "Sheets made of it stay. Excel cannot undo it; export it first to keep a copy.",
    removing: (title: string) => `Deleting “${title}”`,
    removed: (title: string) => `Deleted “${title}”.`,

    export: "Export",
    exportTitle: "Export as a file",
    exportSays:
      "Others import this text in their Macroscope. It holds numbers and words, no formulas.",
    exportText: "The scenario as text",
    exportFile: "Save file",
    close: "Close",

    import: "Import…",
    importDrop: "Drop the file to import it",
    importing: "Importing",
    imported: (title: string) => `Imported “${title}”. It is kept in this workbook.`,
    importedAs: (title: string, name: string) =>
      `Imported as “${name}”: you have a scenario named “${title}” already.`,
    notImported: (why: string) => `Nothing was imported. ${why}`,
  },

  /** Scenarios put aside to be compared. */
  basket: {
    add: "Add to comparison",
    update: "Update comparison",
    remove: "In comparison",
    title: (count: number) =>
      count === 1 ? "Compare 1 scenario with the baseline" : `Compare ${count} scenarios`,
    insert: "Insert comparison",
    leaveOut: (title: string) => `Leave out ${title}`,
    clear: "Clear",
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
    holdings: {
      title: "Holdings",
      says: "Your list at its price, half a point and a point more of discount rate, and under a scenario that you choose on the sheet (yours and those on your own numbers among them), ranked by what each loses. The growth that a price assumes stays when the rate moves.",
      list: "Select your list first, its first row saying what is in which column: name, price and free cash flow; discount rate, growth model (gordon, twostage, h or fade) and AI exposure where you have them. The sheet follows your cells. With no such list selected it shows five companies as an example.",
      insert: "Insert holdings",
      tooLarge: (most: number) =>
        `Too much is selected: a sheet takes ${counted(most, "holding")}. Select the list alone.`,
      after: (sheet: string, count: number, from: string) =>
        `Added ${sheet} with ${count === 1 ? "the holding" : `the ${count} holdings`} of ${from}. Choose a scenario in its blue cell.`,
      example: (sheet: string) =>
        `Added ${sheet} with five companies as an example: what is selected has no columns of price and free cash flow. Type over the blue cells.`,
    },
  },

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
    margin1: "Margin in the first year",
    margin_fade: "Margins recover",
    idle0: "Idle cash",
    saving: "New idle cash",
    foreign_drop: "Foreign stock buying",
    foreign_memory: "Foreign effect that stays",
    rotated: "Moved into Treasuries",
    ca_adjust: "Closed by a smaller deficit",
    qt: "Extra duration supplied",
    qt_years: "Years of extra supply",
    policy_bp: "Treasury rate pressure",
    feedback: "Yield per point of debt",
    price_shock: "Tech share prices",
    price_years: "Years until the worst",
    shock_recovery: "Prices recover",
    risk_premium: "Equity risk premium",
    growth: "Nominal growth",
    primary_balance: "Primary balance",
  } as Readonly<Record<string, string>>,

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
};
