#!/usr/bin/env bash
# @ironcalc/wasm 0.8.4 (MIT or Apache-2.0): RATE takes five arguments, and a number of periods is shown in dollars.
#
# Behaviour: RATE(480,-0.3,100,0,0,0.002) is #ERROR!, what a formula that cannot be read gives; without the guess it is
# 0.001622, and RATE(600,-0.4,100) is #NUM!. NPER(0.01,-1,50) is 69.66 and shown as $69.66.
#
# One would expect: the sixth argument of Excel's RATE, a guess, which Excel's documentation says to try where RATE does
# not converge: HyperFormula 3.5.0 takes it and finds 0.00351 for the loan of fifty years. Periods are not money.
#
# Why it matters: a workbook of somebody who followed that advice does not open with a rate but with an error that speaks
# of the formula's text; and a column of loan terms says dollars though no format was set.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0 @ironcalc/wasm@0.8.4
cat >rate.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HyperFormula } from "hyperformula";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
const shown = (formula) => {
  model.setUserInput(0, 1, 1, `=${formula}`);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 1);
};
for (const [formula, seen] of [
  ["RATE(480,-0.3,100,0,0)", "0.001621798"],
  ["RATE(480,-0.3,100,0,0,0.002)", "#ERROR!"],
  ["RATE(600,-0.4,100)", "#NUM!"],
  ["NPER(0.01,-1,50)", "$69.66"],
]) {
  console.log(`${formula}: ${shown(formula)}`);
  assert.equal(shown(formula), seen);
}
const book = HyperFormula.buildFromArray([["=RATE(600,-0.4,100,0,0,0.003)"]], { licenseKey: "gpl-v3" });
const rate = book.getCellValue({ sheet: 0, row: 0, col: 0 });
console.log(`RATE(600,-0.4,100,0,0,0.003) in HyperFormula: ${rate}`);
assert.ok(Math.abs(0.4 * (1 - (1 + rate) ** -600) / rate - 100) < 1e-6);
assert.equal(rate.toFixed(5), "0.00351");
model.free();
JS
node rate.mjs
