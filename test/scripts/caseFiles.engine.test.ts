import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookCommand } from "../../scripts/commands/actOnFile";
import { cellsOf, differences, kindsOf, partsOf } from "../support/fileParts";
import { flaws } from "../workbench/xlsx/validity";

// npm run workbook -- save, on each small workbook with something that Excel has and the engine has not.

const root = join(__dirname, "../..");
const cases = join(root, "test/workbench/fixtures/cases");

interface Wanted {
  /** Texts of parts of the saved file. */
  readonly has?: readonly (readonly [part: string, text: string])[];
  /** Kinds of parts and elements that are lost, and the words that name them. */
  readonly lost?: readonly string[];
  readonly notKept?: readonly string[];
  /** Cells with the file's own answer. */
  readonly notRecalculated?: number;
}

const sheet = "worksheets/sheet1";

const wanted: Readonly<Record<string, Wanted>> = {
  "array-constant-in-power": {
    has: [[sheet, '<f t="array" ref="B2">SUM(3*{1,2,3})</f><v>18</v>']],
  },
  "backslash-paths": { has: [["workbook", '<definedName name="series">']] },
  "control-in-alternate-content": {
    lost: ["AlternateContent", "Choice", "control", "controls"],
    notKept: ["form controls on Data"],
  },
  "external-link": {
    notRecalculated: 1,
    has: [
      ["workbook", '<externalReference r:id="rId'],
      ["workbook", 'fullCalcOnLoad="1"'],
      ["workbook", '<definedName name="rate">[1]Sheet1!$B$2<'],
      ["externalLinks/externalLink1", "<v>42</v>"],
    ],
  },
  "external-link-only": {
    notRecalculated: 1,
    has: [
      ["workbook", '<externalReference r:id="rId'],
      ["workbook", 'fullCalcOnLoad="1"'],
      ["workbook", '<definedName name="ext_cell">[1]Sheet1!$B$2<'],
      ["externalLinks/externalLink1", "<v>42</v>"],
    ],
  },
  "implicit-intersection": {
    has: [
      [sheet, '<c r="C1"><f>A1:A3+B1:B3</f><v>6</v></c>'],
      [sheet, '<c r="C3"><f>series</f><v>3</v></c>'],
    ],
  },
  iteration: { has: [["workbook", 'iterate="1" iterateCount="200" iterateDelta="1E-4"']] },
  "legacy-array-fixed-size": {
    has: [[sheet, '<c r="C1"><f t="array" ref="C1:C2">A1:A3*2</f>']],
  },
  "list-too-long": {
    lost: ["dataValidation", "dataValidations", "formula1"],
    notKept: ["lists of choices longer than 255 characters on Data"],
  },
  "many-cells": {},
  "name-begins-with-backslash": { has: [["workbook", '<definedName name="\\x">Data!$A$1<']] },
  "name-like-a-function": { has: [["workbook", '<definedName name="rate">Data!$A$1<']] },
  "name-like-its-sheet": { has: [["workbook", '<definedName name="Data">Data!$A$1<']] },
  "sheet-span": {
    // Of C1, which the engine adds up to 214, as B1 is one of its cells: the file's answer is not taken away.
    notRecalculated: 1,
    has: [
      [sheet, "<f>SUM(Data:End!A1)</f><v>107</v>"],
      [sheet, "<f>SUM(Data:End!A1:B2)</f><v>107</v>"],
      [sheet, "<f>MAX(Data:End!$A$1)</f><v>70</v>"],
    ],
  },
  "silent-looks": {
    has: [
      ["styles", "<u/>"],
      ["styles", "<strike/>"],
      ["styles", '<name val="Georgia"/>'],
      ["styles", '<top style="double">'],
      ["styles", 'textRotation="90"'],
    ],
  },
  "structured-reference-value": { has: [[sheet, "<f>SUM(Sales[Value])</f><v>30</v>"]] },
  "table-calculated-column": {
    has: [
      [sheet, "<f>Sales[[#This Row],[Region]]*2</f><v>20</v>"],
      ["tables/table1", "<calculatedColumnFormula>Sales[[#This Row],[Region]]*2<"],
    ],
  },
  "table-totals": {
    has: [
      ["tables/table1", 'totalsRowCount="1"'],
      ["tables/table1", '<autoFilter ref="A1:B3"/>'],
      ["tables/table1", 'totalsRowFunction="sum"'],
    ],
  },
  "unlocked-and-hidden": {
    has: [
      ["styles", '<protection locked="0"/>'],
      ["styles", '<protection hidden="1"/>'],
      [sheet, "<sheetProtection"],
    ],
  },
  "variable-named-like-a-function": {
    has: [
      [sheet, "<f>_xlfn.LET(_xlpm.rows,3,ROWS(C1:C4)*_xlpm.rows)</f><v>12</v>"],
      ["workbook", "_xlfn.LAMBDA(_xlpm.N,INT(N(_xlpm.N)))"],
    ],
  },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "macroscope-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("no case is without a row here", () => {
  const names = readdirSync(cases).map((file) => file.replace(".xlsx", ""));
  expect(names.sort()).toEqual(Object.keys(wanted).sort());
});

test.each(Object.entries(wanted))(
  "%s: every formula, answer and name as it was, and what is lost is named",
  async (name, { has = [], lost = [], notKept = [], notRecalculated = 0 }) => {
    const [from, to] = [join(cases, `${name}.xlsx`), join(folder, "out.xlsx")];
    const lines = await workbookCommand(["save", from, to], {
      MACROSCOPE_DIST: join(root, ".cache/test"),
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { action: "save", notRecalculated, notKept, in: from, out: to },
    ]);

    const [before, after] = [from, to].map((path) => partsOf(readFileSync(path))) as [
      Record<string, string>,
      Record<string, string>,
    ];
    expect(differences(cellsOf(before), cellsOf(after))).toEqual([]);
    expect(flaws(after)).toEqual([]);
    for (const [part, text] of has) expect(after[`xl/${part}.xml`]).toContain(text);
    const kept = kindsOf(after);
    expect([...kindsOf(before)].filter((kind) => !kept.has(kind)).sort()).toEqual(lost);
  },
);
