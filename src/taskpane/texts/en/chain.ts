import { list } from "./list";

export const chain = {
  /** The picture of how a scenario runs through the economy. */
  chain: {
    title: "How it works through",
    intro: "Each step against the baseline. Choose one to open its function.",
    year: "Year",
    yearNumber: (year: number) => `Year ${year}`,
    picture: "Picture",
    list: "List",
    view: "Show as",
    loading: "the chain",
    baseline: "Baseline",
    same: "=",
    sameLong: "as in the baseline",
    figure: (name: string, value: string, baseline: string, moved: string) =>
      `${name}: ${value}, baseline ${baseline}, ${moved}.`,
    cause: (name: string, lagged: boolean) =>
      lagged ? `${lower(name)} in earlier years` : lower(name),
    /** A cause as well: the scenario's assumptions that enter the step itself. */
    ownAssumptions: "its own assumptions",
    raisedBy: (names: readonly string[]) => `Raised by ${list(names)}.`,
    loweredBy: (names: readonly string[]) => `Lowered by ${list(names)}.`,
    opens: (name: string) => `Opens ${name}`,
    ends: (year: number, reason: string) =>
      `The chain has no answer in year ${year}: ${reason}. Bring the assumptions nearer to the baseline.`,
    legend: {
      raises: "raises",
      lowers: "lowers",
      thick: "thick: much",
      lagged: "a year later",
      own: "own assumptions",
    },
    /** In a node of the picture: at most nineteen letters. */
    short: {
      compute: "Demand for compute",
      capex: "AI capex",
      need: "Outside money",
      idle: "Idle cash",
      crowdout: "Crowded out",
      drop: "Foreign buying lost",
      gap: "Funding gap",
      foreign_bp: "Yield: foreigners",
      qt_bp: "Yield: bond supply",
      policy_bp: "Yield: policy",
      yield_bp: "Change of the 10-year yield",
      news: "News in prices",
      valuation: "Tech valuation",
      wealth: "Equity wealth",
      spending: "Spending",
      gdp_gap: "GDP gap",
      spread_bp: "Credit spread",
      rate: "Rate on the debt",
      interest: "Interest to GDP",
      debt: "Debt to GDP",
      mortgage: "Change of mortgage payment",
      housing: "Size of new mortgages",
    },
    names: {
      compute: "Demand for compute",
      capex: "AI capex",
      need: "Outside money for capex",
      idle: "Idle cash",
      crowdout: "Spending crowded out",
      drop: "Foreign purchases lost",
      gap: "Funding gap",
      foreign_bp: "Yield change from foreigners",
      qt_bp: "Yield change from bond supply",
      policy_bp: "Yield change from policy",
      yield_bp: "Change of the 10-year yield",
      news: "News in tech prices",
      valuation: "Tech valuation",
      wealth: "Equity wealth",
      spending: "Spending out of wealth",
      gdp_gap: "GDP gap",
      spread_bp: "Credit spread",
      rate: "Average rate on the debt",
      interest: "Interest to GDP",
      debt: "Debt to GDP",
      mortgage: "Change of mortgage payment",
      housing: "Size of new mortgages",
    },

    take: "Use the picture",
    insert: "Insert picture",
    insertAt: (cell: string) => `Insert at ${cell}`,
    before: (cell: string) =>
      `Lays the picture over the sheet with its corner at ${cell}. It covers cells and changes none; delete it to remove it.`,
    noCell: "Select a cell in the sheet: the picture goes there.",
    needsExcel: "Open Macroscope in Excel to insert the picture.",
    working: "Inserting the picture",
    after: (sheet: string) => `Inserted the picture on ${sheet}.`,
    saveSvg: "Save SVG",
    savePng: "Save PNG",
    saving: "Saving the picture",
    saved: (file: string) => `Saved ${file}.`,
    pictureTitle: (scenario: string) => `${scenario}: how it works through`,
    pictureSays: (year: number) =>
      `Year ${year}, against the baseline · Macroscope, not a forecast`,
    file: (scenario: string, year: number) => `${scenario}, year ${year}`,
  },
};

/** Within a sentence: "AI capex" and "GDP gap" keep their capitals. */
const lower = (name: string) =>
  /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
