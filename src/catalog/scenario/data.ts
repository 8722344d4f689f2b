/*
 * The numbers that scenarios start from
 *
 * Without a name: which tables there are, of which month, and which is newer. With one: the table, ready for XLOOKUP,
 * FILTER, INDEX or a chart. The first column is what one looks up; the last three say of every row when, where and
 * whether it was published, reported second-hand or is our judgement, so that a row keeps its source however the table is
 * sorted or filtered. headers FALSE leaves out the row of column names.
 *
 * They are the numbers of their month and do not update themselves: "cbo" means January 2025 for ever, and a later month
 * stands behind the name, "cbo 2026-02".
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
import { inlineTables, tableHelpers } from "./_inline";
import { remarks, tableSources } from "./_tableTexts.generated";
import { dataRows, provenance } from "./_table";
import { listRows, tableNamed, tables } from "./_tables";

export const data = defineTable({
  name: "DATA",
  parameters: [text("name", null)],
  columns: null,
  compute(name) {
    if (name === null) return listRows();
    const table = tableNamed(name);
    return [[...table.columns, ...provenance], ...dataRows(table)];
  },
});

/** Months from the beginning of the calendar to one such as 2025-01. */
const monthNumber = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));

/** Every table as the page lists it: how old it is at the newest of them, and what must be known beside it. */
const tableList = () => {
  const newest = tables.reduce((last, { vintage }) => (vintage > last ? vintage : last), "");
  return [
    {
      heading: "The tables",
      columns: [
        "name",
        "what",
        "vintage",
        "as of",
        "publisher",
        `age at ${newest}`,
        "newer",
        "beside it",
      ],
      rows: listRows()
        .slice(1)
        .map((row) => {
          const [name, title, , date, publisher, vintage, newer] = row as string[];
          const age = monthNumber(newest) - monthNumber(vintage!);
          return [
            `\`${name!}\``,
            title!,
            vintage!,
            date!,
            publisher!,
            age === 0 ? "" : `${age} months`,
            newer! && `\`${newer!}\``,
            remarks[name!] ?? "",
          ];
        }),
    },
  ];
};

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
      description:
        "Table, and behind its name its month unless that is January 2025: cbo 2026-02; left out: the list of tables",
      unit: "text",
    },
  },
  returns: {
    unit: "table",
    description: "A row of column names, then rows that end with date, source and status",
  },
  native: /* @__PURE__ */ inlineTables(),
  helpers: /* @__PURE__ */ tableHelpers(),
  lists: /* @__PURE__ */ tableList(),
  notes: [
    'One column: =INDEX(MACRO.DATA("cbo",FALSE),,4). One number: =XLOOKUP("NVDA",INDEX(MACRO.DATA("moves"),,1),INDEX(MACRO.DATA("moves"),,2)). The published rows: =LET(t,MACRO.DATA("holders",FALSE),FILTER(t,INDEX(t,,5)="published")).',
    "Rates, shares and changes are decimals; dates are text as year-month-day, as exact as the source has them.",
    "A table never changes once it is out, and a name without a month means the same for ever. What is newer says MACRO.DATA().",
    "Status published: read in the source, which for sums of read numbers is CBO's. Reported: second-hand, the source is who said so. Judgement: recalled, worked out from what was read, or an author's.",
    "Hyperscaler capex of 2024 to 2026 in capex is the projection of its time and has long been exceeded: capex 2026-07.",
    "Capital expenditure of Big Tech doubled from 2020 to 2024, say Hsu and Goldman (3 February 2025); the five of table capex went from 73 to 197, 2.7 times.",
    "What happened since January 2025 has a page of its own: docs/since-2025.md.",
    "A spreadsheet that cites CBO was read for cbo; the press reports of 27 January 2025 are not named one by one.",
  ],
  errors: [
    "An unknown table: #N/A, and the text names the nearest; an unknown month of a table: #N/A, and the text names those there are.",
    'The month as an argument of its own, DATA("cbo","2026-02"): #VALUE!, since headers is TRUE, FALSE, 1 or 0, and the text says the right call.',
  ],
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
    ...tableSources,
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
    {
      formula: '=MACRO.DATA("holders 2026-03",FALSE)',
      answer: [
        ["Japan", 1191.6, "2026-03", "TIC", "published"],
        ["United Kingdom", 926.9, "2026-03", "TIC", "published"],
        ["China", 652.3, "2026-03", "TIC", "published"],
        ["Cayman Islands", 459.4, "2026-03", "TIC", "published"],
        ["Belgium", 454, "2026-03", "TIC", "published"],
        ["Canada", 439.4, "2026-03", "TIC", "published"],
        ["Luxembourg", 432, "2026-03", "TIC", "published"],
        ["France", 393, "2026-03", "TIC", "published"],
        ["Ireland", 355.2, "2026-03", "TIC", "published"],
        ["Taiwan", 300.8, "2026-03", "TIC", "published"],
      ],
      says: "of a later month",
    },
    { formula: '=MACRO.DATA("cbo 2027-01")', answer: "#N/A", says: "the text names the months" },
    {
      formula: '=MACRO.DATA("cbo","2026-02")',
      answer: "#VALUE!",
      says: "the text says the right call",
    },
    { formula: '=MACRO.DATA("nasdak")', answer: "#N/A", says: "the text names the nearest" },
  ],
  seeAlso: ["SCENARIOTABLE", "ABOUT", "DEBTPATH", "CONCENTRATION"],
};
