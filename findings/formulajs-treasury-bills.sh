#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1 (MIT): the Treasury-bill functions count months of thirty days.
#
# Behaviour: from 31 March to 1 June 2008 are 62 days. TBILLPRICE at a discount of 9% gives 98.475, TBILLEQ at 9.14%
# gives 0.0941272 and TBILLYIELD at 98.45 gives 0.0929156: all of them as if there were 61 (DAYS360).
#
# One would expect: 98.45, 0.0941515 and 0.0914170, which are the examples of Excel's own documentation and follow from
# the definition, price = 100 (1 - d days/360) with the days of the calendar. IronCalc (@ironcalc/wasm 0.8.4) gives them.
#
# Why it matters: 2.5 cents in 100 on two months are 15 basis points of yield. Where thirty-day months and the calendar
# agree, as from 1 April to 1 May, the answer is right, so that a test with such dates does not show it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1 @ironcalc/wasm@0.8.4
cat >bills.mjs <<'JS'
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { TBILLEQ, TBILLPRICE, TBILLYIELD } from "@formulajs/formulajs";
import init, { Model } from "@ironcalc/wasm";

const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
await init({ module_or_path: readFileSync(wasm) });
const model = new Model("book", "en", "UTC", "en");
const inIronCalc = (formula) => {
  model.setUserInput(0, 1, 1, `=ROUND(${formula}*1000000,0)&""`);
  model.evaluate();
  return Number(model.getFormattedCellValue(0, 1, 1)) / 1e6;
};
const settled = new Date(2008, 2, 31);
const matures = new Date(2008, 5, 1);
const dates = "DATE(2008,3,31),DATE(2008,6,1)";
const days = (Date.UTC(2008, 5, 1) - Date.UTC(2008, 2, 31)) / 86_400_000;
assert.equal(days, 62);

const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
for (const [name, theirs, formula, asDefined, asThirty] of [
  ["TBILLPRICE", TBILLPRICE(settled, matures, 0.09), `TBILLPRICE(${dates},0.09)`, 100 * (1 - (0.09 * 62) / 360), 100 * (1 - (0.09 * 61) / 360)],
  ["TBILLEQ", TBILLEQ(settled, matures, 0.0914), `TBILLEQ(${dates},0.0914)`, (365 * 0.0914) / (360 - 0.0914 * 62), (365 * 0.0914) / (360 - 0.0914 * 61)],
  ["TBILLYIELD", TBILLYIELD(settled, matures, 98.45), `TBILLYIELD(${dates},98.45)`, ((100 - 98.45) / 98.45) * (360 / 62), ((100 - 98.45) / 98.45) * (360 / 61)],
]) {
  console.log(`${name}: formulajs ${theirs}, IronCalc ${inIronCalc(formula)}, defined ${asDefined}`);
  near(theirs, asThirty);
  near(inIronCalc(formula), asDefined);
}
model.free();
JS
node bills.mjs
