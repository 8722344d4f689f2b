/*
 * The numbers that scenarios start from
 *
 * Without a name: which tables there are. With one: the table, ready for XLOOKUP, FILTER, INDEX or a chart. The first
 * column is what one looks up; the last three say of every row when, where and whether it was published or is our
 * judgement, so that a row keeps its source however the table is sorted or filtered. headers FALSE leaves out the row
 * of column names.
 *
 * They are the numbers of the time and do not update themselves.
 */
import { defineTable, text } from "../../calculation";
import type { Page } from "../page";
import {
  cboJanuary2025,
  deepSeekPrices,
  fedH41January2025,
  financialAccounts2024,
  manMagnificentSeven,
  nasdaqLevels,
  openAiPrices,
  platformonomics2026,
  reuters27January2025,
  ticDecember2024,
  tokenPriceHistory,
  visualCapitalistCapex,
} from "../references";
import { inlineTables } from "./_inline";
import { normal, unknown } from "./_presets";
import { dataRows, provenance, tables } from "./_tables";

export const data = defineTable({
  name: "DATA",
  parameters: [text("name", null)],
  columns: null,
  compute(name) {
    if (name === null)
      return [
        ["Name", "Title", "Rows", "Date", "Source"],
        ...tables.map((table) => [
          table.name,
          table.title,
          table.rows.length,
          table.date,
          table.source,
        ]),
      ];
    const wanted = normal(name);
    const table = tables.find((one) => one.name === wanted);
    if (!table)
      throw unknown(
        "table",
        name,
        tables.map((one) => one.name),
      );
    return [[...table.columns, ...provenance], ...dataRows(table)];
  },
});

const tableNames = () => tables.map((table) => table.name).join(", ");

export const dataPage: Page<typeof data> = {
  family: "scenario",
  mechanism: 28,
  since: "0.1.0",
  title: "Data",
  question: "What were the numbers?",
  summary:
    "The numbers that scenarios start from, each with date, source and whether it was published; without a name, the list of tables.",
  equation: String.raw`\text{name} \mapsto \text{table}`,
  arguments: {
    name: {
      description: `Table: ${/* @__PURE__ */ tableNames()}; left out: the list of them`,
      unit: "text",
    },
  },
  returns: {
    unit: "table",
    description: "A row of column names, then rows that end with date, source and status",
  },
  native: /* @__PURE__ */ inlineTables(),
  notes: [
    'One column: =INDEX(MACRO.DATA("cbo",FALSE),,4). One number: =XLOOKUP("NVDA",INDEX(MACRO.DATA("moves"),,1),INDEX(MACRO.DATA("moves"),,2)). The published rows: =LET(t,MACRO.DATA("holders",FALSE),FILTER(t,INDEX(t,,5)="published")).',
    "Rates, shares and changes are decimals; dates are text as year-month-day, as exact as the source has them.",
    "The numbers are those of the time and do not update themselves.",
    "Status judgement: recalled, or worked out from what was read.",
    "Hyperscaler capex of 2024 to 2026 is the projection of its time and has long been exceeded.",
    "A spreadsheet that cites CBO was read for cbo; the press reports of 27 January 2025 are not named one by one.",
  ],
  errors: ["An unknown table: #N/A, and the text names the nearest."],
  references: [
    cboJanuary2025,
    fedH41January2025,
    ticDecember2024,
    financialAccounts2024,
    manMagnificentSeven,
    visualCapitalistCapex,
    platformonomics2026,
    tokenPriceHistory,
    openAiPrices,
    deepSeekPrices,
    nasdaqLevels,
    reuters27January2025,
  ],
  examples: [
    {
      formula: '=MACRO.DATA("mag7")',
      answer: [
        ["Company", "Weight", "Date", "Source", "Status"],
        ["Apple", 0.076, "2024-12-31", "Man Group, Views from the Floor", "published"],
        ["Nvidia", 0.0661, "2024-12-31", "Man Group, Views from the Floor", "published"],
        ["Microsoft", 0.0629, "2024-12-31", "Man Group, Views from the Floor", "published"],
        ["Amazon", 0.0412, "2024-12-31", "Man Group, Views from the Floor", "published"],
        ["Alphabet", 0.0404, "2024-12-31", "Man Group, Views from the Floor", "published"],
        ["Meta", 0.0256, "2024-12-31", "Man Group, Views from the Floor", "published"],
        ["Tesla", 0.0226, "2024-12-31", "Man Group, Views from the Floor", "published"],
      ],
    },
    {
      formula: '=MACRO.DATA("Capex",FALSE)',
      answer: [
        [2020, 73, "actual", "undated", "JPMorgan, at visualcapitalist.com", "published"],
        [2021, 92, "actual", "undated", "JPMorgan, at visualcapitalist.com", "published"],
        [2022, 123, "actual", "undated", "JPMorgan, at visualcapitalist.com", "published"],
        [2023, 126, "actual", "undated", "JPMorgan, at visualcapitalist.com", "published"],
        [2024, 197, "projected", "undated", "JPMorgan, at visualcapitalist.com", "published"],
        [2025, 234, "projected", "undated", "JPMorgan, at visualcapitalist.com", "published"],
        [2026, 249, "projected", "undated", "JPMorgan, at visualcapitalist.com", "published"],
      ],
      says: "without the row of column names",
    },
    { formula: '=MACRO.DATA("nasdak")', answer: "#N/A", says: "the text names the nearest" },
  ],
  seeAlso: ["SCENARIOTABLE", "ABOUT", "DEBTPATH", "CONCENTRATION"],
};
