import { type FileWorkbook, plainPrint } from "../../../src/workbench/xlsx";
import { strange, workbook } from "./sample";

const [first, second] = workbook.sheets;
const lambda = "=LAMBDA(rate,[years],LET(n,IF(ISOMITTED(years),10,years),(1+rate)^n))";

/** A workbook with one of everything that a file can hold. */
export const full: FileWorkbook = {
  ...workbook,
  names: [
    {
      name: "MACRO_GROWTH",
      formula: lambda,
      comment: "Growth & more,\nby the year\u0007 _x0007_",
      hidden: false,
    },
    { name: "stamp", formula: '="{""v"":1}\u0001"', comment: "", hidden: true },
  ],
  customProperties: { Department: "R&D\u0002", Version: 2, Checked: true },
  addIn: {
    id: "6b4f8c52-7f0b-4f0e-9d0d-2a4d7f0b1c11",
    version: "0.1.0.0",
    store: "EXCatalog",
    storeType: "EXCatalog",
    settings: { "Office.AutoShowTaskpaneWithDocument": "true", note: '{"a":"<b>"}' },
  },
  sheets: [
    { ...first, visibility: "Hidden" },
    {
      ...second!,
      name: "Two's",
      locked: true,
      names: [{ name: "own", formula: "='Two''s'!$A$1:$B$2", comment: "", hidden: true }],
      dropDowns: [
        {
          row: 0,
          column: 0,
          words: strange.slice(0, 5),
          from: { row: 1, column: 0, rows: 5, columns: 1 },
        },
        { row: 4, column: 1, words: ["low", 'the "high"'] },
      ],
      tables: [
        {
          name: "Sizes",
          area: { row: 20, column: 0, rows: 3, columns: 2 },
          columns: ["Name", "Size <m>\nor more"],
          style: "TableStyleMedium2",
        },
      ],
      columnWidths: [20, null, 12.5, 8.43],
      groups: [
        { row: 4, rows: 3 },
        { row: 9, rows: 1 },
      ],
      print: {
        landscape: false,
        fit: { wide: 1, tall: 3 },
        titleRows: [0, 3],
        titleColumns: [0, 0],
        areas: [
          { row: 0, column: 0, rows: 40, columns: 9 },
          { row: 41, column: 0, rows: 2, columns: 30 },
        ],
        header: "&C&A",
        footer: "&LR&&D&RPage &P",
      },
    },
    {
      ...second!,
      name: "Deep",
      visibility: "VeryHidden",
      print: { ...plainPrint, fit: null, scale: 55 },
    },
  ],
};
