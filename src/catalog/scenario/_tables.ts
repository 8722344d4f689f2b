/*
 * The numbers from which scenarios start, as printed at the time. Each row ends with its date, source and status; a
 * row that says nothing of its own has those of its table. They travel in functions.js: short texts, few tables.
 * Shares, rates and changes are decimals.
 */

import { treasuryBook } from "../treasury/_book";
import { nasdaqCloses } from "../valuation/_nasdaq";

/** Read in the source, or ours (recalled, or worked out from what was read). */
export type Status = "published" | "judgement";

type Value = string | number;

export interface DataTable {
  /** Stable for ever: it stands in people's formulas. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly date: string;
  readonly source: string;
  /** Its cells, then a date, a source and a status where they are the row's own. */
  readonly rows: readonly (readonly Value[])[];
}

const infinity = "Infinity Services, The cost of cognition";
const openAi = "chatgptpricing.com/api";

// prettier-ignore
export const tables: readonly DataTable[] = [
  {
    name: "cbo",
    title: "CBO's baseline, $bn",
    columns: ["Year", "Deficit", "Other means of financing", "Debt held by the public", "Net interest", "GDP"],
    date: "2025-01",
    source: "CBO, Budget and Economic Outlook: 2025 to 2035",
    rows: [
      [1833, "", 28199, 881, 28823],
      [1865, 39, 30103, 952, 30135],
      [1713, 67, 31883, 1010, 31340],
      [1687, 66, 33636, 1075, 32537],
      [1910, 55, 35601, 1164, 33763],
      [1938, 42, 37581, 1247, 35045],
      [2141, 26, 39748, 1328, 36392],
      [2233, 11, 41992, 1417, 37790],
      [2371, 9, 44372, 1514, 39250],
      [2637, -24, 46985, 1605, 40765],
      [2598, -27, 49556, 1694, 42328],
      [2532, -32, 52056, 1783, 43933],
    ].map((row, i) => [2024 + i, ...row]),
  },
  {
    name: "holders",
    title: "Holders of Treasuries, $bn",
    columns: ["Holder", "Holdings"],
    date: "2024",
    source: "several",
    rows: treasuryBook,
  },
  {
    name: "mag7",
    title: "Weights in the S&P 500",
    columns: ["Company", "Weight"],
    date: "2024-12-31",
    source: "Man Group, Views from the Floor",
    rows: [
      ["Apple", 0.076],
      ["Nvidia", 0.0661],
      ["Microsoft", 0.0629],
      ["Amazon", 0.0412],
      ["Alphabet", 0.0404],
      ["Meta", 0.0256],
      ["Tesla", 0.0226],
    ],
  },
  {
    name: "capex",
    title: "Capex of five hyperscalers, $bn",
    columns: ["Year", "Capex", "Basis"],
    date: "undated",
    source: "JPMorgan, at visualcapitalist.com",
    rows: [73, 92, 123, 126, 197, 234, 249]
      .map((capex, i) => [2020 + i, capex, i < 4 ? "actual" : "projected"]),
  },
  {
    name: "token_prices",
    title: "List prices, $ per million tokens",
    columns: ["Model", "Input", "Output"],
    date: "undated",
    source: "DeepSeek, at generator-hub.com",
    rows: [
      ["GPT-4", 30, 60, "2023-03", infinity],
      ["GPT-4 Turbo", 10, 30, "2023-11", infinity],
      ["GPT-4o", 5, 15, "2024-05", infinity],
      ["GPT-4o, cut", 2.5, 10, "2024-08 (recalled)", openAi],
      ["GPT-4o mini", 0.15, 0.6, "2024-07", infinity],
      ["o1", 15, 60, "2025-03", openAi],
      ["DeepSeek V3", 0.27, 1.1],
      ["DeepSeek R1", 0.55, 2.19],
    ],
  },
  {
    name: "nasdaq",
    title: "Nasdaq from its peak of 2000",
    columns: ["Day", "Close"],
    date: "2000 to 2015",
    source: "LiquiSearch, downturn of 2002",
    rows: nasdaqCloses,
  },
  {
    name: "moves",
    title: "Moves of 27 January 2025",
    columns: ["Name", "Change", "Note"],
    date: "2025-01-27",
    source: "press",
    rows: [
      ["S&P 500", -0.0146, "", "2025-01-27", "Reuters"],
      ["S&P 500 tech", -0.056, ""],
      ["SOX", -0.092, ""],
      ["NVDA", -0.1697, ""],
      ["AVGO", -0.174, ""],
      ["MRVL", -0.19, ""],
      ["TSM", -0.133, ""],
      ["ANET", -0.223, ""],
      ["VST", -0.283, ""],
      ["CEG", -0.2, "about"],
      ["GEV", -0.2, "or more"],
      ["AAPL", 0.03, "about"],
      ...([["MSFT", -0.021], ["GOOGL", -0.042], ["AMZN", 0.002], ["META", 0.019], ["ETN", -0.16]] as const)
        .map((move) => [...move, "", "2025-01-27", "recalled", "judgement"]),
    ],
  },
];

/** The columns at the end of every table. */
export const provenance = ["Date", "Source", "Status"] as const;

/** The rows of a table, each with its date, source and status. */
export const dataRows = ({ columns, date, source, rows }: DataTable): Value[][] =>
  rows.map((row) => [...row, ...[date, source, "published"].slice(row.length - columns.length)]);
