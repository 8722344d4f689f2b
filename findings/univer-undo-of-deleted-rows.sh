#!/usr/bin/env bash
# @univerjs/presets and @univerjs/preset-sheets-node-core 0.25.1 (Apache-2.0): undoing a deletion of rows brings the texts
# back where they were and the height of a row one row further up.
#
# Behaviour: row 4 is 70 high, row 7 90. Rows 3 to 5 are deleted, which lowers the 90 to row 4, and the deletion is undone.
# The texts stand in rows 4 and 7 again, as does the 90; the 70 stands in row 3, of which no height was ever said. What is
# kept of the deleted rows seems to be put back from their first one on, one after another, rows without a height not counted.
#
# One would expect: the sheet as it was before the deletion.
#
# Why it matters: heights and hidden rows are where a model keeps its notes and its plumbing. After one Ctrl+Z a note is cut
# and an empty row is tall; with hidden rows it is a row of numbers that comes into sight or goes out of it, and nothing says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/presets@0.25.1 @univerjs/preset-sheets-node-core@0.25.1 rxjs@7.8.2
cat >undo.cjs <<'JS'
const assert = require("node:assert/strict");
const { createUniver, LocaleType, mergeLocales } = require("@univerjs/presets");
const { UniverSheetsNodeCorePreset } = require("@univerjs/preset-sheets-node-core");
const english = require("@univerjs/preset-sheets-node-core/locales/en-US");

async function main() {
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english.default ?? english) },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const notes = {
    id: "notes",
    name: "Notes",
    rowCount: 20,
    columnCount: 2,
    rowData: { 3: { h: 70, ia: 0 }, 6: { h: 90, ia: 0 } },
    cellData: { 3: { 0: { v: "a note" } }, 6: { 0: { v: "a longer note" } } },
  };
  const book = univerAPI.createWorkbook({ id: "book", sheetOrder: ["notes"], sheets: { notes } });
  const sheet = book.getActiveSheet();
  const rows = () =>
    Array.from({ length: 8 }, (_, k) => [
      k + 1,
      sheet.getRowHeight(k),
      sheet.getRange(k, 0).getValue() ?? "",
    ]).filter(([, height, text]) => height !== 24 || text !== "");
  const seen = (what) => console.log(`${what}: ${JSON.stringify(rows())}`);

  seen("before");
  const before = [
    [4, 70, "a note"],
    [7, 90, "a longer note"],
  ];
  assert.deepEqual(rows(), before);
  sheet.deleteRows(2, 3);
  seen("rows 3 to 5 deleted");
  assert.deepEqual(rows(), [[4, 90, "a longer note"]]);
  await book.undo();
  seen("undone");
  assert.deepEqual(rows(), [
    [3, 70, ""],
    [4, 24, "a note"],
    [7, 90, "a longer note"],
  ]);
  process.exit(0);
}
void main();
JS
node undo.cjs
