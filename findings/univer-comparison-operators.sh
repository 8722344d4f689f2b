#!/usr/bin/env bash
# @univerjs/presets and @univerjs/preset-sheets-node-core 0.25.1 (Apache-2.0): = takes * and ? for patterns, and TRUE is
# neither equal nor unequal to 0.
#
# Behaviour: ="n"="?" and ="abc"="a*" are TRUE, ="b"<>"?" is FALSE. TRUE=0 and TRUE<>0 are both FALSE, as are TRUE="" and
# TRUE<>"". COUNTIF and MATCH take patterns as they should.
#
# One would expect: FALSE, FALSE, TRUE: Excel's operators compare letters, and patterns belong to its functions that look
# something up. Of = and <> one is TRUE, always; for TRUE and 0 it is <>.
#
# Why it matters: a flag in a cell, IF(A1="?",...), is raised by every text of one letter, and a check that is written with
# <> passes for values that are not equal. Both are wrong answers that no error marks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @univerjs/presets@0.25.1 @univerjs/preset-sheets-node-core@0.25.1 rxjs@7.8.2
cat >operators.cjs <<'JS'
const assert = require("node:assert/strict");
const { createUniver, LocaleType, mergeLocales } = require("@univerjs/presets");
const { UniverSheetsNodeCorePreset } = require("@univerjs/preset-sheets-node-core");
const english = require("@univerjs/preset-sheets-node-core/locales/en-US");

const expected = [
  ['="n"="?"', true],
  ['="abc"="a*"', true],
  ['="b"<>"?"', false],
  ["=TRUE=0", false],
  ["=TRUE<>0", false],
  ['=TRUE=""', false],
  ['=TRUE<>""', false],
  ['=MATCH("?",{"abc","n"},0)', 2],
];
async function main() {
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english.default ?? english) },
    presets: [UniverSheetsNodeCorePreset()],
  });
  const cells = univerAPI.createWorkbook({}).getActiveSheet().getRange(`A1:A${expected.length}`);
  cells.setValues(expected.map(([formula]) => [{ f: formula }]));
  await univerAPI.getFormula().onCalculationResultApplied();
  const shown = cells.getValues().map(([value]) => value);
  expected.forEach(([formula, seen], k) => {
    console.log(`${formula.slice(1)}: ${shown[k]}`);
    assert.equal(typeof seen === "boolean" ? Boolean(shown[k]) : shown[k], seen);
  });
  process.exit(0);
}
void main();
JS
node operators.cjs
